import type { ResponseValue } from '@postel/server'
import type { IHttpCallbackOperation, IHttpOperation } from '@stoplight/types'
import { effectsOf, RuleError } from '../rules.ts'
import type { Outcome } from '../simulated.ts'

type Values = Readonly<Record<string, unknown>>

/** What tells one address of all that becomes of one message. */
export interface Plan {
  url: string
  /** The headers of the contract: one for the signature, on some wires one for a token. */
  headers: readonly string[]
  /** One a callback, in the order in which they are sent. */
  forms: readonly Readonly<Record<string, string>>[]
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const FROM_FORM = /^\{\$request\.body#\/(\w+)\}$/

const propertyOf = ({ path }: IHttpCallbackOperation): string => FROM_FORM.exec(path)?.[1] ?? ''

const urlOf = (callback: IHttpCallbackOperation, form: unknown): string | undefined => {
  const url = isRecord(form) ? form[propertyOf(callback)] : undefined
  return typeof url === 'string' && url !== '' ? url : undefined
}

/** Throws `RuleError` for an address that fits its pattern and is no URL, as `http://app:99999/`. */
export const checkAddresses = (operation: IHttpOperation, form: unknown): void => {
  for (const callback of operation.callbacks ?? []) {
    const url = urlOf(callback, form)
    if (url === undefined || URL.canParse(url)) continue
    const effect = effectsOf(operation).find(({ name }) => name === propertyOf(callback))
    if (effect?.code) throw new RuleError(effect.code)
  }
}

/** A message whose sender is still open is queued once it has one; a scheduled one waits. */
const statusesAfter = (status: unknown, { statuses }: Outcome): readonly string[] => {
  if (status === 'scheduled') return []
  return status === 'accepted' ? ['queued', ...statuses] : statuses
}

const examplesOf = ({ request }: IHttpCallbackOperation): Values[] =>
  (request?.body?.contents ?? []).flatMap(({ examples = [] }) =>
    examples.flatMap((one) => ('value' in one && isRecord(one.value) ? [one.value] : [])),
  )

const namesOf = ({ request }: IHttpCallbackOperation): string[] =>
  (request?.body?.contents ?? []).flatMap(({ schema }) => Object.keys(schema?.properties ?? {}))

/** `MessagingServiceSid` is `messaging_service_sid` where messages are answered. */
const snake = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

const STATUS_NAME = /^(Message|Sms)Status$/
const SID_NAME = /^(Message|Sms)Sid$/

/** What a form says of the message that was answered, when it has this status. */
const formOf = (callback: IHttpCallbackOperation, message: Values, status: string) => {
  const examples = examplesOf(callback)
  const own = examples.find(({ MessageStatus }) => MessageStatus === status) ?? {}
  const valueOf = (name: string): unknown => {
    if (STATUS_NAME.test(name)) return status
    if (SID_NAME.test(name)) return message['sid']
    if (name === 'ErrorCode') return own[name]
    const told = message[snake(name)]
    return told === undefined ? examples[0]?.[name] : told
  }
  const pairs = namesOf(callback).flatMap((name): [string, string][] => {
    const value = valueOf(name)
    if (typeof value !== 'string' && typeof value !== 'number') return []
    return [[name, String(value)]]
  })
  return Object.fromEntries(pairs)
}

/**
 * The callbacks that follow an answer, made of the contract: they tell of the message that was
 * answered, which is a named example, and not of the form. None where the form names no address.
 */
export const planCallbacks = (
  { callbacks = [] }: IHttpOperation,
  form: unknown,
  { status, body }: ResponseValue,
  outcome: Outcome,
): Plan[] => {
  if (status >= 300 || !isRecord(body)) return []
  return callbacks.flatMap((callback) => {
    const url = urlOf(callback, form)
    if (url === undefined) return []
    const statuses = statusesAfter(body['status'], outcome)
    const headers = (callback.request?.headers ?? []).map(({ name }) => name)
    return [{ url, headers, forms: statuses.map((one) => formOf(callback, body, one)) }]
  })
}
