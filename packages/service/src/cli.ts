#!/usr/bin/env node
import { nodeProblem } from './node-version.ts'
import { keepYoungSpaceSmall } from './young-space.ts'

const problem = nodeProblem(process.versions.node)
if (problem !== null) {
  process.stderr.write(`postel: ${problem}\n`)
  process.exit(1)
}
keepYoungSpaceSmall()
// What an import statement names is loaded before anything runs, and so before these two.
await import('./main.ts')
