import { isForm, isJson, isText } from '../model/media-type.ts'
import { key, quote } from '../model/names.ts'
import type { Content, Model, Operation, Parameter, Response, Schema } from '../model/types.ts'
import type { ClientOptions } from './client.ts'
import type { OperationError } from './client-errors.ts'
import { type Paged, pagesOf } from './client-pages.ts'
import { errorsOf, groupsOf, isKeyed, readingOf, successOf } from './client-table.ts'
import { braces, comment, indent } from './print.ts'

/**
 * One method for each operation, with arguments that have a name: the compiler prints it in its
 * errors.
 */
export function emitClientMethods(
  model: Model,
  options: ClientOptions,
  errors: ReadonlyMap<string, OperationError>,
): string {
  const names = new Map(model.components.map(({ name, identifier }) => [name, identifier]))
  const given: Given = { names, errors, options, pageOf: pagesOf(model, options.nextLinks) }
  const groups = groupsOf(model, options)
  const interfaces = groups.map(([name, operations]) => {
    const methods = operations.map((operation) => `  ${indent(method(operation, given))}\n`)
    return `export interface ${name}Methods {\n${methods.join('')}}\n`
  })
  const text = `${model.operations.map((operation) => call(operation, given)).join('\n')}
${interfaces.join('\n')}
/** All operations of the contract. */
export interface Methods extends ${groups.map(([name]) => `${name}Methods`).join(', ')} {}\n`
  const used = (of: Iterable<string>): string =>
    [...of].filter((name) => new RegExp(`\\b${name}\\b`).test(text)).join(', ')
  const errorNames = [...errors.values()].map(({ name }) => name)
  return `import type * as client from ${quote(options.typesImport)}
import type { ${used(errorNames)} } from './errors.gen.ts'
import type { ${used(names.values())} } from './types.gen.ts'

${text}`
}

type Names = ReadonlyMap<string, string>

interface Given {
  names: Names
  errors: ReadonlyMap<string, OperationError>
  options: ClientOptions
  pageOf(operation: Operation): Paged | undefined
}

function call(operation: Operation, { names, options, pageOf }: Given): string {
  const members = parts(operation, options).map(
    ({ name, required, type }) => `${name}${required ? '' : '?'}: ${type}`,
  )
  const { body } = operation
  if (body) members.push(`body${body.required ? '' : '?'}: ${bodyType(operation, names)}`)
  const base = [
    'CallOptions',
    ...(isKeyed(operation, options) ? ['KeyOptions'] : []),
    ...(pageOf(operation) === undefined ? [] : ['ListOptions']),
  ]
  const bases = base.map((name) => `client.${name}`).join(', ')
  return `${queryType(operation)}export interface ${operation.typeName}Call extends ${bases} ${braces(members, ';')}\n`
}

/** With a name of its own, which the compiler prints in place of all its members. */
function queryType({ operationId, typeName, parameters }: Operation): string {
  const query = parameters.filter((one) => one.in === 'query')
  if (query.length === 0) return ''
  const members = query.map(({ name, required, description }) => {
    const type = `client.QueryOf<${quote(operationId)}>[${quote(name)}]`
    return `${comment(description)}${key(name)}${required ? '' : '?'}: ${type}`
  })
  return `export interface ${typeName}Query ${braces(members, ';')}\n`
}

interface Part {
  name: string
  required: boolean
  type: string
}

/** The arguments that an operation takes beside its body. */
function parts(
  { operationId, typeName, parameters }: Operation,
  { filled }: ClientOptions,
): Part[] {
  const found: Part[] = []
  const path = parameters.filter((one) => one.in === 'path')
  if (path.length > 0) {
    const required = path.some(({ name }) => !filled.includes(name))
    found.push({ name: 'path', required, type: pathType(operationId, path, filled) })
  }
  for (const [kind, name, type] of [
    ['query', 'query', `${typeName}Query`],
    ['header', 'headers', `client.HeadersOf<${quote(operationId)}>`],
  ] as const) {
    const ours = parameters.filter((one) => one.in === kind)
    const required = ours.some((one) => one.required)
    if (ours.length > 0) found.push({ name, required, type })
  }
  return found
}

/** Written out member by member, for the sake of the compiler's errors. */
function pathType(id: string, parameters: readonly Parameter[], filled: readonly string[]): string {
  const members = parameters.map(({ name, description }) => {
    const optional = filled.includes(name) ? '?' : ''
    const type = `client.PathOf<${quote(id)}>[${quote(name)}]`
    return `${comment(description)}${key(name)}${optional}: ${type}`
  })
  return braces(members, ';')
}

function bodyType({ operationId, body }: Operation, names: Names): string {
  const first = body!.content[0]!
  const { mediaType } = first
  if (!isJson(mediaType) && !isForm(mediaType) && !isText(mediaType)) return 'client.BytesBody'
  return (
    named(first.schema, names) ?? `client.BodyOf<${quote(operationId)}, ${quote(first.mediaType)}>`
  )
}

const named = (schema: Schema | undefined, names: Names): string | undefined =>
  schema?.kind === 'ref' ? names.get(schema.name) : undefined

function method(operation: Operation, given: Given): string {
  const { names, options } = given
  const { operationId, typeName, summary, description, deprecated, body } = operation
  const notes = [summary, description, deprecated ? '@deprecated' : undefined]
  const needed =
    body?.required === true || parts(operation, options).some(({ required }) => required)
  const bytes = readingOf(successOf(operation)) === 'bytes'
  const generic = bytes ? "<As extends client.BytesAs = 'arrayBuffer'>" : ''
  const argument = `${typeName}Call${bytes ? ' & { parseAs?: As }' : ''}`
  const data = bytes ? 'client.Bytes[As]' : dataType(operation, names)
  const result = resultType(operation, data, given)
  return (
    comment(notes.filter((note) => note !== undefined).join('\n\n')) +
    `${key(operationId)}${generic}(call${needed ? '' : '?'}: ${argument}): ${result}`
  )
}

const dataType = (operation: Operation, names: Names): string =>
  union(operation, names, (status) => status < 300) ?? 'undefined'

function resultType(operation: Operation, data: string, { names, errors, pageOf }: Given): string {
  const declared = errors.get(operation.operationId)?.name ?? errorType(operation, names)
  const error = `${declared}${mayBeEmpty(operation) ? ' | undefined' : ''}`
  const paged = pageOf(operation)
  if (paged === undefined) return `Promise<client.Result<${data}, ${error}>>`
  const item = named(paged.item, names) ?? `${data}[${quote(paged.items)}][number]`
  return `client.Listing<${data}, ${error}, ${item}>`
}

const errorType = (operation: Operation, names: Names): string =>
  errorsOf(operation).length === 0 ? 'string' : union(operation, names, (status) => status >= 300)!

/** A 304 has no body; where errors are text, that is an empty one. */
const mayBeEmpty = (operation: Operation): boolean =>
  readingOf(errorsOf(operation)) === 'json' &&
  operation.responses.some(({ status, content }) => status === 304 && content.length === 0)

/** The types of the contents of these statuses: by name where the contract has one. */
function union(
  { operationId, responses }: Operation,
  names: Names,
  isOurs: (status: number) => boolean,
): string | undefined {
  const type = ({ status }: Response, content: Content): string => {
    const name = named(content.schema, names)
    if (name !== undefined) return name
    if (!isJson(content.mediaType)) return 'string'
    return `client.ContentOf<${quote(operationId)}, ${status}, ${quote(content.mediaType)}>`
  }
  const ours = responses.filter(({ status }) => isOurs(status))
  const types = ours.flatMap((one) => one.content.map((content) => type(one, content)))
  return types.length === 0 ? undefined : [...new Set(types)].join(' | ')
}
