import { rm } from 'node:fs/promises'
import type { Measured } from '../support/measured.ts'
import { makeDirectory } from '../support/postel.ts'
import { mockCommand, prismCommand, serviceCommand } from './support/commands.ts'
import { compare, ratioFigures } from './support/compare.ts'
import { startServer, type ServerOptions } from './support/process.ts'

const ROUNDS = 5

/** From the process to its first 200. */
const startMs = async (
  command: ServerOptions['command'],
  env: Record<string, string> = {},
): Promise<number> => {
  await using server = await startServer({ command, env, path: '/health' })
  return server.startMs
}

/** Its folder is there already: that is made once, and a service starts often. */
export const serviceStart: Measured = {
  name: 'service-start',
  promise: 'starts in less than half the time that Prism takes with the same contract',
  lack: () => null,
  run: async () => {
    const directory = await makeDirectory()
    const env = { POSTEL_DATA_DIR: directory, POSTEL_LOG_LEVEL: 'warn' }
    const ours = () => startMs(serviceCommand, env)
    try {
      await ours()
      const compared = await compare({ ours, theirs: () => startMs(prismCommand) }, ROUNDS)
      const what = { unit: 'ms to the first 200', other: 'Prism', pass: { atMost: 0.5 } }
      return ratioFigures(compared, what)
    } finally {
      await rm(directory, { recursive: true })
    }
  },
}

export const mockStart: Measured = {
  name: 'mock-start',
  promise: 'starts the mock about as fast as the Prism that is in it',
  lack: () => null,
  run: async () => {
    const [ours, theirs] = [() => startMs(mockCommand), () => startMs(prismCommand)]
    const what = { unit: 'ms to the first 200', other: 'Prism', pass: { atMost: 1.3 } }
    return ratioFigures(await compare({ ours, theirs }, ROUNDS), what)
  },
}
