import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import type { Lookup } from './guard.ts'

/** A failure is remembered for so many times as long as it took to come. */
const REMEMBERED_TIMES = 3

interface Failure {
  error: Error
  until: number
}

type Callback = (error: Error | null, addresses: LookupAddress[]) => void

/**
 * The system's lookup, asked once at a time for a name. It runs on one of two threads that all
 * lookups of the process share, and a name server that is dead holds a thread for many seconds: so
 * however many wait for such a name it holds one, and then for a while none. Addresses that were
 * found are not remembered.
 */
export const createSharedLookup = (
  lookup: Lookup = systemLookup,
  now = (): number => performance.now(),
): Lookup => {
  const waiting = new Map<string, Callback[]>()
  const failures = new Map<string, Failure>()
  return (hostname, options, callback) => {
    const key = [hostname, options.family ?? 0, options.hints ?? 0].join(' ')
    const failure = failures.get(key)
    if (failure !== undefined && now() < failure.until) {
      process.nextTick(callback, failure.error, [])
      return
    }
    failures.delete(key)
    const others = waiting.get(key)
    if (others !== undefined) {
      others.push(callback)
      return
    }
    const callbacks = [callback]
    waiting.set(key, callbacks)
    const startedAt = now()
    lookup(hostname, options, (error, addresses) => {
      waiting.delete(key)
      if (error !== null) {
        forgetOld(failures, now())
        failures.set(key, { error, until: now() + REMEMBERED_TIMES * (now() - startedAt) })
      }
      for (const one of callbacks) one(error, addresses)
    })
  }
}

const forgetOld = (failures: Map<string, Failure>, now: number): void => {
  for (const [key, { until }] of failures) if (until <= now) failures.delete(key)
}
