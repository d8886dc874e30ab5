import { isRecord, resolve, type Schema } from './schema.ts'

/**
 * An OpenAPI document with everything taken out that constrains nothing (descriptions, examples, order, the place of a
 * definition), so that two documents are equal when they accept and promise the same.
 */
export function normalForm(document: Schema): unknown {
  const items = (value: unknown) =>
    mapped(value ?? {}, (item) => normalItem(document, resolve(item as Schema, document)))
  const schemas = members((document['components'] as Schema | undefined)?.['schemas'])
  return {
    paths: items(document['paths']),
    webhooks: items(document['webhooks']),
    schemas: mapped(Object.fromEntries(schemas), normalSchema),
  }
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch']

function normalItem(document: Schema, item: Schema): unknown {
  const operations = METHODS.filter((method) => method in item).map((method) => [
    method,
    normalOperation(document, item, item[method] as Schema),
  ])
  return Object.fromEntries(operations)
}

function normalOperation(document: Schema, item: Schema, operation: Schema): unknown {
  const parameters = new Map(
    [...list(item['parameters']), ...list(operation['parameters'])].map((reference) => {
      const parameter = normalParameter(resolve(reference, document))
      return [`${String(parameter['in'])} ${String(parameter['name'])}`, parameter]
    }),
  )
  const security = list(operation['security'] ?? document['security'])
  return {
    operationId: operation['operationId'],
    tags: operation['tags'],
    security: security.map((requirement) => JSON.stringify(requirement)).sort(),
    parameters: Object.fromEntries(parameters),
    unknownQuery: operation['x-unknown-query'] ?? 'ignored',
    ...normalExchange(document, operation),
    callbacks: mapped(operation['callbacks'] ?? {}, (callback) =>
      mapped(resolve(callback as Schema, document), (expression) =>
        mapped(resolve(expression as Schema, document), (sent) =>
          normalExchange(document, sent as Schema),
        ),
      ),
    ),
  }
}

function normalExchange(document: Schema, operation: Schema): Schema {
  const body = resolve(operation['requestBody'] as Schema, document) as Schema | undefined
  return {
    body: body && {
      required: body['required'] ?? false,
      bytesMax: body['x-bytes-max'],
      content: mapped(body['content'], normalContent),
    },
    responses: mapped(operation['responses'], (reference) => {
      const response = resolve(reference as Schema, document)
      return {
        headers: mapped(response['headers'] ?? {}, (header) =>
          normalHeader(resolve(header as Schema, document)),
        ),
        content: mapped(response['content'] ?? {}, normalContent),
      }
    }),
  }
}

function normalParameter(parameter: Schema): Schema {
  const { name, style, explode } = parameter
  const isHeader = parameter['in'] === 'header'
  return {
    in: parameter['in'],
    name: isHeader ? String(name).toLowerCase() : name,
    required: parameter['required'] ?? false,
    style,
    explode,
    schema: normalSchema(parameter['schema']),
  }
}

const normalHeader = (header: Schema): Schema => ({
  required: header['required'] ?? false,
  schema: normalSchema(header['schema']),
})

function normalContent(content: unknown): unknown {
  const { schema, encoding } = content as Schema
  const styles = mapped(encoding ?? {}, (one) => {
    const { style, explode } = one as Schema
    return { style, explode }
  })
  return { schema: normalSchema(schema ?? {}), encoding: styles }
}

const CONSTRAINTS: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  ['object', ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties']],
  ['array', ['items', 'minItems', 'maxItems', 'uniqueItems']],
  ['string', ['minLength', 'maxLength', 'pattern']],
]

/** The parts that must hold at once, in one flat, ordered list; what repeats another part is left out. */
function normalSchema(schema: unknown): unknown {
  if (schema === true || schema === undefined) return {}
  if (schema === false) return { never: true }
  const { $ref, allOf, anyOf, oneOf, discriminator, not, ...rest } = schema as Schema
  if (not !== undefined) return { never: true }
  const own = normalOwn(rest)
  const parts = [
    ...(Object.keys(own).length > 0 ? [own] : []),
    ...($ref === undefined ? [] : [{ $ref }]),
    ...list(allOf).flatMap((member) => partsOf(normalSchema(member))),
    ...(anyOf === undefined ? [] : [{ anyOf: list(anyOf).map(normalSchema), discriminator }]),
    ...(oneOf === undefined ? [] : [{ oneOf: list(oneOf).map(normalSchema), discriminator }]),
  ]
  const texts = [...new Set(parts.map((part) => JSON.stringify(part)))].sort()
  const unique = texts.map((text) => JSON.parse(text) as unknown)
  return unique.length === 1 ? unique[0] : unique.length === 0 ? {} : { parts: unique }
}

const partsOf = (normal: unknown): unknown[] => {
  if (isRecord(normal) && Array.isArray(normal['parts'])) return normal['parts'] as unknown[]
  return isRecord(normal) && Object.keys(normal).length === 0 ? [] : [normal]
}

const KEPT = new Set([
  ...['type', 'enum', 'const', 'default', 'format', 'x-clamp', 'pattern'],
  ...['minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
])

function normalOwn(schema: Schema): Schema {
  const own: Record<string, unknown> = {}
  for (const keyword of Object.keys(schema).sort()) {
    if (KEPT.has(keyword)) own[keyword] = schema[keyword]
  }
  if (own['uniqueItems'] === false) delete own['uniqueItems']
  const required = [...new Set(list<string>(schema['required']))].sort()
  if (required.length > 0) own['required'] = required
  const properties = mapped(schema['properties'] ?? {}, normalSchema)
  if (Object.keys(properties as object).length > 0) own['properties'] = properties
  const items = normalSchema(schema['items'])
  if (Object.keys(items as object).length > 0) own['items'] = items
  if (schema['additionalProperties'] !== undefined) {
    own['additionalProperties'] = normalSchema(schema['additionalProperties'])
  }
  if (Object.keys(own).length > 0) own['type'] = normalType(schema)
  return Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A member of a group may leave its type to the others; its keywords tell which it is. */
function normalType(schema: Schema): unknown {
  if (schema['type'] !== undefined) return [schema['type']].flat().sort()
  const implied = CONSTRAINTS.find(([, keywords]) => keywords.some((name) => name in schema))
  return implied === undefined ? undefined : [implied[0]]
}

const members = (value: unknown): [string, unknown][] =>
  isRecord(value) ? Object.entries(value) : []

function mapped(value: unknown, map: (member: unknown) => unknown): unknown {
  const sorted = members(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, member]) => [name, map(member)]))
}

const list = <T = Schema>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : [])
