/** A form as a parser leaves it. */
export type CallbackForm = Readonly<Record<string, string | readonly string[]>>

type Fields = ReadonlyMap<string, readonly string[]>

/** In the time that its size takes: whoever finds the receiver may send it anything. */
export const readForm = (
  body: string | Uint8Array | URLSearchParams | CallbackForm,
): Map<string, string[]> => {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body
  const isText = typeof text === 'string' || text instanceof URLSearchParams
  const entries = isText ? [...new URLSearchParams(text)] : Object.entries(text)
  const fields = new Map<string, string[]>()
  for (const [name, value] of entries) {
    const values = fields.get(name) ?? []
    fields.set(name, values)
    for (const one of [value].flat()) values.push(one)
  }
  return fields
}

/**
 * What follows the URL in the text that is signed: names and values, by name. Where a name is
 * repeated the two vendors differ: one signs each value once and sorted, the other as they come.
 * Source: twilio 6.2.0 and @signalwire/compatibility-api 3.2.0, `lib/webhooks/webhooks.js`.
 */
export const signedTexts = (fields: Fields): string[] => {
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : 1))
  const textBy = (order: (values: readonly string[]) => Iterable<string>): string =>
    sorted.map(([name, values]) => [...order(values)].map((one) => name + one).join('')).join('')
  return [...new Set([textBy((values) => [...new Set(values)].sort()), textBy((values) => values)])]
}
