import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { useServiceBeside } from './service-beside.test-support.ts'
import { createToken, listTokens, revokeToken } from './tokens.ts'

const beside = useServiceBeside()
const { source } = beside

const statusOf = async (user: string, secret: string, path: string): Promise<number> => {
  const authorization = `Basic ${btoa(`${user}:${secret}`)}`
  const request = new Request(`http://x${path}`, { headers: { authorization } })
  return (await beside.service.fetch(request)).status
}

const onSignalWire = (secret: string): Promise<number> => {
  const project = beside.service.account.id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return statusOf(project, secret, `/api/laml/2010-04-01/Accounts/${project}/Messages`)
}

const onTwilio = (user: string, secret: string): Promise<number> =>
  statusOf(user, secret, `/2010-04-01/Accounts/AC${beside.service.account.id}/Messages.json`)

const made = async (flags: Record<string, string> = {}) => {
  const text = await createToken(source(flags))
  const [sid = ''] = /SK[0-9a-f]{32}/.exec(text) ?? []
  const [secret = ''] = /PT[0-9a-f]{48}/.exec(text) ?? []
  return { sid, secret }
}

describe('postel tokens', () => {
  it('makes a token that opens the account on both wires until it is revoked', async () => {
    const { sid, secret } = await made()
    expect(await onSignalWire(secret)).toBe(200)
    expect(await onTwilio(sid, secret)).toBe(200)
    const [, line = ''] = (await revokeToken(source({ 'token-sid': sid }))).split('\n')
    expect(line).toMatch(new RegExp(`^${sid} +messaging +\\S+Z +\\S+Z$`))
    expect(await onSignalWire(secret)).toBe(401)
    expect(await onTwilio(sid, secret)).toBe(401)
    await expect(revokeToken(source({ 'token-sid': sid }))).rejects.toThrow('could be revoked')
  })

  it('keeps no token', async () => {
    const { sid, secret } = await made()
    expect(await listTokens(source())).toContain(sid)
    expect(await listTokens(source())).not.toContain(secret)
    const { databaseFile } = beside.service.folder
    await beside.stop()
    expect((await readFile(databaseFile)).includes(secret)).toBe(false)
  })

  it('does not open with a token for something else', async () => {
    const { sid, secret } = await made({ scopes: 'chat' })
    expect(await onSignalWire(secret)).toBe(401)
    expect(await onTwilio(sid, secret)).toBe(401)
    await expect(createToken(source({ scopes: 'calls' }))).rejects.toThrow(
      '--scopes accepts a comma list of messaging and chat',
    )
  })

  it('refuses keys that are not those of the service', async () => {
    const env = { POSTEL_SECRET_KEYS: 'x'.repeat(32) }
    await expect(createToken(source({}, env))).rejects.toThrow('POSTEL_SECRET_KEYS')
  })
})

describe('POSTEL_API_TOKEN', () => {
  const first = 'the-first-token-of-all'
  const second = 'the-second-token-of-all'

  it('is a token of the first account, and replaces the one before', async () => {
    await beside.reopen({ POSTEL_API_TOKEN: first })
    expect(await onSignalWire(first)).toBe(200)
    await beside.reopen({ POSTEL_API_TOKEN: first })
    expect(await onSignalWire(first)).toBe(200)
    await beside.reopen({ POSTEL_API_TOKEN: second })
    expect(await onSignalWire(first)).toBe(401)
    expect(await onSignalWire(second)).toBe(200)
    await beside.reopen({})
    expect(await onSignalWire(second)).toBe(401)
  })

  it('is refused when it was revoked', async () => {
    await beside.reopen({ POSTEL_API_TOKEN: first })
    await beside.reopen({})
    await expect(beside.reopen({ POSTEL_API_TOKEN: first })).rejects.toThrow('was revoked')
  })
})
