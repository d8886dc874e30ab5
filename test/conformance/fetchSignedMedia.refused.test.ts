import { describe, expect, it } from 'vitest'
import { movableClock } from '../support/clock.ts'
import { partsOf, readSigned, sendFile, signedPath, signedPathOf } from '../support/signed-media.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const clock = movableClock(NOON)
const LIFETIME_SECONDS = 60
const env = {
  POSTEL_MEDIA_ACCESS: 'protected',
  POSTEL_CARRIER_STEP_MS: '0',
  POSTEL_SIGNED_URL_SECONDS: String(LIFETIME_SECONDS),
}
const service = usePostel({ env, overrides: { clock } })
const FORGED = { status: 403, code: 20006, says: /signature does not fit/ }
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const open = async (target: TargetName) => {
  clock.moveTo(NOON)
  const api = await service.open(target)
  const media = await sendFile(service, api, 'image/png')
  const path = await signedPathOf(service, api, media)
  const get = (one: string) => readSigned(service, target, one)
  return { api, media, path, parts: partsOf(path), get }
}

/** The text with each letter in turn exchanged for the one whose place in the alphabet differs in one bit. */
const oneBitOff = (text: string, alphabet: string, bits: number): string[] =>
  [...text].flatMap((letter, index) =>
    Array.from({ length: bits }, (_, bit) => {
      const other = alphabet[alphabet.indexOf(letter) ^ (1 << bit)] ?? ''
      return text.slice(0, index) + other + text.slice(index + 1)
    }),
  )

describe.each(targetNames)('fetchSignedMedia of an altered URL (%s)', (target) => {
  it('refuses a change of any bit of the signature', async () => {
    const { parts, get } = await open(target)
    for (const signature of oneBitOff(parts.signature, BASE64URL, 6)) {
      expectError(await get(signedPath({ ...parts, signature })), FORGED)
    }
  })

  it('refuses a change of any bit of the media, and another spelling of it', async () => {
    const { parts, get } = await open(target)
    const { mediaId } = parts
    const spelled = mediaId.toUpperCase()
    for (const other of [...oneBitOff(mediaId, '0123456789abcdef', 4), spelled]) {
      expectError(await get(signedPath({ ...parts, mediaId: other })), FORGED)
    }
  })

  it('refuses another time, later or earlier', async () => {
    const { parts, get } = await open(target)
    const seconds = Number(parts.expires)
    for (const expires of [seconds + 1, seconds - 1, seconds + 1_000_000, 0, 253_402_300_799]) {
      expectError(await get(signedPath({ ...parts, expires: String(expires) })), FORGED)
    }
  })

  it('refuses the signature of another file, and of another time', async () => {
    const { api, media, parts, get } = await open(target)
    const other = partsOf(
      await signedPathOf(service, api, await sendFile(service, api, 'image/gif')),
    )
    expectError(await get(signedPath({ ...parts, signature: other.signature })), FORGED)
    clock.moveTo(NOON + 1000)
    const later = partsOf(await signedPathOf(service, api, media))
    expect(later.signature).not.toBe(parts.signature)
    expectError(await get(signedPath({ ...parts, signature: later.signature })), FORGED)
    expectError(await get(signedPath({ ...parts, expires: later.expires })), FORGED)
    expect((await get(signedPath(later))).status).toBe(200)
  })

  it('refuses a signature that is cut, longer or of another alphabet', async () => {
    const { parts, get } = await open(target)
    const { signature } = parts
    for (const other of [
      signature.slice(1),
      signature.slice(0, -1),
      `${signature}A`,
      `${signature}=`,
      signature.toLowerCase(),
      'x',
      '%C3%A9'.repeat(43),
    ]) {
      expectError(await get(signedPath({ ...parts, signature: other })), FORGED)
    }
  })

  it('says the same of media that there are not, and after the time is over', async () => {
    const { parts, get } = await open(target)
    const other = parts.signature.startsWith('x') ? 'y' : 'x'
    const forged = { ...parts, signature: other + parts.signature.slice(1) }
    const { message } = expectError(await get(signedPath(forged)), FORGED)
    const unknown = { ...forged, mediaId: '0'.repeat(32) }
    expect(expectError(await get(signedPath(unknown)), FORGED).message).toBe(message)
    clock.moveTo(NOON + 1000 * LIFETIME_SECONDS * 2)
    expect(expectError(await get(signedPath(forged)), FORGED).message).toBe(message)
  })
})

describe.each(targetNames)('fetchSignedMedia of a URL whose time is over (%s)', (target) => {
  it('refuses it from the very instant on, and says until when it was good', async () => {
    const { path, parts, get } = await open(target)
    expect(Number(parts.expires)).toBe(NOON / 1000 + LIFETIME_SECONDS)
    clock.moveTo(NOON + 1000 * LIFETIME_SECONDS - 1)
    expect((await get(path)).status).toBe(200)
    for (const late of [0, 1, 1_000_000]) {
      clock.moveTo(NOON + 1000 * LIFETIME_SECONDS + late)
      const says = /Sat, 21 Nov 2026 12:01:00 \+0000/
      expectError(await get(path), { status: 403, code: 20006, says })
    }
  })

  it('does not tell whether the media are still there', async () => {
    const { api, media, path, get } = await open(target)
    await api.removeMedia(media.parent_sid, media.sid)
    expectError(await get(path), { status: 404, code: 20404 })
    clock.moveTo(NOON + 1000 * LIFETIME_SECONDS)
    expectError(await get(path), { status: 403, code: 20006 })
  })

  it('leads nowhere, while a new URL does', async () => {
    const { api, media, path, get } = await open(target)
    clock.moveTo(NOON + 1000 * LIFETIME_SECONDS)
    expectError(await get(path), { status: 403, code: 20006 })
    expect((await get(await signedPathOf(service, api, media))).status).toBe(200)
  })
})

describe.each(targetNames)('fetchSignedMedia of what is no signed URL (%s)', (target) => {
  it.each<[string, (url: ReturnType<typeof partsOf>) => string, RegExp]>([
    ['no expires', ({ mediaId, signature }) => `${mediaId}?signature=${signature}`, /^expires is/],
    ['no signature', ({ mediaId, expires }) => `${mediaId}?expires=${expires}`, /^signature is/],
    ['nothing at all', ({ mediaId }) => mediaId, /^expires is required/],
    ['words', ({ mediaId }) => `${mediaId}?expires=now&signature=x`, /^expires must be/],
    ['a fraction', ({ mediaId }) => `${mediaId}?expires=1.5&signature=x`, /^expires must be/],
    [
      'a time before 1970',
      ({ mediaId }) => `${mediaId}?expires=-1&signature=x`,
      /^expires must be/,
    ],
    ['an empty expires', ({ mediaId }) => `${mediaId}?expires=&signature=x`, /^expires must be/],
    ['an empty signature', ({ mediaId }) => `${mediaId}?expires=1&signature=`, /^signature/],
    ['expires twice', ({ mediaId }) => `${mediaId}?expires=1&expires=2&signature=x`, /^expires/],
    ['a broken path', () => '%zz?expires=1&signature=x', /percent-encoding/],
    ['NUL in the path', () => '%00?expires=1&signature=x', /percent-encoding/],
  ])('refuses %s with 20001', async (_, spell, says) => {
    const { parts, get } = await open(target)
    const answer = await get(`/media/${spell(parts)}`)
    expectError(answer, { status: 400, code: 20001, says })
    expect(answer.mediaType).toBe('application/json')
  })

  it.each(['123', 'g'.repeat(32), '0'.repeat(33), `ME${'0'.repeat(32)}`])(
    'answers 404 to the media %s',
    async (mediaId) => {
      const { parts, get } = await open(target)
      const answer = await get(signedPath({ ...parts, mediaId }))
      expectError(answer, { status: 404, code: 20404, says: `/media/${mediaId} ` })
    },
  )
})
