import { gzipSync } from 'node:zlib'
import { basic } from '../wire-call.ts'
import { UNKNOWN_UUID } from '../unknown-sids.ts'
import { FORM, type BadRequest } from './bad-request.ts'

/** Of SignalWire's wire: `{root}` begins with `/api/laml`, `{bare}` is the same without. */
const LIST = 'GET {root}/Messages HTTP/1.1'
const CREATE = 'POST {root}/Messages HTTP/1.1'
const MESSAGE = `{root}/Messages/${UNKNOWN_UUID}`
const MEDIA = `${MESSAGE}/Media/${UNKNOWN_UUID}`
const sent = 'To=%2B15551234567&From=%2B15005550006'

const query = (text: string, status: number, code: number, says: RegExp): BadRequest => ({
  what: `the query ${text}`,
  line: `GET {root}/Messages?${text} HTTP/1.1`,
  status,
  code,
  says,
})

const form = (what: string, body: string, code: number, says: RegExp): BadRequest => ({
  what,
  line: CREATE,
  headers: [FORM],
  body,
  status: code === 20001 ? 400 : 422,
  code,
  says,
})

const change = (what: string, body: string, code: number, says: RegExp): BadRequest => ({
  ...form(`a change with ${what}`, body, code, says),
  line: `POST ${MESSAGE} HTTP/1.1`,
})

const notFound = (what: string, line: string): BadRequest => ({
  what,
  line: `${line} HTTP/1.1`,
  status: 404,
  code: 20404,
  says: /was not found/,
})

const notAllowed = (line: string, says: RegExp): BadRequest => ({
  what: line,
  line: `${line} HTTP/1.1`,
  status: 405,
  code: 20004,
  says,
})

const authorization = (what: string, value: string): BadRequest => ({
  what: `an Authorization header ${what}`,
  line: LIST,
  headers: [`Authorization: ${value}`],
  anonymous: true,
  status: 401,
  code: 20003,
})

const credentials: BadRequest[] = [
  { what: 'no Authorization header', line: LIST, anonymous: true, status: 401, code: 20003 },
  authorization('of another scheme', 'Bearer abc'),
  authorization('that is not base64', 'Basic %%%%'),
  authorization('with a wrong token', '{wrong token}'),
  authorization('of no project', basic('me', 'x'.repeat(32))),
]

const places: BadRequest[] = [
  notFound('a malformed project', 'GET /api/laml/2010-04-01/Accounts/123/Messages'),
  notFound('a foreign project', 'GET /api/laml/2010-04-01/Accounts/{foreign account}/Messages'),
  notFound(
    'an account in another wire’s spelling',
    `GET /api/laml/2010-04-01/Accounts/AC1/Messages`,
  ),
  notFound('a malformed sid', 'GET {root}/Messages/SM1'),
  notFound('a malformed sid without /api/laml', 'GET {bare}/Messages/SM1.json'),
  notFound('a foreign message', 'GET {root}/Messages/{foreign}'),
  notFound('the media of a foreign message', 'GET {root}/Messages/{foreign}/Media'),
  notFound('deleting a foreign message', 'DELETE {root}/Messages/{foreign}.json'),
  notFound('deleting media that nobody has', `DELETE ${MEDIA}`),
  notFound('bytes that nobody has', `GET ${MEDIA}/content`),
  notFound('a representation that does not exist', 'GET {root}/Messages.xml'),
  notFound('the same without /api/laml', 'GET {bare}/Messages.xml'),
  notFound('an unknown path', 'GET /api/laml/nothing/here'),
  notFound('another resource of the vendor’s', 'GET {root}/Calls'),
  notFound('the same without /api/laml, as its SDK asks', 'GET {bare}/Calls.json'),
  notAllowed('PUT {root}/Messages', /GET.*POST/),
  notAllowed('DELETE {bare}/Messages.json', /GET.*POST/),
  notAllowed(`PATCH ${MEDIA}`, /GET.*DELETE|DELETE.*GET/),
  notAllowed(`POST ${MEDIA}/content`, /GET/),
]

const queries: BadRequest[] = [
  query('Colour=blue', 422, 90000, /^Colour is not a parameter/),
  query('pagesize=1', 422, 90000, /^pagesize is not/),
  query('PageSize=1001', 400, 54454, /^PageSize/),
  query('Page=2', 400, 54453, /PageToken/),
  query('PageToken=nonsense', 400, 21481, /PageToken/),
  query('DateSent%3E=yesterday', 422, 10000, /^DateSent> must be/),
  query('Status=sending', 422, 10000, /^Status must be one of queued/),
  query('To=%zz', 400, 20001, /query/),
  query('To=%FF', 400, 20001, /UTF-8/),
  query('To=%00', 400, 20001, /NUL/),
]

const forms: BadRequest[] = [
  form('an empty form', '', 21604, /To/),
  form('a form of ampersands', '&&&&', 21604, /To/),
  form('an unknown parameter', `${sent}&Body=x&Colour=blue`, 90000, /^Colour is not/),
  form('one of every object', `${sent}&Body=x&__proto__=1`, 90000, /^__proto__ is not/),
  form('nine files', sent + '&MediaUrl=https%3A%2F%2Fa.example'.repeat(9), 21623, /8/),
  form('a Body over 1,600 characters', `${sent}&Body=${'a'.repeat(1601)}`, 21617, /1,?600/),
  form('invalid UTF-8', `${sent}&Body=%FF`, 20001, /UTF-8/),
  form('NUL', `${sent}&Body=%00`, 20001, /NUL/),
  form('To twice', `${sent}&To=%2B15551234567&Body=x`, 10000, /2 times/),
  change('nothing in it', '', 10000, /^Body is required/),
  change('another text', 'Body=x', 50509, /^Body must be empty/),
  change('a status', 'Body=&Status=canceled', 90000, /^Status is not/),
  { ...notFound('a change of what nobody has', `POST ${MESSAGE}`), headers: [FORM], body: 'Body=' },
  {
    what: 'a message in JSON',
    line: CREATE,
    headers: ['Content-Type: application/json'],
    body: '{"To":"+15551234567"}',
    status: 415,
    code: 20415,
  },
  {
    what: 'a compressed form',
    line: CREATE,
    headers: [FORM, 'Content-Encoding: gzip'],
    body: gzipSync(`${sent}&Body=x`),
    status: 400,
    code: 20001,
    says: /content-encoding/i,
  },
  {
    what: 'a body of 10 MB',
    line: CREATE,
    headers: [FORM],
    body: `Body=${'a'.repeat(10_000_000)}`,
    status: 413,
    code: 20413,
    says: /65536 bytes/,
  },
  {
    what: 'an Expect that nobody meets',
    line: LIST,
    headers: ['Expect: tea'],
    status: 417,
    code: 20417,
    says: /Expect/,
  },
]

/** Each is a mistake of the caller, and each has an answer in JSON that says so. */
export const badSignalWireRequests: readonly BadRequest[] = [
  ...credentials,
  ...places,
  ...queries,
  ...forms,
]
