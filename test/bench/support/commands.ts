import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** The contract in one document, and the commands, as `npm run build` makes them. */
export const CONTRACT = join(ROOT, 'spec/dist/openapi.json')
const SERVICE = join(ROOT, 'packages/service/dist/cli.js')
const MOCK = join(ROOT, 'packages/mock/dist/cli.js')
const PRISM = join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js')

type Command = (port: string) => readonly string[]

export const serviceCommand: Command = (port) => [
  process.execPath,
  SERVICE,
  'serve',
  '--port',
  port,
]
export const mockCommand: Command = (port) => [process.execPath, MOCK, '--port', port]
/** The mock that a team would otherwise take. */
export const prismCommand: Command = (port) => [
  ...[process.execPath, PRISM, 'mock', CONTRACT, '-p', port],
]
