import { key, quote } from '../model/names.ts'
import type { Component, GroupSchema, Model, ObjectSchema, Schema } from '../model/types.ts'
import { comment, indent } from './print.ts'

/** Prints schemas as TypeScript types; `prefix` stands before the name of a component. */
export class TypePrinter {
  readonly #identifiers: ReadonlyMap<string, string>
  readonly #prefix: string

  constructor(model: Model, prefix = '') {
    this.#identifiers = new Map(model.components.map(({ name, identifier }) => [name, identifier]))
    this.#prefix = prefix
  }

  print(schema: Schema): string {
    switch (schema.kind) {
      case 'any':
        return 'unknown'
      case 'never':
        return 'never'
      case 'integer':
        return 'number'
      case 'string':
      case 'number':
      case 'boolean':
      case 'null':
        return schema.kind
      case 'enum':
        return schema.values.map((v) => (typeof v === 'string' ? quote(v) : String(v))).join(' | ')
      case 'array':
        return `readonly ${parenthesized(this.print(schema.items))}[]`
      case 'object':
        return this.object(schema)
      case 'ref':
        return this.#prefix + this.#identifiers.get(schema.name)!
      case 'types':
        return union(schema.members.map((member) => this.print(member)))
      default:
        return this.#group(schema)
    }
  }

  object(schema: ObjectSchema): string {
    const { properties, requiredElsewhere, additional } = schema
    const members = properties.map(({ name, schema: property, required }) => {
      const type = indent(this.print(property))
      return `  ${indent(comment(property.description))}${key(name)}${required ? '' : '?'}: ${type}\n`
    })
    members.push(...requiredElsewhere.map((name) => `  ${key(name)}: {} | null\n`))
    if (members.length === 0 && additional !== false) {
      const value = typeof additional === 'object' ? this.print(additional) : 'unknown'
      return `{ [name: string]: ${value} }`
    }
    // A declared property need not fit an index signature of the additional ones' type.
    if (typeof additional === 'object') members.push('  [name: string]: unknown\n')
    return members.length === 0 ? '{ [name: string]: never }' : `{\n${members.join('')}}`
  }

  #group(schema: GroupSchema): string {
    const members = schema.members.map((member) => this.print(member))
    return schema.kind === 'allOf' ? members.map(parenthesized).join(' & ') : union(members)
  }
}

/** `types.gen.ts`: one exported type for each component schema. */
export function emitTypes(model: Model): string {
  const printer = new TypePrinter(model)
  return model.components.map((component) => emitType(component, printer)).join('\n')
}

function emitType({ identifier, schema }: Component, printer: TypePrinter): string {
  const doc = comment(schema.description)
  // Interfaces keep their name in compiler messages and are compared by name first.
  if (schema.kind === 'object' && schema.properties.length > 0) {
    return `${doc}export interface ${identifier} ${printer.object(schema)}\n`
  }
  return `${doc}export type ${identifier} = ${printer.print(schema)}\n`
}

const union = (members: readonly string[]): string => [...new Set(members)].join(' | ')

const parenthesized = (type: string): string =>
  / [|&] |^readonly /.test(type) ? `(${type})` : type
