import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { readDocument } from '../model/document.ts'
import { markDates, TAKES_DATE } from './client-dates.ts'
import { emitClientErrors, operationErrors } from './client-errors.ts'
import { emitClientMethods } from './client-methods.ts'
import { nameSchemas } from './client-schemas.ts'
import { emitClientTable } from './client-table.ts'

export interface ClientOptions {
  /** The module specifier of the client's own helper types, as seen from a generated file. */
  typesImport: string
  /** Path parameters that the client knows already, so that a call may leave them out. */
  filled: readonly string[]
  /** Which clients there are: the name of each, and the security scheme of its credentials. */
  groups: Readonly<Record<string, string>>
  /** Where a page has the link to the next one: `next_uri`, or `meta.next_url`. */
  nextLinks: readonly string[]
  /** The header, in small letters, by which a repeated request is known. */
  keyHeader: string
}

/**
 * The files of a client package: openapi-typescript's types, a method for each operation, and what
 * types do not say.
 */
export async function emitClient(
  document: unknown,
  options: ClientOptions,
): Promise<Map<string, string>> {
  const model = readDocument(document)
  // A default of the contract is the server's: a request may leave such a property out.
  const nodes = await openapiTypescript(closed(markDates(document)) as OpenAPI3, {
    silent: true,
    defaultNonNullable: false,
    transform: (schema) => (TAKES_DATE in schema ? stringOrDate : undefined),
  })
  const names = new Map(model.components.map(({ name, identifier }) => [name, identifier]))
  const errors = operationErrors(model, document)
  return new Map([
    ['types.gen.ts', astToString(nameSchemas(nodes, names))],
    ['errors.gen.ts', emitClientErrors(errors, names)],
    ['methods.gen.ts', emitClientMethods(model, options, errors)],
    ['operations.gen.ts', emitClientTable(model, options)],
  ])
}

const stringOrDate = ts.factory.createUnionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeReferenceNode('Date'),
])

/**
 * A copy in which objects have only the properties that they declare. The service ignores others,
 * and an index signature would make the compiler accept every misspelt name.
 */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed)
  if (typeof value !== 'object' || value === null) return value
  const open = 'properties' in value && 'additionalProperties' in value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !(open && name === 'additionalProperties' && member === true))
      .map(([name, member]) => [name, closed(member)]),
  )
}
