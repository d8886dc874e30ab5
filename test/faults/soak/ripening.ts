/** What was sent, until it is old enough to be delivered and something may be done with it. */
export interface Ripening {
  add(sid: string): void
  /** The oldest, which is not looked at again; null where none is ripe. */
  take(): string | null
  /** The oldest, which goes to the end of the queue. */
  borrow(): string | null
}

const RIPE_MS = 2_000
const KEPT_MAX = 5_000

export const createRipening = (): Ripening => {
  const queue: { sid: string; at: number }[] = []
  const take = (): string | null => {
    const [first] = queue
    if (first === undefined || performance.now() - first.at < RIPE_MS) return null
    queue.shift()
    return first.sid
  }
  const add = (sid: string): void => {
    queue.push({ sid, at: performance.now() })
    if (queue.length > KEPT_MAX) queue.shift()
  }
  const borrow = (): string | null => {
    const sid = take()
    if (sid !== null) add(sid)
    return sid
  }
  return { add, take, borrow }
}
