import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { measure } from '../support/figure.ts'
import type { Measured } from '../support/measured.ts'
import { median } from './support/compare.ts'

const CLI = fileURLToPath(new URL('../../tools/codegen/src/cli.ts', import.meta.url))
const ROUNDS = 5
const SECONDS_MAX = 2

/** The command as a developer runs it; the files that it writes are as they were. */
const generateSeconds = (): number => {
  const startedAt = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [CLI, 'generate'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return (performance.now() - startedAt) / 1000
}

export const regeneration: Measured = {
  name: 'regeneration',
  promise: 'generates all code from the contract in the time of a save',
  lack: () => null,
  run: async () => {
    const seconds = Array.from({ length: ROUNDS }, generateSeconds)
    return [measure('s for all outputs', median(seconds), { atMost: SECONDS_MAX })]
  },
}
