import type { TwilioMediaList, TwilioMessage } from '@postel/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../support/answer.ts'
import { badRequests, bytesOf } from '../support/bad-requests.ts'
import { badChatRequests } from '../support/bad-requests/chat.ts'
import { badSignalWireRequests } from '../support/bad-requests/signalwire.ts'
import { startFileServer, type FileServer } from '../support/file-server.ts'
import {
  startChildPostel,
  type ChildPostel,
  type Settled,
} from '../support/hostile/child-postel.ts'
import { exchangeAll } from '../support/hostile/exchange.ts'
import { mutate } from '../support/hostile/mutate.ts'
import { oversized } from '../support/hostile/oversized.ts'
import { askAndNotRead, dribble, fallSilent, flood } from '../support/hostile/slow-clients.ts'
import { validRequests } from '../support/hostile/valid-requests.ts'
import { seededDice } from '../support/random.ts'
import { rawHttp, rawRequest } from '../support/raw.ts'
import { basic, encodeForm, RECEIVER, SENDER } from '../support/twilio-api.ts'
import { uuidOf } from '../support/spelling.ts'
import { UNKNOWN_ACCOUNT, UNKNOWN_MESSAGE, UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { until } from '../support/until.ts'
import { expectError } from '../support/wire-error.ts'

const SEED = 20_261_121
const MUTATION_COUNT = 600
const WARM_UP_COUNT = 150
const READER_COUNT = 40
const MIB = 1024 * 1024
const MEDIA_BYTES = 5 * MIB
/** What the service still refers to after all of it: less than this, or it keeps something of its callers. */
const KEPT_BYTES_MAX = 8 * MIB
/** What the garbage collector and the allocator hold on to for themselves differs from run to run by some of this. */
const GROWTH_BYTES_MAX = 96 * MIB

let postel: ChildPostel
let files: FileServer
let root: string
let authorization: string
let media: string
let slowHeaders: Promise<Answer[][]>
let settled: Settled

const fill = (text: string): string =>
  text
    .replace('{root}', root)
    .replace('{foreign account}', UNKNOWN_ACCOUNT)
    .replace('SM{foreign}', UNKNOWN_MESSAGE)
    .replace('{wrong token}', basic(postel.account.accountSid, 'x'.repeat(32)))

const get = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${postel.url}${path}`, { headers: { authorization } })).json()) as T

const send = async (form: Record<string, string> = {}): Promise<TwilioMessage> => {
  const body = encodeForm({ To: RECEIVER, From: SENDER, Body: 'Hello', ...form })
  const init = { method: 'POST', headers: { authorization }, body }
  return (await (await fetch(`${postel.url}${root}/Messages.json`, init)).json()) as TwilioMessage
}

/** A whole good day: a message is taken, sent and read. */
const deliver = async (form: Record<string, string> = {}): Promise<TwilioMessage> => {
  const { sid } = await send(form)
  return until(`${sid} to be delivered`, async () => {
    const message = await get<TwilioMessage>(`${root}/Messages/${sid}.json`)
    return message.status === 'delivered' && message
  })
}

const mutated = (seed: number, count: number): Uint8Array[] => {
  const dice = seededDice(seed)
  const valid = validRequests(root, authorization, media)
  return Array.from({ length: count }, () => mutate(valid, dice))
}

/** The same for SignalWire's wire. */
const fillSignalWire = (text: string): string => {
  const bare = root.replace(/AC\w+/, uuidOf)
  return text
    .replace('{root}', `/api/laml${bare}`)
    .replace('{bare}', bare)
    .replace(/\{foreign( account)?\}/, UNKNOWN_UUID)
    .replace('{wrong token}', basic(postel.account.accountSid, 'x'.repeat(32)))
}

const malformed = (): Uint8Array[] => [
  ...badRequests.map((bad) => bytesOf(bad, fill, authorization)),
  ...badSignalWireRequests.map((bad) => bytesOf(bad, fillSignalWire, authorization)),
  ...badChatRequests.map((bad) => bytesOf(bad, fill, authorization)),
]

const problemsAfter = async (requests: readonly Uint8Array[]) => {
  const exchanges = await exchangeAll(postel.host, requests)
  return {
    answeredCount: exchanges.filter(({ answerCount }) => answerCount > 0).length,
    problems: exchanges.flatMap(({ problems }) => problems),
  }
}

beforeAll(async () => {
  files = await startFileServer()
  postel = await startChildPostel({ POSTEL_FETCH_ALLOW: files.host })
  root = `/2010-04-01/Accounts/${postel.account.accountSid}`
  authorization = basic(postel.account.accountSid, postel.account.authToken)
  const { subresource_uris: uris } = await deliver({ MediaUrl: `${files.url}/size/${MEDIA_BYTES}` })
  const [file] = (await get<TwilioMediaList>(uris.media)).media_list
  media = (file?.uri ?? '').replace('.json', '')
  // These are refused only after seconds, so they go first and are looked at last.
  slowHeaders = Promise.all(
    ['GET /', 'GET / HTTP/1.1\r\nX-Slow: ', `GET ${root}/Messages.xml HTTP/1.1\r\nX-Slow: `].map(
      (head) => dribble(postel.host, head),
    ),
  )
  await problemsAfter([...malformed(), ...mutated(SEED - 1, WARM_UP_COUNT)])
  settled = await postel.settled()
})
afterAll(async () => {
  await postel.close()
  await files.close()
})

describe('hostile input', () => {
  it('of every malformed kind is refused in shape', async () => {
    const { problems, answeredCount } = await problemsAfter(malformed())
    expect(problems).toEqual([])
    expect(answeredCount).toBe(malformed().length)
  })

  it(`of ${MUTATION_COUNT} changes of valid requests is answered in shape or not at all`, async () => {
    const { problems, answeredCount } = await problemsAfter(mutated(SEED, MUTATION_COUNT))
    expect(problems).toEqual([])
    expect(answeredCount).toBeGreaterThan(0.75 * MUTATION_COUNT)
  })

  it.each(oversized)('of $what is refused with $status/$code', async (bad) => {
    const answer = await rawRequest(postel.host, bytesOf(bad, fill, authorization))
    expectError(answer, bad)
  })

  it('that never ends is cut off', async () => {
    const bytesMax = 64 * MIB
    const head = [
      `POST ${root}/Messages.json HTTP/1.1`,
      `Host: ${postel.host}`,
      `Authorization: ${authorization}`,
      'Content-Type: application/x-www-form-urlencoded',
      'Transfer-Encoding: chunked',
    ]
    const text = `${head.join('\r\n')}\r\n\r\n`
    const piece = Buffer.from(`10000\r\n${'a'.repeat(0x10000)}\r\n`)
    const { sentBytes, answers } = await flood(postel.host, text, piece, bytesMax)
    expect(sentBytes).toBeLessThan(bytesMax)
    expectError(answers[0] as Answer, { status: 413, code: 20413 })
  })

  it('that stops halfway keeps nobody else from being served', async () => {
    const start = `POST ${root}/Messages.json HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n`
    const type = 'Content-Type: application/x-www-form-urlencoded\r\n'
    const halves = [
      '',
      'P',
      start,
      `${start}${type}Content-Length: 50\r\n\r\nTo=`,
      `${start}${type}Transfer-Encoding: chunked\r\n\r\n5\r\nTo`,
      `${start}${type}Content-Length: 50\r\nExpect: 100-continue\r\n\r\n`,
    ]
    const clients = await fallSilent(
      postel.host,
      halves.flatMap((half) => Array<string>(20).fill(half)),
    )
    expect((await deliver()).status).toBe('delivered')
    clients.leave()
    await until('their connections to be given back', async () => {
      const { connectionCount } = await postel.settled()
      return connectionCount < halves.length * 10
    })
  })

  it('that says its half and hangs up is forgotten', async () => {
    const request = rawHttp(`GET ${root}/Messages.json HTTP/1.1`, [
      `Authorization: ${authorization}`,
    ])
    const clients = await fallSilent(postel.host, Array<string>(50).fill(''))
    for (const [index, { socket }] of clients.connections.entries()) {
      socket.end(request.subarray(0, index * 4))
    }
    await Promise.all(clients.connections.map(({ closed }) => closed))
  })

  it('that asks for much and reads nothing is not held whole', async () => {
    const request = rawHttp(`GET ${media} HTTP/1.1`, [`Host: ${postel.host}`])
    const before = await postel.settled()
    const readers = await askAndNotRead(postel.host, request, READER_COUNT)
    expect((await deliver()).status).toBe('delivered')
    const { usedBytes } = await postel.settled()
    readers.leave()
    const usedByEach = (usedBytes - before.usedBytes) / READER_COUNT
    expect(usedByEach / MIB).toBeLessThan((0.6 * MEDIA_BYTES) / MIB)
  })

  it('that sends its headers byte by byte is refused', async () => {
    for (const answers of await slowHeaders) {
      expect(answers).toHaveLength(1)
      expectError(answers[0] as Answer, { status: 408, code: 20408 })
    }
  })

  it('leaves the service as it was: running, serving, with no failure logged and no more memory', async () => {
    expect(postel.isRunning()).toBe(true)
    expect((await deliver()).status).toBe('delivered')
    const rest = await until('all connections to be given back', async () => {
      const now = await postel.settled()
      return now.connectionCount <= 4 && now
    })
    expect((rest.usedBytes - settled.usedBytes) / MIB).toBeLessThan(KEPT_BYTES_MAX / MIB)
    expect((rest.residentBytes - settled.residentBytes) / MIB).toBeLessThan(GROWTH_BYTES_MAX / MIB)
    expect(postel.log()).toBe('')
  })
})
