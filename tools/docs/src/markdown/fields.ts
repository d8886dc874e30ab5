import { resolve, type Contract } from '../contract.ts'
import { unwrap } from '../markdown.ts'
import { isReference, type Schema } from '../schema.ts'

/** Deeper than any schema of ours; a schema within itself ends here. */
const DEPTH_MAX = 6
/** Longer patterns spell out a whole document and say nothing to a reader. */
const PATTERN_LENGTH_MAX = 100

export interface Field {
  name: string
  isRequired: boolean
  schema: Schema
  description?: string | undefined
  example?: unknown
}

/** Fields as a list: name, type, what a value must be like, what it means; fields within them below. */
export const fieldList = (contract: Contract, fields: readonly Field[], depth = 0): string =>
  fields.map((field) => fieldItem(contract, field, depth)).join('\n')

/** The properties of an object; of alternatives, all that there are. */
export const fieldsOf = (contract: Contract, given: Schema): Field[] => {
  const schema = schemaOf(contract, given)
  const required = new Set(schema.required)
  const own = Object.entries(schema.properties ?? {}).map(([name, one]): Field => {
    return { name, isRequired: required.has(name), schema: one }
  })
  const others = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])]
    .flatMap((one) => fieldsOf(contract, one))
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
  return [...own, ...others.filter(({ name }) => !own.some((one) => one.name === name))]
}

export const schemaOf = (contract: Contract, schema: Schema): Schema =>
  isReference(schema) ? { ...resolve(contract, schema as Schema), ...withoutRef(schema) } : schema

const withoutRef = ({ $ref: _, ...rest }: Schema): Schema => rest

const fieldItem = (contract: Contract, field: Field, depth: number): string => {
  const schema = schemaOf(contract, field.schema)
  const indent = '  '.repeat(depth)
  const description = unwrap(field.description ?? schema.description ?? '').replaceAll('\n', ' ')
  const texts = [description, effectOf(schema), exampleOf(field.example ?? schema.example, schema)]
  const facts = [typeOf(contract, schema), ...(field.isRequired ? ['required'] : [])]
  const head = `${indent}- **\`${field.name}\`** ${[...facts, ...boundsOf(schema)].join(' · ')}`
  const text = texts.filter((one) => one !== '').join(' ')
  const below = depth < DEPTH_MAX ? fieldsOf(contract, innerOf(contract, schema)) : []
  return [
    // A backslash at the end breaks the line.
    text === '' ? head : `${head}\\\n${indent}  ${text}`,
    ...(below.length > 0 ? [fieldList(contract, below, depth + 1)] : []),
  ].join('\n')
}

/** What has the fields: the object itself, or one item of a list. */
const innerOf = (contract: Contract, schema: Schema): Schema =>
  schema.items ? schemaOf(contract, schema.items) : schema

export const typeOf = (contract: Contract, schema: Schema): string => {
  const types = [schema.type ?? []].flat()
  if (schema.items) {
    const list = `list of ${typeOf(contract, schemaOf(contract, schema.items))}`
    return types.includes('null') ? `${list} or null` : list
  }
  if (types.length > 0) return types.join(' or ')
  if (schema.const !== undefined || schema.enum) return typeof (schema.const ?? schema.enum?.[0])
  const others = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  const names = others.map((one) => typeOf(contract, schemaOf(contract, one)))
  return [...new Set(names)].join(' or ') || 'any'
}

const boundsOf = (schema: Schema): string[] => {
  const { format, pattern, minLength, maxLength, minimum, maximum, maxItems } = schema
  const values = schema.const === undefined ? schema.enum : [schema.const]
  return [
    ...(format === undefined ? [] : [`format ${format}`]),
    ...(values ? [`one of ${values.map((value) => code(value)).join(', ')}`] : []),
    ...lengthOf(minLength, maxLength),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(schema['x-clamp'] === undefined ? [] : [`larger ones become ${schema['x-clamp']}`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems} items`]),
    ...(schema.default === undefined ? [] : [`default ${code(schema.default)}`]),
    ...(pattern === undefined || pattern.length > PATTERN_LENGTH_MAX
      ? []
      : [`matches ${code(pattern)}`]),
  ]
}

const lengthOf = (least: number | undefined, most: number | undefined): string[] => {
  if (least !== undefined && least === most) return [`${least} characters`]
  return [
    ...(least === undefined ? [] : [`at least ${least} character${least === 1 ? '' : 's'}`]),
    ...(most === undefined ? [] : [`at most ${most} characters`]),
  ]
}

const effectOf = ({ 'x-effect': effect }: Schema): string => {
  const ignored = effect?.effect === 'ignored' ? 'Accepted, and nothing follows from it. ' : ''
  return `${ignored}${effect?.note ?? ''}`
}

const exampleOf = (example: unknown, { const: only }: Schema): string =>
  example === undefined || example === '' || only !== undefined || typeof example === 'object'
    ? ''
    : `Example: ${code(example)}.`

/** Within as many backticks as it needs. */
export const code = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (text === '') return '`""`'
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
