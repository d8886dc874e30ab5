import { key, quote } from '../model/names.ts'
import type {
  Callback,
  Content,
  Model,
  Operation,
  Parameter,
  Property,
  RequestBody,
  Response,
} from '../model/types.ts'
import { braces, brackets, comment, literal } from './print.ts'
import { SchemaPrinter } from './schema-printer.ts'

/** `routes.gen.ts`: the `createRoute` object of each operation, made when it is first asked for. */
export function emitRoutes(model: Model): string {
  const printer = printerFor(model)
  const routes = model.operations.map((operation) => emitRoute(operation, printer))
  const names = model.operations.map(routeName)
  const table = model.operations.map(
    ({ operationId }, index) => `${key(operationId)}: ${names[index]}`,
  )
  return [...routes, `export const routes = s.madeOnce(${braces(table)})\n`].join('\n')
}

/** `callbacks.gen.ts`: what the service itself sends, by operation, name, expression and method. */
export function emitCallbacks(model: Model): string {
  const printer = printerFor(model)
  const table = model.operations
    .filter(({ callbacks }) => callbacks.length > 0)
    .map(({ operationId, callbacks }) => {
      const groups = Map.groupBy(callbacks, ({ name }) => name)
      const named = [...groups].map(
        ([name, group]) => `${key(name)}: ${expressions(group, printer)}`,
      )
      return `${key(operationId)}: ${braces(named)}`
    })
  return `export const callbacks = ${braces(table)} as const\n`
}

const printerFor = (model: Model): SchemaPrinter => {
  const identifiers = new Map(model.components.map(({ name, identifier }) => [name, identifier]))
  return new SchemaPrinter(model, (name) => `schemas.${identifiers.get(name)!}`)
}

const routeName = ({ typeName }: Operation): string =>
  `${typeName[0]!.toLowerCase()}${typeName.slice(1)}Route`

function emitRoute(operation: Operation, printer: SchemaPrinter): string {
  const call = emitCall(operation, operation.path, printer)
  return `${comment(operation.summary)}const ${routeName(operation)} = () => ${call}\n`
}

/** `webhooks.gen.ts`: what the service sends unasked, by operationId; its name stands for a path. */
export function emitWebhooks(model: Model): string {
  const printer = printerFor(model)
  const table = model.webhooks.map(
    (webhook) => `${key(webhook.operationId)}: () => ${emitCall(webhook, webhook.name, printer)}`,
  )
  return `export const webhooks = s.madeOnce(${braces(table)})\n`
}

type Call = Omit<Operation, 'path'>

function emitCall(operation: Call, path: string, printer: SchemaPrinter): string {
  const request = emitRequest(operation, printer)
  return `s.createRoute(${braces([
    `method: ${quote(operation.method)}`,
    `path: ${quote(path)}`,
    `operationId: ${quote(operation.operationId)}`,
    ...(operation.tags.length > 0 ? [`tags: ${brackets(operation.tags.map(quote))}`] : []),
    `security: ${brackets(emitSecurity(operation))}`,
    ...(request.length > 0 ? [`request: ${braces(request)}`] : []),
    `responses: ${emitResponses(operation.responses, printer)}`,
  ])})`
}

const emitSecurity = ({ security, securityOptional }: Call): string[] => [
  ...(securityOptional ? ['{}'] : []),
  ...security.map((name) => `{ ${key(name)}: [] }`),
]

function emitRequest(operation: Call, printer: SchemaPrinter): string[] {
  return [
    ...emitParameters(operation, 'path', 'params', printer),
    ...emitParameters(operation, 'query', 'query', printer),
    ...emitParameters(operation, 'header', 'headers', printer),
    ...(operation.body === undefined ? [] : [`body: ${emitBody(operation.body, printer)}`]),
  ]
}

function emitParameters(
  operation: Call,
  where: Parameter['in'],
  member: string,
  printer: SchemaPrinter,
): string[] {
  const found = operation.parameters.filter((parameter) => parameter.in === where)
  const isClosed = where === 'query' && operation.refusesUnknownQuery
  if (found.length === 0 && !isClosed) return []
  const nameOf = ({ name }: Parameter): string => (where === 'header' ? name.toLowerCase() : name)
  const properties: Property[] = found.map((parameter) => ({
    name: nameOf(parameter),
    required: parameter.required,
    schema: parameter.schema,
  }))
  const styles = found
    .filter(({ style, explode }) => style !== undefined || explode !== undefined)
    .map((parameter) => `${key(nameOf(parameter))}: ${styleOf(parameter)}`)
  const options = [
    ...(found.length === 0 ? ['properties: {}'] : printer.members(properties)),
    ...(isClosed ? ['additionalProperties: false'] : []),
    ...(styles.length > 0 ? [`styles: ${braces(styles)}`] : []),
  ]
  return [`${member}: s.parameters(${braces(options)})`]
}

function styleOf({ style, explode }: Parameter): string {
  return literal({
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
  })
}

const emitBody = ({ required, bytesMax, content }: RequestBody, printer: SchemaPrinter): string =>
  braces([
    `required: ${String(required)}`,
    ...(bytesMax === undefined ? [] : [`'x-bytes-max': ${bytesMax}`]),
    `content: ${emitContent(content, printer)}`,
  ])

function emitContent(content: readonly Content[], printer: SchemaPrinter): string {
  return braces(
    content.map(({ mediaType, schema, encoding }) => {
      const members = [`schema: ${printer.print(schema ?? { kind: 'any' })}`]
      if (encoding !== undefined) members.push(`encoding: ${literal(encoding)}`)
      return `${key(mediaType)}: ${braces(members)}`
    }),
  )
}

function emitResponses(responses: readonly Response[], printer: SchemaPrinter): string {
  return braces(
    responses.map(({ status, description, headers, content }) => {
      const properties = headers.map(({ name, required, schema }) => ({ name, required, schema }))
      const members = [`description: ${quote(description)}`]
      if (headers.length > 0) {
        members.push(`headers: s.parameters(${braces(printer.members(properties))})`)
      }
      if (content.length > 0) members.push(`content: ${emitContent(content, printer)}`)
      return `${status}: ${braces(members)}`
    }),
  )
}

function expressions(callbacks: readonly Callback[], printer: SchemaPrinter): string {
  const groups = Map.groupBy(callbacks, ({ expression }) => expression)
  return braces(
    [...groups].map(([expression, group]) => {
      const requests = group.map(({ method, body, responses }) => {
        const members = body === undefined ? [] : [`requestBody: ${emitBody(body, printer)}`]
        members.push(`responses: ${emitResponses(responses, printer)}`)
        return `${method}: ${braces(members)}`
      })
      return `${key(expression)}: ${braces(requests)}`
    }),
  )
}
