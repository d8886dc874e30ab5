import { describe, expect, test } from 'vitest'
import { generateServer } from '../src/generate.ts'
import { UnsupportedError } from '../src/model/cursor.ts'
import { fixtureNames, readFixture, refusedFixtures } from './support/documents.ts'
import type { Schema } from './support/schema.ts'

const generate = (document: unknown): Map<string, string> =>
  generateServer(document, { runtimeImport: '@postel/server' })

describe('generateServer', () => {
  test.each(refusedFixtures())('refuses $name and points at it', ({ document, pointer }) => {
    const attempt = (): unknown => generate(document)
    expect(attempt).toThrow(UnsupportedError)
    expect(attempt).toThrow(expect.objectContaining({ pointer }))
    expect(attempt).toThrow(`${pointer}: `)
  })

  test.each(fixtureNames)('writes the same text for %s each time', (name) => {
    const [first, second] = [generate(readFixture(name)), generate(readFixture(name))]
    expect([...second]).toEqual([...first])
  })

  test('writes nothing that depends on the order of what was generated before', () => {
    const alone = generate(readFixture('forms'))
    for (const name of fixtureNames) generate(readFixture(name))
    expect([...generate(readFixture('forms'))]).toEqual([...alone])
  })

  test('grows linearly with the number of operations and schemas', () => {
    const [one, two, four] = [50, 100, 200].map((count) => sizeOf(manyOperations(count)))
    expect(two! / one!).toBeLessThan(2.1)
    expect(four! / two!).toBeLessThan(2.1)
  })
})

const sizeOf = (document: Schema): number =>
  [...generate(document).values()].reduce((sum, text) => sum + text.length, 0)

/**
 * Operations that share schemas which refer to each other, where careless inlining would square the
 * output.
 */
function manyOperations(count: number): Schema {
  const indexes = Array.from({ length: count }, (_, index) => String(1000 + index))
  const referenceTo = (index: string): Schema => ({ $ref: `#/components/schemas/Thing${index}` })
  return {
    openapi: '3.1.1',
    info: { title: 'Many', version: '1.0.0' },
    paths: Object.fromEntries(
      indexes.map((index) => [`/things/${index}`, { get: operation(index, referenceTo(index)) }]),
    ),
    components: {
      schemas: Object.fromEntries(
        indexes.map((index) => [
          `Thing${index}`,
          {
            type: 'object',
            properties: {
              own: { type: 'string' },
              next: referenceTo(String(1000 + ((Number(index) - 999) % count))),
            },
          },
        ]),
      ),
    },
  }
}

const operation = (index: string, schema: Schema): Schema => ({
  operationId: `fetchThing${index}`,
  responses: { 200: { description: 'A thing.', content: { 'application/json': { schema } } } },
})
