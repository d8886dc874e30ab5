import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findWorkflowProblems } from './workflows.ts'

const GOOD = `
on: push
permissions: { contents: read }
jobs:
  test:
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683
      - uses: some/action@v1.2.3
        with: { publish-script: npm run there }
      - run: .ci/run
`

describe('findWorkflowProblems', () => {
  let root = ''
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'postel-workflows-'))
    mkdirSync(join(root, '.github/workflows'), { recursive: true })
    mkdirSync(join(root, '.ci'))
    writeFileSync(join(root, '.ci/run'), '')
    writeFileSync(join(root, 'package.json'), '{"scripts":{"there":""}}')
  })
  afterAll(() => rmSync(root, { recursive: true }))

  const problems = (text: string): string[] => {
    writeFileSync(join(root, '.github/workflows/ci.yml'), text)
    return findWorkflowProblems(root).map((line) => line.replace('.github/workflows/ci.yml: ', ''))
  }

  it('has nothing to say of one that is right', () => {
    expect(problems(GOOD)).toEqual([])
  })

  it.each([
    ['npm run there', 'npm run nowhere', 'package.json has no script nowhere'],
    ['.ci/run', '.ci/walk', 'there is no .ci/walk'],
    ['@v1.2.3', '@v1', 'some/action@v1 must name a commit or a whole version, such as v4.2.2'],
    ['timeout-minutes: 5', 'name: a test', 'job test has no timeout-minutes'],
    ['permissions: { contents: read }', '', 'does not say what it may do (permissions)'],
  ])('notices %s as %s', (right, wrong, problem) => {
    expect(problems(GOOD.replace(right, wrong))).toEqual([problem])
  })

  it('notices what cannot be read', () => {
    expect(problems('jobs: [')).toEqual([expect.stringContaining('is no YAML')])
  })
})
