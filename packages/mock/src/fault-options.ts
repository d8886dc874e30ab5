import type { Delay, FailShare } from './faults.ts'
import { MockError, refuse, type Given } from './mock-error.ts'

const DELAY_MS_MAX = 60_000
const PORT_MAX = 65_535
const DELAY = /^(\d{1,5})(?:-(\d{1,5}))?ms$/
const FAIL = /^([45]\d\d):(\d{1,3}(?:\.\d{1,3})?)%$/

/** `200ms`, or `100-500ms` for anything between. Throws `MockError`. */
export const readDelay = (given: Given): Delay => {
  const [, min, max = min] = DELAY.exec(given.text) ?? []
  const [minMs, maxMs] = [Number(min), Number(max)]
  if (maxMs <= DELAY_MS_MAX && minMs <= maxMs) return { minMs, maxMs }
  throw refuse(given, `200ms or a range such as 100-500ms, up to ${DELAY_MS_MAX}ms`)
}

/** `503:10%`: a tenth of the requests is answered 503. Throws `MockError`. */
export const readFail = (given: Given): FailShare => {
  const [, status, percent] = FAIL.exec(given.text) ?? []
  const share = Number(percent) / 100
  if (share > 0 && share <= 1) return { status: Number(status), share }
  throw refuse(given, 'a status from 400 to 599 and a share above 0%, such as 503:10%')
}

/** Throws `MockError` where more than all requests would fail. */
export const readFails = (name: string, texts: readonly string[]): FailShare[] => {
  const fails = texts.map((text) => readFail({ name, text }))
  const percent = fails.reduce((sum, { share }) => sum + share * 100, 0)
  // Shares such as 33.3% have no exact sum.
  if (percent < 100.001) return fails
  throw new MockError(`${name} may take 100% of the requests in all; given are ${percent}%.`)
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i

const isHost = (text: string): boolean => {
  const [found, port = '1'] = HOST.exec(text) ?? []
  return found !== undefined && Number(port) >= 1 && Number(port) <= PORT_MAX
}

/** A comma list of `host` or `host:port`. Throws `MockError`. */
export const readCallbackHosts = (given: Given): string[] => {
  const hosts = given.text.split(',').map((one) => one.trim())
  if (hosts.every(isHost)) return hosts
  throw refuse(given, 'a comma list of host or host:port, such as app.test,127.0.0.1:3000')
}
