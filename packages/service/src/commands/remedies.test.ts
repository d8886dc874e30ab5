import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const contract = readFileSync(
  fileURLToPath(import.meta.resolve('@postel/spec/openapi.json')),
  'utf8',
)

it('the contract names commands that there are, and those that mend a sender', () => {
  const named = [...contract.matchAll(/`postel ([a-z]+(?: [a-z]+)?)`/g)].map(
    ([, name = '']) => name,
  )
  for (const name of named) expect(readArguments(name.split(' ')).name).toMatch(name)
  expect(named).toEqual(expect.arrayContaining(['numbers add', 'numbers list', 'services']))
})
