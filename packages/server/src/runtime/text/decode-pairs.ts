import type { z } from 'zod'
import { set } from '../schema/json-object.ts'
import { bareNode, type Style } from '../schema/node.ts'
import { anything } from '../schema/scalars.ts'
import type { Issue } from '../types.ts'
import { decodeText } from './decode-text.ts'
import { type Pairs, type ParsedPairs, problemMessages } from './parse-pairs.ts'
import { type TextKind, textKind } from './text-kind.ts'

interface Field {
  name: string
  kind: TextKind
  /** Splits one text into the items of an array, where they are not sent one by one. */
  separator: string | undefined
}

export interface PairsDecoder {
  where: Issue['in']
  fields: readonly Field[]
  /** What fields that are not declared are read as; without it they are dropped. */
  others: TextKind | undefined
}

/** Prepares the decoding of query parameters or of a form. */
export function pairsDecoder(
  where: Issue['in'],
  schema: z.ZodType,
  styles: Readonly<Record<string, Style>> = {},
): PairsDecoder {
  const fields = new Map<string, Field>()
  const others = collect(schema, styles, fields)
  return { where, fields: [...fields.values()], others }
}

function collect(
  schema: z.ZodType,
  styles: Readonly<Record<string, Style>>,
  fields: Map<string, Field>,
): TextKind | undefined {
  const node = bareNode(schema)
  if (node.kind === 'allOf') {
    const others = node.members.map((member) => collect(member, styles, fields))
    return others.find((kind) => kind !== undefined)
  }
  if (node.kind !== 'object') throw new TypeError('pairs are decoded into an object')
  const { properties = {}, additionalProperties, styles: own = styles } = node.options
  for (const [name, property] of Object.entries(properties)) {
    fields.set(name, { name, kind: textKind(property), separator: separatorOf(own[name]) })
  }
  if (additionalProperties === undefined) return undefined
  return textKind(typeof additionalProperties === 'boolean' ? anything() : additionalProperties)
}

const separators: Readonly<Record<string, string>> = {
  form: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
}

/** `form` repeats the name unless `explode` is false; the other styles never do. */
function separatorOf({ style = 'form', explode = style === 'form' }: Style = {}):
  string | undefined {
  return explode ? undefined : separators[style]
}

/** The values as the schema will look at them; what cannot be one is an issue. */
export function decodePairs(
  decoder: PairsDecoder,
  { pairs, problems }: ParsedPairs,
  issues: Issue[],
): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  for (const { name, problem } of problems) {
    issues.push(issueAt(decoder.where, name, 'malformed', problemMessages[problem]))
  }
  if (pairs.size === 0) return value
  for (const field of decoder.fields) {
    const sent = pairs.get(field.name)
    if (sent !== undefined) {
      set(value, field.name, decodeField(field, sent, decoder.where, issues))
    }
  }
  if (decoder.others !== undefined) keepOthers(decoder, decoder.others, pairs, value)
  return value
}

function decodeField(
  { name, kind, separator }: Field,
  sent: string | readonly string[],
  where: Issue['in'],
  issues: Issue[],
): unknown {
  if (kind.items === undefined) {
    if (typeof sent === 'string') return decodeText(sent, kind)
    const message = `was sent ${sent.length} times; it is accepted once`
    issues.push(issueAt(where, name, 'too_many', message))
    return decodeText(sent[0]!, kind)
  }
  const { items } = kind
  const texts = typeof sent === 'string' ? [sent] : sent
  const parts = separator === undefined ? texts : texts.flatMap((text) => text.split(separator))
  return parts.map((text) => decodeText(text, items))
}

function keepOthers(
  { fields }: PairsDecoder,
  kind: TextKind,
  pairs: Pairs,
  value: Record<string, unknown>,
): void {
  const declared = new Set(fields.map(({ name }) => name))
  for (const [name, sent] of pairs) {
    if (declared.has(name)) continue
    set(value, name, typeof sent === 'string' ? decodeText(sent, kind) : sent)
  }
}

/** An issue whose message is a whole sentence. */
export function issueAt(
  where: Issue['in'],
  name: string,
  problem: Issue['problem'],
  message: string,
): Issue {
  const subject = name === '' ? subjects[where] : name
  return { in: where, name, problem, message: `${subject} ${message}.` }
}

const subjects: Readonly<Record<Issue['in'], string>> = {
  path: 'The path',
  query: 'The query',
  header: 'The headers',
  body: 'The body',
}
