import { BYTES, CREATE, FORM, LIST, MESSAGE, type BadRequest } from '../bad-requests/bad-request.ts'

const list = (what: string, query: string, status: number, code: number): BadRequest => ({
  what,
  line: `GET {root}/Messages.json?${query} HTTP/1.1`,
  status,
  code,
})

const form = (what: string, body: string, status: number, code: number): BadRequest => ({
  what,
  line: CREATE,
  headers: [FORM],
  body,
  status,
  code,
})

const chunked = (what: string, body: string, status: number, code: number): BadRequest => ({
  what,
  line: CREATE,
  headers: [FORM, 'Transfer-Encoding: chunked'],
  body,
  status,
  code,
})

const times = (count: number, text: string): string => text.repeat(count)
const headers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `X-${index}: a`)

/** More of everything than anyone needs. All are refused, each with the code of what is too much. */
export const oversized: readonly BadRequest[] = [
  { what: '3,000 headers', line: LIST, headers: headers(3000), status: 431, code: 20431 },
  {
    what: 'one header of a megabyte',
    line: LIST,
    headers: [`X-Long: ${times(1_000_000, 'a')}`],
    status: 431,
    code: 20431,
  },
  {
    what: 'a name of a header of 20,000 characters',
    line: LIST,
    headers: [`${times(20_000, 'a')}: 1`],
    status: 431,
    code: 20431,
  },
  {
    what: 'credentials of 15,000 characters',
    line: LIST,
    headers: [`Authorization: Basic ${times(15_000, 'A')}`],
    anonymous: true,
    status: 401,
    code: 20003,
  },
  {
    what: 'a method of 20,000 letters',
    line: `${times(20_000, 'A')} / HTTP/1.1`,
    status: 400,
    code: 20001,
  },
  {
    what: 'a path of 7,000 steps',
    line: `GET ${times(7000, '/a')} HTTP/1.1`,
    status: 404,
    code: 20404,
  },
  {
    what: 'a path of 5,000 encoded characters',
    line: `GET {root}/Messages/${times(5000, '%61')}.json HTTP/1.1`,
    status: 404,
    code: 20404,
  },
  list('a page token of 10,000 characters', `PageToken=PA${times(10_000, '0')}`, 400, 21481),
  list('a page size of 1,000 digits', `PageSize=${times(1000, '9')}`, 400, 20001),
  list('a page of 1,000 digits', `Page=${times(1000, '9')}`, 400, 20001),
  list('a date of 10,000 digits', `DateSent=${times(10_000, '1')}`, 400, 20001),
  list('a parameter 1,000 times', times(1000, 'PageSize=1&'), 400, 20001),
  form('a form of 65,536 ampersands', times(65_536, '&'), 400, 21604),
  form('a form of 16,000 fields', times(16_000, 'a=&'), 400, 21604),
  form(
    'a form of 3,000 files',
    `To=%2B15551234567&From=%2B1&${times(3000, 'MediaUrl=a&')}`,
    400,
    21212,
  ),
  form(
    'a To of 60,000 characters',
    `To=${times(60_000, '1')}&From=%2B15005550006&Body=x`,
    400,
    21211,
  ),
  form(
    'a Body of 60,000 characters',
    `To=%2B15551234567&From=%2B15005550006&Body=${times(60_000, 'x')}`,
    400,
    21617,
  ),
  form('a form of one byte too many', times(65_537, '&'), 413, 20413),
  {
    what: 'a body of a petabyte, by its length',
    line: CREATE,
    headers: [FORM, 'Content-Length: 1125899906842624'],
    status: 413,
    code: 20413,
  },
  {
    what: 'a body of more bytes than there are numbers',
    line: CREATE,
    headers: [FORM, `Content-Length: ${times(40, '9')}`],
    status: 400,
    code: 20001,
  },
  chunked('chunks of a megabyte', `100000\r\n${times(0x100000, 'a')}\r\n0\r\n\r\n`, 413, 20413),
  chunked('70,000 chunks of a byte', `${times(70_000, '1\r\na\r\n')}0\r\n\r\n`, 413, 20413),
  chunked(
    'chunk extensions of 20,000 bytes',
    `1;x=${times(20_000, 'a')}\r\na\r\n0\r\n\r\n`,
    413,
    20413,
  ),
  chunked('a chunk of more bytes than there are numbers', `${times(17, 'f')}\r\na`, 400, 20001),
  {
    what: 'a change of 65,536 fields',
    line: `POST ${MESSAGE}.json HTTP/1.1`,
    headers: [FORM],
    body: times(32_768, '&a'),
    status: 400,
    code: 30400,
  },
  {
    what: 'a thousand ranges of nothing',
    line: `GET ${BYTES} HTTP/1.1`,
    headers: [`Range: bytes=${times(1000, '0-1,')}9-`],
    status: 404,
    code: 20404,
  },
]
