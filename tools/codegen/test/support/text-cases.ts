import { casesFor } from './cases.ts'
import { flatten, isRecord, listIn, recordIn, type Schema } from './schema.ts'
import type { BodyPlace, ParameterPlace } from './places.ts'

/** Spellings that other readers of numbers and booleans take, and this grammar does or does not. */
const GRAMMAR = [
  ...[
    '1',
    '0',
    '-1',
    '-0',
    '007',
    '1e3',
    '1E3',
    '0x10',
    '0b1',
    '0o7',
    ' 1',
    '1 ',
    '\t1',
    '1.0',
    '1.',
    '.5',
  ],
  ...[
    '+1',
    '--1',
    '1-',
    '1_000',
    '1,000',
    '1n',
    '１',
    '٣',
    '1\n',
    '1\0',
    'NaN',
    'Infinity',
    '-Infinity',
  ],
  ...['1.5', '-1.5', '1.50', '0.1', '00.1', '1.2.3', '1e-3', '.', '-', '-.5', '0.000000000000001'],
  ...[
    '123456789012345',
    '-123456789012345',
    '1234567890123456',
    '9007199254740993',
    '999999999999999',
  ],
  ...['true', 'false', 'TRUE', 'True', 'FALSE', ' true', 'true ', 'yes', 'on', 't', 'truefalse'],
  ...[
    '',
    ' ',
    'null',
    'undefined',
    '[]',
    '{}',
    '[object Object]',
    'a,b',
    '1,2',
    'a|b',
    '%41',
    '%',
    '+',
    '&=;#/?',
  ],
]
/** What a header carries unchanged. */
export const HEADER_TEXT = /^(?:[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)?$/
const CASES_MAX = 600
const ASKED_MAX = 20_000

/**
 * Lists of occurrences on the wire for one parameter or form field: what its schema's cases look
 * like as text, and the grammar's own. Only what the wire can carry there.
 */
export function textCasesFor(
  place: Pick<ParameterPlace, 'schema' | 'separator'> & { in: ParameterPlace['in'] | 'body' },
  document: Schema,
  seed: string,
  count: number,
): string[][] {
  const isArray = flatten(place.schema, document)['type'] === 'array'
  const grammar = GRAMMAR.flatMap((text) => (isArray ? [[text], ['1', text]] : [[text]]))
  return enough(count, (asked) => {
    const values = casesFor(place.schema, document, seed, asked)
    const cases = [[], ...grammar, ...values.map((value) => textsOf(value, place.separator))]
    return unique(cases.filter((texts) => canCarry(place.in, texts))).slice(0, CASES_MAX)
  })
}

/** Asks for more and more until enough is left after what cannot be sent is dropped. */
function enough<T>(count: number, make: (asked: number) => T[]): T[] {
  for (let asked = count; asked <= ASKED_MAX; asked *= 2) {
    const made = make(asked)
    if (made.length >= count) return made
  }
  throw new Error('Too few cases can be sent')
}

const unique = <T>(cases: readonly T[]): T[] => [
  ...new Map(cases.map((one) => [JSON.stringify(one), one])).values(),
]

/** A JSON value as the occurrences of one name; what has no text of its own is sent as JSON. */
export function textsOf(value: unknown, separator?: string): string[] {
  if (!Array.isArray(value)) return [typeof value === 'string' ? value : JSON.stringify(value)]
  const texts = value.flatMap((item) => textsOf(item))
  return separator === undefined || texts.length === 0 ? texts : [texts.join(separator)]
}

function canCarry(where: ParameterPlace['in'] | 'body', texts: readonly string[]): boolean {
  // A NUL is refused on its way in, whatever the schema; see routes.test.ts.
  if (!texts.every((text) => text.isWellFormed() && !text.includes('\0'))) return false
  if (where === 'path') return texts.length === 1 && !['', '.', '..'].includes(texts[0] ?? '')
  return where !== 'header' || (texts.length <= 1 && texts.every((text) => HEADER_TEXT.test(text)))
}

/** Whole forms, from the object cases of a form schema: pairs of name and text, in order. */
export const formCasesFor = (
  schema: Schema,
  document: Schema,
  seed: string,
  count: number,
  separators: Separators,
): [name: string, text: string][][] =>
  enough(count, (asked) =>
    unique(
      casesFor(schema, document, seed, asked)
        .filter((value) => isRecord(value))
        .map((value) => pairsOf(value, separators))
        .filter((pairs) => pairs.every((pair) => canCarry('body', pair))),
    ),
  )

type Separators = BodyPlace['separators']

export const pairsOf = (
  value: Readonly<Record<string, unknown>>,
  separators: Separators,
): [string, string][] =>
  Object.entries(value).flatMap(([name, member]) =>
    textsOf(member, separators[name]).map((text): [string, string] => [name, text]),
  )

/** The declared fields of a form, through references and allOf. */
export const fieldsOf = (schema: Schema, document: Schema): Record<string, Schema> =>
  recordIn(flatten(schema, document), 'properties')

export const requiredOf = (schema: Schema, document: Schema): readonly string[] =>
  listIn<string>(flatten(schema, document), 'required')
