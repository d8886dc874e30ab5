import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from 'postel'
import { faultSwitch } from '../support/faults.ts'
import { startPostel, type Postel, type TestAccount } from '../support/postel.ts'
import { rawHttp, rawRequest } from '../support/raw.ts'
import { targetOf } from '../support/target.ts'
import { twilioApi, type TwilioApi } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { basic, encodeForm } from '../support/wire-call.ts'
import { startUpstream, relayEnv } from '../support/use-relay.ts'
import { startFront } from '../support/upstream-front.ts'

/** What must never be in a log, each findable on its own. */
const CANARIES = {
  authToken: 'canary-auth-token-4711',
  apiToken: 'canary-api-token-4711',
  signingKey: 'canary-signing-key-4711',
  secretKeys: 'canary-secret-keys-4711-4711-4711-4711',
  metricsToken: 'canary-metrics-token-4711',
  relayToken: 'canary-relay-token-4711',
  wrongToken: 'canary-wrong-token-4711',
  body: 'canary-body-4711',
  chatBody: 'canary-chat-body-4711',
  idempotencyKey: 'canary-idempotency-4711',
  urlLogin: 'canary-login-4711',
  urlPassword: 'canary-password-4711',
  urlQuery: 'canary-query-4711',
  header: 'canary-header-4711',
} as const
const RECIPIENT = '+14155554711'
const SENDER = '+14155554712'

const lines: string[] = []
const log = createLog('debug', { write: (line: string) => void lines.push(line) })
const fault = faultSwitch()
const accountSid = `AC${'4'.repeat(32)}`
const account: TestAccount = { accountSid, authToken: CANARIES.authToken }
let postel: Postel
let api: TwilioApi

beforeAll(async () => {
  postel = await startPostel({
    overrides: { ...fault.overrides, log },
    env: {
      POSTEL_ACCOUNT_SID: accountSid,
      POSTEL_AUTH_TOKEN: CANARIES.authToken,
      POSTEL_API_TOKEN: CANARIES.apiToken,
      POSTEL_SIGNING_KEY: CANARIES.signingKey,
      POSTEL_SECRET_KEYS: CANARIES.secretKeys,
      POSTEL_METRICS_TOKEN: CANARIES.metricsToken,
      POSTEL_RELAY_URL: 'https://api.example.com',
      POSTEL_RELAY_AUTH_TOKEN: CANARIES.relayToken,
      POSTEL_MEDIA_ACCESS: 'protected',
    },
  })
  api = twilioApi(targetOf('http', postel), account)
})
afterAll(() => postel.close())

/** A URL that has everything in it that somebody may want to hide. */
const telling = (url: string): string => {
  const { urlLogin, urlPassword, urlQuery } = CANARIES
  return `${url.replace('//', `//${urlLogin}:${urlPassword}@`)}?token=${urlQuery}#${urlQuery}`
}

const ask = (path: string, init: RequestInit = {}) => fetch(postel.url + path, init)

const everyWayToSend = async (): Promise<void> => {
  const { files, callbacks } = postel
  const common = { To: RECIPIENT, From: SENDER, Body: CANARIES.body }
  const StatusCallback = telling(`${callbacks.url}/status`)
  callbacks.fail(`/status?token=${CANARIES.urlQuery}`, 1)
  const { sid } = await api.send({ ...common, StatusCallback })
  await callbacks.waitFor(sid, 'delivered')
  await api.send({ ...common, StatusCallback: telling('http://10.0.0.1/status') })
  for (const url of [`${files.url}/404`, 'http://10.0.0.1/a.png', 'http://nowhere.invalid/a.png']) {
    const { sid: failed } = await api.send({ ...common, MediaUrl: telling(url) })
    await api.waitFor(failed, 'failed')
  }
  await ask(`${api.root}/Messages.json?To=${encodeURIComponent(RECIPIENT)}`, {
    headers: { authorization: api.authorization },
  })
  await ask(`${api.root}/Messages.json`, {
    method: 'POST',
    headers: { authorization: api.authorization, 'idempotency-key': CANARIES.idempotencyKey },
    body: encodeForm({ ...common, To: `${RECIPIENT}x` }),
  })
}

const everyWayToBeRefused = async (): Promise<void> => {
  const { header, wrongToken } = CANARIES
  await ask(`${api.root}/Messages.json`, {
    headers: { authorization: basic(accountSid, wrongToken) },
  })
  await ask(`${api.root}/Messages.json`, { headers: { authorization: `Bearer ${wrongToken}` } })
  await ask('/metrics', { headers: { authorization: `Bearer ${wrongToken}` } })
  await ask('/metrics', { headers: { authorization: `Bearer ${CANARIES.metricsToken}` } })
  await ask(`/media/ME${'0'.repeat(32)}?expires=1&signature=${CANARIES.urlQuery}`)
  await ask(`/nowhere?token=${CANARIES.urlQuery}`)
  await rawRequest(postel.host, rawHttp('GET / HTTP/1.1', [`X: ${header}\0`, 'Host: a']))
  await rawRequest(postel.host, rawHttp(`${header}`))
}

const everyWayToFail = async (): Promise<void> => {
  const authorization = api.authorization
  fault.breakRows(true)
  await ask(`${api.root}/Messages.json?Body=${CANARIES.urlQuery}`, { headers: { authorization } })
  await ask(`${api.root}/Messages.json`, {
    method: 'POST',
    headers: { authorization },
    body: encodeForm({ To: RECIPIENT, From: SENDER, Body: CANARIES.body }),
  })
  await ask('/health')
  fault.breakRows(false)
}

const chat = async (): Promise<void> => {
  const headers = { authorization: api.authorization }
  const post = async (path: string, form: Record<string, string>): Promise<string> => {
    const response = await ask(path, { method: 'POST', headers, body: encodeForm(form) })
    return ((await response.json()) as { sid: string }).sid
  }
  const service = await post('/v2/Services', { FriendlyName: 'Shop' })
  const channel = await post(`/v2/Services/${service}/Channels`, { Attributes: '{}' })
  await post(`/v2/Services/${service}/Channels/${channel}/Messages`, { Body: CANARIES.chatBody })
}

/** An upstream that is told the token and the text, and refuses both in every way. */
const relay = async (): Promise<void> => {
  const upstream = await startUpstream()
  const front = await startFront(upstream.url)
  const env = relayEnv(front, { accountSid, authToken: CANARIES.relayToken })
  const other = await startPostel({ env, overrides: { log } })
  try {
    const here = twilioApi(targetOf('http', other), await other.createAccount())
    const answers = [
      { status: 500, body: CANARIES.body },
      { status: 400, body: JSON.stringify({ code: 21610, message: CANARIES.body, status: 400 }) },
    ]
    front.before(() => answers.shift() ?? 'hang up')
    const { sid } = await here.send({ To: RECIPIENT, From: SENDER, Body: CANARIES.body })
    await here.waitFor(sid, 'failed')
  } finally {
    await other.close()
    await Promise.all([front.close(), upstream.close()])
  }
}

it('the log tells what happens, and no secret, text or number of anyone', async () => {
  await everyWayToSend()
  await everyWayToBeRefused()
  await everyWayToFail()
  await chat()
  await relay()
  await until('the log to have it all', () => lines.length > 40)
  const text = lines.join('')
  const everyLine = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  for (const message of [
    'started',
    'answered',
    'failed',
    'a media file was not fetched',
    'a callback was not delivered',
    'a request could not be read',
    'the health check of rows failed',
    'the upstream refused a message',
    'the upstream gave no answer that counts',
  ]) {
    expect(everyLine.map(({ msg }) => msg)).toContain(message)
  }
  for (const { msg, message } of everyLine) {
    if (msg === 'a media file was not fetched') expect(message).toMatch(/^[0-9a-f]{32}$/)
  }
  for (const [name, canary] of Object.entries(CANARIES)) {
    expect(text, name).not.toContain(canary)
    expect(text, name).not.toContain(Buffer.from(canary).toString('base64').slice(0, 12))
  }
  expect(text).not.toContain(api.authorization.slice('Basic '.length))
  expect(text).not.toMatch(/(\+|%2B)1415555/)
})

it('each answer names its request, and so does the line about it', async () => {
  const response = await ask(`${api.root}/Messages.json`, {
    headers: { authorization: api.authorization },
  })
  const requestId = response.headers.get('twilio-request-id')
  expect(response.headers.get('x-request-id')).toBe(requestId)
  const line = await until('the line', () => lines.find((one) => one.includes(String(requestId))))
  expect(JSON.parse(line)).toMatchObject({
    level: 'debug',
    operationId: 'listTwilioMessages',
    method: 'GET',
    path: `${api.root}/Messages.json`,
    status: 200,
  })
  const unreadable = await rawRequest(
    postel.host,
    rawHttp('GET / HTTP/1.1', ['X: a\0b', 'Host: a']),
  )
  expect(unreadable.headers.get('twilio-request-id')).toMatch(/^RQ[0-9a-f]{32}$/)
})
