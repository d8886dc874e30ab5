import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkNode, NODE_MIN } from './node-version.ts'

describe('checkNode', () => {
  it.each(['22.16.0', '22.21.1', '24.0.0', process.versions.node])('takes Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })

  it.each(['20.19.5', '22.15.1', '18.20.8'])('refuses Node %s in a sentence', (version) => {
    expect(() => checkNode(version)).toThrow(
      `The mock needs Node ${NODE_MIN} or newer; this is ${version}.`,
    )
  })

  it('asks for what the package promises', () => {
    const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ engines: { node: `>=${NODE_MIN}` } })
  })
})
