import { emitAliases } from './emit/aliases.ts'
import { emitHandlers } from './emit/handlers.ts'
import { emitOperations } from './emit/operations.ts'
import { emitCallbacks, emitRoutes, emitWebhooks } from './emit/routes.ts'
import { emitSchemas } from './emit/schemas.ts'
import { emitTypes } from './emit/types.ts'
import { emitIndex } from './emit/server-index.ts'
import { readDocument } from './model/document.ts'
import { quote } from './model/names.ts'

export interface ServerOptions {
  /** The module specifier of the server runtime, as seen from a generated file. */
  runtimeImport: string
}

/**
 * Turns a bundled OpenAPI 3.1 document into the files of a server package: name → text. Pure: the same document gives
 * the same text. Throws `UnsupportedError` where the document holds what has no code.
 */
export function generateServer(document: unknown, options: ServerOptions): Map<string, string> {
  const model = readDocument(document)
  const runtime = `import * as s from ${quote(options.runtimeImport)}\n`
  const typeRuntime = `import type * as s from ${quote(options.runtimeImport)}\n`
  const types = "import type * as types from './types.gen.ts'\n"
  const schemas = "import * as schemas from './schemas.gen.ts'\n"
  const files: [name: string, imports: string, text: string][] = [
    ['types', '', emitTypes(model)],
    ['schemas', runtime + types, emitSchemas(model)],
    ['handlers', typeRuntime + types, emitHandlers(model)],
    ['routes', runtime + schemas, emitRoutes(model)],
    ['callbacks', runtime + schemas, emitCallbacks(model)],
    ['webhooks', runtime + schemas, emitWebhooks(model)],
    ['operations', typeRuntime, emitOperations(model)],
    ['aliases', runtime, emitAliases(model)],
    ['index', runtime, emitIndex()],
  ]
  return new Map(
    files.map(([name, imports, text]) => [
      `${name}.gen.ts`,
      file(usedImports(imports, text), text),
    ]),
  )
}

export const HEADER =
  '// Generated from the OpenAPI document: change the document and generate again.\n'

export function file(imports: string, text: string): string {
  const body = text === '' ? 'export {}\n' : text
  return [HEADER.trimEnd(), '', ...(imports === '' ? [] : [imports]), body].join('\n')
}

/** A document without schemas or callbacks leaves some namespaces unused. */
function usedImports(imports: string, text: string): string {
  const used = imports.matchAll(/^import .* as (\w+) from .*\n/gm)
  return [...used]
    .filter(([, name]) => new RegExp(`\\b${name}\\.`).test(text))
    .map(([line]) => line)
    .join('')
}
