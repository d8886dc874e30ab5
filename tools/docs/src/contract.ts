import { readFile } from 'node:fs/promises'
import type { Dialects } from './site/dialects-page.ts'
import type { Schema } from './schema.ts'

/** What is read of the bundled contract. Its form is held by the contract's own lint. */
export interface Contract {
  info: { title: string; version: string; summary: string; description: string }
  servers: { url: string; description?: string; variables?: Record<string, { default: string }> }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, RawOperation>>
  /** Requests that the service sends to the URLs of an account. */
  webhooks?: Record<string, Record<string, RawOperation>>
  /** What becomes of messages to the numbers that are for tests. */
  'x-simulated-carrier'?: {
    refusals: { property: string; number: string; example: string }[]
    outcomes: { name: string; summary: string; number?: string; statuses: string[] }[]
  }
  security: SecurityRequirement[]
  components: Record<string, Record<string, unknown>>
  'x-tagGroups': { name: string; tags: string[] }[]
  'x-dialects': Dialects
  'x-errors': Record<string, Record<string, ErrorCode>>
  'x-served': { path: string; mediaType: string; summary: string }[]
}

/** A code without `status` stands on a message; one without `source` was chosen by Postel. */
export interface ErrorCode {
  title: string
  status?: number
  meaning: string
  remedy: string
  source?: { url: string; date: string }
  chosen?: string
}

type SecurityRequirement = Record<string, readonly string[]>

interface RawOperation {
  operationId: string
  summary: string
  description: string
  tags: [string]
  security?: SecurityRequirement[]
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody
  responses: Record<string, Response | Reference>
  callbacks?: Record<string, Record<string, Record<string, RawOperation>> | Reference>
  'x-source'?: Source[]
  'x-aliases'?: { path: string }[]
}

/** Where something is known from; `own` says why no vendor has it. */
type Source = { url: string; file?: string; date?: string; commit?: string } | { own: string }

export interface RequestBody {
  description?: string
  required?: boolean
  content: Record<string, MediaType>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
}

export interface MediaType {
  schema?: Schema
  examples?: Record<string, Example>
}

export interface Example {
  summary: string
  value: unknown
}

export interface Response {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

export interface Header {
  description?: string
  schema?: Schema
}

export interface Reference {
  $ref: string
}

/** An operation with its references resolved, and what the root says filled in. */
export interface Operation extends Omit<RawOperation, 'parameters' | 'security' | 'responses'> {
  method: string
  path: string
  /** What a caller proves the account with; null where nobody is asked. */
  credentials: Credentials | null
  /** The security scheme, and whether one may do without; null where nobody is asked. */
  scheme: { name: string; optional: boolean } | null
  parameters: Parameter[]
  responses: Record<string, Response>
}

export const readContract = async (jsonFile: string): Promise<Contract> =>
  JSON.parse(await readFile(jsonFile, 'utf8')) as Contract

/** In the order of the contract. */
export const operationsOf = (contract: Contract): Operation[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => operationOf(contract, raw, method, path)),
  )

/** What the service asks of others: requests to the URLs that an account has set. In the order of the contract. */
export const webhooksOf = (contract: Contract): Operation[] =>
  Object.entries(contract.webhooks ?? {}).flatMap(([name, item]) =>
    Object.entries(item).map(([method, raw]) => operationOf(contract, raw, method, `{${name}}`)),
  )

export const operationOf = (
  contract: Contract,
  raw: RawOperation,
  method: string,
  path: string,
): Operation => {
  const security = raw.security ?? contract.security
  return {
    ...raw,
    method: method.toUpperCase(),
    path,
    credentials: credentialsOf(contract, security),
    scheme: schemeOf(security),
    parameters: (raw.parameters ?? []).map((one) => resolve(contract, one)),
    responses: Object.fromEntries(
      Object.entries(raw.responses).map(([status, one]) => [status, resolve(contract, one)]),
    ),
  }
}

const schemeOf = (security: readonly SecurityRequirement[]): Operation['scheme'] => {
  const [name] = security.flatMap((one) => Object.keys(one))
  const optional = security.some((one) => Object.keys(one).length === 0)
  return name === undefined ? null : { name, optional }
}

/** The variables that samples take user name and password from. */
export interface Credentials {
  user: string
  password: string
}

/** In the words of the wire; others are called as Twilio's are. */
const CREDENTIALS: Readonly<Record<string, Credentials>> = {
  SignalWireBasic: { user: 'PROJECT_ID', password: 'API_TOKEN' },
}
export const ACCOUNT: Credentials = { user: 'ACCOUNT_SID', password: 'AUTH_TOKEN' }

/** Null where nobody is asked, and where it is not an account that is. */
const credentialsOf = (
  contract: Contract,
  security: readonly SecurityRequirement[],
): Credentials | null => {
  const [name] = security.flatMap((one) => Object.keys(one))
  if (name === undefined) return null
  const { scheme } = resolve<{ scheme?: string }>(contract, {
    $ref: `#/components/securitySchemes/${name}`,
  })
  return scheme === 'basic' ? (CREDENTIALS[name] ?? ACCOUNT) : null
}

/** Where the service is in the samples: the first server, with the defaults of its variables. */
export const baseUrlOf = ({ servers }: Contract): string => {
  const [server] = servers
  if (!server) throw new Error('The contract has no server to make samples for.')
  return server.url.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return server.variables?.[name]?.default ?? whole
  })
}

/** Follows a reference into the components. Throws where there is nothing. */
export const resolve = <Value extends object>(
  contract: Contract,
  value: Value | Reference,
): Value => {
  if (!('$ref' in value)) return value
  const [, , group = '', name = ''] = value.$ref.split('/')
  const found = contract.components[group]?.[name]
  if (found === undefined) throw new Error(`${value.$ref} is not in the contract.`)
  return found as Value
}
