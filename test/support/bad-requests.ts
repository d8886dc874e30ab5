import { gzipSync } from 'node:zlib'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from './unknown-sids.ts'
import { basic } from './twilio-api.ts'

const FORM = 'Content-Type: application/x-www-form-urlencoded'
const FOREIGN_MESSAGE = 'SM{foreign}'

/** A request as it goes over the wire. `{root}`, `{foreign account}`, `{wrong token}` and `SM{foreign}` are filled in. */
export interface BadRequest {
  what: string
  line: string
  /** Null for none at all. */
  host?: string | null
  headers?: string[]
  body?: string | Uint8Array
  /** Without credentials, unless the headers have some. */
  anonymous?: boolean
  status: number
  code: number
  says?: RegExp
}

const list = (query: string): string => `GET {root}/Messages.json?${query} HTTP/1.1`
const LIST = 'GET {root}/Messages.json HTTP/1.1'
const CREATE = 'POST {root}/Messages.json HTTP/1.1'
const BYTES = `GET {root}/Messages/${UNKNOWN_MESSAGE}/Media/${UNKNOWN_MEDIA} HTTP/1.1`

const authorization = (what: string, value: string): BadRequest => ({
  what: `an Authorization header ${what}`,
  line: LIST,
  headers: [`Authorization: ${value}`],
  anonymous: true,
  status: 401,
  code: 20003,
})

const form = (what: string, body: string | Uint8Array, code: number, says: RegExp): BadRequest => ({
  what,
  line: CREATE,
  headers: [FORM],
  body,
  status: 400,
  code,
  says,
})

const notFound = (what: string, path: string): BadRequest => ({
  what,
  line: `GET ${path} HTTP/1.1`,
  status: 404,
  code: 20404,
  says: /was not found/,
})

const sent = 'To=%2B15551234567&From=%2B15005550006'
const bytesOf = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  )

const credentials: BadRequest[] = [
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

const sids: BadRequest[] = [
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
  notFound('XML that does not exist', `{root}/Messages/${UNKNOWN_MESSAGE}.xml`),
  notFound('a path with empty segments', '{root}//Messages.json'),
  notFound('a path that climbs', '{root}/../../../etc/passwd'),
]

const bodies: BadRequest[] = [
  {
    what: 'a JSON body',
    line: CREATE,
    headers: ['Content-Type: application/json'],
    body: '{}',
    status: 415,
    code: 20415,
    says: /application\/x-www-form-urlencoded/,
  },
  {
    what: 'a body without a type',
    line: CREATE,
    body: sent,
    status: 415,
    code: 20415,
    says: /application\/x-www-form-urlencoded/,
  },
  {
    what: 'a Content-Type that is none',
    line: CREATE,
    headers: ['Content-Type: ;;;'],
    body: sent,
    status: 415,
    code: 20415,
  },
  {
    what: 'a form in another charset',
    line: CREATE,
    headers: [`${FORM}; charset=utf-16`],
    body: sent,
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
  form('invalid UTF-8, percent-encoded', `${sent}&Body=%FF`, 20001, /UTF-8/),
  form('an overlong UTF-8 form', `${sent}&Body=%C0%80`, 20001, /UTF-8/),
  form('invalid UTF-8 as it is', bytesOf(`${sent}&Body=`, 0xff, 0xfe), 20001, /UTF-8/),
  form('half a surrogate pair', `${sent}&Body=%ED%A0%80`, 20001, /UTF-8/),
  form('NUL in the Body', `${sent}&Body=a%00b`, 20001, /NUL/),
  form('NUL as it is', bytesOf(`${sent}&Body=`, 0), 20001, /NUL/),
  form('NUL in a name', `${sent}&Body=x&%00=1`, 20001, /NUL/),
  form('a broken percent-encoding', `${sent}&Body=100%`, 20001, /Body/),
  form('a form without To', 'From=%2B15005550006&Body=x', 21604, /To/),
  form('an empty form', '', 21604, /To/),
  form('a form of ampersands', '&&&&', 21604, /To/),
  form(
    'more than 10 MediaUrls',
    sent + '&MediaUrl=https%3A%2F%2Fa.example'.repeat(11),
    21623,
    /10/,
  ),
  form('a Body over 1,600 characters', `${sent}&Body=${'a'.repeat(1601)}`, 21617, /1,?600/),
  form(
    'a Body of 1,601 characters outside of ASCII',
    `${sent}&Body=${'%D0%B6'.repeat(1601)}`,
    21617,
    /1,?600/,
  ),
  form('neither Body nor MediaUrl', sent, 21602, /Body/),
  form('To twice', `${sent}&To=%2B15551234568&Body=x`, 20001, /To/),
]

const parameters: BadRequest[] = [
  {
    what: 'a broken percent-encoding in a parameter',
    line: list('To=%zz'),
    status: 400,
    code: 20001,
    says: /To/,
  },
  ...['DateSent', 'DateSent%3E', 'DateSent%3C'].flatMap((name) =>
    ['2026-02-30', '2026-13-01', '0', 'now', '2026-11-21T25:00:00Z', ''].map((value) => ({
      what: `${name}=${value}`,
      line: list(`${name}=${value}`),
      status: 400,
      code: 20001,
      says: /DateSent[<>]? must be/,
    })),
  ),
  { what: 'NUL in a parameter', line: list('To=%00'), status: 400, code: 20001, says: /NUL/ },
  {
    what: 'invalid UTF-8 in a parameter',
    line: list('To=%FF'),
    status: 400,
    code: 20001,
    says: /UTF-8/,
  },
  {
    what: 'a parameter twice',
    line: list('PageSize=1&PageSize=2'),
    status: 400,
    code: 20001,
    says: /PageSize/,
  },
]

const paths: BadRequest[] = [
  {
    what: 'NUL in the path',
    line: 'GET {root}/Messages/%00.json HTTP/1.1',
    status: 400,
    code: 20001,
    says: /percent-encoding/,
  },
  {
    what: 'a broken percent-encoding in the path',
    line: 'GET {root}/Messages/%zz.json HTTP/1.1',
    status: 400,
    code: 20001,
    says: /percent-encoding/,
  },
  {
    what: 'invalid UTF-8 in a byte path',
    line: `GET {root}/Messages/${UNKNOWN_MESSAGE}/Media/%FF HTTP/1.1`,
    status: 400,
    code: 20001,
    says: /percent-encoding/,
  },
  {
    what: 'a path of 20,000 characters',
    line: `GET /${'a'.repeat(20_000)} HTTP/1.1`,
    status: 431,
    code: 20431,
    says: /header/,
  },
]

const methods: BadRequest[] = [
  {
    what: 'DELETE on the list',
    line: 'DELETE {root}/Messages.json HTTP/1.1',
    status: 405,
    code: 20004,
    says: /GET.*POST/,
  },
  {
    what: 'PUT on a byte path',
    line: BYTES.replace('GET', 'PUT'),
    status: 405,
    code: 20004,
    says: /GET/,
  },
  { what: 'TRACE', line: LIST.replace('GET', 'TRACE'), status: 405, code: 20004, says: /TRACE/ },
  {
    what: 'a method that HTTP does not know',
    line: LIST.replace('GET', 'FETCH'),
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
]

const protocol: BadRequest[] = [
  {
    what: 'no Host header',
    line: LIST,
    host: null,
    status: 400,
    code: 20001,
    says: /Host/,
  },
  {
    what: 'a Host header that is none',
    line: LIST,
    host: 'a b/c',
    status: 400,
    code: 20001,
    says: /Host/,
  },
  {
    what: 'CONNECT',
    line: 'CONNECT media.example:443 HTTP/1.1',
    status: 400,
    code: 20001,
    says: /CONNECT/,
  },
  {
    what: 'HTTP/2 without asking for it',
    line: 'PRI * HTTP/2.0',
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  { what: 'text that is not HTTP', line: 'hello', status: 400, code: 20001, says: /HTTP/ },
  {
    what: 'an HTTP version that does not exist',
    line: 'GET / HTTP/9.9',
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'NUL in the request line',
    line: 'GET /\0 HTTP/1.1',
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'NUL in a header',
    line: LIST,
    headers: ['X-Test: a\0b'],
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'a header without a colon',
    line: LIST,
    headers: ['nonsense'],
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'a header name with a space',
    line: LIST,
    headers: ['X Test: 1'],
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'a Content-Length that is no number',
    line: CREATE,
    headers: [FORM, 'Content-Length: ten'],
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'a negative Content-Length',
    line: CREATE,
    headers: [FORM, 'Content-Length: -1'],
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'two lengths that disagree',
    line: CREATE,
    headers: [FORM, 'Content-Length: 1', 'Content-Length: 2'],
    body: 'ab',
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'a length beside chunks',
    line: CREATE,
    headers: [FORM, 'Content-Length: 3', 'Transfer-Encoding: chunked'],
    body: '0\r\n\r\n',
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'a chunk without a size',
    line: CREATE,
    headers: [FORM, 'Transfer-Encoding: chunked'],
    body: 'zz\r\nabc\r\n',
    status: 400,
    code: 20001,
    says: /HTTP/,
  },
  {
    what: 'headers of 20,000 bytes',
    line: LIST,
    headers: [`X-Long: ${'a'.repeat(20_000)}`],
    status: 431,
    code: 20431,
    says: /header/,
  },
]

/** Each is a mistake of the caller, and each has an answer that says so. */
export const badRequests: readonly BadRequest[] = [
  ...credentials,
  ...sids,
  ...bodies,
  ...parameters,
  ...paths,
  ...methods,
  ...protocol,
]
