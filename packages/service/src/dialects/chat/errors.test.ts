import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { chatErrors, chatRefusal, dates, pageTokenRefused, unsupported } from './errors.ts'
import { credentials, protocol, protocolCodes } from './protocol-errors.ts'
import { upload } from './upload-errors.ts'

const TABLE = new URL('../../../../../spec/chat/error-codes.yaml', import.meta.url)

/** The status of each code of `x-errors`. */
const contractStatuses = async (): Promise<Map<number, number>> => {
  const rows = (await readFile(TABLE, 'utf8')).matchAll(
    /^'(\d{5})':\n {2}title: .+\n {2}status: (\d{3})\n/gm,
  )
  return new Map([...rows].map(([, code, status]) => [Number(code), Number(status)]))
}

const refusals = [
  ...Object.values(chatErrors),
  ...Object.values(dates),
  ...Object.values(upload),
  ...Object.values(credentials),
  pageTokenRefused,
  unsupported.role('DefaultServiceRoleSid'),
  unsupported.webhook('PostWebhookUrl'),
  protocol.expectationFailed,
  protocol.notFound,
  protocol.rangeNotSatisfiable,
  protocol.serverError,
  protocol.tooManyRequests,
]

describe('the error tables', () => {
  it('have exactly the codes that the contract explains', async () => {
    const codes = new Set([...refusals.map(({ code }) => code), ...Object.values(protocolCodes)])
    expect([...codes].sort()).toEqual([...(await contractStatuses()).keys()].sort())
  })

  it('answer with the status that the contract has for the code', async () => {
    const statuses = await contractStatuses()
    for (const { code, status } of refusals)
      expect([code, status]).toEqual([code, statuses.get(code)])
  })
})

describe('chatRefusal', () => {
  it.each([
    ['createChatChannel', '16384'],
    ['updateChatChannel', '16384'],
    ['createChatMessage', '4096'],
    ['updateChatMessage', '4096'],
  ])('says of %s how many attributes it takes', (operationId, bytes) => {
    expect(chatRefusal('attributes_too_long', operationId).message).toBe(
      `Attributes have more than the ${bytes} bytes that are accepted`,
    )
  })
})
