import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { deliveryErrors } from './encode.ts'
import {
  changes,
  messagingErrors,
  messagingRefusal,
  pages,
  unknownParameter,
  unsupported,
} from './errors.ts'
import { credentials, protocol, protocolCodes } from './protocol-errors.ts'

const TABLE = new URL('../../../../../spec/signalwire/error-codes.yaml', import.meta.url)

/** The status of each code of `x-errors`; undefined where it stands on a message. */
const contractStatuses = async (): Promise<Map<number, number | undefined>> => {
  const rows = (await readFile(TABLE, 'utf8')).matchAll(
    /^'(\d{5})':\n {2}title: .+\n(?: {2}status: (\d{3})\n)?/gm,
  )
  return new Map(
    [...rows].map(([, code, status]) => [Number(code), status ? Number(status) : undefined]),
  )
}

const refusals = [
  ...Object.values(messagingErrors),
  ...Object.values(changes),
  ...Object.values(unsupported),
  ...Object.values(pages),
  ...Object.values(credentials),
  unknownParameter('Colour'),
  protocol.expectationFailed,
  protocol.notFound,
  protocol.rangeNotSatisfiable,
  protocol.serverError,
  protocol.tooManyRequests,
]

describe('the error tables', () => {
  it('have exactly the codes that the contract explains', async () => {
    const codes = new Set([
      ...refusals.map(({ code }) => code),
      ...Object.values(deliveryErrors).map(({ code }) => Number(code)),
      ...Object.values(protocolCodes),
    ])
    expect([...codes].sort()).toEqual([...(await contractStatuses()).keys()].sort())
  })

  it('answer with the status that the contract has for the code', async () => {
    const statuses = await contractStatuses()
    for (const { code, status } of refusals)
      expect([code, status]).toEqual([code, statuses.get(code)])
    // A group can be empty at once, or by the time that a message is sent.
    const onBoth = new Set([messagingErrors.sender_pool_empty.code])
    for (const { code } of Object.values(deliveryErrors))
      expect(statuses.get(Number(code)) !== undefined).toBe(onBoth.has(Number(code)))
  })
})

describe('messagingRefusal', () => {
  it('has one code for what cannot be deleted yet and another for what cannot be redacted', () => {
    const codeIn = (operationId: string) =>
      messagingRefusal('message_in_progress', operationId).code
    expect(codeIn('updateSignalWireMessage')).toBe(10000)
    expect(codeIn('deleteSignalWireMessage')).toBe(20009)
    expect(codeIn('deleteSignalWireMedia')).toBe(20009)
  })
})
