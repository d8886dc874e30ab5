import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

export interface CoverageRecord {
  operationId: string
  status: number
  /** Null for a response without a body. */
  mediaType: string | null
  /** Which target answered; the coverage check counts `http` alone. */
  target: string
}

const DIRECTORY = join(import.meta.dirname, '../.coverage')
const FILE = join(DIRECTORY, `${process.pid}-${process.env['VITEST_WORKER_ID'] ?? '0'}.jsonl`)
const written = new Set<string>()

/** Keeps each answer once per worker, for `tools/checks/src/coverage.ts` to read after the run. */
export const recordCoverage = (record: CoverageRecord): void => {
  const line = JSON.stringify(record)
  if (written.has(line)) return
  written.add(line)
  mkdirSync(DIRECTORY, { recursive: true })
  appendFileSync(FILE, `${line}\n`)
}
