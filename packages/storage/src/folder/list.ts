import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ListedBlob } from '@postel/core'
import { blobFolders, putAtOf } from './layout.ts'

const NAME = /^[0-9a-f]{62}$/

/** Reads one folder after the other, from the one that `after` is in, until there are enough. */
export const listBlobs = async (
  directory: string,
  after: string,
  limit: number,
): Promise<ListedBlob[]> => {
  const listed: ListedBlob[] = []
  for (const folder of await blobFolders(directory)) {
    if (folder < after.slice(0, 2)) continue
    for (const sha256 of await namesIn(directory, folder)) {
      if (listed.length >= limit) return listed
      const putAt = sha256 > after ? await putAtOf(directory, sha256) : null
      if (putAt !== null) listed.push({ sha256, putAt })
    }
  }
  return listed
}

const namesIn = async (directory: string, folder: string): Promise<string[]> => {
  const names = await readdir(join(directory, folder))
  return names
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => folder + name)
}
