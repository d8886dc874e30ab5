import { basic } from '../twilio-api.ts'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../unknown-sids.ts'
import { LIST, type BadRequest } from './bad-request.ts'

const FOREIGN_MESSAGE = 'SM{foreign}'

const authorization = (what: string, value: string): BadRequest => ({
  what: `an Authorization header ${what}`,
  line: LIST,
  headers: [`Authorization: ${value}`],
  anonymous: true,
  status: 401,
  code: 20003,
})

const notFound = (what: string, path: string): BadRequest => ({
  what,
  line: `GET ${path} HTTP/1.1`,
  status: 404,
  code: 20404,
  says: /was not found/,
})

export const credentials: BadRequest[] = [
  { what: 'no Authorization header', line: LIST, anonymous: true, status: 401, code: 20003 },
  authorization('of another scheme', 'Bearer abc'),
  authorization('that is empty', ''),
  authorization('without credentials', 'Basic'),
  authorization('that is not base64', 'Basic %%%%'),
  authorization('without a colon', `Basic ${Buffer.from('AC').toString('base64')}`),
  authorization('that is not UTF-8', `Basic ${Buffer.from([0xff, 0x3a, 0xff]).toString('base64')}`),
  authorization('with a wrong token', '{wrong token}'),
  authorization('with a token of 7,000 characters', basic('AC', 'x'.repeat(5000))),
]

export const sids: BadRequest[] = [
  notFound('a malformed AccountSid', '/2010-04-01/Accounts/AC1/Messages.json'),
  notFound('a foreign AccountSid', '/2010-04-01/Accounts/{foreign account}/Messages.json'),
  notFound('a malformed message sid', '{root}/Messages/SM1.json'),
  notFound('a foreign message sid', `{root}/Messages/${FOREIGN_MESSAGE}.json`),
  notFound('the media of a foreign message', `{root}/Messages/${FOREIGN_MESSAGE}/Media.json`),
  notFound('a malformed media sid', `{root}/Messages/${UNKNOWN_MESSAGE}/Media/ME1.json`),
  notFound('a malformed media sid in a byte path', `{root}/Messages/${UNKNOWN_MESSAGE}/Media/ME1`),
  notFound(
    'a byte path under a foreign message',
    `{root}/Messages/${FOREIGN_MESSAGE}/Media/${UNKNOWN_MEDIA}`,
  ),
  notFound('an unknown path', '/2010-04-01/Accounts'),
  notFound('an unknown path outside of the API', '/nothing/here'),
  notFound('a representation that does not exist', '{root}/Messages.csv'),
  notFound('a message in XML that nobody has', `{root}/Messages/${UNKNOWN_MESSAGE}.xml`),
  notFound('a path with empty segments', '{root}//Messages.json'),
  notFound('a path that climbs', '{root}/../../../etc/passwd'),
]
