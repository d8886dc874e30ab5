import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findUncovered, readSeen, type Seen } from './coverage.ts'

const document = {
  paths: {
    '/things/{Sid}': {
      parameters: [],
      get: {
        operationId: 'fetchThing',
        responses: {
          '200': { content: { 'application/json': {}, 'application/xml': {} } },
          '204': { description: 'Nothing' },
          '404': { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: { responses: { NotFound: { content: { 'application/json': {} } } } },
}

const saw = (status: number, mediaType: string | null, target = 'http'): Seen => ({
  operationId: 'fetchThing',
  status,
  mediaType,
  target,
})

const all = [
  saw(200, 'application/json'),
  saw(200, 'application/xml'),
  saw(204, null),
  saw(404, 'application/json'),
]

describe('findUncovered', () => {
  it('finds nothing when every declared answer was seen', () => {
    expect(findUncovered(document, all, () => true)).toEqual([])
  })

  it.each(all.map((seen, index) => ({ index, ...seen })))(
    'names $status $mediaType when only that was not seen',
    ({ index, status, mediaType }) => {
      const seen = all.filter((_, other) => other !== index)
      const problems = findUncovered(document, seen, () => true)
      expect(problems).toHaveLength(1)
      expect(problems[0]).toContain(`fetchThing: ${status} ${mediaType ?? 'without a body'}`)
    },
  )

  it.each(['image/*', '*/*'])('counts an answer of any type that %s stands for', (range) => {
    const get = { operationId: 'fetchThing', responses: { '200': { content: { [range]: {} } } } }
    const ranged = { paths: { '/things/{Sid}': { get } } }
    expect(findUncovered(ranged, [saw(200, 'image/heic')], () => true)).toEqual([])
    expect(findUncovered(ranged, [saw(206, 'image/heic')], () => true)).toHaveLength(1)
  })

  it('does not count what was only answered in process', () => {
    const seen = all.map((one) => (one.status === 404 ? { ...one, target: 'in process' } : one))
    expect(findUncovered(document, seen, () => true)).toHaveLength(1)
  })

  it('does not count what another operation answered', () => {
    const seen = all.map((one) => ({ ...one, operationId: 'listThings' }))
    expect(findUncovered(document, seen, () => true)).toHaveLength(all.length)
  })

  it('names an operation without a conformance test file', () => {
    const problems = findUncovered(document, all, () => false)
    expect(problems).toEqual(['fetchThing: test/conformance/fetchThing.test.ts does not exist'])
  })
})

describe('findUncovered of webhooks', () => {
  const webhooks = {
    thingMade: { post: { operationId: 'receiveThing', responses: { '200': {} } } },
  }

  it('asks for a conformance test file, and for no answer, as the receiver gives it', () => {
    const told = { ...document, webhooks }
    expect(findUncovered(told, all, () => true)).toEqual([])
    const problems = findUncovered(told, all, (operationId) => operationId !== 'receiveThing')
    expect(problems).toEqual(['receiveThing: test/conformance/receiveThing.test.ts does not exist'])
  })
})

describe('readSeen', () => {
  it('reads the lines of every worker and is empty without a run', () => {
    const directory = mkdtempSync(join(tmpdir(), 'coverage-'))
    expect(readSeen(join(directory, 'none'))).toEqual([])
    writeFileSync(join(directory, '1.jsonl'), `${JSON.stringify(all[0])}\n`)
    writeFileSync(join(directory, '2.jsonl'), `${JSON.stringify(all[1])}\n`)
    expect(readSeen(directory)).toEqual([all[0], all[1]])
    rmSync(directory, { recursive: true })
  })
})
