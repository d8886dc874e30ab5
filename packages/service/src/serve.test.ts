import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from './config/config.ts'
import { ConfigError } from './config/setting.ts'
import { curlConfig, greeting } from './greeting.ts'
import { createLog } from './log.ts'
import { startService, type RunningService } from './serve.ts'

let dataDir: string
let running: RunningService[] = []
let logged: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'postel-serve-'))
  logged = ''
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.close()))
  await rm(dataDir, { recursive: true })
})

const start = async (env: Record<string, string> = {}): Promise<RunningService> => {
  const config = readConfig({ env: { PORT: '0', POSTEL_DATA_DIR: dataDir, ...env } })
  const log = createLog('error', { write: (line) => void (logged += line) })
  const service = await startService(config, { log })
  running.push(service)
  return service
}

const stop = async (service: RunningService): Promise<void> => {
  running = running.filter((one) => one !== service)
  await service.close()
}

const fetchMessages = async ({ url, account }: RunningService, authToken = account.authToken) => {
  const authorization = `Basic ${btoa(`AC${account.id}:${authToken}`)}`
  const path = `/2010-04-01/Accounts/AC${account.id}/Messages.json`
  return fetch(url + path, { headers: { authorization } })
}

describe('startService', () => {
  it('makes its secrets at the first start, for the eyes of its owner only', async () => {
    const service = await start()
    const { mode } = await stat(service.folder.secretKeysFile)
    expect(mode & 0o777).toBe(0o600)
    const database = await readFile(service.folder.databaseFile)
    expect(database.includes(service.account.authToken)).toBe(false)
    expect((await fetchMessages(service)).status).toBe(200)
  })

  it('finds the same account at the second start', async () => {
    const first = await start()
    await stop(first)
    const second = await start()
    expect(second.account).toEqual(first.account)
    expect((await fetchMessages(second)).status).toBe(200)
  })

  it('takes account and token from its configuration, and a changed token later', async () => {
    const POSTEL_ACCOUNT_SID = 'AC0123456789abcdef0123456789abcdef'
    const first = await start({ POSTEL_ACCOUNT_SID, POSTEL_AUTH_TOKEN: 'the-first-auth-token' })
    expect(first.account).toEqual({
      id: POSTEL_ACCOUNT_SID.slice(2),
      authToken: 'the-first-auth-token',
    })
    await stop(first)
    const second = await start({ POSTEL_ACCOUNT_SID, POSTEL_AUTH_TOKEN: 'the-second-auth-token' })
    expect((await fetchMessages(second)).status).toBe(200)
    expect((await fetchMessages(second, 'the-first-auth-token')).status).toBe(401)
  })

  it('says so when the data folder is in use', async () => {
    await start()
    await expect(start()).rejects.toThrow('is in use by another service')
  })

  it('says so when the port is in use, and gives the data folder back', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await expect(start({ PORT: String(port) })).rejects.toThrow(
      `PORT ${port} on 127.0.0.1 is in use`,
    )
    await new Promise((resolve) => other.close(resolve))
    expect((await start({ PORT: String(port) })).url).toBe(`http://127.0.0.1:${port}`)
  })

  it('says so when none of the secret keys opens the account', async () => {
    await stop(await start({ POSTEL_SECRET_KEYS: 'a'.repeat(32) }))
    await expect(start({ POSTEL_SECRET_KEYS: 'b'.repeat(32) })).rejects.toThrow(ConfigError)
    const both = `${'b'.repeat(32)},${'a'.repeat(32)}`
    expect((await fetchMessages(await start({ POSTEL_SECRET_KEYS: both }))).status).toBe(200)
  })

  it('needs an old secret key no more after a start with the new one before it', async () => {
    const [old, fresh] = ['a'.repeat(32), 'b'.repeat(32)]
    const first = await start({ POSTEL_SECRET_KEYS: old })
    const other = await first.createAccount()
    await stop(first)
    await stop(await start({ POSTEL_SECRET_KEYS: `${fresh},${old}` }))
    const rotated = await start({ POSTEL_SECRET_KEYS: fresh })
    expect((await fetchMessages(rotated)).status).toBe(200)
    expect((await fetchMessages({ ...rotated, account: other })).status).toBe(200)
  })

  it('starts without the key of another account, and names that account', async () => {
    const [lost, fresh] = ['a'.repeat(32), 'b'.repeat(32)]
    const first = await start({ POSTEL_SECRET_KEYS: lost })
    await stop(first)
    const sid = 'AC0123456789abcdef0123456789abcdef'
    const second = await start({ POSTEL_SECRET_KEYS: fresh, POSTEL_ACCOUNT_SID: sid })
    expect((await fetchMessages(second)).status).toBe(200)
    expect(logged).toContain(`AC${first.account.id}`)
    await stop(second)
    const both = await start({ POSTEL_SECRET_KEYS: `${fresh},${lost}`, POSTEL_ACCOUNT_SID: sid })
    expect((await fetchMessages({ ...both, account: first.account })).status).toBe(200)
  })

  it('stops while a client keeps its connection open', async () => {
    const service = await start()
    await (await fetchMessages(service)).text()
    await stop(service)
    await expect(fetchMessages(service)).rejects.toThrow('fetch failed')
    // Where it waited for the connection, it would do so for longer than this.
  }, 5_000)
})

describe('greeting', () => {
  it('has a curl command and no secret', async () => {
    const service = await start()
    const text = greeting(service)
    expect(text).toMatch(/^curl -sS -K '.+' \\$/m)
    expect(text).toContain(`${service.url}/inspector`)
    expect(greeting({ ...service, isSimulatorOn: false })).not.toContain('/inspector')
    expect(text).not.toContain(service.account.authToken)
    expect(curlConfig(service.account)).toBe(
      `user = "AC${service.account.id}:${service.account.authToken}"`,
    )
  })
})
