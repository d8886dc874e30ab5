import { expect, it } from 'vitest'
import { nodeProblem } from './node-version.ts'

it.each(['22.16.0', '22.21.1', '24.0.0', process.versions.node])('Node %s will do', (version) => {
  expect(nodeProblem(version)).toBeNull()
})

it.each(['20.20.2', '22.15.1', '21.7.3'])('Node %s is told what to use instead', (version) => {
  expect(nodeProblem(version)).toContain(`Node 22.16 or newer is needed; this is ${version}`)
  expect(nodeProblem(version)).toContain('node_modules/.bin/node')
})
