import createClient, { type Client } from 'openapi-fetch'
import type { Connection } from './connection.ts'
import { encodeQuery } from './encode-form.ts'
import { fillPath } from './fill-path.ts'
import type { Operations } from './generated/operations.gen.ts'
import type { paths } from './generated/types.gen.ts'
import { patientFetch } from './patient-fetch.ts'

export type RawClient = Client<paths>

/**
 * openapi-fetch with the account's credentials on what takes them, and the client's patience. Body
 * and `parseAs` are up to the caller.
 */
export const createRaw = (connection: Connection, operations: Operations): RawClient => {
  const { baseUrl, authorization, fetch } = connection
  const openPaths = new Set(
    Object.values(operations).flatMap(({ open, path }) => (open ? [path] : [])),
  )
  const raw = createClient<paths>({
    baseUrl,
    pathSerializer: fillPath,
    querySerializer: encodeQuery,
    fetch: patientFetch(fetch, connection),
  })
  raw.use({
    onRequest: ({ request, schemaPath, options: used }) => {
      // A call may name another base URL, and the credentials are not meant for it.
      if (used.baseUrl !== baseUrl || request.headers.has('authorization')) return
      if (!openPaths.has(schemaPath)) request.headers.set('authorization', authorization)
    },
  })
  return raw
}
