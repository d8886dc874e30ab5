import { connect, keepConnection } from './connection.ts'
import type { Operations } from './generated/operations.gen.ts'
import { listing } from './listing.ts'
import { createRaw, type RawClient } from './raw.ts'
import { send, type Call } from './send.ts'
import type { ClientOptions } from './types.ts'

export interface BaseClient {
  /** The openapi-fetch client underneath, for what the methods do not offer. */
  readonly raw: RawClient
}

/**
 * Makes the methods of these tables, which are generated from the same operations as their types.
 */
export const makeClient = <Methods>(
  caller: string,
  options: ClientOptions,
  operations: Operations,
): Methods & BaseClient => {
  const connection = connect(caller, options)
  const raw = createRaw(connection, operations)
  const methods = Object.entries(operations).map(([operationId, operation]) => {
    const { items } = operation
    const sendOne = (call: Call) => send(connection, raw, operationId, operation, call)
    const method = (call: Call = {}): Promise<unknown> => {
      if (items === undefined) return sendOne(call)
      const read = (query: object) => sendOne({ ...call, query })
      return listing(operationId, items, connection.baseUrl, call, read)
    }
    return [operationId, method]
  })
  const client = { ...(Object.fromEntries(methods) as Methods), raw }
  return keepConnection(client, connection)
}
