import type { IHttpOperation } from '@stoplight/types'
import { beforeAll, describe, expect, it } from 'vitest'
import { readOperations } from './contract.ts'
import {
  choose,
  PreferenceError,
  readPrefer,
  readQueryPreferences,
  withoutPreferences,
} from './prefer.ts'

const example = (value: string) => ({ value: { is: value } })
const response = (...names: string[]) => ({
  description: 'An answer.',
  content: {
    'application/json': {
      schema: { type: 'object' },
      examples: Object.fromEntries(names.map((name) => [name, example(name)])),
    },
  },
})
const document = {
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: {
          404: response('gone', 'all'),
          200: response('all', 'empty'),
          204: { description: 'None.' },
        },
      },
    },
  },
}

let operation: IHttpOperation
beforeAll(async () => {
  const found = (await readOperations(document)).get('listThings')
  if (!found) throw new Error('not read')
  operation = found
})

describe('readPrefer', () => {
  it.each([
    ['example=empty', { example: 'empty' }],
    ['code=404, example="gone"', { code: '404', example: 'gone' }],
    ['Code = 404 ; strict , respond-async', { code: '404' }],
    ['', {}],
    ['=;,,"', {}],
  ])('reads %j', (header, preferences) => {
    expect(readPrefer(header)).toEqual(preferences)
  })
})

describe('readQueryPreferences', () => {
  it('takes the names with two underscores only', () => {
    const query = new URLSearchParams('__code=404&__example=a&code=1&__other=2')
    expect(readQueryPreferences(query)).toEqual({ code: '404', example: 'a' })
  })
})

describe('withoutPreferences', () => {
  it.each([
    ['http://x/a', 'http://x/a'],
    ['http://x/a?__code=404', 'http://x/a'],
    ['http://x/a?b=%zz&__example=c&d&__other=e', 'http://x/a?b=%zz&d&__other=e'],
  ])('of %s is %s', (url, expected) => {
    expect(withoutPreferences(url)).toBe(expected)
  })
})

describe('choose', () => {
  it.each([
    [{}, { status: undefined, example: undefined }],
    [{ example: 'all' }, { status: 200, example: 'all' }],
    [{ example: 'gone' }, { status: 404, example: 'gone' }],
    [{ code: '404' }, { status: 404, example: undefined }],
    [
      { code: '404', example: 'all' },
      { status: 404, example: 'all' },
    ],
    [{ code: '204' }, { status: 204 }],
    [
      { dynamic: 'true', seed: 'x' },
      { dynamic: true, seed: 'x' },
    ],
  ])('understands %j', (preferences, choice) => {
    expect(choose(preferences, operation)).toMatchObject(choice)
  })

  it.each([
    [{ example: 'nope' }, 'listThings has no example "nope"; it has these: all, empty, gone'],
    [
      { code: '404', example: 'empty' },
      'listThings has no example "empty" for 404; it has these: gone, all',
    ],
    [{ code: '204', example: 'x' }, 'listThings has no example "x" for 204; it has these: none'],
    [{ code: '500' }, 'listThings does not answer "500"; it has these codes: 200, 204, 404'],
    [{ code: '' }, 'listThings does not answer ""; it has these codes: 200, 204, 404'],
    [{ dynamic: 'yes' }, 'dynamic accepts true or false; it was given "yes"'],
  ])('refuses %j and says what there is', (preferences, message) => {
    expect(() => choose(preferences, operation)).toThrow(new PreferenceError(message))
  })
})
