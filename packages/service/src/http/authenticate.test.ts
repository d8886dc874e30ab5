import type { AccountId, ApiToken, ApiTokenId } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { signalWire } from '../dialects/signalwire/index.ts'
import { twilio } from '../dialects/twilio/index.ts'
import { createAuthenticate } from './authenticate.ts'

const ACCOUNT = '7f3c1a9e5b2d4806f1e2d3c4b5a69788' as AccountId
const PROJECT = '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788'
const OTHER = '0'.repeat(32)
const tokens: Record<string, Pick<ApiToken, 'id' | 'accountId' | 'scopes'>> = {
  messages: { id: 'a'.repeat(32) as ApiTokenId, accountId: ACCOUNT, scopes: ['messaging'] },
  chats: { id: 'b'.repeat(32) as ApiTokenId, accountId: ACCOUNT, scopes: ['chat'] },
}

const authenticate = createAuthenticate({
  accounts: { authenticate: (id, secret) => Promise.resolve(id === ACCOUNT && secret === 'main') },
  apiTokens: {
    find: (secret) => Promise.resolve((tokens[secret] as ApiToken | undefined) ?? null),
  },
  rateLimit: null,
})

const outcomeOf = async (credentials: string, dialect: typeof twilio): Promise<string> => {
  try {
    const { accountId } = await authenticate(`Basic ${btoa(credentials)}`, dialect)
    return accountId === ACCOUNT ? 'in' : 'wrong account'
  } catch (error) {
    return String((error as { problem?: string }).problem)
  }
}

describe('authenticate', () => {
  it.each([
    [`AC${ACCOUNT}:main`, 'in', 'in'],
    [`${PROJECT}:main`, 'in', 'in'],
    [`${PROJECT.toUpperCase()}:main`, 'in', 'in'],
    [`${ACCOUNT}:main`, 'wrong', 'wrong'],
    [`AC${OTHER}:main`, 'wrong', 'wrong'],
    [`${PROJECT}:messages`, 'in', 'wrong'],
    [`AC${ACCOUNT}:messages`, 'in', 'wrong'],
    [`AC${OTHER}:messages`, 'wrong', 'wrong'],
    [`${PROJECT}:chats`, 'scope', 'wrong'],
    [`SK${'a'.repeat(32)}:messages`, 'wrong', 'in'],
    [`SK${'b'.repeat(32)}:chats`, 'wrong', 'scope'],
    [`SK${'b'.repeat(32)}:messages`, 'wrong', 'wrong'],
    [`SK${'a'.repeat(32)}:main`, 'wrong', 'wrong'],
  ])('%s is %s on the one wire and %s on the other', async (credentials, one, other) => {
    expect(await outcomeOf(credentials, signalWire)).toBe(one)
    expect(await outcomeOf(credentials, twilio)).toBe(other)
  })
})
