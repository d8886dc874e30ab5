import { bundleSpec, generateAll } from '@postel/codegen'
import { operationsOf, readContract, samplesOf, type Sample } from '@postel/docs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sampleMedia } from '../support/media-samples.ts'
import {
  postman,
  type PostmanCollection,
  type PostmanItem,
  type PostmanRequest,
} from '../support/postman.ts'
import { prepareSample, type Surroundings } from '../support/run-sample.ts'
import { usePostel } from '../support/use-postel.ts'

const folder = new URL('.', import.meta.resolve('@postel/spec/openapi.json'))
const fileOf = (name: string): string => fileURLToPath(new URL(name, folder))
const contract = await readContract(fileOf('openapi.json'))
const DIALECTS = ['twilio', 'signalwire', 'chat']

describe('the contract of one dialect', () => {
  it.each(DIALECTS)('is whole: all that is generated can be made of it: %s', async (name) => {
    const document = await bundleSpec(fileOf(`openapi-${name}.yaml`))
    expect([...(await generateAll(document))]).not.toEqual([])
  })

  it.each(DIALECTS)('is the same in YAML and JSON: %s', async (name) => {
    const read = (extension: string): Promise<string> =>
      readFile(fileOf(`openapi-${name}.${extension}`), 'utf8')
    expect(parse(await read('yaml'))).toEqual(JSON.parse(await read('json')))
  })

  it('has each operation of its dialect, and together they have all but those of the operator', async () => {
    const documents = await Promise.all(
      DIALECTS.map((name) => readContract(fileOf(`openapi-${name}.json`))),
    )
    const found = new Set(documents.flatMap(operationsOf).map(({ operationId }) => operationId))
    const groups = contract['x-tagGroups'].filter(({ name }) => name !== 'Operations')
    const tags = new Set(groups.flatMap((group) => group.tags))
    const expected = operationsOf(contract).filter(({ tags: [tag] }) => tags.has(tag))
    expect(found).toEqual(new Set(expected.map(({ operationId }) => operationId)))
  })
})

const collection = new postman.Collection(
  JSON.parse(await readFile(fileOf('postman.json'), 'utf8')),
)
const items: PostmanItem[] = []
collection.forEachItem((item) => items.push(item))
const samples = new Map(
  samplesOf(contract).map((sample) => [
    `${sample.operation.operationId}-${sample.case.name}`,
    sample,
  ]),
)

describe('the Postman collection', () => {
  const service = usePostel({
    env: { POSTEL_MEDIA_ACCESS: 'protected', POSTEL_CARRIER_STEP_MS: '0' },
  })

  it('has a request for every sample, each named once, as Postman reads it', () => {
    expect(items.map(({ id }) => id).sort()).toEqual([...samples.keys()].sort())
  })

  it('asks in each query for what the sample asks', () => {
    for (const { id, request } of items) {
      const { query, filters } = samples.get(id)?.case ?? { query: {}, filters: {} }
      const sent = new URL(request.url.toString().replace(/^[^?]*/, 'http://service.test/'))
      const asked = Object.entries({ ...query, ...filters }).map(([name, value]) => [
        name,
        String(value),
      ])
      expect(Object.fromEntries(sent.searchParams), id).toEqual(Object.fromEntries(asked))
    }
  })

  it('keeps of what it creates only what has a Sid', () => {
    const kept = items.flatMap(({ id, events }) => (events.count() > 0 ? [id] : []))
    expect(kept).toContain('createTwilioMessage-text')
    expect(kept).not.toContain('replayCallbackDelivery-plain')
  })

  it.each(items.map((item): [string, PostmanItem] => [item.id, item]))(
    '%s is answered',
    async (id, item) => {
      const sample = samples.get(id)
      if (!sample) throw new Error(`no sample is called ${id}`)
      const surroundings = await prepareSample(service)
      const response = await send(item, sample, surroundings)
      expect(response.ok, await response.text()).toBe(true)
    },
  )
})

/** Sends what Postman would, with the ids that exist here. */
const send = (
  item: PostmanItem,
  sample: Sample,
  { env, fill }: Surroundings,
): Promise<Response> => {
  const values = {
    ...initialOf(collection),
    ...env,
    ...idsOf(item, sample, (text) => fill(sample, text)),
  }
  const request = new postman.Request(
    postman.Property.replaceSubstitutionsIn(item.request.toJSON(), [values]),
  )
  const { body, auth } = request
  const basic = Object.fromEntries(
    (auth?.parameters().all() ?? []).map(({ key, value }) => [key, String(value)]),
  )
  const authorization = `Basic ${btoa(`${basic['username']}:${basic['password']}`)}`
  const isForm = body?.mode === 'urlencoded'
  return fetch(fill(sample, request.url.toString()), {
    method: request.method,
    headers: {
      ...Object.fromEntries(request.headers.all().map(({ key, value }) => [key, value])),
      ...(auth?.type === 'basic' && { authorization }),
      ...(isForm && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(body?.mode === 'file' && { 'content-type': 'image/png' }),
    },
    ...(isForm && { body: formOf(body, (text) => fill(sample, text)) }),
    ...(body?.mode === 'file' && { body: new Uint8Array(sampleMedia('image/png')) }),
  })
}

const initialOf = ({ variables }: PostmanCollection): Record<string, string> =>
  Object.fromEntries(variables.all().map(({ key, value }) => [key, String(value)]))

/** What its user, or the request before, puts into the variables of the path. */
const idsOf = (item: PostmanItem, { operation, case: { path } }: Sample, fill: Fill): object => {
  const variables = [...item.request.url.toString().matchAll(/\{\{(\w+Sid|\w+Id)\}\}/g)]
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].filter(
    ([, name]) => name !== 'AccountSid',
  )
  return Object.fromEntries(
    variables.map(([, variable = ''], index) => [
      variable,
      fill(String(path[names[index]?.[1] ?? ''])),
    ]),
  )
}

type Fill = (text: string) => string

const formOf = (body: NonNullable<PostmanRequest['body']>, fill: Fill): string => {
  const pairs = body.urlencoded?.all() ?? []
  return new URLSearchParams(
    pairs.map(({ key, value }): [string, string] => [key, fill(value)]),
  ).toString()
}
