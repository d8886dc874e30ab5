import createClient, { type Client } from 'openapi-fetch'
import { fillPath } from './fill-path.ts'
import { operations } from './generated/operations.gen.ts'
import type { paths } from './generated/types.gen.ts'
import type { ClientOptions } from './types.ts'

export type RawClient = Client<paths>

const securedNames = new Set(
  Object.values(operations)
    .filter(({ secured }) => secured)
    .map(({ method, path }) => `${method} ${path}`),
)

/**
 * openapi-fetch with the account's credentials on what takes them. Body and `parseAs` are up to the
 * caller.
 */
export const createRaw = (options: ClientOptions): RawClient => {
  const baseUrl = options.baseUrl.replace(/\/+$/, '')
  const authorization = basic(options.accountSid, options.authToken)
  const raw = createClient<paths>({
    baseUrl,
    pathSerializer: fillPath,
    // Looked up at each call, so that a fetch replaced later is the one that is used.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
  })
  raw.use({
    onRequest: ({ request, schemaPath, options: used }) => {
      // A call may name another base URL, and the credentials are not meant for it.
      if (used.baseUrl !== baseUrl || request.headers.has('authorization')) return
      if (securedNames.has(`${request.method} ${schemaPath}`)) {
        request.headers.set('authorization', authorization)
      }
    },
  })
  return raw
}

/** The user name and password as UTF-8; `btoa` alone throws for what is beyond Latin-1. */
const basic = (user: string, password: string): string => {
  const bytes = new TextEncoder().encode(`${user}:${password}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}
