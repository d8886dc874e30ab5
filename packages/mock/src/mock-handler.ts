import type { ResponseValue } from '@postel/server'
import type { IHttpOperation } from '@stoplight/types'
import type { Context } from 'hono'
import type { Courier } from './callbacks/courier.ts'
import { checkAddresses, planCallbacks } from './callbacks/plan.ts'
import { byteStatus, withBytes, type Conditions } from './byte-answer.ts'
import { examplesOf, statusesOf } from './contract.ts'
import { passwordOf } from './credentials.ts'
import { byteTypesOf, concreteType, sampleOf } from './media.ts'
import { choose, readPrefer, type Preferences } from './prefer.ts'
import { answersOf, type Answer, type Choice } from './prism.ts'
import { checkRules } from './rules.ts'
import type { Simulated } from './simulated.ts'

/** What the app hands to the router with each request. */
export interface MockBindings {
  /** Those of the address, from which they were taken. */
  preferences: Preferences
}

/** A handler as the generated routes call it: the request has been decoded and validated. */
export type MockHandler = (
  request: { body?: unknown },
  context: { c: Context },
) => Promise<ResponseValue>

const conditionsOf = (c: Context): Conditions => ({
  ifNoneMatch: c.req.header('if-none-match'),
  ifRange: c.req.header('if-range'),
  range: c.req.header('range'),
})

const preferencesOf = (c: Context): Preferences => {
  const { preferences: query } = c.env as MockBindings
  return { ...query, ...readPrefer(c.req.header('prefer') ?? '') }
}

/** Statuses of an answer that is about the bytes of a file. */
const BYTE_STATUSES = [200, 206, 304, 416]

const answerBytes = async (
  operation: IHttpOperation,
  answer: Answer,
  choice: Choice,
  conditions: Conditions,
): Promise<ResponseValue> => {
  const whole = await answer({ accept: choice.accept, status: 200 })
  const contentType = concreteType(whole.contentType ?? '')
  const sample = sampleOf(contentType)
  const fitting = byteStatus(conditions, sample)
  const status = choice.status ?? (statusesOf(operation).includes(fitting) ? fitting : 200)
  const chosen = status === 200 ? whole : await answer({ ...choice, status })
  const hasBytes = chosen.status === 200 || chosen.status === 206
  return withBytes({ ...chosen, ...(hasBytes && { contentType }) }, sample, conditions)
}

/** What an answer may depend on and lead to, beside the operation. */
export interface Surroundings {
  simulated: Simulated
  courier: Courier
}

/** The example that refuses the form's numbers; the choice as it was where there is none. */
const withNumbers = (
  choice: Choice,
  operation: IHttpOperation,
  { refusalOf }: Simulated,
  body: unknown,
): Choice => {
  if (choice.status !== undefined) return choice
  const name = refusalOf(operation.iid ?? operation.id, body)
  const found = examplesOf(operation).find((one) => one.name === name)
  return found ? { ...choice, status: found.status, example: found.name } : choice
}

/**
 * Answers one operation out of the contract's examples, with real bytes where it declares bytes,
 * and sends the callbacks that follow.
 */
export const createMockHandler = (
  operation: IHttpOperation,
  { simulated, courier }: Surroundings,
): MockHandler => {
  const answer = answersOf(operation)
  const hasBytes = byteTypesOf(operation).length > 0
  const answered = (choice: Choice, c: Context): Promise<ResponseValue> => {
    const isAboutBytes = BYTE_STATUSES.includes(choice.status ?? 200)
    return hasBytes && isAboutBytes
      ? answerBytes(operation, answer, choice, conditionsOf(c))
      : answer(choice)
  }
  return async ({ body }, { c }) => {
    const preferences = preferencesOf(c)
    const asked = { ...choose(preferences, operation), accept: c.req.header('accept') }
    const outcome = simulated.outcomeOf(operation, body, preferences['callback'])
    if (asked.status === undefined) {
      checkAddresses(operation, body)
      checkRules(operation, body)
    }
    const value = await answered(withNumbers(asked, operation, simulated, body), c)
    const key = passwordOf(c.req.header('authorization'))
    for (const plan of planCallbacks(operation, body, value, outcome)) courier.send(plan, key)
    return value
  }
}
