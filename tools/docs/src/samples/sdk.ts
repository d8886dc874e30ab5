import { ACCOUNT, type Operation } from '../contract.ts'
import type { Case, Values } from './cases.ts'
import { literal, Expression, scalar } from './literal.ts'
import { sdkBytes, sdkRequests } from './sdk-request.ts'

/** A sample in an official package: what comes before the calls, and one text for each case. */
export interface SdkSample {
  preamble: string
  calls: string[]
}

/** Where the packages' own methods live, by the paths that they call. */
const HOMES = [
  { path: /^\/(?:api\/laml\/)?2010-04-01\/Accounts\/\{AccountSid\}\//, home: 'client', api: 'api' },
  { path: /^\/v2\//, home: 'client.chat.v2', api: 'chat' },
] as const

/** How the vendor's own package for Node says it; where it has no method, with what it has for that. */
export const sdkSample = (
  operation: Operation,
  cases: readonly Case[],
  baseUrl: string,
): SdkSample => {
  const home = HOMES.find(({ path }) => path.test(operation.path))
  if (operation.credentials === null || !isStructured(operation))
    return sdkBytes(operation, cases, baseUrl)
  if (!home || operation.path.endsWith('.xml')) {
    const preamble = preambleOf(operation, null, baseUrl)
    return { preamble, calls: sdkRequests(operation, cases, baseUrl) }
  }
  const path = operation.path.replace(home.path, '').replace(/\.json$/, '')
  return {
    preamble: preambleOf(operation, home.api, baseUrl),
    calls: cases.map((given, index) => {
      const start = `${index === 0 ? resultOf(operation) : ''}await `
      return callOf(start, home.home, stepsOf(path, given, verbOf(operation, given)))
    }),
  }
}

/** As Prettier would break it: each step on its own line where the whole is too long for one. */
const callOf = (start: string, home: string, steps: readonly string[]): string => {
  const [first = ''] = `${start}${home}${steps.join('')}`.split('\n')
  return first.length <= LINE
    ? `${start}${home}${steps.join('')}`
    : `${start}${home}\n  ${steps.join('\n').replaceAll('\n', '\n  ')}`
}

const LINE = 80

/** Whether an answer is data or nothing, and the body a form or nothing: all else is bytes. */
const isStructured = ({ responses, requestBody }: Operation): boolean => {
  const [success] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? []
  const types = Object.keys(responses[success ?? '']?.content ?? {})
  const sent = Object.values(requestBody?.content ?? {})
  return (
    types.every((type) => /[/+](?:json|xml)$|^text\//.test(type)) &&
    sent.every(({ schema }) => schema?.format !== 'binary')
  )
}

const preambleOf = ({ credentials }: Operation, api: string | null, baseUrl: string): string => {
  const { user, password } = credentials ?? ACCOUNT
  const isSignalWire = user !== ACCOUNT.user
  const [imported, made] = isSignalWire
    ? [
        "import { RestClient } from '@signalwire/compatibility-api'",
        `RestClient(${user}, ${password}, {\n  signalwireSpaceUrl: 'example.signalwire.com',\n})`,
      ]
    : ["import twilio from 'twilio'", `twilio(${user}, ${password})`]
  return `\
${imported}

const { ${user}, ${password} } = process.env
const client = ${made}
${api === null ? '' : `client.${api}.baseUrl = ${scalar(baseUrl)}\n`}`
}

/** `Channels/{ChannelSid}/Messages` and `.list()` → `.channels('CH…')`, `.messages.list()` */
const stepsOf = (path: string, given: Case, verb: string): string[] => {
  const steps = [...path.matchAll(/(\w+)(?:\/\{(\w+)\})?/g)].map(([, name = '', parameter]) => {
    const property = `.${lowerFirst(name)}`
    return parameter === undefined ? property : `${property}(${scalar(given.path[parameter])})`
  })
  const last = steps.at(-1) ?? ''
  return last.endsWith(')') ? [...steps, verb] : [...steps.slice(0, -1), `${last}${verb}`]
}

/** No package can list by status. */
const verbOf = ({ method, path }: Operation, given: Case): string => {
  const isOne = /\}(?:\.json)?$/.test(path)
  if (method === 'DELETE') return `.remove(${argumentsOf(given.headers)})`
  if (method === 'GET') {
    const { Status: _, ...filters } = given.filters
    return isOne ? '.fetch()' : `.list(${literal({ ...renamed(filters), limit: 20 })})`
  }
  const body = given.body && 'value' in given.body ? given.body.value : {}
  return `.${isOne ? 'update' : 'create'}(${argumentsOf({ ...given.headers, ...body })})`
}

const argumentsOf = (values: Values): string => {
  const named = renamed(values)
  return Object.keys(named).length === 0 ? '' : literal(named)
}

const renamed = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [nameOf(name), dated(name, value)]),
  )

/** `DateSent<` → `dateSentBefore`, `Limits.ChannelMembers` → `limits.channelMembers` */
const nameOf = (wireName: string): string =>
  wireName
    .replace('<', 'Before')
    .replace('>', 'After')
    .replaceAll('-', '')
    .split('.')
    .map(lowerFirst)
    .join('.')

/** The packages take dates as such. */
const dated = (name: string, value: unknown): unknown =>
  /^(?:Date|SendAt)/.test(name) ? new Expression(`new Date(${scalar(value)})`) : value

const resultOf = ({ method, path, tags: [tag] }: Operation): string => {
  if (method === 'DELETE') return ''
  const noun = tag.split(' ').at(-1)?.toLowerCase() ?? ''
  const isList = method === 'GET' && !/\}(?:\.json)?$/.test(path)
  const named = /Feedback/.test(path) ? 'feedback' : isList ? noun : noun.replace(/s$/, '')
  return `const ${named} = `
}

const lowerFirst = (text: string): string => `${text[0]?.toLowerCase()}${text.slice(1)}`
