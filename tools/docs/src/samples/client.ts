import { ACCOUNT, type Operation } from '../contract.ts'
import type { Case, Values } from './cases.ts'
import { Expression, literal, scalar } from './literal.ts'

/** By the security scheme; what needs none can be asked of each. */
const CLIENTS: Readonly<Record<string, string>> = {
  SignalWireBasic: 'createSignalWireClient',
  ChatBasic: 'createChatClient',
  AccountBasic: 'createAccountClient',
}

/** What comes before the calls; it reads the same two variables as the samples in curl. */
export const clientPreamble = (
  { credentials, scheme }: Operation,
  cases: readonly Case[],
  baseUrl: string,
): string => {
  const create = CLIENTS[scheme?.name ?? ''] ?? 'createTwilioClient'
  const { user, password } = credentials ?? ACCOUNT
  const sendsFile = cases.some(({ body }) => body && 'file' in body)
  return `${sendsFile ? "import { openAsBlob } from 'node:fs'\n" : ''}\
import { ${create} } from '@postel/client'

const { ${user} = '', ${password} = '' } = process.env
const postel = ${create}({
  baseUrl: ${literal(baseUrl)},
  accountSid: ${user},
  authToken: ${password},
})
`
}

/** One call, without what it gives back: that is the caller's to name. */
export const clientCall = (operation: Operation, given: Case): string => {
  const { AccountSid: _, ...path } = given.path
  const query = { ...given.query, ...given.filters }
  const parts = { path, query, headers: given.headers }
  const call = Object.fromEntries(Object.entries(parts).filter(([, values]) => hasSome(values)))
  const argument = given.body ? { ...call, body: bodyOf(given.body) } : call
  const start = `await postel.${operation.operationId}(`
  return `${start}${hasSome(argument) ? literal(argument, '', start.length) : ''})`
}

const bodyOf = (body: NonNullable<Case['body']>): unknown =>
  'file' in body
    ? new Expression(`await openAsBlob(${scalar(body.file)}, { type: ${scalar(body.mediaType)} })`)
    : body.value

/** The names of what the first call gives back: `data` only where there is some. */
export const clientResult = ({ responses }: Operation): string =>
  responses['204'] ? '{ error }' : '{ data, error }'

const hasSome = (values: Values): boolean => Object.keys(values).length > 0
