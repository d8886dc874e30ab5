import type { Oas3Rule } from '@redocly/openapi-core'
import { follow, isNode, type Node } from './operations.ts'

const hasExample = (node: Node): boolean => 'example' in node || 'examples' in node

/** Bytes have no example that a document could hold. */
const isBinary = (schema: Node | undefined): boolean => schema?.['format'] === 'binary'

/** Every property, parameter, header and body has an example. */
export const exampleRequired: Oas3Rule = () => ({
  Schema(schema, ctx) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const location = ctx.location.child(['properties', name])
      const target = follow(property, location, ctx)
      if (target === null || hasExample(target.node)) continue
      ctx.report({ message: `Property \`${name}\` needs an example.`, location: location.key() })
    }
  },
  Parameter(parameter, { report, location }) {
    if (hasExample({ ...parameter })) return
    report({
      message: `Parameter \`${parameter.name}\` needs an example.`,
      location: location.key(),
    })
  },
  Header(header, { report, location, key }) {
    if (hasExample({ ...header })) return
    report({ message: `Header \`${key}\` needs an example.`, location: location.key() })
  },
  MediaType(mediaType, ctx) {
    const schema = follow(mediaType.schema, ctx.location.child(['schema']), ctx)?.node
    const named = isNode(mediaType.examples) && Object.keys(mediaType.examples).length > 0
    if (named || isBinary(schema)) return
    ctx.report({ message: `${ctx.key} needs named examples.`, location: ctx.location.key() })
  },
})
