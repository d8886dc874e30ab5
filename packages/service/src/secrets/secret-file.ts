import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

const MODE_OWNER_ONLY = 0o600

/** 192 random bits as 48 hex digits. */
export const makeSecret = (): string => randomBytes(24).toString('hex')

/** The first line of the file; null when there is none. */
export const readSecretFile = async (path: string): Promise<string | null> => {
  try {
    const [line = ''] = (await readFile(path, 'utf8')).split('\n')
    return line
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Replaces the file whole and durably, readable by its owner only from its first moment. */
export const writeSecretFile = async (path: string, text: string): Promise<void> => {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = await open(temporary, 'wx', MODE_OWNER_ONLY)
    try {
      await file.writeFile(`${text}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Without this a power cut may forget the rename. */
const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
