import { child, isObject, items, root, text } from './model/cursor.ts'
import { readDocument } from './model/document.ts'
import type { Example, Operation } from './model/types.ts'

/** A named answer of the contract, under the one name that it has everywhere. */
export interface Scenario {
  operation: string
  /** `POST`. */
  method: string
  /** With its parameters: `/Messages/{Sid}.json`. */
  path: string
  status: number
  mediaType: string
  name: string
  summary: string | null
  select: Selection
}

/** What a message goes through after it was answered, and so what its callbacks tell, in order. */
export interface Outcome {
  operation: string
  /** The name of the operation's callback. */
  callback: string
  name: string
  summary: string
  statuses: readonly string[]
  select: Selection
}

/** The ways of asking the mock for it; a form is one that the service obeys too. */
export interface Selection {
  /** The value of a `Prefer` header. */
  prefer: string
  /** The same in the query, where no header can be set. */
  query: string
  /** A form with this parameter, whatever else it says. */
  form?: Readonly<Record<string, string>>
}

export interface Scenarios {
  scenarios: readonly Scenario[]
  callbacks: readonly Outcome[]
}

/**
 * Every named answer of a bundled document and every course that a message can take, with how the
 * mock is asked for each. The fixtures, the MSW handlers and the reference use the same names.
 */
export function scenariosOf(document: unknown): Scenarios {
  const { operations } = readDocument(document)
  const carrier = readCarrier(document)
  return {
    scenarios: operations.flatMap((operation) => answersOf(operation, carrier)),
    callbacks: operations.flatMap((operation) => outcomesOf(operation, carrier)),
  }
}

interface Carrier {
  operations: readonly string[]
  refusals: readonly { property: string; number: string; example: string }[]
  outcomes: readonly { name: string; summary: string; number?: string; statuses: string[] }[]
}

/** `x-simulated-carrier`; a document without it has no numbers for tests. */
function readCarrier(document: unknown): Carrier {
  const at = child(root(document), 'x-simulated-carrier')
  if (at.value === undefined) return { operations: [], refusals: [], outcomes: [] }
  const texts = (key: string) => items(child(at, key)).map(text)
  return {
    operations: texts('operations'),
    refusals: items(child(at, 'refusals')).map((row) => ({
      property: text(child(row, 'property')),
      number: text(child(row, 'number')),
      example: text(child(row, 'example')),
    })),
    outcomes: items(child(at, 'outcomes')).map((row) => ({
      name: text(child(row, 'name')),
      summary: text(child(row, 'summary')),
      ...(isObject(row.value) && 'number' in row.value
        ? { number: text(child(row, 'number')) }
        : {}),
      statuses: items(child(row, 'statuses')).map(text),
    })),
  }
}

function answersOf(operation: Operation, carrier: Carrier): Scenario[] {
  const { operationId, method, path, responses } = operation
  return responses.flatMap(({ status, content }) =>
    content.flatMap(({ mediaType, examples }) =>
      examples.map((example) => ({
        operation: operationId,
        method: method.toUpperCase(),
        path,
        status,
        mediaType,
        name: example.name,
        summary: example.summary ?? null,
        select: {
          prefer: `code=${status}, example=${example.name}`,
          query: `__code=${status}&__example=${example.name}`,
          ...formOf(operationId, example, carrier),
        },
      })),
    ),
  )
}

function formOf(operationId: string, { name }: Example, carrier: Carrier): Pick<Selection, 'form'> {
  const row = carrier.operations.includes(operationId)
    ? carrier.refusals.find(({ example }) => example === name)
    : undefined
  return row === undefined ? {} : { form: { [row.property]: row.number } }
}

function outcomesOf({ operationId, callbacks }: Operation, carrier: Carrier): Outcome[] {
  if (!carrier.operations.includes(operationId)) return []
  return callbacks.flatMap((callback) =>
    carrier.outcomes.map(({ name, summary, number, statuses }) => ({
      operation: operationId,
      callback: callback.name,
      name,
      summary,
      statuses,
      select: {
        prefer: `callback=${name}`,
        query: `__callback=${name}`,
        ...(number === undefined ? {} : { form: { To: number } }),
      },
    })),
  )
}
