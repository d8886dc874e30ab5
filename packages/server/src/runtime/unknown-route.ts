import type { Context } from 'hono'
import type { CanonicalPath } from './aliases.ts'
import { type PathTemplates, rawPath } from './paths.ts'
import { send } from './send.ts'
import { type OperationInfo, RefusalError, type RegisterOptions } from './types.ts'

/**
 * Answers what no route took: OPTIONS of a known path, 405 with `Allow` where only the method is wrong, else 404. Runs for
 * misses only, so routes that hit pay nothing for it.
 */
export function answerUnknown<Auth>(
  operations: readonly OperationInfo[],
  templates: PathTemplates,
  canonicalPath: CanonicalPath,
  options: RegisterOptions<Auth>,
): (c: Context) => Response {
  const expressions = operations.map(
    (operation) => [operation, templates.expression(operation.path)] as const,
  )
  return (c) => {
    const path = rawPath(c.req.url)
    const allowed = expressions
      .filter(([operation, expression]) => {
        const canonical = canonicalPath(operation.method, path)
        return expression.test(canonical) && options.isOf?.(operation, canonical) !== false
      })
      .map(([{ method }]) => method.toUpperCase())
    if (allowed.length === 0) {
      return send(c, options.fail(new RefusalError({ kind: 'route_not_found' }), c, null))
    }
    const methods = [
      ...new Set(allowed.flatMap((name) => (name === 'GET' ? ['GET', 'HEAD'] : name))),
    ]
    methods.push('OPTIONS')
    const headers = { Allow: methods.join(', ') }
    if (c.req.method === 'OPTIONS') return send(c, { status: 204, headers })
    const refusal = new RefusalError({ kind: 'method_not_allowed', allowed: methods })
    const response = options.fail(refusal, c, null)
    return send(c, { ...response, headers: { ...headers, ...response.headers } })
  }
}
