import type { Oas3Rule, UserContext } from '@redocly/openapi-core'
import { anchorOf, dialectOf } from './dialect.ts'
import { isNode, membersOf, operationsOf, type Located } from './operations.ts'

interface Told {
  code: string
  moreInfo: string
  status: string
}

/** An error's examples tell the status they stand under and lead to the page of their own code. */
export const errorExample: Oas3Rule = () => ({
  Paths(paths, ctx) {
    for (const operation of operationsOf(paths, ctx)) {
      const dialect = dialectOf(operation.node)
      for (const [status, response] of membersOf(operation, 'responses', ctx)) {
        if (/^[45]\d\d$/.test(status)) checkResponse(status, response, dialect, ctx)
      }
    }
  },
})

function checkResponse(status: string, response: Located, dialect: string, ctx: UserContext): void {
  for (const [, mediaType] of membersOf(response, 'content', ctx)) {
    for (const [name, example] of membersOf(mediaType, 'examples', ctx)) {
      const told = read(example.node['value'])
      if (told === null) continue
      const location = example.location.child(['value'])
      if (told.status !== status) {
        ctx.report({
          message: `Example ${name} tells status ${told.status} under ${status}.`,
          location,
        })
      }
      const page = `/docs/errors#${anchorOf(dialect, told.code)}`
      if (!told.moreInfo.endsWith(page)) {
        ctx.report({ message: `Example ${name} must lead to ${page}.`, location })
      }
    }
  }
}

/** Null for a body that is no error of a dialect, such as the answer of a health check. */
function read(value: unknown): Told | null {
  if (typeof value === 'string') {
    const text = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(value)?.[1] ?? ''
    return { code: text('Code'), moreInfo: text('MoreInfo'), status: text('Status') }
  }
  if (!isNode(value) || !('code' in value)) return null
  return {
    code: String(value['code']),
    moreInfo: String(value['more_info']),
    status: String(value['status']),
  }
}
