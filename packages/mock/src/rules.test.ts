import type { IHttpOperation } from '@stoplight/types'
import { describe, expect, it } from 'vitest'
import { checkRules, effectsOf, RuleError } from './rules.ts'

const type = 'string' as const
const schema = {
  type: 'object' as const,
  properties: {
    To: { type, 'x-effect': { effect: 'acted-on', code: 1 } },
    Old: { type, 'x-effect': { effect: 'ignored' } },
    Plan: { type, 'x-effect': { effect: 'refused', code: 2 } },
    Bare: { type },
  },
  'x-needs-one-of': [{ properties: ['Body', 'MediaUrl'], code: 3 }],
}
const operation: IHttpOperation = {
  id: 'x',
  path: '/x',
  method: 'post',
  responses: [],
  request: { body: { id: 'b', contents: [{ id: 'c', mediaType: 'a/b', encodings: [], schema }] } },
}

describe('effectsOf', () => {
  it('reads the effects of the properties that have one', () => {
    expect(effectsOf(operation)).toEqual([
      { name: 'To', effect: 'acted-on', code: 1 },
      { name: 'Old', effect: 'ignored', code: null },
      { name: 'Plan', effect: 'refused', code: 2 },
    ])
  })
})

describe('checkRules', () => {
  it.each([[{ Body: 'x', Old: 'y' }], [{ MediaUrl: ['x'] }], [undefined], ['text']])(
    'lets %j pass',
    (body) => {
      expect(() => checkRules(operation, body)).not.toThrow()
    },
  )

  it.each([
    [{ Body: 'x', Plan: '' }, 2],
    [{}, 3],
    [{ Body: '', MediaUrl: [] }, 3],
    [{ Plan: 'x' }, 2],
  ])('refuses %j with %d', (body, code) => {
    expect(() => checkRules(operation, body)).toThrow(new RuleError(code))
  })

  it.each([
    [{ Body: '' }, null],
    [{ Status: 'canceled' }, null],
    [{}, 4],
    [{ Body: '', Status: 'canceled' }, 4],
  ])('judges %j by x-exactly-one-of with %s', (body, code) => {
    const rule = { properties: ['Body', 'Status'], code: 4 }
    const exact = { type: 'object' as const, 'x-exactly-one-of': [rule] }
    const contents = [{ id: 'c', mediaType: 'a/b', encodings: [], schema: exact }]
    const check = () => checkRules({ ...operation, request: { body: { id: 'b', contents } } }, body)
    if (code === null) expect(check).not.toThrow()
    else expect(check).toThrow(new RuleError(code))
  })

  it('has nothing to say of an operation without a body', () => {
    const bare: IHttpOperation = { id: 'x', path: '/x', method: 'get', responses: [] }
    expect(() => checkRules(bare, {})).not.toThrow()
  })
})
