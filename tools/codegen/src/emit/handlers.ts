import { isForm, isJson, isRange, isText } from '../model/media-type.ts'
import { key, quote } from '../model/names.ts'
import type {
  Content,
  Model,
  Operation,
  Parameter,
  Property,
  RequestBody,
  Response,
  Schema,
} from '../model/types.ts'
import { comment, indent } from './print.ts'
import { TypePrinter } from './types.ts'

/** `handlers.gen.ts`: the request and response types of each operation, and `Handlers`. */
export function emitHandlers(model: Model): string {
  const printer = new TypePrinter(model, 'types.')
  const types = model.operations.map(
    (operation) => `${emitRequest(model, operation, printer)}\n${emitResponse(operation, printer)}`,
  )
  const methods = model.operations.map((operation) => `  ${indent(emitMethod(operation))}\n`)
  const handlers = `/** One method for each operation, named by its operationId. */
export interface Handlers<Auth> {\n${methods.join('\n')}}\n`
  return [...types, handlers].join('\n')
}

function emitMethod(operation: Operation): string {
  const context = operation.security.length > 0 ? 's.HandlerContext<Auth>' : 's.OpenContext'
  const { typeName } = operation
  const deprecated = operation.deprecated ? '\n\n@deprecated' : ''
  const doc = comment(
    `${operation.summary ?? operation.operationId}: ` +
      `${operation.method.toUpperCase()} ${operation.path}${deprecated}`,
  )
  return `${doc}${key(operation.operationId)}(
  request: ${typeName}Request,
  context: ${context},
): ${typeName}Response | Promise<${typeName}Response>`
}

function emitRequest(model: Model, operation: Operation, printer: TypePrinter): string {
  const members = [
    ...emitParameters(model, operation, 'path', 'path', printer),
    ...emitParameters(model, operation, 'query', 'query', printer),
    ...emitParameters(model, operation, 'header', 'headers', printer),
  ]
  const { body } = operation
  const name = `${operation.typeName}Request`
  if (body === undefined || (!isSeveral(body) && body.required)) {
    if (body !== undefined)
      members.push(`body: ${indent(bodyType(model, body.content[0]!, printer))}`)
    return members.length === 0
      ? `export type ${name} = s.NoParts\n`
      : `export interface ${name} {\n${members.map((member) => `  ${member}\n`).join('')}}\n`
  }
  const common = `{\n${members.map((member) => `  ${member}\n`).join('')}}`
  return `export type ${name} = ${common} & (\n${bodyUnion(model, body, printer)})\n`
}

/** The handler is told which of several media types was sent; a range stands for several. */
const isSeveral = ({ content }: RequestBody): boolean =>
  content.length > 1 || content.some(({ mediaType }) => isRange(mediaType))

function bodyUnion(model: Model, body: RequestBody, printer: TypePrinter): string {
  const several = isSeveral(body)
  const members = body.content.map((content) => {
    const type = several ? `contentType: ${mediaType(content.mediaType)}; ` : ''
    return `  | { ${type}body: ${indent(bodyType(model, content, printer))} }\n`
  })
  if (!body.required)
    members.push(`  | { ${several ? 'contentType?: never; ' : ''}body?: never }\n`)
  return members.join('')
}

function emitParameters(
  model: Model,
  operation: Operation,
  where: Parameter['in'],
  member: string,
  printer: TypePrinter,
): string[] {
  const found = operation.parameters.filter((parameter) => parameter.in === where)
  if (found.length === 0) return []
  const properties: Property[] = found.map(({ name, required, schema, description }) => ({
    name: where === 'header' ? name.toLowerCase() : name,
    required: required || hasDefault(model, schema),
    schema: description === undefined ? schema : { ...schema, description },
  }))
  const type = printer.object({ kind: 'object', properties, requiredElsewhere: [] })
  return [`${member}: ${indent(type)}`]
}

function bodyType(model: Model, content: Content, printer: TypePrinter): string {
  const { schema, mediaType } = content
  if (!isJson(mediaType) && !isForm(mediaType)) {
    return isText(mediaType) ? 'string' : 'ReadableStream<Uint8Array> | null'
  }
  if (schema === undefined) return 'unknown'
  const type = printer.print(schema)
  const names = defaultedNames(model, schema)
  return names.length === 0 ? type : `s.Defaulted<${type}, ${names.map(quote).join(' | ')}>`
}

/** A component's default holds where the component is referred to. */
function hasDefault(model: Model, schema: Schema): boolean {
  if (schema.default !== undefined) return true
  if (schema.kind !== 'ref') return false
  return hasDefault(model, model.components.find(({ name }) => name === schema.name)!.schema)
}

/** Optional properties that the runtime fills in. */
function defaultedNames(model: Model, schema: Schema): string[] {
  if (schema.kind === 'ref') {
    const component = model.components.find(({ name }) => name === schema.name)!
    return defaultedNames(model, component.schema)
  }
  if (schema.kind === 'allOf')
    return schema.members.flatMap((member) => defaultedNames(model, member))
  if (schema.kind !== 'object') return []
  return schema.properties
    .filter((property) => !property.required && hasDefault(model, property.schema))
    .map(({ name }) => name)
}

function emitResponse(operation: Operation, printer: TypePrinter): string {
  const members = operation.responses.flatMap((response) => responseTypes(response, printer))
  const union =
    members.length === 0 ? ' never' : members.map((member) => `\n  | ${indent(member)}`).join('')
  return `export type ${operation.typeName}Response =${union}\n`
}

function responseTypes(response: Response, printer: TypePrinter): string[] {
  const headers = headersType(response)
  if (response.content.length === 0) return [`{ status: ${response.status}${headers} }`]
  return response.content.map((content) => {
    const type = mediaType(content.mediaType)
    const body = indent(responseBody(content, printer))
    return `{ status: ${response.status}; contentType: ${type}; body: ${body}${headers} }`
  })
}

function responseBody({ mediaType, schema }: Content, printer: TypePrinter): string {
  if (isJson(mediaType)) return schema === undefined ? 'unknown' : printer.print(schema)
  // Text that was stored as bytes goes out as bytes, whatever its encoding.
  const isBinary = schema?.kind === 'string' && schema.format === 'binary'
  return isText(mediaType) && !isBinary ? 'string' : 'Uint8Array | ReadableStream<Uint8Array>'
}

function headersType({ headers }: Response): string {
  const declared = headers.filter(({ name }) => name.toLowerCase() !== 'content-type')
  if (declared.length === 0) return ''
  const members = declared.map(({ name, required }) => `${key(name)}${required ? '' : '?'}: string`)
  const optional = declared.some(({ required }) => required) ? '' : '?'
  return `; headers${optional}: { ${members.join('; ')} }`
}

/** A range such as `image/*` stands for any of its types. */
function mediaType(name: string): string {
  if (name === '*/*') return '`${string}/${string}`'
  return name.endsWith('/*') ? `\`${name.slice(0, -1)}\${string}\`` : quote(name)
}
