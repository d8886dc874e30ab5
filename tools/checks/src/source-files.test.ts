import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isTest, readSourceFiles } from './source-files.ts'

describe('readSourceFiles', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'source-files-'))
    execFileSync('git', ['init', '--quiet'], { cwd: root })
  })

  afterEach(() => {
    rmSync(root, { recursive: true })
  })

  const put = (file: string, text = file) => {
    writeFileSync(join(root, file), text)
  }

  it('reads what is tracked or would be, without what is ignored, deleted or not text', () => {
    for (const file of ['tracked.ts', 'deleted.ts', 'new — file.ts', 'ignored.ts']) put(file)
    put('.gitignore', 'ignored.ts\n')
    put('picture.png', 'PNG\0')
    execFileSync('git', ['add', 'tracked.ts', 'deleted.ts'], { cwd: root })
    rmSync(join(root, 'deleted.ts'))
    const files = readSourceFiles(root)
    expect([...files.keys()].sort()).toEqual(['.gitignore', 'new — file.ts', 'tracked.ts'])
    expect(files.get('tracked.ts')).toBe('tracked.ts')
  })
})

describe('isTest', () => {
  it.each(['packages/x/src/a.test.ts', 'packages/x/src/a.test-d.ts', 'test/support/a.ts'])(
    'counts %s as a test',
    (file) => {
      expect(isTest(file)).toBe(true)
    },
  )

  it('does not count a product as a test', () => {
    expect(isTest('packages/x/src/test.ts')).toBe(false)
  })
})
