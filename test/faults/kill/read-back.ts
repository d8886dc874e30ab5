import { until } from '../../support/until.ts'
import { allOf } from '../support/all-of.ts'
import { callerOf, type Caller } from '../support/caller.ts'
import { sha256Of } from '../support/made-files.ts'
import { ACCOUNT } from '../support/service-process.ts'
import type { Acknowledged } from './ledger.ts'

const AT_ONCE = 16
const PATIENCE_MS = 120_000

/** Reads all that was acknowledged, and waits for messages to be delivered with their files. */
export const readBack = async (url: string, acknowledged: readonly Acknowledged[]) => {
  const caller = callerOf(url, ACCOUNT)
  const [lost, changed]: [string[], string[]] = [[], []]
  await allOf(acknowledged, AT_ONCE, async (one) => {
    const file = one.kind === 'upload' ? one.path : await fileOfMessage(caller, one, lost, changed)
    if (file === null) return
    const { status, bytes } = await caller.call('GET', file)
    if (status !== 200) lost.push(`${file} answered ${status}`)
    else if (sha256Of(bytes) !== one.sha256) changed.push(`${file} has other bytes`)
  })
  return { lost, changed }
}

/** The path of its bytes; null, and written down, where there is none. */
const fileOfMessage = async (
  caller: Caller,
  { path, body }: Acknowledged,
  lost: string[],
  changed: string[],
): Promise<string | null> => {
  const first = await caller.call('GET', path)
  if (first.status !== 200) {
    lost.push(`${path} answered ${first.status}`)
    return null
  }
  const message = await until(
    `${path} to come to its end`,
    async () => {
      const now = (await caller.call('GET', path)).json<{ status: string; body: string }>()
      return !['accepted', 'queued', 'sending', 'sent'].includes(now.status) && now
    },
    PATIENCE_MS,
  )
  if (message.body !== body) changed.push(`${path} says ${message.body}`)
  const list = await caller.call('GET', path.replace('.json', '/Media.json'))
  const [media] = list.json<{ media_list: { uri: string }[] }>().media_list
  if (media === undefined) lost.push(`${path} is ${message.status} and has no media`)
  return media?.uri.replace('.json', '') ?? null
}
