import { expect, test } from 'vitest'
import { fixture } from './fixture.ts'
import { llmsText } from './llms.ts'

test('llmsText has a title, a summary, every operation and the documents beside it', () => {
  const lines = llmsText(fixture()).split('\n')
  expect(lines.slice(0, 3)).toEqual(['# Fixture', '', '> Two <words>'])
  expect(lines).toContain('## Group')
  expect(lines).toContain(
    '- [listThings](docs#/some-things/listthings): `GET /accounts/{AccountSid}/things`. ' +
      'Read things. First. Same line. Second.',
  )
  expect(lines.filter((line) => line.startsWith('- ['))).toHaveLength(5)
  expect(lines.at(-2)).toBe('- [/docs](docs): The reference. (text/html)')
})

test('llmsText tells what the service sends unasked', () => {
  const contract = fixture()
  expect(llmsText(contract)).not.toContain('## Webhooks')
  const post = {
    operationId: 'receiveThing',
    summary: 'Learn of a thing',
    description: 'Sent once.\nSigned.',
    tags: ['Some things'] as [string],
    responses: {},
  }
  expect(llmsText({ ...contract, webhooks: { thingMade: { post } } })).toContain(
    '## Webhooks\n\n- receiveThing: `POST` to the address of a number. Learn of a thing. Sent once.',
  )
})
