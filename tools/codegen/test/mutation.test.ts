import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { generateServer } from '../src/generate.ts'
import { readFixture } from './support/documents.ts'
import { writeServer, type Generated } from './support/generated.ts'
import { judge, judgeComponents } from './support/judge.ts'
import { subjectOf } from './support/subject.ts'
import type { Judgement } from './support/tally.ts'

/** One change to generated text, as a careless generator might have made it. */
interface Mutant {
  title: string
  mutate: (text: string) => string
}

const replaceAt = (text: string, index: number, length: number, by: string): string =>
  text.slice(0, index) + by + text.slice(index + length)

const disagreements = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter(({ mismatches }) => mismatches.length > 0)

describe('the oracle sees each bound of the bounds fixture moved', () => {
  const document = readFixture('bounds')
  const original = generateServer(document, { runtimeImport: '' }).get('schemas.gen.ts') ?? ''
  const numbers = [...original.matchAll(/\b((?:m|exclusiveM)[a-zA-Z]+): (-?[\d.e+]+)/g)]
  const mutants = numbers.flatMap((match): Mutant[] => {
    const [whole, keyword = '', bound = ''] = match
    const inDocument = numbers.indexOf(match)
    return movedBounds(keyword, Number(bound)).map((moved) => ({
      title: `${nameAt(original, match.index)}: ${whole} → ${moved}`,
      mutate: (text) => {
        const found = [...text.matchAll(/\b((?:m|exclusiveM)[a-zA-Z]+): (-?[\d.e+]+)/g)][inDocument]
        return replaceAt(text, found?.index ?? 0, whole.length, `${keyword}: ${moved}`)
      },
    }))
  })

  test('there are mutants of every keyword, both ways', () => {
    expect([...new Set(numbers.map(([, keyword]) => keyword))].sort()).toEqual([
      'exclusiveMaximum',
      'exclusiveMinimum',
      'maxItems',
      'maxLength',
      'maxProperties',
      'maximum',
      'minItems',
      'minLength',
      'minProperties',
      'minimum',
      'multipleOf',
    ])
    expect(mutants.length).toBeGreaterThan(numbers.length * 1.5)
  })

  test.each(mutants)('$title', async ({ title, mutate }) => {
    const room = `bounds-${mutants.findIndex((mutant) => mutant.title === title)}`
    const folder = writeServer('mutants', room, document, (text, file) =>
      file === 'schemas.gen.ts' ? mutate(text) : text,
    )
    const schemas = (await import(/* @vite-ignore */ join(folder, 'schemas.gen.ts'))) as Readonly<
      Record<string, z.ZodType>
    >
    const generated = { schemas } as unknown as Generated
    const [component = ''] = title.split(':')
    const names = disagreements(judgeComponents(subjectOf(document, generated))).map(
      ({ name }) => name,
    )
    expect(names).toEqual([`component ${component}`])
  })
})

/** To either side, far enough that a step or a large number does not hide it. */
function movedBounds(keyword: string, bound: number): number[] {
  if (keyword === 'multipleOf') return [bound * 2, bound / 3]
  if (Math.abs(bound) > 1e15) return [bound * 1.5, bound / 2]
  return [bound + 3, bound - 3]
}

const nameAt = (text: string, index: number): string =>
  [...text.slice(0, index).matchAll(/^export const (\w+)/gm)].at(-1)?.[1] ?? ''

describe('the oracle sees other faults', () => {
  test.each([
    ['parameters', 'routes.gen.ts', 'clamp: 1000', 'clamp: 999'],
    ['parameters', 'routes.gen.ts', 'explode: false', 'explode: true'],
    ['parameters', 'routes.gen.ts', "format: 'date'", "format: 'date-time'"],
    ['defaults', 'routes.gen.ts', '), 50)', '), 51)'],
    ['headers', 'routes.gen.ts', "required: ['Location']", 'required: []'],
    ['forms', 'schemas.gen.ts', "required: ['To']", 'required: []'],
    ['forms', 'schemas.gen.ts', 's.boolean()', 's.string()'],
    ['nullable', 'schemas.gen.ts', 's.nil()', 's.boolean()'],
    ['formats', 'schemas.gen.ts', "format: 'uuid'", "format: 'password'"],
    ['patterns', 'schemas.gen.ts', '\\\\p{L}{2,4}', '\\\\w{2,4}'],
    ['all-of', 'schemas.gen.ts', 's.allOf(', 's.anyOf('],
    ['one-of-discriminator', 'schemas.gen.ts', 's.oneOf([s.integer', 's.anyOf([s.integer'],
    ['any-of', 'schemas.gen.ts', 's.anyOf([\n  s.integer', 's.oneOf([\n  s.integer'],
    ['additional-properties', 'schemas.gen.ts', 'additionalProperties: false', 'minProperties: 0'],
    ['const-enum', 'schemas.gen.ts', 's.constant(42', 's.constant(43'],
    ['recursion', 'schemas.gen.ts', 's.lazy(() => Tree)', 's.anything()'],
    ['media-types', 'schemas.gen.ts', 'maximum: 9', 'maximum: 10'],
  ])('%s, %s: %s → %s', async (fixture, file, from, to) => {
    const document = readFixture(fixture)
    let count = 0
    const folder = writeServer(
      'mutants',
      `${fixture}-${mutantId(from)}`,
      document,
      (text, name) => {
        if (name !== file || !text.includes(from)) return text
        count += 1
        return text.replace(from, () => to)
      },
    )
    const generated = (await import(/* @vite-ignore */ join(folder, 'index.gen.ts'))) as Generated
    expect(count).toBe(1)
    expect(disagreements(await judge(subjectOf(document, generated)))).not.toEqual([])
  })
})

const mutantId = (text: string): string => text.replaceAll(/\W+/g, '-')
