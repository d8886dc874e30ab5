import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A service that starts meanwhile reads the old file or the new one, never half of one. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.draft`, text)
  await rename(`${file}.draft`, file)
}
