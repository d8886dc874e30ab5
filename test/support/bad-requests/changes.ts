import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../unknown-sids.ts'
import { BYTES, FORM, MESSAGE, type BadRequest } from './bad-request.ts'

const change = (what: string, body: string, code: number, says: RegExp): BadRequest => ({
  what: `a change with ${what}`,
  line: `POST ${MESSAGE}.json HTTP/1.1`,
  headers: [FORM],
  body,
  status: code === 20404 ? 404 : 400,
  code,
  says,
})

const feedback = (what: string, body: string, says: RegExp): BadRequest => ({
  what: `feedback with ${what}`,
  line: `POST ${MESSAGE}/Feedback.json HTTP/1.1`,
  headers: [FORM],
  body,
  status: 400,
  code: 20001,
  says,
})

/** What is wrong with the form is told before whether there is such a message. */
export const changes: BadRequest[] = [
  change('nothing in it', '', 30400, /Body and Status/),
  change('ampersands in it', '&&&', 30400, /Body and Status/),
  change('both Body and Status', 'Body=&Status=canceled', 30400, /Body and Status/),
  change('another text', 'Body=x', 30400, /Body must be empty/),
  change('another status', 'Status=sent', 30400, /Status must be canceled/),
  change('invalid UTF-8 in it', 'Body=%FF', 20001, /UTF-8/),
  change('NUL in it', 'Body=%00', 20001, /NUL/),
  change('a message that nobody has', 'Body=', 20404, /not found/),
  feedback('another outcome', 'Outcome=perhaps', /Outcome/),
  feedback('an empty outcome', 'Outcome=', /Outcome/),
  feedback('two outcomes', 'Outcome=confirmed&Outcome=unconfirmed', /Outcome/),
  {
    what: 'a change in JSON',
    line: `POST ${MESSAGE}.json HTTP/1.1`,
    headers: ['Content-Type: application/json'],
    body: '{"Body":""}',
    status: 415,
    code: 20415,
  },
  {
    what: 'a change of 70,000 bytes',
    line: `POST ${MESSAGE}.json HTTP/1.1`,
    headers: [FORM],
    body: `Body=${'a'.repeat(70_000)}`,
    status: 413,
    code: 20413,
  },
  {
    what: 'deleting what nobody has',
    line: `DELETE ${MESSAGE}.json HTTP/1.1`,
    status: 404,
    code: 20404,
  },
  {
    what: 'deleting what another account has',
    line: 'DELETE {root}/Messages/SM{foreign}.json HTTP/1.1',
    status: 404,
    code: 20404,
  },
  {
    what: 'deleting media that nobody has',
    line: `DELETE ${BYTES}.json HTTP/1.1`,
    status: 404,
    code: 20404,
  },
  {
    what: 'reading feedback',
    line: `GET ${MESSAGE}/Feedback.json HTTP/1.1`,
    status: 405,
    code: 20004,
    says: /POST/,
  },
]

const inXml = (what: string, path: string, status: number, code: number): BadRequest => ({
  what,
  line: `GET ${path} HTTP/1.1`,
  status,
  code,
})

export const readsInXml: BadRequest[] = [
  inXml('a page size of nothing in XML', '{root}/Messages.xml?PageSize=0', 400, 20001),
  inXml('a page size of nothing without an extension', '{root}/Messages?PageSize=0', 400, 20001),
  inXml('a page token of nothing in XML', '{root}/Messages.xml?PageToken=x', 400, 21481),
  inXml('a date that cannot be in XML', '{root}/Messages.xml?DateSent=2026-02-30', 400, 20001),
  inXml('invalid UTF-8 in XML', '{root}/Messages.xml?To=%FF', 400, 20001),
  inXml('a malformed sid in XML', '{root}/Messages/SM1.xml', 404, 20404),
  inXml('a malformed sid without an extension', '{root}/Messages/SM1', 404, 20404),
  inXml('a foreign message in XML', '{root}/Messages/SM{foreign}.xml', 404, 20404),
  inXml('the media of a message that nobody has in XML', `${MESSAGE}/Media.xml`, 404, 20404),
  inXml('media that nobody has in XML', `${BYTES}.xml`, 404, 20404),
  inXml('a broken path in XML', '{root}/Messages/%zz.xml', 400, 20001),
  { ...inXml('no credentials in XML', '{root}/Messages.xml', 401, 20003), anonymous: true },
  {
    what: 'DELETE in XML',
    line: `DELETE {root}/Messages/${UNKNOWN_MESSAGE}.xml HTTP/1.1`,
    status: 405,
    code: 20004,
  },
]

const ID = UNKNOWN_MEDIA.slice(2)
const signed = (what: string, rest: string, status: number, code: number): BadRequest => ({
  what: `a signed URL ${what}`,
  line: `GET /media/${rest} HTTP/1.1`,
  anonymous: true,
  status,
  code,
})

export const signedUrls: BadRequest[] = [
  signed('without its query', ID, 400, 20001),
  signed('without its time', `${ID}?signature=x`, 400, 20001),
  signed('without its signature', `${ID}?expires=1`, 400, 20001),
  signed('with a time that is none', `${ID}?expires=x&signature=x`, 400, 20001),
  signed('with a time beyond all times', `${ID}?expires=999999999999999&signature=x`, 400, 20001),
  signed('that nobody made', `${ID}?expires=9999999999&signature=x`, 403, 20006),
  signed('of media that cannot be', 'x?expires=9999999999&signature=x', 404, 20404),
  signed('with NUL in it', `${ID}%00?expires=1&signature=x`, 400, 20001),
]
