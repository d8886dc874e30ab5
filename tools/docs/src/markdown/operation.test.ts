import { describe, expect, test } from 'vitest'
import { operationsOf } from '../contract.ts'
import { fixture } from '../fixture.ts'
import type { Schema } from '../schema.ts'
import { fieldList, fieldsOf } from './fields.ts'
import { operationMarkdown } from './operation.ts'

const markdownOf = (operationId: string): string => {
  const contract = fixture()
  const operation = operationsOf(contract).find((one) => one.operationId === operationId)
  if (!operation) throw new Error(`the fixture has no ${operationId}`)
  return operationMarkdown(contract, operation)
}

const fieldsIn = (schema: Schema): string => {
  const contract = fixture()
  return fieldList(contract, fieldsOf(contract, schema))
}

describe('operationMarkdown', () => {
  test('begins with the title and the request, and says what it is for', () => {
    expect(markdownOf('createThing')).toMatch(
      /^# Make a thing\n\n```http\nPOST \/accounts\/\{AccountSid\}\/things\n```\n\nMakes it\.\n/,
    )
  })

  test('says who may ask: a scope, or whoever has the URL', () => {
    expect(markdownOf('createThing')).toContain('an API token that has the scope `Things`')
    expect(markdownOf('fetchBytes')).toContain('None: whoever has the URL may ask.')
  })

  test('has samples in all languages and every example by its name', () => {
    const markdown = markdownOf('createThing')
    for (const part of ['### curl', '### @postel/client', '### Official SDK', 'Example `quoted`'])
      expect(markdown).toContain(part)
    expect(markdown).toContain("Name=it's\nUrl=a\nUrl=b")
  })

  test('tells bytes, data and nothing apart', () => {
    expect(markdownOf('fetchBytes')).toContain('Bytes, as `image/png`.')
    expect(markdownOf('deleteBytes')).toContain('### 204 No Content\n\nGone.\n\nNo body.')
  })
})

describe('fieldList', () => {
  test('has the type of each field, its bounds, and what it means', () => {
    const fields = fieldsIn({
      required: ['a'],
      properties: {
        a: { type: ['string', 'null'], pattern: '^a$', description: 'An\na.', example: 'a' },
        b: { type: 'integer', minimum: 1, 'x-clamp': 9, default: 2 },
        c: { enum: ['x', 'y'] },
      },
    })
    expect(fields.split('\n')).toEqual([
      '- **`a`** string or null · required · matches `^a$`\\',
      '  An a. Example: `a`.',
      '- **`b`** integer · at least 1 · larger ones become 9 · default `2`',
      '- **`c`** string · one of `x`, `y`',
    ])
  })

  test('goes into objects and lists, and into every alternative once', () => {
    const item: Schema = { type: 'object', properties: { sid: { type: 'string' } } }
    expect(fieldsIn({ properties: { list: { type: 'array', items: item } } })).toBe(
      '- **`list`** list of object\n  - **`sid`** string',
    )
    const one = { properties: { kind: { const: 'a' }, body: { type: 'string' } } }
    const other = { properties: { kind: { const: 'b' }, media: { type: 'object' } } }
    expect(fieldsIn({ oneOf: [one, other] }).match(/\*\*`\w+`\*\*/g)).toEqual([
      '**`kind`**',
      '**`body`**',
      '**`media`**',
    ])
  })

  test('says what an ignored parameter does', () => {
    const schema = { type: 'boolean', 'x-effect': { effect: 'ignored', note: 'Why.' } }
    expect(fieldsIn({ properties: { a: schema } })).toContain(
      'Accepted, and nothing follows from it. Why.',
    )
  })
})
