import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ACCOUNT, startService, type ServiceProcess } from '../faults/support/service-process.ts'
import { readAnswer } from '../support/answer.ts'
import { listen } from '../support/listen.ts'
import { makeDirectory } from '../support/postel.ts'
import { parseAnswers, rawConnect, type RawConnection } from '../support/raw.ts'
import type { Target } from '../support/target.ts'
import { twilioApi, type TwilioApi } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { basic } from '../support/wire-call.ts'

let directory: string
let service: ServiceProcess

beforeEach(async () => {
  directory = await makeDirectory()
})
afterEach(async () => {
  await service.kill()
  await rm(directory, { recursive: true, force: true })
})

const start = async (env: Record<string, string> = {}): Promise<TwilioApi> => {
  service = await startService({ directory, env })
  const { url } = service
  const target: Target = {
    name: 'http',
    request: async (path, init) => readAnswer('http', await fetch(url + path, init)),
  }
  return twilioApi(target, ACCOUNT)
}

const BODY = 'To=%2B14155550123&From=%2B14155550100&Body=Half+and+half'
const HALF = 20

/** A request to send a message of which a part has not arrived yet. */
const beginToSend = async (): Promise<RawConnection> => {
  const connection = await rawConnect(service.host)
  connection.socket.write(
    [
      `POST /2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json HTTP/1.1`,
      'Host: postel',
      `Authorization: ${basic(ACCOUNT.accountSid, ACCOUNT.authToken)}`,
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${BODY.length}`,
      'Expect: 100-continue',
      '',
      BODY.slice(0, HALF),
    ].join('\r\n'),
  )
  // The interim answer says that the service has begun to read.
  await until('the request to be read', () => connection.received().includes('100 Continue'))
  return connection
}

const isRefused = async (): Promise<boolean> => {
  const { hostname, port } = new URL(service.url)
  const socket = connect(Number(port), hostname)
  try {
    await once(socket, 'connect')
    return false
  } catch {
    return true
  } finally {
    socket.destroy()
  }
}

it('SIGTERM answers what has begun, closes what is idle, takes nothing new and exits with 0', async () => {
  await start()
  const idle = await rawConnect(service.host)
  idle.socket.write('GET /health HTTP/1.1\r\nHost: postel\r\n\r\n')
  await until('an answer', () => idle.received().includes('"status":"ok"'))
  const begun = await beginToSend()

  const stopped = service.stop()
  await idle.closed
  await until('new connections to be refused', isRefused)
  begun.socket.write(BODY.slice(HALF))
  await begun.closed
  const answer = parseAnswers(begun.received()).at(-1)
  expect(answer?.status).toBe(201)
  expect(answer?.headers.get('connection')).toBe('close')
  expect(await stopped).toMatchObject({ code: 0, signal: null })

  const api = await start()
  const { sid } = answer?.json<{ sid: string }>() ?? { sid: '' }
  await api.waitFor(sid, 'delivered')
})

it('SIGTERM gives back the jobs that do not end, and the next start takes them up', async () => {
  const paths: string[] = []
  let isHanging = true
  const receiver = await listen((request, response) => {
    paths.push(request.url ?? '')
    if (!isHanging) response.writeHead(204).end()
  })
  try {
    const env = { POSTEL_FETCH_ALLOW: receiver.host }
    const api = await start(env)
    await api.send({ StatusCallback: `${receiver.url}/status` })
    await until('a callback to hang', () => paths.length > 0)
    expect(await service.stop()).toMatchObject({ code: 0, signal: null })
    expect(service.log()).toBe('')
    isHanging = false
    const hung = paths.length
    await start(env)
    await until('the callbacks to come again', () => paths.length >= hung + 3)
  } finally {
    await receiver.close()
  }
})

it('a second SIGTERM ends it at once', async () => {
  await start()
  await beginToSend()
  const first = service.stop()
  await until('new connections to be refused', isRefused)
  const second = service.stop()
  expect(await first).toMatchObject({ code: 143 })
  await second
})
