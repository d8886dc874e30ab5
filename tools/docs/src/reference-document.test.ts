import { expect, test } from 'vitest'
import type { Contract } from './contract.ts'
import { fixture } from './fixture.ts'
import { referenceDocument } from './reference-document.ts'

test('referenceDocument adds samples, fills in the server and leaves the contract as it was', () => {
  const contract = fixture()
  const document = referenceDocument(contract) as Contract
  expect(contract).toEqual(fixture())
  expect(document.servers).toEqual([{ url: 'http://127.0.0.1:1/base', description: '' }])
  expect(document).not.toHaveProperty('x-errors')
  expect(document.info.description).toBe('One line.')
  const samples = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .map((operation) => (operation as { 'x-codeSamples'?: { label: string }[] })['x-codeSamples'])
  expect(samples.map((some) => some?.map(({ label }) => label))).toEqual(
    Array.from({ length: 4 }, () => ['curl', '@postel/client', 'Official SDK']),
  )
})
