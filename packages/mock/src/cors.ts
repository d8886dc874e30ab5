import type { MiddlewareHandler } from 'hono'

const MAX_AGE_SECONDS = 600

/**
 * Lets pages of any origin call the mock and read its answers, refusals included. A preflight is
 * allowed whatever it asks for: what the contract refuses is refused in the answer proper, where a
 * developer can read why.
 */
export const cors = (exposedHeaders: readonly string[]): MiddlewareHandler => {
  const exposed = exposedHeaders.join(', ')
  return async (c, next) => {
    await next()
    const asked = c.req.header('access-control-request-method')
    if (c.req.method === 'OPTIONS' && asked !== undefined) {
      c.res = new Response(null, { status: 204 })
      c.header('Access-Control-Allow-Methods', asked)
      c.header('Access-Control-Allow-Headers', c.req.header('access-control-request-headers') ?? '')
      c.header('Access-Control-Max-Age', String(MAX_AGE_SECONDS))
    }
    c.header('Access-Control-Allow-Origin', '*')
    c.header('Access-Control-Allow-Credentials', 'true')
    c.header('Access-Control-Expose-Headers', exposed)
  }
}
