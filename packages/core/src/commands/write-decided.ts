import type { Rows, Storage } from '../ports/storage.ts'

const RUNS_MAX = 5

/**
 * Runs a unit that looks at a message, decides, and writes only if the message is still as it was
 * seen. The unit answers null, having written nothing, where another writer came between; then it
 * looks again. A state only moves forward, so few runs are enough.
 */
export const writeDecided = async <T>(
  storage: Pick<Storage, 'write'>,
  unit: (rows: Rows) => Promise<T | null>,
): Promise<T> => {
  for (let run = 1; run <= RUNS_MAX; run += 1) {
    const written = await storage.write(unit)
    if (written !== null) return written
  }
  throw new Error(`Another writer was first ${RUNS_MAX} times in a row`)
}
