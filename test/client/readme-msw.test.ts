import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { clientFolder } from './project.ts'

test("the README's sample for tests runs as it stands", async () => {
  const readme = await readFile(join(clientFolder, 'README.md'), 'utf8')
  const [, sample = ''] = /^```js\n(.*?)^```/ms.exec(readme) ?? []
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=source', '--no-warnings', '--input-type=module', '--eval', sample],
    { cwd: join(import.meta.dirname, '..') },
  )
  expect(stdout).toBe('refused: 21610\ncreated: true\n')
})
