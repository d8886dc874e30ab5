import { callerOf, type Caller, type Reply } from '../support/caller.ts'
import { sha256Of } from '../support/made-files.ts'
import { originFile } from '../support/origin.ts'
import { ACCOUNT } from '../support/service-process.ts'
import type { Ledger } from './ledger.ts'
import type { Places } from './lives.ts'

const SENDERS = 16
const UPLOAD_EVERY = 4
/** Sends that go on through one life of the service after the other, none of them twice. */
export interface Load {
  /**
   * Sends until the service is gone, and writes down what it acknowledged. `onAcknowledged` is told
   * how many there are in this life.
   */
  pour(url: string, onAcknowledged: (count: number) => void): Promise<void>
}

export const createLoad = ({ origin, told }: Places, ledger: Ledger): Load => {
  let sent = 0
  let chatService: string | undefined

  const sendMessage = async (caller: Caller, n: number) => {
    const body = `message ${n}`
    const reply = await caller.send({
      Body: body,
      MediaUrl: `${origin.url}/${n}`,
      StatusCallback: `${told.url}/status`,
    })
    const { sid } = acknowledgedBy<{ sid: string }>(reply)
    const path = `${caller.root}/Messages/${sid}.json`
    ledger.add({ kind: 'message', id: sid.slice(2), path, body, sha256: sha256Of(originFile(n)) })
  }

  const upload = async (caller: Caller, service: string, n: number) => {
    const body = originFile(n)
    const headers = { 'content-type': 'image/png' }
    const reply = await caller.call('POST', `/v1/Services/${service}/Media`, { body, headers })
    const { sid, links } = acknowledgedBy<{ sid: string; links: { content: string } }>(reply)
    const [id, path] = [sid.slice(2), links.content]
    ledger.add({ kind: 'upload', id, path, body: '', sha256: sha256Of(body) })
  }

  return {
    pour: async (url, onAcknowledged) => {
      const caller = callerOf(url, ACCOUNT)
      const service = (chatService ??= await makeService(caller))
      let count = 0
      const sendOn = async (): Promise<void> => {
        for (;;) {
          const n = sent++
          await (n % UPLOAD_EVERY === 0 ? upload(caller, service, n) : sendMessage(caller, n))
          onAcknowledged(++count)
        }
      }
      const senders = Array.from({ length: SENDERS }, () => sendOn().catch(unlessGone))
      await Promise.all(senders)
    },
  }
}

/** A broken connection is what a sender ends by; anything else is a fault. */
const unlessGone = (error: unknown): void => {
  if (!(error instanceof TypeError)) throw error
}

const acknowledgedBy = <T>(reply: Reply): T => {
  if (reply.status === 201) return reply.json<T>()
  throw new Error(`answered ${reply.status}: ${reply.bytes.toString().slice(0, 300)}`)
}

const makeService = async (caller: Caller): Promise<string> => {
  const reply = await caller.call('POST', '/v2/Services', { form: { FriendlyName: 'Kill' } })
  return acknowledgedBy<{ sid: string }>(reply).sid
}
