import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeDirectory } from '../../support/postel.ts'
import { ON_SERVER_CORE } from './load.ts'
import { startServer, type Server } from './process.ts'

const PROGRAM = fileURLToPath(new URL('../bare-hono.ts', import.meta.url))

/** Hono and SQLite with these messages and nothing around them. */
export const startBare = async (messages: readonly object[]): Promise<Server> => {
  const directory = await makeDirectory()
  const file = join(directory, 'messages.json')
  await writeFile(file, JSON.stringify(messages))
  const database = join(directory, 'messages.db')
  return startServer({
    command: (port) => [
      ...[...ON_SERVER_CORE, process.execPath, '--no-warnings', PROGRAM, port, database, file],
    ],
    path: '/health',
    afterStop: () => rm(directory, { recursive: true }),
  })
}
