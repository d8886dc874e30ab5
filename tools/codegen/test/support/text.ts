import { numberIn, flatten, listIn, typesOf, type Schema } from './schema.ts'

/**
 * What the contract's text grammar makes of a parameter or form field; a second account of it, for
 * the oracle.
 */
export type Typed = { present: false } | { present: true; value: unknown }

const INTEGER = /^-?\d{1,15}$/
const CLAMPED_INTEGER = /^-?\d{1,20}$/
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** `raw`: every occurrence on the wire, in order; `separator` stands between items within one. */
export function typedOf(
  written: Schema,
  document: Schema,
  raw: readonly string[],
  separator?: string,
): Typed {
  const schema = flatten(written, document)
  if (raw.length === 0) {
    return 'default' in schema ? { present: true, value: schema['default'] } : { present: false }
  }
  if (typesOf(schema).includes('array')) {
    const items = (schema['items'] ?? {}) as Schema
    const texts = separator === undefined ? raw : raw.flatMap((text) => text.split(separator))
    return { present: true, value: texts.map((text) => scalarOf(items, document, text)) }
  }
  const [first, ...more] = raw.map((text) => scalarOf(schema, document, text))
  // A scalar given twice is no scalar; the list stands for something that no scalar schema accepts.
  return { present: true, value: more.length > 0 ? [first, ...more] : first }
}

/** Text that does not follow the grammar of any type stays text, for the schema to refuse. */
function scalarOf(written: Schema, document: Schema, text: string): unknown {
  const schema = flatten(written, document)
  const types = scalarTypes(schema, document)
  if (types.length === 0 || types.includes('string')) return text
  const integer = 'x-clamp' in schema ? CLAMPED_INTEGER : INTEGER
  if (types.includes('integer') && integer.test(text)) return clamped(schema, Number(text))
  if (types.includes('number') && NUMBER.test(text)) return clamped(schema, Number(text))
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true'
  return text
}

/** The declared types; without any, those of the values or branches that may be chosen. */
function scalarTypes(schema: Schema, document: Schema): readonly string[] {
  const declared = typesOf(schema)
  if (declared.length > 0) return declared
  const branches = [...listIn(schema, 'oneOf'), ...listIn(schema, 'anyOf')]
  const values = 'const' in schema ? [schema['const']] : listIn<unknown>(schema, 'enum')
  return [
    ...branches.flatMap((branch) => scalarTypes(flatten(branch, document), document)),
    ...values.map((value) => (Number.isInteger(value) ? 'integer' : typeof value)),
  ]
}

/** No contract tells -0 from 0. */
const clamped = (schema: Schema, value: number): number =>
  Math.min(value, numberIn(schema, 'x-clamp') ?? Infinity) + 0
