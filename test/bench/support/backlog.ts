import { until } from '../../support/until.ts'

const PATIENCE_MS = 60_000

/** Resolves once no job of a message or a callback waits; how many seconds that took. */
export const drained = async (url: string): Promise<number> => {
  const startedAt = performance.now()
  await until('the backlog to be drained', () => isDrained(url), PATIENCE_MS)
  return (performance.now() - startedAt) / 1000
}

const isDrained = async (url: string): Promise<boolean> => {
  const text = await (await fetch(`${url}/metrics`)).text()
  const waiting = /^postel_jobs_waiting\{kind="(?:send_message|deliver_callbacks)"\} [1-9]/m
  return !waiting.test(text)
}
