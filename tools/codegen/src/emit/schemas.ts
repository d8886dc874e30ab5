import { quote } from '../model/names.ts'
import type { Component, Model, Schema } from '../model/types.ts'
import { SchemaPrinter } from './schema-printer.ts'

/**
 * `schemas.gen.ts`: one zod schema for each component, each after those it refers to. Where components refer to each
 * other in a circle, the reference that closes it is lazy.
 */
export function emitSchemas(model: Model): string {
  const components = new Map(model.components.map((component) => [component.name, component]))
  const printed = new Map<string, string>()
  const open = new Set<string>()

  const visit = (component: Component): void => {
    if (printed.has(component.name) || open.has(component.name)) return
    open.add(component.name)
    for (const name of references(component.schema)) visit(components.get(name)!)
    open.delete(component.name)
    printed.set(component.name, print(component))
  }

  const print = ({ name, identifier, schema }: Component): string => {
    const printer = new SchemaPrinter(model, (target) => {
      const other = components.get(target)!.identifier
      return printed.has(target) ? other : `s.lazy(() => ${other})`
    })
    return `export const ${identifier}: s.Schema<types.${identifier}> = s.named(${quote(name)}, ${printer.print(schema)})\n`
  }

  model.components.forEach(visit)
  return [...printed.values()].join('\n')
}

function references(schema: Schema): string[] {
  switch (schema.kind) {
    case 'ref':
      return [schema.name]
    case 'array':
      return references(schema.items)
    case 'object': {
      const additional = typeof schema.additional === 'object' ? [schema.additional] : []
      return [...schema.properties.map((property) => property.schema), ...additional].flatMap(
        references,
      )
    }
    case 'types':
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return schema.members.flatMap(references)
    default:
      return []
  }
}
