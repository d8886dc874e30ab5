import { describe, expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { samplesOf } from './samples.ts'

const samples = new Map(
  samplesOf(fixture()).map((sample) => [
    `${sample.operation.operationId} ${sample.case.name}`,
    sample,
  ]),
)
const curl = (name: string): string | undefined => samples.get(name)?.curl
/** Without what every sample begins with. */
const client = (name: string): string | undefined => samples.get(name)?.client.split('})\n\n')[1]

describe('samplesOf', () => {
  test('makes one of every example, and two of a list that can be narrowed', () => {
    expect([...samples.keys()]).toEqual([
      'listThings plain',
      'listThings filtered',
      'createThing quoted',
      'createThing empty',
      'fetchBytes plain',
      'deleteBytes plain',
    ])
  })

  test('narrows by bounds, not by an exact date beside them nor by pages', () => {
    expect(curl('listThings filtered')).toBe(
      `curl -G "http://127.0.0.1:1/base/accounts/$ACCOUNT_SID/things" \\
  -u "$ACCOUNT_SID:$AUTH_TOKEN" \\
  --data-urlencode 'Made%3C=2026-01-02'`,
    )
    expect(client('listThings filtered')).toBe(
      "const { data, error } = await postel.listThings({ query: { 'Made<': '2026-01-02' } })\n",
    )
  })

  test('repeats the name of a list and keeps quotes from the shell', () => {
    expect(curl('createThing quoted')).toBe(
      `curl "http://127.0.0.1:1/base/accounts/$ACCOUNT_SID/things" \\
  -u "$ACCOUNT_SID:$AUTH_TOKEN" \\
  --data-urlencode 'Name=it'\\''s' \\
  --data-urlencode 'Url=a' \\
  --data-urlencode 'Url=b'`,
    )
    expect(client('createThing quoted')).toContain(String.raw`Name: 'it\'s'`)
    expect(client('createThing quoted')).toContain("Url: ['a', 'b']")
  })

  test('sends an empty form as a form', () => {
    expect(curl('createThing empty')).toContain("--data ''")
    expect(client('createThing empty')).toContain('({ body: {} })')
  })

  test('saves bytes, follows a redirect and needs no credentials where none are asked for', () => {
    expect(curl('fetchBytes plain')).toBe(
      `curl "http://127.0.0.1:1/base/bytes/a%2Fb?until=17" \\\n  --location \\\n  --output media`,
    )
  })

  test('names another method, and takes no data from an answer without a body', () => {
    expect(curl('deleteBytes plain')).toMatch(/^curl -X DELETE "/)
    expect(client('deleteBytes plain')).toMatch(/^const \{ error \} = /)
  })

  test('refuses a parameter without an example and a body of another type', () => {
    const nameless = fixture()
    delete nameless.paths['/bytes/{Id}']?.['delete']?.parameters
    nameless.components['parameters'] = {
      Account: { name: 'AccountSid', in: 'path', required: true },
    }
    expect(() => samplesOf(nameless)).toThrow('listThings: AccountSid has no example')
    const multipart = fixture()
    const post = multipart.paths['/accounts/{AccountSid}/things']?.['post']
    const examples = { a: { summary: 'A', value: {} } }
    if (post) post.requestBody = { content: { 'multipart/form-data': { examples } } }
    expect(() => samplesOf(multipart)).toThrow('No curl sample is known for multipart/form-data')
  })
})
