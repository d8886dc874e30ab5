import type { ResponseValue } from '@postel/server'
import type { IHttpOperation } from '@stoplight/types'
import type { Context } from 'hono'
import { byteStatus, withBytes, type Conditions } from './byte-answer.ts'
import { statusesOf } from './contract.ts'
import { byteTypesOf, concreteType, sampleOf } from './media.ts'
import { choose, readPrefer, type Preferences } from './prefer.ts'
import { answersOf, type Answer, type Choice } from './prism.ts'
import { checkRules } from './rules.ts'

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

const choiceOf = (c: Context, operation: IHttpOperation): Choice => {
  const { preferences: query } = c.env as MockBindings
  const preferences = { ...query, ...readPrefer(c.req.header('prefer') ?? '') }
  return { ...choose(preferences, operation), accept: c.req.header('accept') }
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

/**
 * Answers one operation out of the contract's examples, with real bytes where it declares bytes.
 */
export const createMockHandler = (operation: IHttpOperation): MockHandler => {
  const answer = answersOf(operation)
  const hasBytes = byteTypesOf(operation).length > 0
  return async ({ body }, { c }) => {
    const choice = choiceOf(c, operation)
    if (choice.status === undefined) checkRules(operation, body)
    const isAboutBytes = BYTE_STATUSES.includes(choice.status ?? 200)
    return hasBytes && isAboutBytes
      ? answerBytes(operation, answer, choice, conditionsOf(c))
      : answer(choice)
  }
}
