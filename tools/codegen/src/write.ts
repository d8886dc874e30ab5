import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface WriteReport {
  written: string[]
  removed: string[]
}

/**
 * Makes a folder's `*.gen.ts` files exactly the given ones. A file that is already right keeps its time, so builds do not see
 * a change; other files in the folder are left alone.
 */
export async function writeGenerated(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<WriteReport> {
  await mkdir(directory, { recursive: true })
  const current = await readGenerated(directory)
  const written = [...files].filter(([name, text]) => current.get(name) !== text)
  const removed = [...current.keys()].filter((name) => !files.has(name))
  await Promise.all(written.map(([name, text]) => writeFile(join(directory, name), text)))
  await Promise.all(removed.map((name) => rm(join(directory, name))))
  return { written: written.map(([name]) => name), removed }
}

/** The `*.gen.ts` files of a folder; none where there is no folder. */
export async function readGenerated(directory: string): Promise<Map<string, string>> {
  const names = (await listing(directory)).filter((name) => name.endsWith('.gen.ts')).sort()
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const),
    ),
  )
}

async function listing(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
