import type { ChatMedia } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat, PNG } from '../support/chat-api.ts'
import { NOBODY } from '../support/chat-place.ts'
import { movableClock } from '../support/clock.ts'
import { expectDeclared } from '../support/contract.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { basic } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const LIFETIME_SECONDS = 60
const clock = movableClock(NOON)
const service = usePostel({
  env: { POSTEL_SIGNED_URL_SECONDS: String(LIFETIME_SECONDS) },
  overrides: { clock },
})
const OPERATION = 'fetchChatMediaContent'
const FORGED = { status: 403, code: 20006, says: /^The signature does not fit this URL/ }
const GONE = { status: 404, code: 20404 }
const whole = new Uint8Array(PNG.bytes)

const open = async (target: TargetName) => {
  clock.moveTo(NOON)
  const api = await openChat(service, target)
  const place = await api.addPlace()
  const file = await api.addFile(place.serviceSid)
  const link = async (): Promise<string> => {
    const { links } = (await api.fetchFile(place.serviceSid, file.sid)).json<ChatMedia>()
    return links.content_direct_temporary?.slice(service.postel().url.length) ?? ''
  }
  const get = async (path: string, init: RequestInit = {}) => {
    const answer = await service.request(target, path, init)
    if (init.method !== 'HEAD') expectDeclared(OPERATION, answer)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    return answer
  }
  return { api, place, file, link, path: await link(), get }
}

describe.each(targetNames)('fetchChatMediaContent by a signed URL (%s)', (target) => {
  it('answers the bytes without credentials, whole, in part and by HEAD', async () => {
    const { path, get } = await open(target)
    expect((await get(path)).bytes).toEqual(whole)
    const part = await get(path, { headers: { range: 'bytes=1-3' } })
    expect([part.status, part.bytes]).toEqual([206, whole.subarray(1, 4)])
    const head = await get(path, { method: 'HEAD' })
    expect([head.status, head.bytes.byteLength]).toEqual([200, 0])
  })

  it('refuses an altered signature, time, file and service', async () => {
    const { api, path, file, place, get } = await open(target)
    const [start = '', signature = ''] = path.split('signature=')
    const twin = await api.addFile(place.serviceSid)
    const flipped = signature.startsWith('A') ? 'B' : 'A'
    for (const altered of [
      `${start}signature=${flipped}${signature.slice(1)}`,
      `${start}signature=${signature.slice(0, -1)}`,
      `${start}signature=${signature}A`,
      path.replace(/expires=\d+/, `expires=${NOON / 1000 + LIFETIME_SECONDS + 1}`),
      path.replace(/expires=\d+/, 'expires=0'),
      path.replace(file.sid, twin.sid),
      path.replace(file.sid, NOBODY.mediaSid),
      path.replace(file.sid, `ME${file.sid.slice(2).toUpperCase()}`),
      path.replace(place.serviceSid, NOBODY.serviceSid),
    ]) {
      expectError(await get(altered), FORGED)
    }
  })

  it('refuses it from the very instant on, and says until when it was good', async () => {
    const { path, link, get } = await open(target)
    clock.moveTo(NOON + 1000 * LIFETIME_SECONDS - 1)
    expect((await get(path)).status).toBe(200)
    const fresh = await link()
    for (const late of [0, 1, 1_000_000]) {
      clock.moveTo(NOON + 1000 * LIFETIME_SECONDS + late)
      const says = 'This URL was good until 2026-11-21T12:01:00Z'
      expectError(await get(path), { status: 403, code: 20006, says })
    }
    clock.moveTo(NOON + 1000 * LIFETIME_SECONDS)
    expect((await get(fresh)).status).toBe(200)
  })

  it('answers 404 when the file is gone, and then does not tell when it is late', async () => {
    const { api, place, file, path, get } = await open(target)
    const message = await api.addMessage(place, { MediaSid: file.sid })
    expect((await get(path)).status).toBe(200)
    await api.remove(place, message.sid)
    expectError(await get(path), GONE)
    clock.moveTo(NOON + 1000 * LIFETIME_SECONDS)
    expectError(await get(path), { status: 403, code: 20006 })
  })

  it('lets credentials decide where there are some', async () => {
    const { api, path, get } = await open(target)
    const [start = ''] = path.split('signature=')
    const forged = `${start}signature=x`
    const good = { headers: { authorization: api.authorization } }
    expect((await get(forged, good)).bytes).toEqual(whole)
    const wrong = basic(api.account.accountSid, 'x'.repeat(32))
    const refused = await get(path, { headers: { authorization: wrong } })
    expectError(refused, { status: 401, code: 20003 })
    const { authorization } = await openChat(service, target)
    expectError(await get(path, { headers: { authorization } }), GONE)
  })

  it('refuses half of a signed URL', async () => {
    const { path, get } = await open(target)
    const [bare = ''] = path.split('?')
    for (const query of ['signature=x', 'expires=&signature=x', 'expires=now&signature=x']) {
      const answer = await get(`${bare}?${query}`)
      expectError(answer, { status: 400, code: 20001, says: /^expires (is required|must be)/ })
    }
    for (const query of ['', '?expires=1795266903']) {
      expectError(await get(bare + query), { status: 401, code: 20003 })
    }
  })

  it('leads to the file alone: what is known of it needs credentials', async () => {
    const { path, get } = await open(target)
    const answer = await service.request(target, path.replace('/Content', ''))
    expectError(answer, { status: 401, code: 20003 })
    expect((await get(path)).status).toBe(200)
  })
})
