export const FORM = 'application/x-www-form-urlencoded'

/**
 * Writes a form as the service reads it: an array repeats its key, in order, and what is undefined
 * or null is left out. An empty string is a value: it is how a message's body is emptied.
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

const textOf = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value)
  const given = typeof value === 'number' ? String(value) : typeof value
  throw new TypeError(
    `${name} is ${given}; a form field is a string, a finite number, a boolean, or an array of them`,
  )
}
