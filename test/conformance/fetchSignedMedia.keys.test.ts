import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDirectory, startPostel, type Postel } from '../support/postel.ts'
import { readSigned, sendFile, signedPathOf } from '../support/signed-media.ts'
import { targetOf } from '../support/target.ts'
import { twilioApi } from '../support/twilio-api.ts'
import { inUse } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const OLD_KEY = 'old-secret-key-'.padEnd(32, '0')
const NEW_KEY = 'new-secret-key-'.padEnd(32, '0')

describe('fetchSignedMedia while keys are exchanged', () => {
  let directory = ''
  beforeAll(async () => {
    directory = await makeDirectory()
  })
  afterAll(() => rm(directory, { recursive: true, force: true }))

  /** One life of the service on the same data folder. */
  const withKeys = async <T>(keys: string, use: (postel: Postel) => Promise<T>): Promise<T> => {
    const env = { POSTEL_MEDIA_ACCESS: 'protected', POSTEL_SECRET_KEYS: keys }
    const postel = await startPostel({ directory, env })
    try {
      return await use(postel)
    } finally {
      await postel.close()
    }
  }

  const read = (postel: Postel, path: string) => readSigned(inUse(postel), 'http', path)

  it('takes the signature of every key, makes those of the first, and refuses all others', async () => {
    const before = await withKeys(OLD_KEY, async (postel) => {
      const account = await postel.createAccount()
      const api = twilioApi(targetOf('http', postel), account)
      const media = await sendFile(inUse(postel), api, 'image/png')
      return { account, media, path: await signedPathOf(inUse(postel), api, media) }
    })
    const path = await withKeys(`${NEW_KEY},${OLD_KEY}`, async (postel) => {
      expect((await read(postel, before.path)).status).toBe(200)
      const api = twilioApi(targetOf('http', postel), before.account)
      const fresh = await signedPathOf(inUse(postel), api, before.media)
      expect((await read(postel, fresh)).status).toBe(200)
      return fresh
    })
    await withKeys(NEW_KEY, async (postel) => {
      expect((await read(postel, path)).status).toBe(200)
      expectError(await read(postel, before.path), { status: 403, code: 20006 })
    })
  })
})
