import { Ajv2020, type Format } from 'ajv/dist/2020.js'
import addFormats, { type FormatName } from 'ajv-formats'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import type { Schema } from './schema.ts'

/** OpenAPI's own keywords, which judge nothing. */
const ANNOTATIONS = ['discriminator', 'example', 'externalDocs', 'xml']

/**
 * Where ajv-formats takes more than the format's own document allows, a shape that a value must
 * have as well: RFC 3339 has a `T` and a colon in the offset, RFC 3986 has no double quotes, RFC
 * 4648 has no line breaks, and `uuid` here is 32 hex digits in groups, not the URN.
 */
const STRICTER: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
  time: /^\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
  'uri-reference': /^[^"]*$/,
  byte: /^[A-Za-z0-9+/=]*$/,
  uuid: /^[0-9a-f-]{36}$/i,
}

export type Verdict = (value: unknown) => boolean

/** Ajv 2020 over a whole OpenAPI document: the verdict of the schema at a JSON pointer. */
export function verdictsOf(document: Schema): (pointer: string) => Verdict {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false })
  addFormats.default(ajv)
  for (const [name, shape] of Object.entries(STRICTER)) {
    const loose = holds(fullFormats[name as FormatName])
    ajv.addFormat(name, (text) => shape.test(text) && loose(text))
  }
  for (const keyword of ANNOTATIONS) ajv.addKeyword(keyword)
  ajv.addSchema({ ...document, $id: 'document' })
  return (pointer) => {
    const validate = ajv.getSchema(`document${pointer}`)
    if (!validate) throw new Error(`No schema at ${pointer}`)
    return (value) => validate(value) === true
  }
}

function holds(format: Format): (text: string) => boolean {
  if (format instanceof RegExp) return (text) => format.test(text)
  if (typeof format === 'function') return (text) => format(text)
  if (typeof format === 'object' && 'validate' in format) return holds(format.validate as Format)
  throw new Error('Not a format of text')
}
