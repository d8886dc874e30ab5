import { gzipSync } from 'node:zlib'
import { CREATE, FORM, list, type BadRequest } from './bad-request.ts'

const form = (what: string, body: string | Uint8Array, code: number, says: RegExp): BadRequest => ({
  what,
  line: CREATE,
  headers: [FORM],
  body,
  status: 400,
  code,
  says,
})

const sent = 'To=%2B15551234567&From=%2B15005550006'
const bytesOf = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  )

export const bodies: BadRequest[] = [
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
    says: /in UTF-8/,
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

export const parameters: BadRequest[] = [
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
