// Runs on the machine's own Node (20 or newer) before anything is installed: plain JavaScript, no dependency.
// Installs with the frozen lockfile, and only when the lockfile or the workspace file changed since the last install.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const read = (name) => readFileSync(join(root, name))

const [major] = process.versions.node.split('.')
if (Number(major) < 20) {
  console.error(`Postel needs Node 20 or newer to install; this is ${process.version}.`)
  process.exit(1)
}

const stamp = join(root, 'node_modules/.postel-installed')
const wanted = createHash('sha256')
  .update(read('pnpm-lock.yaml'))
  .update(read('pnpm-workspace.yaml'))
  .digest('hex')
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) process.exit(0)

const { packageManager } = JSON.parse(read('package.json').toString())
console.error(`Installing with ${packageManager} (once; later runs skip this) …`)
// npm warns about settings that pnpm's run inherits; they are none of the reader's business.
const env = { ...process.env, npm_config_loglevel: 'error' }
const install = ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only']
const { status, stdout, stderr } = spawnSync('npx', install, { cwd: root, env, encoding: 'utf8' })
if (status !== 0) {
  console.error(
    `${stdout}\n${stderr}\nThe install failed. It needs the npm registry, nothing else.`,
  )
  process.exit(status ?? 1)
}
writeFileSync(stamp, wanted)
