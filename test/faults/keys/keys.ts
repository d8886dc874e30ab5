import { rm } from 'node:fs/promises'
import { makeDirectory } from '../../support/postel.ts'
import { defineScenario } from '../scenario.ts'
import { revokeWhileServing } from './revoke.ts'
import { rotate } from './rotate.ts'
import { signedUrls } from './signed-urls.ts'

interface Size {
  /** Signed URLs, each changed in one bit. */
  changes: number
  rotations: number
}

/** Runs something in a folder that is gone afterwards. */
const inFolder = async <T>(use: (directory: string) => Promise<T>): Promise<T> => {
  const directory = await makeDirectory()
  try {
    return await use(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}

export const keys = defineScenario<Size>({
  name: 'keys',
  promise:
    'opens protected media for four hours and to nobody else, and logs in who may, as keys change',
  short: { changes: 200, rotations: 1 },
  long: { changes: 1_000, rotations: 8 },
  run: async ({ changes, rotations }) => [
    ...(await signedUrls(changes)),
    ...(await inFolder((directory) => rotate(directory, rotations))),
    ...(await inFolder(revokeWhileServing)),
  ],
})
