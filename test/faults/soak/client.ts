import { Agent } from 'node:http'
import { basic, encodeForm, RECEIVER, SENDER, type Form } from '../../support/wire-call.ts'
import { attempt } from '../support/attempt.ts'
import { ACCOUNT } from '../support/service-process.ts'

const SOCKETS_MAX = 64

/** Asks over a few connections that are kept, and writes down what was not answered as it should. */
export const createClient = (url: string) => {
  // Each connection in its turn: one that rests is closed by the other side, maybe as it is used.
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX, scheduling: 'fifo' })
  const messages = `/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages`
  const authorization = basic(ACCOUNT.accountSid, ACCOUNT.authToken)
  const failed: string[] = []
  const ask = async (wanted: number, method: string, path: string, form?: Form) => {
    const headers = {
      authorization,
      ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
    }
    const body = form && { body: encodeForm(form).toString() }
    const ended = await attempt(url + path, { agent, method, headers, ...body })
    if (ended.end === 'answered' && ended.status === wanted) return ended.bytes
    const what = ended.end === 'answered' ? `${ended.status} ${String(ended.bytes)}` : ended.end
    failed.push(`${method} ${path}: ${what.slice(0, 200)}`)
    throw new Error('not answered as it should be')
  }
  return {
    failed,
    connectionCount: (): number =>
      [agent.sockets, agent.freeSockets]
        .flatMap((byHost) => Object.values(byHost))
        .reduce((sum, sockets) => sum + (sockets?.length ?? 0), 0),
    close: () => agent.destroy(),
    send: async (form: Form): Promise<string> => {
      const whole = { To: RECEIVER, From: SENDER, Body: 'Hello', ...form }
      const sent = await ask(201, 'POST', `${messages}.json`, whole)
      return (JSON.parse(sent.toString()) as { sid: string }).sid
    },
    list: () => ask(200, 'GET', `${messages}.json?PageSize=50`),
    fetch: async (sid: string) => {
      const message = await ask(200, 'GET', `${messages}/${sid}.json`)
      return JSON.parse(message.toString()) as { status: string }
    },
    redact: (sid: string) => ask(200, 'POST', `${messages}/${sid}.json`, { Body: '' }),
    remove: (sid: string) => ask(204, 'DELETE', `${messages}/${sid}.json`),
    readFile: async (sid: string) => {
      const list = await ask(200, 'GET', `${messages}/${sid}/Media.json`)
      const { media_list: media } = JSON.parse(list.toString()) as { media_list: { uri: string }[] }
      await ask(200, 'GET', (media[0]?.uri ?? '/nowhere').replace('.json', ''))
    },
  }
}

export type Client = ReturnType<typeof createClient>
