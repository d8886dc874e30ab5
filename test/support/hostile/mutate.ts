import type { Dice } from '../random.ts'

/** Makes another request of the bytes of a valid one. */
type Mutation = (request: Buffer, dice: Dice) => Buffer

const spliced = (bytes: Buffer, at: number, count: number, ...inserted: Uint8Array[]): Buffer =>
  Buffer.concat([bytes.subarray(0, at), ...inserted, bytes.subarray(at + count)])

const randomBytes = (count: number, dice: Dice): Buffer =>
  Buffer.from(Array.from({ length: count }, () => dice.below(256)))

/** The parts of a request: its line, its headers, its body. */
const partsOf = (request: Buffer) => {
  const headEnd = request.indexOf('\r\n\r\n')
  const [line = '', ...headers] = request.subarray(0, headEnd).toString('latin1').split('\r\n')
  return { line, headers, body: request.subarray(headEnd + 4) }
}

const joined = (line: string, headers: readonly string[], body: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from([line, ...headers, '', ''].join('\r\n'), 'latin1'), body])

const withLength = (headers: readonly string[], length: number): string[] => [
  ...headers.filter((header) => !/^(content-length|transfer-encoding):/i.test(header)),
  `Content-Length: ${length}`,
]

const flipBits: Mutation = (request, dice) => {
  const bytes = Buffer.from(request)
  for (let flips = 1 + dice.below(8); flips > 0; flips--) {
    const at = dice.below(bytes.byteLength)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8))
  }
  return bytes
}

const insertNoise: Mutation = (request, dice) =>
  spliced(request, dice.below(request.byteLength), 0, randomBytes(1 + dice.below(64), dice))

const cutOut: Mutation = (request, dice) =>
  spliced(request, dice.below(request.byteLength), 1 + dice.below(40))

const truncate: Mutation = (request, dice) => request.subarray(0, dice.below(request.byteLength))

const repeatSlice: Mutation = (request, dice) => {
  const at = dice.below(request.byteLength)
  const slice = request.subarray(at, at + 1 + dice.below(60))
  return spliced(request, at, 0, ...Array<Buffer>(1 + dice.below(20)).fill(slice))
}

const duplicateHeader: Mutation = (request, dice) => {
  const { line, headers, body } = partsOf(request)
  if (headers.length === 0) return request
  return joined(line, [...headers, dice.pick(headers)], body)
}

const truncateHeader: Mutation = (request, dice) => {
  const { line, headers, body } = partsOf(request)
  const index = dice.below(headers.length)
  const shorter = headers.map((header, at) =>
    at === index ? header.slice(0, dice.below(header.length)) : header,
  )
  return joined(line, shorter, body)
}

const HEADERS = [
  'Expect: 100-continue',
  'Expect: tea',
  'Transfer-Encoding: chunked, identity',
  'Transfer-Encoding: xchunked',
  'Content-Length: 00000000000000000005',
  'Content-Length: +5',
  'Content-Length: 99999999999999999999',
  'Content-Encoding: gzip',
  'Content-Type: multipart/form-data',
  'Content-Type: application/x-www-form-urlencoded; charset="',
  'Upgrade: h2c\r\nConnection: upgrade',
  'Upgrade: websocket\r\nSec-WebSocket-Key: x',
  'Range: bytes=,,,-,0-',
  'Range: bytes=99999999999999999999-',
  'If-None-Match: """,W/"',
  'Host: [::1',
  'Host: a\tb',
  'Authorization: Basic ====',
  'Authorization: Digest username="a"',
  'X-Folded: a\r\n b\r\n\tc',
  'Origin: null',
  `X-Long: ${'x'.repeat(9000)}`,
  'Trailer: X-Sum',
  'Connection: keep-alive, close, upgrade',
  'X-HTTP-Method-Override: DELETE',
  'Forwarded: for="[::1]:80";proto=https',
]

const addHeader: Mutation = (request, dice) => {
  const { line, headers, body } = partsOf(request)
  const at = dice.below(headers.length + 1)
  return joined(line, headers.toSpliced(at, 0, dice.pick(HEADERS)), body)
}

const PATH_NOISE = [
  ...['%00', '%', '%zz', '%FF', '%2f', '..%2f..', '/../', '//', '\\', '?', '#', '&', ';', ' '],
  ...['.json', '.xml', '.json.xml', '%2Ejson', '%2exml', '.', '\u00ff', '\u0001', '{Sid}', '*'],
  ...['?PageSize=0', '?PageToken=%', '?DateSent%3E=x', '?To=%F0', '?&&==', 'x'.repeat(5000)],
]

const spoilPath: Mutation = (request, dice) => {
  const { line, headers, body } = partsOf(request)
  const from = line.indexOf(' ') + 1
  const at = from + dice.below(Math.max(1, line.lastIndexOf(' ') - from))
  return joined(line.slice(0, at) + dice.pick(PATH_NOISE) + line.slice(at), headers, body)
}

const FORM_NOISE = [
  ...['&', '=', '%', '%0', '%00', '%FF', '%C0%80', '%ED%A0%80', '+', ';', '\0', '\u00ff', '&&&&'],
  ...['&To=', '&Body=x', '&Body=', '&Status=canceled', '&MediaUrl=', '&MediaUrl=file:///', '[]='],
  ...['&MediaUrl=http://127.0.0.1:1/'.repeat(11), '&ValidityPeriod=1e9', 'x'.repeat(3000)],
  ...['&Outcome=maybe', '&__proto__=1', '&constructor=1', '&=1', '&a'.repeat(2000)],
]

const spoilForm: Mutation = (request, dice) => {
  const { line, headers, body } = partsOf(request)
  const noise = Buffer.from(dice.pick(FORM_NOISE), 'latin1')
  const spoiled = spliced(body, dice.below(body.byteLength + 1), 0, noise)
  const isHonest = dice.below(2) === 0
  return joined(line, isHonest ? withLength(headers, spoiled.byteLength) : headers, spoiled)
}

const CHUNK_SIZES = [
  '',
  '0',
  '-1',
  'g',
  '5',
  'ffffffffffffffff',
  '5;a=b',
  ' 5',
  '0x5',
  '5\t',
  '1f4',
]

const nonsenseChunks: Mutation = (request, dice) => {
  const { line, headers, body } = partsOf(request)
  const kept = headers.filter((header) => !/^(content-length|transfer-encoding):/i.test(header))
  const chunks = Array.from({ length: 1 + dice.below(4) }, () => {
    const data = dice.below(2) === 0 ? body : randomBytes(dice.below(20), dice)
    return Buffer.concat([Buffer.from(`${dice.pick(CHUNK_SIZES)}\r\n`), data, Buffer.from('\r\n')])
  })
  return joined(line, [...kept, 'Transfer-Encoding: chunked'], Buffer.concat(chunks))
}

const pipeline: Mutation = (request, dice) =>
  Buffer.concat([
    Buffer.from(request.toString('latin1').replace('Connection: close\r\n', ''), 'latin1'),
    randomBytes(dice.below(12), dice),
    request,
  ])

const LINES = [
  'GET',
  'GET  / HTTP/1.1',
  'get / HTTP/1.1',
  'HEAD / HTTP/1.1',
  'GET http:// HTTP/1.1',
]
const METHODS = ['HEAD', 'PUT', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'M-SEARCH', 'GE T', '']

const spoilLine: Mutation = (request, dice) => {
  const { line, headers, body } = partsOf(request)
  const spoiled = dice.below(2) === 0 ? dice.pick(LINES) : line.replace(/^\w+/, dice.pick(METHODS))
  return joined(spoiled, headers, body)
}

const mutations: readonly Mutation[] = [
  flipBits,
  insertNoise,
  cutOut,
  truncate,
  repeatSlice,
  duplicateHeader,
  truncateHeader,
  addHeader,
  spoilPath,
  spoilForm,
  nonsenseChunks,
  pipeline,
  spoilLine,
]

/** One of the requests, changed in one to three ways. */
export const mutate = (requests: readonly Uint8Array[], dice: Dice): Buffer => {
  let request = Buffer.from(dice.pick(requests))
  for (let times = 1 + dice.below(3); times > 0; times--) {
    if (request.indexOf('\r\n\r\n') < 0 || request.byteLength === 0) break
    request = Buffer.from(dice.pick(mutations)(request, dice))
  }
  return request
}
