import * as fixtures from '../generated/fixtures.gen.ts'
import { table, type Answer, type Row } from '../generated/fixture-table.gen.ts'

type Table = typeof table
export type OperationId = keyof Table

type AnswerOf<Id extends OperationId> = Table[Id]['answers'][number]

/** The name of one of the contract's examples, or a status, which means its first example. */
export type Scenario<Id extends OperationId> =
  AnswerOf<Id>['names'][number] | AnswerOf<Id>['status']

/** What is answered: a value of the contract, or none, as for a 204 and for bytes. */
export interface Reply {
  answer: Answer
  value: unknown
}

export const rowOf = (operation: string): Row => {
  const rows: Readonly<Record<string, Row>> = table
  const row = Object.hasOwn(rows, operation) ? rows[operation] : undefined
  if (row) return row
  throw new Error(`The contract has no operation ${operation}; it has ${listed(Object.keys(rows))}`)
}

/** Throws for a name or a status that the operation does not have; without one, its success. */
export const replyOf = (operation: string, scenario?: string | number): Reply => {
  const { answers } = rowOf(operation)
  const answer =
    scenario === undefined
      ? answers.toSorted((one, other) => one.status - other.status)[0]
      : answers.find(({ status, names }) => status === scenario || names.includes(`${scenario}`))
  if (!answer) {
    const known = answers.flatMap(({ status, names }) => [status, ...names])
    throw new Error(`${operation} has no scenario ${scenario}; it has ${listed(known)}`)
  }
  const name = typeof scenario === 'string' ? scenario : answer.names[0]
  return { answer, value: name === undefined ? undefined : valueOf(operation, name) }
}

const valueOf = (operation: string, name: string): unknown => {
  const all: Readonly<Record<string, object>> = fixtures
  return Object.entries(all[operation] ?? {}).find(([known]) => known === name)?.[1]
}

const listed = (items: readonly (string | number)[]): string => items.join(', ')
