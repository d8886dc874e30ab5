import { baseUrlOf, operationsOf, type Contract } from './contract.ts'
import { unwrap } from './markdown.ts'
import { operationPath } from './site/pages.ts'
import { codeSamplesOf } from './samples/samples.ts'

/** Of our own making and for other readers; the pages beside the reference are made of them. */
const LEFT_OUT = new Set([
  'x-dialects',
  'x-errors',
  'x-served',
  'x-source',
  'x-effect',
  'x-clamp',
  'x-scope',
])

/** The contract as the reference is given it: samples added, and nothing that only machines read. */
export const referenceDocument = (contract: Contract): object => {
  const baseUrl = baseUrlOf(contract)
  const samples = new Map(
    operationsOf(contract).map((one) => [one.operationId, codeSamplesOf(one, baseUrl)]),
  )
  const document = copy(contract) as Contract
  for (const operation of [document.paths, document.webhooks ?? {}].flatMap(allIn)) {
    const { operationId, description } = operation
    const shown = samples.get(operationId)
    Object.assign(operation, {
      ...(shown && { 'x-codeSamples': shown }),
      description: `${description}\n\n${linksOf(operationId)}`,
    })
  }
  document.servers = [{ url: baseUrl, description: contract.servers[0]?.description ?? '' }]
  return document
}

const allIn = (paths: Contract['paths']) =>
  Object.values(paths).flatMap((item) => Object.values(item))

/** From the root; the page turns them where it lies in a folder. */
const linksOf = (operationId: string): string => {
  const page = operationPath(operationId)
  return `[View as Markdown](${page}.md) · [On a page of its own](${page}.html)`
}

const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LEFT_OUT.has(key))
      .map(([key, one]) => [
        key,
        key === 'description' && typeof one === 'string' ? unwrap(one) : copy(one),
      ]),
  )
}
