import type { MediaId } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { SignedUrlError } from '../http/errors.ts'
import { createMediaUrls } from './media-urls.ts'
import { createUrlSigner } from './signed-url.ts'

const ID = '2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5' as MediaId
const NOW_SECONDS = 1_795_252_503

const setUp = () => {
  const time = { ms: NOW_SECONDS * 1000 + 999 }
  const urls = createMediaUrls({
    signer: createUrlSigner(['k'.repeat(32)]),
    publicUrl: () => 'https://api.example.com/base',
    lifetimeSeconds: 60,
    clock: { now: () => time.ms },
  })
  const url = new URL(urls.create(ID))
  const made = {
    mediaId: url.pathname.split('/').at(-1) ?? '',
    expires: Number(url.searchParams.get('expires')),
    signature: url.searchParams.get('signature') ?? '',
  }
  return { urls, url, made, time }
}

const problemOf = (check: () => void): unknown => {
  try {
    check()
  } catch (error) {
    if (error instanceof SignedUrlError) return error.goodUntilUnixSeconds
    throw error
  }
  return 'none'
}

describe('createMediaUrls', () => {
  it('makes absolute URLs under the public one, good for their time', () => {
    const { urls, url, made, time } = setUp()
    expect(url.href).toMatch(/^https:\/\/api\.example\.com\/base\/media\/[0-9a-f]{32}\?expires=/)
    expect(made.expires).toBe(NOW_SECONDS + 60)
    expect(problemOf(() => urls.check(made))).toBe('none')
    time.ms = (NOW_SECONDS + 60) * 1000 - 1
    expect(problemOf(() => urls.check(made))).toBe('none')
  })

  it('says until when a URL was good, from the instant on', () => {
    const { urls, made, time } = setUp()
    time.ms = (NOW_SECONDS + 60) * 1000
    expect(problemOf(() => urls.check(made))).toBe(NOW_SECONDS + 60)
  })

  it('says nothing of a URL that was altered, be it only in the case of its letters', () => {
    const { urls, made } = setUp()
    const altered = [
      { ...made, mediaId: made.mediaId.toUpperCase() },
      { ...made, expires: made.expires + 1 },
      { ...made, signature: made.signature.toLowerCase() },
    ]
    for (const one of altered) expect(problemOf(() => urls.check(one))).toBeNull()
  })
})
