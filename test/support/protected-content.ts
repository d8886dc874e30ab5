import { describe, expect, it } from 'vitest'
import { movableClock } from './clock.ts'
import { expectDeclared } from './contract.ts'
import type { MediaContent } from './media-content.ts'
import { sampleMedia } from './media-samples.ts'
import { partsOf, readSigned, sendFile, signedPathOf } from './signed-media.ts'
import { targetNames, type TargetName } from './target.ts'
import { usePostel } from './use-postel.ts'
import { basic } from './wire-call.ts'

const NOW = Date.parse('2026-11-21T12:00:00.500Z')
const FOUR_HOURS_SECONDS = 14_400

/** What the bytes of protected media promise on every wire, on both targets. */
export const describeProtectedContent = (content: MediaContent): void => {
  const { operationId: OPERATION, wire } = content
  const { expectError } = wire
  const clock = movableClock(NOW)
  const service = usePostel({
    env: { POSTEL_MEDIA_ACCESS: 'protected', POSTEL_CARRIER_STEP_MS: '0' },
    overrides: { clock },
  })

  const open = async (target: TargetName) => {
    const api = await wire.open(service, target)
    const media = await sendFile(service, api, 'image/png')
    return { api, media, path: content.pathOf(media.uri) }
  }

  describe.each(targetNames)(`${OPERATION} of protected media (%s)`, (target) => {
    it('refuses a caller without credentials', async () => {
      const { path } = await open(target)
      const answer = await service.request(target, path)
      expectDeclared(OPERATION, answer)
      expectError(answer, { status: 401, code: 20003, says: wire.credentialsMissing })
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="/)
      expect(answer.headers.has('location')).toBe(false)
    })

    it('tells a caller without credentials nothing of what there is', async () => {
      const { api, media, path } = await open(target)
      const known = await service.request(target, path)
      for (const unknown of [
        path.replace(media.parent_sid, wire.unknown.message),
        path.replace(media.sid, wire.unknown.media),
      ]) {
        const answer = await service.request(target, unknown)
        expect(answer.status).toBe(401)
        expect(answer.text()).toBe(known.text())
      }
      const nobody = await service.request(
        target,
        path.replace(api.account.accountSid, wire.unknown.account),
      )
      expectError(nobody, { status: 404, code: 20404 })
    })

    it('refuses wrong credentials, and hides the file from those of another account', async () => {
      const { api, path } = await open(target)
      const other = await wire.open(service, target)
      const wrong = basic(api.account.accountSid, 'x'.repeat(32))
      const answer = await api.call(OPERATION, path, { headers: { authorization: wrong } })
      expectError(answer, { status: 401, code: 20003 })
      expectError(await other.call(OPERATION, path), { status: 404, code: 20404 })
    })

    it('sends its account on to an absolute URL that is not to be kept', async () => {
      const { api, path } = await open(target)
      const answer = await api.call(OPERATION, path)
      expect(answer.status).toBe(307)
      expect(answer.bytes.byteLength).toBe(0)
      expect(answer.mediaType).toBeNull()
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const location = new URL(answer.headers.get('location') ?? '')
      expect(location.origin).toBe(service.postel().url)
      expect(location.pathname).toMatch(/^\/media\/[0-9a-f]{32}$/)
      expect([...location.searchParams.keys()]).toEqual(['expires', 'signature'])
      expect(location.username + location.password).toBe('')
    })

    it('gives bytes there, for four hours', async () => {
      const { api, media } = await open(target)
      const signed = await signedPathOf(service, api, media)
      expect(Number(partsOf(signed).expires)).toBe(Math.floor(NOW / 1000) + FOUR_HOURS_SECONDS)
      const { bytes } = await readSigned(service, target, signed)
      expect(bytes).toEqual(new Uint8Array(sampleMedia('image/png')))
    })

    it('answers HEAD as GET', async () => {
      const { api, media } = await open(target)
      const answer = await api.fetchBytes(media.parent_sid, media.sid, { method: 'HEAD' })
      expect(answer.status).toBe(307)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const location = answer.headers.get('location') ?? ''
      const { status } = await readSigned(
        service,
        target,
        location.slice(service.postel().url.length),
      )
      expect(status).toBe(200)
    })

    it.each([
      ['range', 'bytes=0-1'],
      ['range', 'bytes=999999-'],
      ['if-none-match', '*'],
    ])('sends on whatever %s: %s says', async (name, value) => {
      const { api, path } = await open(target)
      const answer = await api.call(OPERATION, path, { headers: { [name]: value } })
      expect(answer.status).toBe(307)
    })

    it('answers 404 for what the account does not have', async () => {
      const { api, media } = await open(target)
      const elsewhere = await api.send()
      for (const [message, file] of [
        [wire.unknown.message, media.sid],
        [media.parent_sid, wire.unknown.media],
        [elsewhere.sid, media.sid],
        [media.parent_sid, wire.malformed.media],
      ] as const) {
        expectError(await api.fetchBytes(message, file), { status: 404, code: 20404 })
      }
    })

    it('holds for all media of the account from the moment it is set', async () => {
      const { api, media, path } = await open(target)
      const png = new Uint8Array(sampleMedia('image/png'))
      const signed = await signedPathOf(service, api, media)
      await service.postel().setMediaAccess(api.account, 'public')
      expect((await service.request(target, path)).bytes).toEqual(png)
      // What was given before is good for its time.
      expect((await readSigned(service, target, signed)).bytes).toEqual(png)
      await service.postel().setMediaAccess(api.account, 'protected')
      expect((await service.request(target, path)).status).toBe(401)
      expect((await readSigned(service, target, signed)).bytes).toEqual(png)
    })

    it('leaves the media of other accounts as they are', async () => {
      const { path } = await open(target)
      const other = await open(target)
      await service.postel().setMediaAccess(other.api.account, 'public')
      expect((await service.request(target, path)).status).toBe(401)
      expect((await service.request(target, other.path)).status).toBe(200)
    })
  })
}
