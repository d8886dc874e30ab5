import type { Operation, Parameter } from '../contract.ts'

export type Values = Readonly<Record<string, unknown>>

/** One request that a sample shows, in the values of the contract's own examples. */
export interface Case {
  /** Of the named example, where the operation has some. */
  name: string
  summary: string
  path: Values
  headers: Values
  /** What the URL cannot do without. */
  query: Values
  /** What narrows a list. */
  filters: Values
  body?: { mediaType: string; value: Values } | { mediaType: string; file: string }
}

/** What samples send where the contract takes a file of any type. */
const FILE = { mediaType: 'image/png', file: 'picture.png' }

/** A case for each named example of the body; else one, and a second with filters where there are some. */
export const casesOf = (operation: Operation): Case[] => {
  const plain: Case = {
    name: 'plain',
    summary: operation.summary,
    path: required(operation, 'path'),
    headers: required(operation, 'header'),
    query: required(operation, 'query'),
    filters: {},
  }
  if (operation.requestBody) return casesOfBody(operation, operation.requestBody.content, plain)
  const filters = valuesOf(operation, operation.parameters.filter(isFilter))
  if (Object.keys(filters).length === 0) return [plain]
  const isList = operation.operationId.startsWith('list')
  return [
    { ...plain, summary: isList ? 'All of them' : 'With what it needs' },
    {
      ...plain,
      name: 'filtered',
      summary: isList ? 'Only some of them' : 'With all that it takes',
      filters,
    },
  ]
}

const casesOfBody = (
  { operationId }: Operation,
  content: NonNullable<Operation['requestBody']>['content'],
  plain: Case,
): Case[] => {
  const cases = Object.entries(content).flatMap(([mediaType, { schema, examples = {} }]): Case[] =>
    schema?.format === 'binary'
      ? [{ ...plain, body: FILE }]
      : Object.entries(examples).map(([name, { summary, value }]) => {
          return { ...plain, name, summary, body: { mediaType, value: value as Values } }
        }),
  )
  if (cases.length === 0) throw new Error(`${operationId} has a body without a named example.`)
  return cases
}

const required = (operation: Operation, place: Parameter['in']): Values =>
  valuesOf(
    operation,
    operation.parameters.filter((one) => one.in === place && one.required === true),
  )

const valuesOf = ({ operationId }: Operation, parameters: readonly Parameter[]): Values =>
  Object.fromEntries(
    parameters.map(({ name, example }) => {
      if (example === undefined) throw new Error(`${operationId}: ${name} has no example.`)
      return [name, example]
    }),
  )

/**
 * Paging is left out, as callers follow the links of the answer: it has defaults, or tokens that only the service
 * can make. So is an exact date where the same name has bounds, because both together match little.
 */
const isFilter = (
  { name, in: place, required, schema }: Parameter,
  _: number,
  all: readonly Parameter[],
): boolean =>
  place === 'query' &&
  required !== true &&
  schema.default === undefined &&
  !name.endsWith('Token') &&
  !all.some((other) => other.name === `${name}<`)
