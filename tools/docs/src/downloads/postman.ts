import { baseUrlOf, operationsOf, type Contract, type Operation } from '../contract.ts'
import { unwrap } from '../markdown.ts'
import { casesOf, type Case, type Values } from '../samples/cases.ts'

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
const FORM = 'application/x-www-form-urlencoded'

/**
 * The contract as a collection of Postman (format 2.1): a folder for each dialect and tag, a request for each case,
 * with the answers of the contract. Credentials and ids are variables; what is created fills them in.
 */
export const postmanCollection = (contract: Contract): object => {
  const { title, version, description } = contract.info
  const operations = operationsOf(contract)
  const variables = new Map<string, string>([['baseUrl', baseUrlOf(contract)]])
  const folders = contract['x-tagGroups'].map(({ name, tags }) => ({
    name,
    item: tags.map((tag) => ({
      name: tag,
      description: unwrap(contract.tags.find((one) => one.name === tag)?.description ?? ''),
      item: operations
        .filter(({ tags: [own] }) => own === tag)
        .flatMap((operation) =>
          casesOf(operation).map((given) => itemOf(operation, given, variables)),
        ),
    })),
  }))
  return {
    info: { name: title, description: unwrap(description), version, schema: SCHEMA },
    item: folders,
    variable: [...variables].map(([key, value]) => ({ key, value })),
  }
}

const itemOf = (operation: Operation, given: Case, variables: Map<string, string>): object => {
  const several = given.name === 'plain' ? '' : `: ${given.summary}`
  const request = requestOf(operation, given, variables)
  return {
    id: `${operation.operationId}-${given.name}`,
    name: `${operation.summary}${several}`,
    request: { ...request, description: unwrap(operation.description) },
    response: responsesOf(operation, request),
    ...keepingOf(operation, given),
  }
}

const requestOf = (operation: Operation, given: Case, variables: Map<string, string>): object => {
  const { method, path, credentials } = operation
  const parts = path
    .slice(1)
    .split('/')
    .map((part, index, all) =>
      part.replace(/\{(\w+)\}/, (_, name: string) =>
        variableFor(operation, name, all[index - 1] ?? '', given.path, variables),
      ),
    )
  const pairs = Object.entries({ ...given.query, ...given.filters })
  const query = pairs.map(([key, value]) => ({ key, value: queryText(value) }))
  const search = pairs.map(
    ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`,
  )
  return {
    method,
    auth: authOf(credentials, variables),
    header: Object.entries(given.headers).map(([key, value]) => ({ key, value: String(value) })),
    ...bodyOf(given.body),
    url: {
      raw: `{{baseUrl}}/${parts.join('/')}${search.length === 0 ? '' : `?${search.join('&')}`}`,
      host: ['{{baseUrl}}'],
      path: parts,
      ...(query.length === 0 ? {} : { query }),
    },
  }
}

/** Postman encodes what cannot stand in a URL, and leaves what only means something else there. */
const queryText = (value: unknown): string => String(value).replaceAll(/[%&+]/g, encodeURIComponent)

const authOf = (credentials: Operation['credentials'], variables: Map<string, string>): object => {
  if (credentials === null) return { type: 'noauth' }
  const { user, password } = credentials
  for (const name of [user, password]) if (!variables.has(name)) variables.set(name, '')
  return {
    type: 'basic',
    basic: [
      { key: 'username', value: `{{${user}}}`, type: 'string' },
      { key: 'password', value: `{{${password}}}`, type: 'string' },
    ],
  }
}

/** Ids of different things need names of their own: `{{TwilioMessageSid}}`, with the contract's example to start from. */
const variableFor = (
  { credentials, tags: [tag] }: Operation,
  name: string,
  before: string,
  values: Values,
  variables: Map<string, string>,
): string => {
  if (name === 'AccountSid') return `{{${credentials?.user ?? 'ACCOUNT_SID'}}}`
  const own = `${tag.split(' ')[0]}${name === 'Sid' ? idOf(before) : name}`
  if (!variables.has(own)) variables.set(own, String(values[name]))
  return `{{${own}}}`
}

/** `Messages` → `MessageSid` */
const idOf = (collection: string): string => `${collection.replace(/s$/, '')}Sid`

const bodyOf = (body: Case['body']): object => {
  if (!body) return {}
  if ('file' in body) return { body: { mode: 'file', file: { src: body.file } } }
  if (body.mediaType !== FORM)
    return { body: { mode: 'raw', raw: JSON.stringify(body.value, null, 2) } }
  const urlencoded = Object.entries(body.value).flatMap(([key, value]) =>
    [value].flat().map((one) => ({ key, value: String(one), type: 'text' })),
  )
  return { body: { mode: 'urlencoded', urlencoded } }
}

const responsesOf = ({ responses }: Operation, originalRequest: object): object[] =>
  successesOf(responses).flatMap(([status, { content = {}, description }]) =>
    Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples)
        .slice(0, 1)
        .map(([, { summary, value }]) => ({
          name: summary,
          originalRequest,
          status: unwrap(description).split('\n')[0],
          code: Number(status),
          header: [{ key: 'Content-Type', value: mediaType }],
          body: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
        })),
    ),
  )

/** Refusals are explained better on the pages that they lead to. */
const successesOf = (
  responses: Operation['responses'],
): [string, Operation['responses'][string]][] =>
  Object.entries(responses).filter(([status]) => Number(status) < 300)

const hasSid = (created: Operation['responses'][string] | undefined): boolean =>
  Object.values(created?.content ?? {})
    .flatMap(({ examples = {} }) => Object.values(examples))
    .some(({ value }) => Object.hasOwn(Object(value) as object, 'sid'))

/** What was created is what the next requests are about. */
const keepingOf = ({ path, tags: [tag], responses, method }: Operation, { name }: Case): object => {
  const collection = /\/(\w+)(?:\.json)?$/.exec(path)?.[1] ?? ''
  const isFirst = ['plain', 'text', 'named'].includes(name)
  if (method !== 'POST' || !hasSid(responses['201']) || !isFirst) return {}
  const variable = `${tag.split(' ')[0]}${idOf(collection)}`
  const exec = [`pm.collectionVariables.set('${variable}', pm.response.json().sid)`]
  return { event: [{ listen: 'test', script: { type: 'text/javascript', exec } }] }
}
