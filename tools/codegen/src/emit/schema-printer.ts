import { key, quote } from '../model/names.ts'
import type { GroupSchema, Model, ObjectSchema, Property, Schema } from '../model/types.ts'
import { braces, brackets, literal } from './print.ts'
import { tagsOf } from './tags.ts'

/** How a reference to a component is written where the schema is used. */
type PrintReference = (name: string) => string

/**
 * Prints schemas as calls of the server runtime, such as `s.string({ maxLength: 5 })`. One call gives both the zod
 * schema and the description that goes back into the registry's document.
 */
export class SchemaPrinter {
  readonly #reference: PrintReference
  readonly #components: ReadonlyMap<string, Schema>

  constructor(model: Model, reference: PrintReference) {
    this.#components = new Map(model.components.map(({ name, schema }) => [name, schema]))
    this.#reference = reference
  }

  print(schema: Schema): string {
    const printed = this.#bare(schema)
    if (schema.default === undefined) return printed
    return `s.defaulted(${printed}, ${literal(schema.default)})`
  }

  /** The options of `s.object` and `s.parameters` that name the members. */
  members(properties: readonly Property[], elsewhere: readonly string[] = []): string[] {
    const required = properties.filter((property) => property.required).map(({ name }) => name)
    const names = [...required, ...elsewhere].map(quote)
    const printed = properties.map(({ name, schema }) => `${key(name)}: ${this.print(schema)}`)
    return [
      ...(printed.length > 0 ? [`properties: ${braces(printed)}`] : []),
      ...(names.length > 0 ? [`required: ${brackets(names)}`] : []),
    ]
  }

  #bare(schema: Schema): string {
    switch (schema.kind) {
      case 'any':
        return 's.anything()'
      case 'never':
        return 's.nothing()'
      case 'null':
        return 's.nil()'
      case 'boolean':
        return 's.boolean()'
      case 'string':
        return call('string', options(schema, STRING_KEYWORDS))
      case 'number':
      case 'integer':
        return call(schema.kind, options(schema, NUMBER_KEYWORDS))
      case 'array':
        return call('array', options(schema, ARRAY_KEYWORDS), this.print(schema.items))
      case 'object':
        return call('object', this.#object(schema))
      case 'enum':
        return schema.keyword === 'const'
          ? `s.constant(${literal(schema.values[0])}${typesOf(schema.types)})`
          : `s.oneValueOf(${literal(schema.values)}${typesOf(schema.types)})`
      case 'ref':
        return this.#reference(schema.name)
      case 'types':
        return `s.types(${this.#list(schema.members)})`
      default:
        return this.#group(schema)
    }
  }

  #object(schema: ObjectSchema): string[] {
    const { additional } = schema
    const more = typeof additional === 'object' ? this.print(additional) : String(additional)
    return [
      ...this.members(schema.properties, schema.requiredElsewhere),
      ...(additional === undefined ? [] : [`additionalProperties: ${more}`]),
      ...options(schema, OBJECT_KEYWORDS),
    ]
  }

  #group(schema: GroupSchema): string {
    const members = this.#list(schema.members)
    const { discriminator } = schema
    if (discriminator === undefined) return `s.${schema.kind}(${members})`
    const tags =
      schema.kind === 'oneOf' ? this.#tags(schema.members, discriminator.propertyName) : []
    const more = tags.length === 0 ? '' : `, ${literal(tags)}`
    return `s.${schema.kind}(${members}, ${literal(discriminator)}${more})`
  }

  /** The values that tell the members apart; none unless every member requires one and none is shared. */
  #tags(members: readonly Schema[], property: string): string[][] {
    const tags = members.map((member) => tagsOf(this.#components, member, property))
    const all = tags.flat()
    const isSure = tags.every(({ length }) => length > 0) && new Set(all).size === all.length
    return isSure ? tags : []
  }

  #list(members: readonly Schema[]): string {
    return brackets(members.map((member) => this.print(member)))
  }
}

const STRING_KEYWORDS = ['minLength', 'maxLength', 'pattern', 'format']
const NUMBER_KEYWORDS = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'format',
  'clamp',
]
const ARRAY_KEYWORDS = ['minItems', 'maxItems', 'uniqueItems']
const OBJECT_KEYWORDS = ['minProperties', 'maxProperties']

function options(schema: object, names: readonly string[]): string[] {
  return names
    .filter((name) => Reflect.get(schema, name) !== undefined)
    .map((name) => `${name}: ${literal(Reflect.get(schema, name))}`)
}

function call(name: string, members: readonly string[], first?: string): string {
  const parts = [
    ...(first === undefined ? [] : [first]),
    ...(members.length === 0 ? [] : [braces(members)]),
  ]
  return `s.${name}(${parts.join(', ')})`
}

const typesOf = (types: readonly string[] | undefined): string =>
  types === undefined ? '' : `, ${brackets(types.map(quote))}`
