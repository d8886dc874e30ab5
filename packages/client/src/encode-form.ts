export const FORM = 'application/x-www-form-urlencoded'

/**
 * Writes a form as the service reads it: an array repeats its key, in order, and what is undefined
 * or null is left out. An empty string is a value: it is how a message's body is emptied. A `Date` is
 * written to the second, in UTC.
 */
export const encodeForm = (form: object): string => {
  const encoded = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) encoded.append(name, textOf(name, one))
    }
  }
  return encoded.toString()
}

/** The same for a query, in which a space is written so that no reader takes it for a plus. */
export const encodeQuery = (query: object): string => encodeForm(query).replaceAll('+', '%20')

const textOf = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString().replace(/\.\d+/, '')
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value)
  const given = typeof value === 'number' ? String(value) : typeof value
  throw new TypeError(
    `${name} is ${given}; accepted are text, finite numbers, booleans, dates, and arrays of them`,
  )
}
