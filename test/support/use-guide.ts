import type { MediaAccess } from '@postel/core'
import { baseUrlOf, readContract } from '@postel/docs'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { sampleFile } from './media-samples.ts'
import { sendFile } from './signed-media.ts'
import { uuidOf } from './spelling.ts'
import { usePostel, type PostelInUse } from './use-postel.ts'

/** What a reader of a guide has: a running service and an account; and the words of the guide for them. */
export interface GuideSurroundings {
  env: Record<string, string>
  /** The text with the addresses that exist here, and nothing else changed. */
  fill(text: string): string
}

/** Where the receivers of the guides listen. */
const RECEIVER_PORT = /\b5000\b/g

const contract = await readContract(fileURLToPath(import.meta.resolve('@postel/spec/openapi.json')))

export interface GuideInUse {
  /** With an account of its own, whose media are `protected` where the text is about that. */
  surroundings(access?: MediaAccess): Promise<GuideSurroundings>
}

/** A service for the texts of one guide, which may call this machine. */
export const useGuide = (): GuideInUse => {
  const directory = mkdtempSync(join(tmpdir(), 'postel-guide-data-'))
  const service = usePostel({ directory, env: { POSTEL_FETCH_ALLOW: '127.0.0.1' } })
  afterAll(() => rm(directory, { recursive: true, force: true }))
  return { surroundings: (access = 'public') => surroundingsOf(service, directory, access) }
}

const surroundingsOf = async (
  service: PostelInUse,
  directory: string,
  access: MediaAccess,
): Promise<GuideSurroundings> => {
  const { url, files, setMediaAccess } = service.postel()
  const api = await service.open('http')
  const { accountSid, authToken } = api.account
  const { uri } = await sendFile(service, api, 'image/png')
  await setMediaAccess(api.account, access)
  const file = files.put('menu.png', sampleFile('image/png'))
  const port = String(await freePort())
  return {
    env: {
      ACCOUNT_SID: accountSid,
      AUTH_TOKEN: authToken,
      PROJECT_ID: uuidOf(accountSid),
      API_TOKEN: authToken,
      MEDIA_PATH: uri.replace(/\.json$/, ''),
      POSTEL_DATA_DIR: directory,
    },
    fill: (text) =>
      text
        .replaceAll(baseUrlOf(contract), url)
        .replace(/https:\/\/media\.example\.com\/[\w.]+/g, file)
        .replace(RECEIVER_PORT, port),
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
