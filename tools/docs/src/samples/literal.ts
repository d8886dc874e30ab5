/** What the reference shows without a scrollbar, or nearly. */
const WIDTH = 72

/** Text that stands in the sample as it is. */
export class Expression {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A value as Prettier would print it: on one line where it fits, else an entry a line. */
export const literal = (value: unknown, indent = '', startLength = indent.length): string => {
  if (value instanceof Expression) return value.text
  if (typeof value !== 'object' || value === null) return scalar(value)
  const inner = `${indent}  `
  const isList = Array.isArray(value)
  const entries = isList
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(([name, one]) => `${keyOf(name)}: ${literal(one, inner)}`)
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }']
  const line = `${open}${entries.join(', ')}${close}`
  if (entries.length === 0) return isList ? '[]' : '{}'
  if (!line.includes('\n') && startLength + line.length <= WIDTH) return line
  return `${open.trim()}\n${inner}${entries.join(`,\n${inner}`)},\n${indent}${close.trim()}`
}

export const scalar = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value.replace(/[\\']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`
    : String(value)

const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : scalar(name))
