import { isForm } from '../model/media-type.ts'
import { type Json, resolverOf } from './resolver.ts'

/** Set on a schema whose text may be given as a `Date`. */
export const TAKES_DATE = 'x-takes-date'

/**
 * A copy in which the strings of a request that accept a date-time are marked: query parameters,
 * and the fields of forms. What is answered stays text.
 */
export function markDates(document: unknown): unknown {
  const copy = structuredClone(document) as Json
  for (const schema of requestStrings(copy)) if (acceptsDate(schema)) schema[TAKES_DATE] = true
  return copy
}

function requestStrings(document: Json): Json[] {
  const at = resolverOf(document)
  const members = (value: unknown): unknown[] => Object.values(at(value))
  const operations = members(document['paths']).flatMap((item) =>
    members(item).filter((one) => 'responses' in at(one)),
  )
  const parameters = operations.flatMap((one) => members(at(one)['parameters']))
  const forms = operations
    .flatMap((one) => Object.entries(at(at(at(one)['requestBody'])['content'])))
    .filter(([mediaType]) => isForm(mediaType))
    .flatMap(([, content]) => members(at(at(content)['schema'])['properties']))
  return [
    ...parameters.filter((one) => at(one)['in'] === 'query').map((one) => at(at(one)['schema'])),
    ...forms.map(at),
  ]
}

const MOMENT = '2026-11-21T09:15:02Z'

/** By its format, or by a pattern that takes a moment and no other word. */
function acceptsDate({ type, format, pattern }: Json): boolean {
  if (type !== 'string') return false
  if (format === 'date-time') return true
  if (typeof pattern !== 'string') return false
  const accepts = new RegExp(pattern, 'u')
  return accepts.test(MOMENT) && !accepts.test('x') && !accepts.test(MOMENT.slice(0, -1))
}
