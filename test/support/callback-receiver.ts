import type { IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen, type Listening } from './listen.ts'
import { until } from './until.ts'

export interface ReceivedCallback {
  method: string
  path: string
  headers: IncomingHttpHeaders
  /** The body as it came, and as a form. */
  body: string
  form: Record<string, string>
  /** What the query and the form say together. */
  parameters: Record<string, string>
  /** What was answered. */
  status: number
}

export interface CallbackReceiver extends Listening {
  /** What came about a message so far, in order. */
  of(messageSid: string): readonly ReceivedCallback[]
  /** All that came so far, in order. */
  received(): readonly ReceivedCallback[]
  /** The next `times` callbacks to this path are answered 503. */
  fail(path: string, times: number): void
  /** Waits until the status was reported and accepted; returns all that came about the message. */
  waitFor(messageSid: string, status: string): Promise<readonly ReceivedCallback[]>
}

/** A receiver of status callbacks that keeps all that it was sent and fails when told to. */
export const startCallbackReceiver = async (): Promise<CallbackReceiver> => {
  const received: ReceivedCallback[] = []
  const failuresLeft = new Map<string, number>()
  const answerTo = (path: string): number => {
    const left = failuresLeft.get(path) ?? 0
    if (left === 0) return 204
    failuresLeft.set(path, left - 1)
    return 503
  }
  const of = (messageSid: string): ReceivedCallback[] =>
    received.filter(({ form }) => form['MessageSid'] === messageSid)
  const server = await listen((request, response) => {
    void text(request).then((body) => {
      const status = answerTo(request.url ?? '')
      const form = Object.fromEntries(new URLSearchParams(body))
      const { searchParams } = new URL(request.url ?? '', 'http://receiver')
      received.push({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body,
        form,
        parameters: { ...Object.fromEntries(searchParams), ...form },
        status,
      })
      response.writeHead(status).end()
    })
  })
  return {
    ...server,
    of,
    received: () => received,
    fail: (path, times) => void failuresLeft.set(path, times),
    waitFor: async (messageSid, status) => {
      await until(`a callback that says ${messageSid} is ${status}`, () =>
        of(messageSid).some((call) => call.status === 204 && call.form['MessageStatus'] === status),
      )
      return of(messageSid)
    },
  }
}
