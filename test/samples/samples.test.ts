import {
  baseUrlOf,
  codeSamplesOf,
  operationsOf,
  readContract,
  samplesOf,
  type Sample,
} from '@postel/docs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { prepareSample, runClient, runCurl, runSdk } from '../support/run-sample.ts'
import { typeCheck } from '../support/type-check.ts'
import { usePostel } from '../support/use-postel.ts'

const contractFile = fileURLToPath(import.meta.resolve('@postel/spec/openapi.json'))
const contract = await readContract(contractFile)
const samples = samplesOf(contract).map((sample): [string, Sample] => [
  `${sample.operation.operationId} ${sample.case.name}`,
  sample,
])

/** What SignalWire's package does and its types do not say. */
const LEFT_OUT_OF_TYPES =
  /SignalWire\w+\.ts: (?:Property 'baseUrl' does not exist on type 'Api'|Argument of type 'string \| undefined')/

describe('samples of the reference', () => {
  const service = usePostel({
    env: { POSTEL_MEDIA_ACCESS: 'protected', POSTEL_CARRIER_STEP_MS: '0' },
  })

  it('are there for every operation, for every example of its body', () => {
    const names = samples.map(([name]) => name)
    for (const { operationId, requestBody } of operationsOf(contract)) {
      const examples = Object.values(requestBody?.content ?? {}).flatMap(({ examples = {} }) =>
        Object.keys(examples),
      )
      for (const example of requestBody ? examples : ['plain']) {
        expect(names).toContain(`${operationId} ${example}`)
      }
    }
  })

  it.each(samples)('in curl: %s', async (_, sample) => {
    const { env, fill } = await prepareSample(service)
    const { ok, output } = await runCurl(fill(sample, sample.curl), env)
    expect(ok, output).toBe(true)
  })

  it.each(samples)('with the client: %s', async (_, sample) => {
    const { env, fill } = await prepareSample(service)
    expect(await runClient(fill(sample, sample.client), env)).toBeNull()
  })

  it.each(samples)('in the official package: %s', async (_, sample) => {
    const { env, fill } = await prepareSample(service)
    expect(await runSdk(fill(sample, sample.sdk), env)).toBeNull()
  })

  it.each(['@postel/client', 'Official SDK'])('are right for the types, as shown: %s', (label) => {
    const shown = operationsOf(contract).map((operation): [string, string] => {
      const found = codeSamplesOf(operation, baseUrlOf(contract)).find((one) => one.label === label)
      return [operation.operationId, found?.source ?? '']
    })
    const faults = typeCheck(new Map(shown))
    expect(faults.filter((fault) => !LEFT_OUT_OF_TYPES.test(fault))).toEqual([])
  })

  it('are not right for them when a name is not', () => {
    const [, sample] = samples.find(([name]) => name === 'createTwilioMessage text') ?? []
    const wrong = sample?.client.replace('Body:', 'Bodi:') ?? ''
    expect(typeCheck(new Map([['wrong', wrong]])).join('\n')).toMatch(
      /wrong\.ts: .*'Bodi' does not exist/,
    )
  })
})
