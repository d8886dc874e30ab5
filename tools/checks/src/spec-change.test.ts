import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { bundleSpec, generateAll } from '@postel/codegen'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findDrift } from './drift.ts'
import { listFiles } from './source-files.ts'

const ROOT = join(import.meta.dirname, '../../..')
const BIN = join(ROOT, 'node_modules/.bin')

/** One line of the contract that a server must hold, and the same line with another bound. */
const LINE = /^( *maxLength: )(\d+)$/m
const FILE = 'spec/twilio/schemas/CreateTwilioMessageForm.yaml'

interface Hashes {
  tasks: { taskId: string; hash: string }[]
}

/** What turbo would find in its cache, or not, by task. */
async function hashesIn(folder: string): Promise<Map<string, string>> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
  const { stdout } = await promisify(execFile)(
    join(BIN, 'turbo'),
    ['run', 'build', '--dry=json', '--no-daemon'],
    { cwd: folder, env: { ...env, PATH: `${BIN}${delimiter}${process.env['PATH']}` } },
  )
  const { tasks } = JSON.parse(stdout) as Hashes
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]))
}

const driftIn = async (folder: string): Promise<string[]> =>
  findDrift(folder, await generateAll(await bundleSpec(join(folder, 'spec/openapi.yaml'))))

describe('one changed line of the contract', () => {
  let copy: string
  let before: { hashes: Map<string, string>; drift: string[] }
  let after: { hashes: Map<string, string>; drift: string[] }

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'spec-change-'))
    for (const file of listFiles(ROOT)) await cp(join(ROOT, file), join(copy, file))
    before = { hashes: await hashesIn(copy), drift: await driftIn(copy) }
    const text = await readFile(join(copy, FILE), 'utf8')
    const changed = text.replace(LINE, (_, start, bound) => `${start}${Number(bound) + 1}`)
    if (changed === text) throw new Error(`${FILE} has no maxLength that this test could change`)
    await writeFile(join(copy, FILE), changed)
    after = { hashes: await hashesIn(copy), drift: await driftIn(copy) }
  })

  afterAll(async () => {
    await rm(copy, { recursive: true, force: true })
  })

  it.each(['@postel/spec#build', 'postel#build', '@postel/mock#build'])(
    'is a reason for turbo to run %s again',
    (task) => {
      expect(before.hashes.get(task)).toMatch(/^[0-9a-f]{16}$/)
      expect(after.hashes.get(task)).not.toBe(before.hashes.get(task))
    },
  )

  it('is none to run again what does not depend on the contract', () => {
    expect(after.hashes.get('@postel/core#build')).toBe(before.hashes.get('@postel/core#build'))
  })

  it('makes the generated code stale', () => {
    const fresh = after.drift.filter((sentence) => !before.drift.includes(sentence))
    expect(fresh.join('\n')).toMatch(/generated\/\w+\.gen\.ts is not what the contract gives/)
  })
})
