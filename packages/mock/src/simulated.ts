import type { IHttpOperation } from '@stoplight/types'
import type { ContractDocument } from './contract.ts'
import { PreferenceError } from './prefer.ts'

/** The statuses that a message reaches after it was answered, in order. */
export interface Outcome {
  name: string
  statuses: readonly string[]
}

/** What the numbers that are for tests lead to, in the words of the contract. */
export interface Simulated {
  /** The example that refuses this form; undefined where no number in it is for tests. */
  refusalOf(operationId: string, form: unknown): string | undefined
  /** Of the name that was asked for, else of the recipient. Throws `PreferenceError`. */
  outcomeOf(operation: IHttpOperation, form: unknown, name: string | undefined): Outcome
}

interface Carrier {
  operations: readonly string[]
  refusals: readonly { property: string; number: string; example: string }[]
  outcomes: readonly (Outcome & { number?: string })[]
}

const EMPTY: Carrier = { operations: [], refusals: [], outcomes: [] }
const NONE: Outcome = { name: 'none', statuses: [] }

const valueOf = (form: unknown, property: string): unknown =>
  typeof form === 'object' && form !== null ? Reflect.get(form, property) : undefined

/** Reads `x-simulated-carrier`; a contract without it has no such numbers. */
export const readSimulated = (document: ContractDocument): Simulated => {
  const carrier = (document['x-simulated-carrier'] ?? EMPTY) as Carrier
  const { operations, refusals, outcomes } = carrier
  return {
    refusalOf: (operationId, form) =>
      operations.includes(operationId)
        ? refusals.find(({ property, number }) => valueOf(form, property) === number)?.example
        : undefined,
    outcomeOf: (operation, form, name) => {
      if (name === undefined) {
        const to = valueOf(form, 'To')
        return outcomes.find(({ number }) => number === to) ?? outcomes[0] ?? NONE
      }
      if (!operation.callbacks?.length) {
        throw new PreferenceError(`${operation.iid ?? operation.id} is followed by no callbacks`)
      }
      const outcome = outcomes.find((one) => one.name === name)
      if (outcome) return outcome
      const names = outcomes.map((one) => one.name).join(', ')
      throw new PreferenceError(
        `there is no callback ${JSON.stringify(name)}; there are these: ${names}`,
      )
    },
  }
}
