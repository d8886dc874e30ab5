import { FORMAT_SAMPLES } from './format-samples.ts'
import { matching } from './pattern.ts'
import type { Random } from './random.ts'
import { numberIn, type Schema } from './schema.ts'

const LENGTH_MAX = 20_000
/** Long texts stand at the bounds; anywhere else they would only cost time. */
const SPREAD_MAX = 200
const LETTERS = [...'abcdefgh XYZ019-_.']
const ASTRAL = '😀'
const LONE_SURROGATE = '\ud83d'

/**
 * Text that should do, by format, pattern and length; the schema's own examples are a last resort.
 */
export function validText(schema: Schema, random: Random): string {
  const format = FORMAT_SAMPLES[String(schema['format'])]?.slice(0, 3)
  const pattern = schema['pattern']
  const low = numberIn(schema, 'minLength') ?? 0
  const high = numberIn(schema, 'maxLength') ?? low + 12
  const make = (): string => {
    if (format) return random.pick(format)
    if (typeof pattern === 'string') return matching(pattern, random) ?? exampleIn(schema)
    const spread = Math.min(high - low, SPREAD_MAX)
    const length = Math.min(low + random.below(Math.max(1, spread + 1)), LENGTH_MAX)
    return Array.from({ length }, () => random.pick(LETTERS)).join('')
  }
  let text = make()
  for (let tries = 0; tries < 20 && !fits(text, low, high); tries += 1) text = make()
  return text
}

const fits = (text: string, low: number, high: number): boolean =>
  [...text].length >= low && [...text].length <= high

function exampleIn(schema: Schema): string {
  const examples = [schema['example'], schema['examples']].flat()
  return examples.find((example): example is string => typeof example === 'string') ?? ''
}

/**
 * Lengths on both sides of each bound in one-unit and two-unit characters, format samples, mutants
 * of a good text.
 */
export function textEdges(schema: Schema, random: Random): string[] {
  const good = validText(schema, random)
  const lengths = ['minLength', 'maxLength'].flatMap((key) => {
    const bound = numberIn(schema, key)
    return bound === undefined ? [] : [bound - 1, bound, bound + 1]
  })
  return [
    good,
    ...lengths.flatMap((length) => textsOfLength(length, good)),
    ...(FORMAT_SAMPLES[String(schema['format'])] ?? []),
    ...['', ' ', 'a', '0', 'null', 'true', '1', '\n', '\0'],
    ...['é', 'e\u0301', ASTRAL, LONE_SURROGATE],
    ...mutants(good, random),
  ]
}

function textsOfLength(length: number, good: string): string[] {
  if (length < 0 || length > LENGTH_MAX) return []
  const characters = [...good]
  const last = characters.at(-1) ?? 'a'
  const stretched = [...characters, ...Array.from({ length }, () => last)].slice(0, length)
  return [stretched.join(''), 'a'.repeat(length), ASTRAL.repeat(length)]
}

export function mutants(text: string, random: Random): string[] {
  const characters = [...text]
  const at = random.below(characters.length + 1)
  const replaced = (by: string): string =>
    [...characters.slice(0, at), by, ...characters.slice(at + 1)].join('')
  return [
    ...[text + '\n', '\n' + text, text + ' ', ' ' + text, text + text, text + '\0', text + ASTRAL],
    ...[text.toUpperCase(), text.toLowerCase(), characters.slice(1).join(''), text.slice(0, -1)],
    ...[...'gZ9 é-\0\n', ASTRAL, LONE_SURROGATE, '１'].map(replaced),
  ]
}
