import { operations } from '@postel/server'
import type { IHttpOperation } from '@stoplight/types'
import { describe, expect, it, vi } from 'vitest'
import { examplesOf } from './contract.ts'
import { useMock } from './mock.test-support.ts'

const { contract, call } = useMock()

describe('every named example', () => {
  const firstValue = (examples: readonly object[] | undefined): unknown => {
    const example = examples?.[0]
    return example && 'value' in example ? example.value : undefined
  }

  /** A request that the operation serves, out of the contract's own examples. */
  const requestOf = (operation: IHttpOperation) => {
    const { path: parameters = [], query = [], body } = operation.request ?? {}
    const required = query.filter((parameter) => parameter.required)
    const search = new URLSearchParams(
      required.map(({ name, examples }): [string, string] => [name, String(firstValue(examples))]),
    )
    const pathname = parameters.reduce(
      (text, { name, examples }) => text.replace(`{${name}}`, String(firstValue(examples))),
      operation.path,
    )
    const path = required.length === 0 ? pathname : `${pathname}?${search.toString()}`
    const form = firstValue(body?.contents?.[0]?.examples)
    const pairs = Object.entries(form ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    )
    const init = { method: operation.method.toUpperCase() }
    if (body?.contents?.[0]?.mediaType === '*/*') {
      const headers = { 'content-type': 'application/pdf' }
      return { path, init: { ...init, headers, body: '%PDF-' } }
    }
    return { path, init: form ? { ...init, body: new URLSearchParams(pairs) } : init }
  }

  it.each(Object.keys(operations))('of %s can be chosen', async (operationId) => {
    const operation = contract().get(operationId)
    if (!operation) throw new Error(`${operationId} is not in the contract`)
    const violations = vi.spyOn(console, 'error')
    const { path, init } = requestOf(operation)
    for (const { status, name, value } of examplesOf(operation)) {
      const own = 'headers' in init ? init.headers : {}
      const headers = { ...own, prefer: `code=${status}, example=${name}` }
      const answer = await call(path, { ...init, headers })
      expect(`${answer.status} ${name}`).toBe(`${status} ${name}`)
      const text = await answer.text()
      expect(typeof value === 'string' ? text : JSON.parse(text)).toEqual(value)
    }
    expect(violations).not.toHaveBeenCalled()
    violations.mockRestore()
  })
})
