import { key, quote } from '../model/names.ts'
import { pathParameterNames } from '../model/parameters.ts'
import type { Model, Operation, Schema } from '../model/types.ts'
import { braces, brackets, literal } from './print.ts'

/** `aliases.gen.ts`: every other spelling of a path, and what its parameters must look like. */
export function emitAliases(model: Model): string {
  const rows = model.operations.flatMap((operation) =>
    operation.aliases.map(({ method, path }) =>
      braces([
        `method: ${quote(method)}`,
        `from: ${quote(path)}`,
        `to: ${quote(operation.path)}`,
        `where: ${braces(conditions(model, operation))}`,
      ]),
    ),
  )
  return `export const aliases: readonly s.Alias[] = ${brackets(rows)}

/** The path that routers know, for any spelling of it; a path without another is left as it is. */
export const canonicalPath: s.CanonicalPath = s.createCanonicalPath(aliases)\n`
}

/** Two operations may share an alias and be told apart by the form of an id in it. */
function conditions(model: Model, operation: Operation): string[] {
  return pathParameterNames(operation.path).flatMap((name) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)!
    const form = formOf(model, parameter.schema)
    return form === undefined ? [] : [`${key(name)}: ${literal(form)}`]
  })
}

function formOf(model: Model, schema: Schema): { pattern?: string; format?: string } | undefined {
  if (schema.kind === 'ref') {
    return formOf(model, model.components.find(({ name }) => name === schema.name)!.schema)
  }
  if (schema.kind !== 'string') return undefined
  const { pattern, format } = schema
  if (pattern === undefined && format === undefined) return undefined
  return {
    ...(pattern === undefined ? {} : { pattern }),
    ...(format === undefined ? {} : { format }),
  }
}
