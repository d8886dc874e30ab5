/** What became of an attempt that failed. `other` is an answer such as a redirect. */
export type FailureClass = 'connect' | 'read' | '4xx' | '5xx' | 'other'

/** How one receiver wants to be called. Times are for one attempt. */
export interface CallbackPolicy {
  /** Until there is a connection. */
  connectMs: number
  /** Until the answer begins, and between two parts of it. */
  readMs: number
  totalMs: number
  /** Attempts in all; null for as many as anybody gets. */
  attemptsMax: number | null
  /** Failures after which it is tried again; null for all of them. */
  retried: ReadonlySet<FailureClass> | null
}

type Times = Pick<CallbackPolicy, 'connectMs' | 'readMs' | 'totalMs'>

/** The names that a wire has for what a URL may say in its fragment, and what holds without it. */
export interface PolicyWords {
  times: Record<keyof Times, { name: string; fallback: number }>
  /** Null for a wire that says nothing about attempts. */
  retries: { count: string; classes: string } | null
}

const TIME_MIN_MS = 100
const TIME_MAX_MS: Record<keyof Times, number> = {
  connectMs: 10_000,
  readMs: 15_000,
  totalMs: 15_000,
}
const RETRIES_MAX = 5
const WHOLE_NUMBER = /^\d{1,9}$/

/**
 * Reads the fragment of a callback URL, such as `#ct=2000&rc=3&rp=ct,5xx`. A number beyond a bound
 * counts as that bound. What is none, has no meaning on this wire or has an unknown class is as if it
 * were not there, and the first of several with one name counts: a fragment never makes a callback
 * fail.
 */
export const readPolicy = (words: PolicyWords, url: string): CallbackPolicy => {
  const said = new URLSearchParams(new URL(url).hash.slice(1))
  const timeOf = (key: keyof Times): number => {
    const { name, fallback } = words.times[key]
    return clamp(said.get(name), TIME_MIN_MS, TIME_MAX_MS[key]) ?? fallback
  }
  const retries = words.retries && clamp(said.get(words.retries.count), 0, RETRIES_MAX)
  return {
    connectMs: timeOf('connectMs'),
    readMs: timeOf('readMs'),
    totalMs: timeOf('totalMs'),
    attemptsMax: retries === null ? null : retries + 1,
    retried: words.retries && classesOf(said.get(words.retries.classes)),
  }
}

/** How often an attempt that failed in this way is made in all; undefined for as often as usual. */
export const attemptsMaxOf = (
  { attemptsMax, retried }: CallbackPolicy,
  failure: FailureClass,
): number | undefined => (retried?.has(failure) === false ? 1 : (attemptsMax ?? undefined))

const clamp = (text: string | null, min: number, max: number): number | null =>
  text !== null && WHOLE_NUMBER.test(text) ? Math.min(Math.max(Number(text), min), max) : null

const ALL: readonly FailureClass[] = ['connect', 'read', '4xx', '5xx', 'other']

const CLASSES: ReadonlyMap<string, readonly FailureClass[]> = new Map([
  ['ct', ['connect']],
  ['rt', ['read']],
  ['4xx', ['4xx']],
  ['5xx', ['5xx']],
  ['all', ALL],
])

const classesOf = (text: string | null): ReadonlySet<FailureClass> | null => {
  const named = (text ?? '').split(',').flatMap((one) => CLASSES.get(one.trim()) ?? [])
  return named.length === 0 ? null : new Set(named)
}
