import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { readDocument } from '../model/document.ts'
import { isForm, isJson, isText } from '../model/media-type.ts'
import { quote } from '../model/names.ts'
import type { Content, Model, Operation } from '../model/types.ts'
import { braces, brackets } from './print.ts'

/** The files of a client package: openapi-typescript's types, and what the types do not say at run time. */
export async function emitClient(document: unknown): Promise<Map<string, string>> {
  const model = readDocument(document)
  // The generator works on the object that it is given, and the caller still needs it.
  const nodes = await openapiTypescript(structuredClone(document) as OpenAPI3, { silent: true })
  return new Map([
    ['types.gen.ts', astToString(nodes)],
    ['operations.gen.ts', emitTable(model)],
  ])
}

function emitTable(model: Model): string {
  const rows = model.operations.map((operation) => {
    const name = `${operation.method.toUpperCase()} ${operation.path}`
    return `${quote(name)}: ${emitRow(operation)}`
  })
  return `/** How bodies of each operation travel; a client cannot see that in types. */
export interface OperationContent {
  readonly operationId: string
  /** Media types of the request body, the preferred one first. */
  readonly request: readonly string[]
  /** How to read the body of a success: none, JSON, text, or bytes. */
  readonly response: 'none' | 'json' | 'text' | 'bytes'
}

export const operationContents: Readonly<Record<string, OperationContent>> = ${braces(rows)}\n`
}

function emitRow({ operationId, body, responses }: Operation): string {
  const success = responses.filter(({ status }) => status < 300).flatMap(({ content }) => content)
  return braces([
    `operationId: ${quote(operationId)}`,
    `request: ${brackets((body?.content ?? []).map(({ mediaType }) => quote(mediaType)))}`,
    `response: ${quote(reading(success))}`,
  ])
}

function reading(content: readonly Content[]): string {
  const first = content[0]?.mediaType
  if (first === undefined) return 'none'
  if (isJson(first)) return 'json'
  return isText(first) || isForm(first) ? 'text' : 'bytes'
}
