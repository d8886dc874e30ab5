import { baseUrlOf, operationsOf, type Contract, type Operation } from '../contract.ts'
import { casesOf, type Case } from './cases.ts'
import { clientCall, clientPreamble, clientResult } from './client.ts'
import { curlSample } from './curl.ts'
import { sdkSample } from './sdk.ts'

/** One request of one operation, each text complete in itself. */
export interface Sample {
  operation: Operation
  case: Case
  curl: string
  client: string
  sdk: string
}

/** What the reference shows for an operation: all its samples, each under what it is for. */
export interface CodeSample {
  lang: string
  label: string
  source: string
}

const CURL = { lang: 'shell', label: 'curl' }
const CLIENT = { lang: 'typescript', label: '@postel/client' }
const SDK = { lang: 'javascript', label: 'Official SDK' }
export const sampleLanguages = [CURL, CLIENT, SDK]

/** Every sample by itself, to be run. */
export const samplesOf = (contract: Contract): Sample[] => {
  const baseUrl = baseUrlOf(contract)
  return operationsOf(contract).flatMap((operation) =>
    casesOf(operation).map((given) => ({
      operation,
      case: given,
      curl: curlSample(operation, given, baseUrl),
      client: clientText(operation, [given], baseUrl),
      sdk: sdkText(operation, [given], baseUrl),
    })),
  )
}

/** The samples of one operation together, a text in each language. */
export const codeSamplesOf = (operation: Operation, baseUrl: string): CodeSample[] => {
  const cases = casesOf(operation)
  const commands = cases.map((given) => curlSample(operation, given, baseUrl))
  return [
    { ...CURL, source: titled('#', cases, commands).join('\n\n') },
    { ...CLIENT, source: clientText(operation, cases, baseUrl) },
    { ...SDK, source: sdkText(operation, cases, baseUrl) },
  ]
}

const clientText = (operation: Operation, cases: readonly Case[], baseUrl: string): string => {
  const calls = cases.map((given, index) => {
    const call = clientCall(operation, given)
    return index === 0 ? `const ${clientResult(operation)} = ${call}` : call
  })
  return `${clientPreamble(operation, cases, baseUrl)}\n${titled('//', cases, calls).join('\n\n')}\n`
}

const sdkText = (operation: Operation, cases: readonly Case[], baseUrl: string): string => {
  const { preamble, calls } = sdkSample(operation, cases, baseUrl)
  return `${preamble}\n${titled('//', cases, calls).join('\n\n')}\n`
}

const titled = (mark: string, cases: readonly Case[], texts: readonly string[]): string[] =>
  texts.length === 1
    ? [...texts]
    : texts.map((text, index) => `${mark} ${cases[index]?.summary}\n${text}`)
