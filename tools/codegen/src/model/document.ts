import { child, entries, fail, object, onlyKeys, root, text } from './cursor.ts'
import { Identifiers } from './names.ts'
import { readOperations, readWebhooks } from './operations.ts'
import { readSchema } from './schema.ts'
import { readSecuritySchemes } from './security.ts'
import type { Component, Model } from './types.ts'

const documentKeys = new Set([
  'components',
  'externalDocs',
  'info',
  'jsonSchemaDialect',
  'openapi',
  'paths',
  'security',
  'servers',
  'tags',
  'webhooks',
])

const componentKeys = new Set([
  'callbacks',
  'examples',
  'headers',
  'links',
  'parameters',
  'pathItems',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
])

/**
 * Reads a bundled OpenAPI 3.1 document into the intermediate form. Throws `UnsupportedError`, which names
 * the JSON pointer, for anything that the emitters would have to guess about.
 */
export function readDocument(document: unknown): Model {
  const at = root(document)
  onlyKeys(at, documentKeys, 'the document')
  const version = child(at, 'openapi')
  if (!/^3\.1\.\d+$/.test(text(version))) fail(version, 'must be 3.1.x')
  const components = child(at, 'components')
  if (components.value !== undefined) onlyKeys(components, componentKeys, 'components')
  const info = child(at, 'info')
  object(info)
  const identifiers = new Identifiers()
  return {
    title: text(child(info, 'title')),
    version: text(child(info, 'version')),
    securitySchemes: readSecuritySchemes(at),
    components: readComponents(document),
    operations: readOperations(at, identifiers),
    webhooks: readWebhooks(at, identifiers),
  }
}

function readComponents(document: unknown): Component[] {
  const identifiers = new Identifiers()
  const schemas = child(child(root(document), 'components'), 'schemas')
  return entries(schemas).map(([name, at]) => ({
    name,
    identifier: identifiers.claim(name, at),
    schema: readSchema(at),
  }))
}
