import { describe, expect, test } from 'vitest'
import type { Contract } from '../contract.ts'
import { fixture } from '../fixture.ts'
import { dialectDocuments } from './dialect-document.ts'
import { postmanCollection } from './postman.ts'

/** The fixture's only group, as a dialect. */
const contract = (): Contract => {
  const whole = fixture()
  whole['x-tagGroups'] = [{ name: 'One 1.0', tags: ['Some Things'] }]
  whole.components['schemas'] = {
    Unused: {},
    Used: { $ref: '#/components/schemas/Inner' },
    Inner: {},
  }
  const post = whole.paths['/accounts/{AccountSid}/things']?.['post']
  const form = post?.requestBody?.content['application/x-www-form-urlencoded']
  if (form) form.schema = { $ref: '#/components/schemas/Used' }
  return whole
}

describe('dialectDocuments', () => {
  const [one, ...others] = dialectDocuments(contract())
  const document = one?.document as Contract

  test('makes one for each group that has codes of its own', () => {
    expect(one).toMatchObject({ name: 'one', title: 'One 1.0' })
    expect(others).toEqual([])
    expect(document.info.title).toBe('Fixture: One 1.0')
    expect(Object.keys(document['x-errors'])).toEqual(['One'])
  })

  test('keeps what is referred to, however far, and nothing else', () => {
    expect(Object.keys(document.components['schemas'] ?? {})).toEqual(['Used', 'Inner'])
    expect(Object.keys(document.components['securitySchemes'] ?? {})).toEqual(['Basic'])
  })

  test('leaves out the operations of others', () => {
    const other = contract()
    const get = other.paths['/bytes/{Id}']?.['get']
    if (get) get.tags = ['Other Things']
    if (get) other.webhooks = { other: { post: get } }
    const [without] = dialectDocuments(other)
    const paths = (without?.document as Contract).paths
    expect(Object.keys(paths['/bytes/{Id}'] ?? {})).toEqual(['delete'])
    expect(without?.document).not.toHaveProperty('webhooks')
  })
})

describe('postmanCollection', () => {
  interface Item {
    name: string
    item?: Item[]
    request?: { method: string; url: { raw: string }; auth: { type: string }; body?: object }
  }
  const collection = postmanCollection(contract()) as {
    item: Item[]
    variable: { key: string; value: string }[]
  }
  const requests = collection.item[0]?.item?.[0]?.item ?? []

  test('has a request for each case, with variables for credentials and ids', () => {
    expect(requests.map(({ name }) => name)).toEqual([
      'Read things',
      'Read things: Only some of them',
      'Make a thing: With quotes',
      'Make a thing: With nothing',
      'Read bytes',
      'Delete bytes',
    ])
    expect(requests[0]?.request?.url.raw).toBe('{{baseUrl}}/accounts/{{ACCOUNT_SID}}/things')
    expect(requests[1]?.request?.url.raw).toContain('?Made%3C=2026-01-02')
    expect(collection.variable.map(({ key }) => key)).toEqual([
      'baseUrl',
      'ACCOUNT_SID',
      'AUTH_TOKEN',
      'SomeId',
    ])
  })

  test('repeats the key of a list, and asks for no credentials where none are needed', () => {
    expect(requests[2]?.request?.body).toMatchObject({
      mode: 'urlencoded',
      urlencoded: [{ key: 'Name' }, { key: 'Url', value: 'a' }, { key: 'Url', value: 'b' }],
    })
    expect(requests[4]?.request?.auth).toEqual({ type: 'noauth' })
  })
})
