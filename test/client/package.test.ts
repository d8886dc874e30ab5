import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProject, type Project } from './project.ts'

const PROJECT_MS_MAX = 120_000

describe('the packed client', () => {
  let project: Project
  let folder: string
  beforeAll(async () => {
    project = await createProject()
    folder = join(project.directory, 'node_modules/@postel/client')
  }, PROJECT_MS_MAX)
  afterAll(() => project.remove())

  test('has nothing that publint would say', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, level: 'suggestion', strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  test('has types that are right for every way of resolving it', async () => {
    const [name = ''] = await readdir(join(project.directory, 'packed'))
    const tarball = await readFile(join(project.directory, 'packed', name))
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
    if (analysis.types === false) throw new Error('the package has no types')
    // A package of modules alone: CommonJS gets it by `import()`, or by `require` of Node 22.
    // A resolver from before Node 12 knows no `exports`, and so nothing but the main entry.
    const problems = analysis.problems.filter(
      (one) =>
        one.kind !== 'CJSResolvesToESM' &&
        !(one.kind === 'NoResolution' && one.resolutionKind === 'node10'),
    )
    expect(problems).toEqual([])
  })
})
