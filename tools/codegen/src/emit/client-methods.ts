import { isForm, isJson, isText } from '../model/media-type.ts'
import { key, quote } from '../model/names.ts'
import type { Content, Model, Operation, Parameter, Response } from '../model/types.ts'
import type { ClientOptions } from './client.ts'
import { errorsOf, readingOf, successOf } from './client-table.ts'
import { braces, comment, indent } from './print.ts'

/**
 * One method for each operation, with arguments that have a name: the compiler prints it in its
 * errors.
 */
export function emitClientMethods(model: Model, options: ClientOptions): string {
  const names = new Map(model.components.map(({ name, identifier }) => [name, identifier]))
  const methods = model.operations.map((operation) => indent(method(operation, names, options)))
  const text = `${model.operations.map((operation) => call(operation, names, options)).join('\n')}
export interface Methods {\n${methods.map((one) => `  ${one}\n`).join('')}}\n`
  const used = [...names.values()].filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  return `import type * as client from ${quote(options.typesImport)}
import type { ${used.join(', ')} } from './types.gen.ts'

${text}`
}

type Names = ReadonlyMap<string, string>

function call(operation: Operation, names: Names, options: ClientOptions): string {
  const members = parts(operation, options).map(
    ({ name, required, type }) => `${name}${required ? '' : '?'}: ${type}`,
  )
  const { body } = operation
  if (body) members.push(`body${body.required ? '' : '?'}: ${bodyType(operation, names)}`)
  return `export interface ${operation.typeName}Call extends client.CallOptions ${braces(members, ';')}\n`
}

interface Part {
  name: string
  required: boolean
  type: string
}

/** The arguments that an operation takes beside its body. */
function parts({ operationId, parameters }: Operation, { filled }: ClientOptions): Part[] {
  const found: Part[] = []
  const path = parameters.filter((one) => one.in === 'path')
  if (path.length > 0) {
    const required = path.some(({ name }) => !filled.includes(name))
    found.push({ name: 'path', required, type: pathType(operationId, path, filled) })
  }
  for (const [kind, name, type] of [
    ['query', 'query', 'QueryOf'],
    ['header', 'headers', 'HeadersOf'],
  ] as const) {
    const ours = parameters.filter((one) => one.in === kind)
    const required = ours.some((one) => one.required)
    const part = { name, required, type: `client.${type}<${quote(operationId)}>` }
    if (ours.length > 0) found.push(part)
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
  return named(first, names) ?? `client.BodyOf<${quote(operationId)}, ${quote(first.mediaType)}>`
}

const named = ({ schema }: Content, names: Names): string | undefined =>
  schema?.kind === 'ref' ? names.get(schema.name) : undefined

function method(operation: Operation, names: Names, options: ClientOptions): string {
  const { operationId, typeName, summary, description, deprecated, body } = operation
  const notes = [summary, description, deprecated ? '@deprecated' : undefined]
  const needed =
    body?.required === true || parts(operation, options).some(({ required }) => required)
  const bytes = readingOf(successOf(operation)) === 'bytes'
  const generic = bytes ? "<As extends client.BytesAs = 'arrayBuffer'>" : ''
  const argument = `${typeName}Call${bytes ? ' & { parseAs?: As }' : ''}`
  const data = bytes ? 'client.Bytes[As]' : dataType(operation, names)
  const result = `Promise<client.Result<${data}, ${errorType(operation, names)}>>`
  return (
    comment(notes.filter((note) => note !== undefined).join('\n\n')) +
    `${key(operationId)}${generic}(call${needed ? '' : '?'}: ${argument}): ${result}`
  )
}

const dataType = (operation: Operation, names: Names): string =>
  union(operation, names, (status) => status < 300) ?? 'undefined'

const errorType = (operation: Operation, names: Names): string =>
  errorsOf(operation).length === 0 ? 'string' : union(operation, names, (status) => status >= 300)!

/** The types of the contents of these statuses: by name where the contract has one. */
function union(
  { operationId, responses }: Operation,
  names: Names,
  isOurs: (status: number) => boolean,
): string | undefined {
  const type = ({ status }: Response, content: Content): string => {
    const name = named(content, names)
    if (name !== undefined) return name
    if (!isJson(content.mediaType)) return 'string'
    return `client.ContentOf<${quote(operationId)}, ${status}, ${quote(content.mediaType)}>`
  }
  const ours = responses.filter(({ status }) => isOurs(status))
  const types = ours.flatMap((one) => one.content.map((content) => type(one, content)))
  return types.length === 0 ? undefined : [...new Set(types)].join(' | ')
}
