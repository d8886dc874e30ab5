import { rm } from 'node:fs/promises'
import { blobFolder, blobPath, putAtOf, syncFolder } from './layout.ts'
import type { Turns } from './turns.ts'

interface DeletePlace {
  directory: string
  turns: Turns
}

/** Between the look at the time and the removal no put of the same bytes gets its turn. */
export const deleteBlob = async (
  { directory, turns }: DeletePlace,
  sha256: string,
  putBefore: number,
): Promise<boolean> => {
  const path = blobPath(directory, sha256)
  return turns.take(sha256, async () => {
    const putAt = await putAtOf(directory, sha256)
    if (putAt === null) return true
    if (putAt >= putBefore) return false
    await rm(path)
    await syncFolder(blobFolder(directory, sha256))
    return true
  })
}
