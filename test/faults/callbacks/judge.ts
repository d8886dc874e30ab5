import type { Told } from './receivers.ts'

const RANKS = ['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed']

/** What is wrong with what receivers were told, each case a sentence. */
export interface Verdict {
  eventCount: number
  failedCount: number
  missing: string[]
  twice: string[]
  tokensChanged: string[]
  tokensShared: string[]
  disordered: string[]
}

export const judge = (told: readonly Told[], messageSids: readonly string[]): Verdict => {
  const byEvent = Map.groupBy(told, ({ messageSid, status }) => `${messageSid} ${status}`)
  const statuses = new Set(told.map(({ status }) => status))
  const verdict: Verdict = {
    eventCount: messageSids.length * statuses.size,
    failedCount: told.filter(({ isTaken }) => !isTaken).length,
    missing: [],
    twice: [],
    tokensChanged: [],
    tokensShared: [],
    disordered: [],
  }
  for (const sid of messageSids) {
    for (const status of statuses) {
      const taken = byEvent.get(`${sid} ${status}`)?.filter(({ isTaken }) => isTaken) ?? []
      if (taken.length === 0) verdict.missing.push(`${sid} ${status}`)
      if (taken.length > 1) verdict.twice.push(`${sid} ${status}`)
    }
  }
  const eventOf = new Map<string, string>()
  for (const [event, attempts] of byEvent) {
    const tokens = new Set(attempts.map(({ token }) => token))
    if (tokens.size > 1) verdict.tokensChanged.push(event)
    for (const token of tokens) {
      if (eventOf.has(token)) verdict.tokensShared.push(`${event} and ${eventOf.get(token)}`)
      eventOf.set(token, event)
    }
  }
  for (const [sid, attempts] of Map.groupBy(told, ({ messageSid }) => messageSid)) {
    const ranks = attempts.map(({ status }) => RANKS.indexOf(status))
    const isSorted = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))
    if (!isSorted) verdict.disordered.push(`${sid}: ${attempts.map((one) => one.status).join()}`)
  }
  return verdict
}
