import { accountIdOf, type Postel, type TestAccount } from './postel.ts'

export interface NumberOptions {
  /** Instead of one that nobody has. */
  e164?: string
  inboundUrl?: string
  inboundMethod?: 'POST' | 'GET'
  /** The wire in whose words the number's webhook is called. */
  wire?: 'twilio' | 'signalwire'
}

let count = 0

const nextNumber = (): string => {
  count += 1
  return `+1555${String(9_000_000 + count)}`
}

/** A number, given to the account as its operator would give it. */
export const giveNumber = async (
  postel: Postel,
  account: TestAccount,
  { e164 = nextNumber(), inboundUrl, inboundMethod = 'POST', wire = 'twilio' }: NumberOptions = {},
): Promise<string> => {
  const accountId = accountIdOf(account)
  await postel.write((rows) =>
    rows.insertOwnedNumber({
      e164,
      accountId,
      inboundUrl: inboundUrl ?? null,
      inboundMethod,
      wire,
      createdAt: Date.now(),
    }),
  )
  return e164
}

/** As `postel numbers remove` would. */
export const removeNumber = (
  postel: Postel,
  account: TestAccount,
  e164: string,
): Promise<boolean> => postel.write((rows) => rows.deleteOwnedNumber(accountIdOf(account), e164))
