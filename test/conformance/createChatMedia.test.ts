import type { ChatMedia } from '@postel/server'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openChat, PNG, type ChatApi } from '../support/chat-api.ts'
import { NOBODY } from '../support/chat-place.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { expectDeclared } from '../support/contract.ts'
import { faultSwitch } from '../support/faults.ts'
import { rawHttp, rawRequest } from '../support/raw.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const fault = faultSwitch()
const service = usePostel({ overrides: fault.overrides })
const OPERATION = 'createChatMedia'
const BYTES_MAX = 150 * 1024 * 1024

const open = async (target: TargetName) => {
  const api = await openChat(service, target)
  const { sid } = await api.addService()
  return { api, sid, path: `/v1/Services/${sid}/Media` }
}

const read = async (api: ChatApi, sid: string, file: string): Promise<Uint8Array> =>
  (await api.fetchContent(sid, file)).bytes

describe.each(targetNames)('createChatMedia (%s)', (target) => {
  it('answers every key of the file, and no temporary link', async () => {
    const { api, sid } = await open(target)
    const answer = await api.upload(sid, { ...PNG, filename: 'dot.png' })
    expect(answer.status).toBe(201)
    const made = answer.json<ChatMedia>()
    const url = `/v1/Services/${sid}/Media/${made.sid}`
    expect(made).toEqual({
      author: 'system',
      category: 'media',
      channel_sid: null,
      content_type: 'image/png',
      date_created: made.date_created,
      date_updated: made.date_created,
      date_upload_updated: made.date_created,
      filename: 'dot.png',
      is_multipart_upstream: false,
      links: { content: `${url}/Content` },
      message_sid: null,
      service_sid: sid,
      sid: made.sid,
      size: PNG.bytes.byteLength,
      url,
    })
  })

  it.each([
    ['image/png', 'image/png'],
    ['IMAGE/PNG', 'image/png'],
    ['text/plain', 'text/plain'],
    ['Text/HTML; Charset=UTF-8', 'text/html; Charset=UTF-8'],
    ['application/vnd.api+json;version="1; 2"', 'application/vnd.api+json;version="1; 2"'],
    ['application/json', 'application/json'],
    ['x-of/none-knows', 'x-of/none-knows'],
  ])('keeps a file of type %s as it is', async (contentType, told) => {
    const { api, sid } = await open(target)
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    const made = await api.addFile(sid, { bytes, contentType })
    expect(made).toMatchObject({ content_type: told, filename: null, size: 256 })
    const answer = await api.fetchContent(sid, made.sid)
    expect(answer.headers.get('content-type')).toBe(told)
    expect(answer.bytes).toEqual(bytes)
  })

  it('makes two files of the same bytes', async () => {
    const { api, sid } = await open(target)
    const [one, other] = [await api.addFile(sid), await api.addFile(sid)]
    expect(one.sid).not.toBe(other.sid)
    expect(await read(api, sid, other.sid)).toEqual(new Uint8Array(PNG.bytes))
  })

  it('does not look at Content-Size, and takes Content-Encoding: identity', async () => {
    const { api, path } = await open(target)
    const headers = {
      'content-type': 'text/plain',
      'content-size': '7',
      'content-encoding': 'identity',
    }
    const answer = await api.call(OPERATION, path, { method: 'POST', headers, body: 'hello' })
    expect(answer.json()).toMatchObject({ size: 5 })
  })

  it.each(['Straße ☕.pdf', 'a"b;c.txt', '..', 'x'.repeat(256), '%2F'])(
    'keeps the name %s',
    async (filename) => {
      const { api, sid } = await open(target)
      expect((await api.addFile(sid, { ...PNG, filename })).filename).toBe(filename)
    },
  )

  it.each(['', 'a/b', 'a\\b', 'a\nb', '\u007f', 'x'.repeat(257)])(
    'refuses the name %j',
    async (Filename) => {
      const { api, path } = await open(target)
      const query = new URLSearchParams({ Filename }).toString()
      const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }
      const answer = await api.call(OPERATION, `${path}?${query}`, init)
      const says = 'Filename must have 1 to 256 characters and no slash, backslash or control'
      expectError(answer, { status: 400, code: 20001, says })
    },
  )

  it('refuses a file without bytes', async () => {
    const { api, path } = await open(target)
    const init = { method: 'POST', headers: { 'content-type': 'image/png' } }
    for (const body of ['', undefined]) {
      const answer = await api.call(OPERATION, path, {
        ...init,
        ...(body !== undefined && { body }),
      })
      expectError(answer, { status: 400, code: 20001, says: 'The body is empty' })
    }
  })

  it('refuses a body that is compressed', async () => {
    const { api, path } = await open(target)
    const headers = { 'content-type': 'text/plain', 'content-encoding': 'gzip' }
    const body = new Uint8Array(gzipSync('hello'))
    const answer = await api.call(OPERATION, path, { method: 'POST', headers, body })
    expectError(answer, { status: 400, code: 20001, says: 'Content-Encoding must be absent' })
  })

  it.each([
    ['multipart/form-data; boundary=x', /not in a form/],
    ['application/x-www-form-urlencoded', /not in a form/],
    ['Multipart/Form-Data; boundary=x', /not in a form/],
    ['image', /must be the type of the file/],
    ['image/', /must be the type of the file/],
    ['image png', /must be the type of the file/],
    [`image/${'x'.repeat(255)}`, /must be the type of the file/],
  ])('refuses a file of type %s', async (contentType, says) => {
    const { api, sid } = await open(target)
    const answer = await api.upload(sid, { ...PNG, contentType })
    expectError(answer, { status: 415, code: 50511, says })
  })

  it('refuses a file without a type', async () => {
    const { api, path } = await open(target)
    const answer = await api.call(OPERATION, path, { method: 'POST', body: new Uint8Array([1]) })
    expectError(answer, { status: 415, code: 50511, says: /none was sent/ })
  })

  it('answers 500 when the bytes cannot be kept, and keeps nothing', async () => {
    const { api, sid } = await open(target)
    fault.breakBlobs(true)
    try {
      expectError(await api.upload(sid, PNG), { status: 500, code: 20500 })
    } finally {
      fault.breakBlobs(false)
    }
  })
})

describe('createChatMedia and files that are too large', () => {
  const says = `larger than the ${BYTES_MAX} bytes`

  it('refuses one that says so before it has come', async () => {
    const { api, path } = await open('http')
    const headers = [
      `Host: ${service.postel().host}`,
      `Authorization: ${api.authorization}`,
      'Content-Type: image/png',
      `Content-Length: ${BYTES_MAX + 1}`,
    ]
    const request = rawHttp(`POST ${path} HTTP/1.1`, headers, 'the first bytes of it')
    const answer = await rawRequest(service.postel().host, request)
    expectDeclared(OPERATION, answer)
    expectError(answer, { status: 413, code: 50512, says })
  })

  it('refuses it before it looks for the service, and after the credentials', async () => {
    const { api } = await open('http')
    const line = `POST /v1/Services/${NOBODY.serviceSid}/Media HTTP/1.1`
    const headers = [
      `Host: ${service.postel().host}`,
      'Content-Type: image/png',
      `Content-Length: ${BYTES_MAX + 1}`,
    ]
    const { host } = service.postel()
    const anonymous = await rawRequest(host, rawHttp(line, headers, 'x'))
    expectError(anonymous, { status: 401, code: 20003 })
    const known = [...headers, `Authorization: ${api.authorization}`]
    const answer = await rawRequest(host, rawHttp(line, known, 'x'))
    expectError(answer, { status: 413, code: 50512, says })
  })
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid }) => `/v1/Services/${serviceSid}/Media`,
  init: { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'hello' },
  allowed: 'OPTIONS, POST',
})
