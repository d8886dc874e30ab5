import { readFile } from 'node:fs/promises'
import type { Dialects } from './dialects-page.ts'

/** What is read of the bundled contract. Its form is held by the contract's own lint. */
export interface Contract {
  info: { title: string; version: string; summary: string; description: string }
  servers: { url: string; description?: string; variables?: Record<string, { default: string }> }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, RawOperation>>
  webhooks?: Record<string, Record<string, RawOperation>>
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
  requestBody?: { content: Record<string, MediaType> }
  responses: Record<string, Response | Reference>
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  schema: { default?: unknown }
  example?: unknown
}

export interface MediaType {
  schema?: { format?: string }
  examples?: Record<string, { summary: string; value: Record<string, unknown> }>
}

interface Response {
  content?: Record<string, unknown>
}

interface Reference {
  $ref: string
}

/** An operation with its references resolved, and what the root says filled in. */
export interface Operation extends Omit<RawOperation, 'parameters' | 'security' | 'responses'> {
  method: string
  path: string
  /** What a caller proves the account with; null where nobody is asked. */
  credentials: Credentials | null
  parameters: Parameter[]
  responses: Record<string, Response>
}

export const readContract = async (jsonFile: string): Promise<Contract> =>
  JSON.parse(await readFile(jsonFile, 'utf8')) as Contract

/** In the order of the contract. */
export const operationsOf = (contract: Contract): Operation[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, raw]) => ({
      ...raw,
      method: method.toUpperCase(),
      path,
      credentials: credentialsOf(raw.security ?? contract.security),
      parameters: (raw.parameters ?? []).map((one) => resolve(contract, one)),
      responses: Object.fromEntries(
        Object.entries(raw.responses).map(([status, one]) => [status, resolve(contract, one)]),
      ),
    })),
  )

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

const credentialsOf = (security: readonly SecurityRequirement[]): Credentials | null => {
  const scheme = security.flatMap((one) => Object.keys(one))[0]
  return scheme === undefined ? null : (CREDENTIALS[scheme] ?? ACCOUNT)
}

/** Where the service is in the samples: the first server, with the defaults of its variables. */
export const baseUrlOf = ({ servers }: Contract): string => {
  const [server] = servers
  if (!server) throw new Error('The contract has no server to make samples for.')
  return server.url.replace(/\{(\w+)\}/g, (whole, name: string) => {
    return server.variables?.[name]?.default ?? whole
  })
}

const resolve = <Value extends object>(contract: Contract, value: Value | Reference): Value => {
  if (!('$ref' in value)) return value
  const [, , group = '', name = ''] = value.$ref.split('/')
  const found = contract.components[group]?.[name]
  if (found === undefined) throw new Error(`${value.$ref} is not in the contract.`)
  return found as Value
}
