import type { OperationPlace, ParameterPlace } from './places.ts'
import { seededRandom } from './random.ts'
import { flatten, type Schema } from './schema.ts'
import { pairsOf, textsOf } from './text-cases.ts'
import { validObject, validValue } from './values.ts'

export const FORM = 'application/x-www-form-urlencoded'
export const isJson = (contentType: string): boolean => /[/+]json$/.test(contentType)

/** One request in parts, each parameter as the list of its occurrences. */
export interface Parts {
  values: ReadonlyMap<ParameterPlace, readonly string[]>
  contentType?: string
  body?: NonNullable<RequestInit['body']>
}

/**
 * A request that the operation accepts: required parameters and, if it has any, the first of its
 * bodies.
 */
export function goodRequest(operation: OperationPlace, document: Schema): Parts {
  const maker = { document, random: seededRandom(operation.operationId) }
  const required = operation.parameters.filter((parameter) => parameter.required)
  const values = new Map(
    required.map((parameter) => [
      parameter,
      textsOf(validValue(parameter.schema, maker, 0), parameter.separator),
    ]),
  )
  const content = operation.bodies[0]
  if (!content) return { values }
  const { contentType } = content
  const schema = flatten(content.schema?.schema ?? {}, document)
  if (contentType === FORM) {
    return {
      values,
      contentType,
      body: formText(pairsOf(validObject(schema, maker, 0, false), content.separators)),
    }
  }
  const value = validValue(schema, maker, 0)
  return { values, contentType, body: isJson(contentType) ? JSON.stringify(value) : String(value) }
}

export const formText = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')

export function requestOf(
  operation: OperationPlace,
  parts: Parts,
): [path: string, init: RequestInit] {
  let path = operation.path
  const query: [string, string][] = []
  const headers: [string, string][] = []
  if (parts.contentType !== undefined) headers.push(['content-type', parts.contentType])
  for (const [parameter, texts] of parts.values) {
    if (parameter.in === 'path') {
      path = path.replace(`{${parameter.name}}`, () => encodeURIComponent(texts[0] ?? ''))
    } else {
      const list = parameter.in === 'query' ? query : headers
      list.push(...texts.map((text): [string, string] => [parameter.name, text]))
    }
  }
  const search = query.length > 0 ? `?${formText(query)}` : ''
  const init = { method: operation.method.toUpperCase(), headers }
  return [path + search, parts.body === undefined ? init : { ...init, body: parts.body }]
}
