import { describe, expect, test } from 'vitest'
import { UnsupportedError } from './model/cursor.ts'
import { scenariosOf } from './scenarios.ts'

const text = (...names: string[]) => ({
  content: {
    'text/plain': {
      schema: { type: 'string' },
      examples: Object.fromEntries(
        names.map((name) => [name, { summary: `So ${name}`, value: name }]),
      ),
    },
  },
})

const document = {
  openapi: '3.1.1',
  info: { title: 'T', version: '1' },
  paths: {
    '/a': {
      post: {
        operationId: 'createA',
        responses: {
          201: { description: 'A.', ...text('one', 'two') },
          400: { $ref: '#/components/responses/No' },
          204: { description: 'Nothing.' },
        },
        callbacks: {
          status: {
            '{$request.body#/Url}': {
              post: { operationId: 'receiveA', responses: { 204: { description: 'Taken.' } } },
            },
          },
        },
      },
    },
    '/z': {
      get: { operationId: 'listA', responses: { 200: { description: 'A.', ...text('one') } } },
    },
  },
  components: { responses: { No: { description: 'No.', ...text('to-wrong') } } },
  'x-simulated-carrier': {
    operations: ['createA'],
    refusals: [{ property: 'To', number: '+1', example: 'to-wrong' }],
    outcomes: [
      { name: 'arrives', summary: 'It arrives', statuses: ['sent', 'arrived'] },
      { name: 'stays', summary: 'It stays', number: '+2', statuses: [] },
    ],
  },
}

describe('scenariosOf', () => {
  const { scenarios, callbacks } = scenariosOf(document)

  test('lists the named examples of every operation, in the order of the document', () => {
    expect(scenarios.map((one) => `${one.operation} ${one.status} ${one.name}`)).toEqual([
      'createA 201 one',
      'createA 201 two',
      'createA 400 to-wrong',
      'listA 200 one',
    ])
  })

  test('says of each where it is found and how it is asked for', () => {
    expect(scenarios[0]).toEqual({
      operation: 'createA',
      method: 'POST',
      path: '/a',
      status: 201,
      mediaType: 'text/plain',
      name: 'one',
      summary: 'So one',
      select: { prefer: 'code=201, example=one', query: '__code=201&__example=one' },
    })
    expect(scenarios[2]?.select.form).toEqual({ To: '+1' })
  })

  test('lists what callbacks can tell', () => {
    expect(callbacks).toEqual([
      {
        operation: 'createA',
        callback: 'status',
        name: 'arrives',
        summary: 'It arrives',
        statuses: ['sent', 'arrived'],
        select: { prefer: 'callback=arrives', query: '__callback=arrives' },
      },
      {
        operation: 'createA',
        callback: 'status',
        name: 'stays',
        summary: 'It stays',
        statuses: [],
        select: { prefer: 'callback=stays', query: '__callback=stays', form: { To: '+2' } },
      },
    ])
  })

  test('needs no numbers for tests, and refuses a row of them that has no number', () => {
    const { 'x-simulated-carrier': carrier, ...plain } = document
    expect(scenariosOf(plain).callbacks).toEqual([])
    expect(scenariosOf(plain).scenarios.length).toBe(4)
    const broken = { ...carrier, refusals: [{ property: 'To', example: 'to-wrong' }] }
    expect(() => scenariosOf({ ...plain, 'x-simulated-carrier': broken })).toThrow(UnsupportedError)
  })
})
