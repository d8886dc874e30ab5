import type { Job, LaneRooms } from '@postel/core'

/** Work on the database alone; it ends by itself. */
const OWN_COUNT_MAX = 256
/** Work that waits for somebody outside, who may hang: what waits costs little but its place. */
const OUTSIDE_COUNT_MAX = 512
/** Enough for a receiver that takes 100 ms to be told of 300 messages a second. */
const OUTSIDE_LANE_COUNT_MAX = 32
/** Over all outside lanes of one account, however many dead hosts it names: a quarter of the places. */
const OUTSIDE_OWNER_COUNT_MAX = 128

export interface Claimable {
  /** Over all lanes. */
  limit: number
  rooms: LaneRooms
}

/**
 * Counts what runs, and says what more may run. Lanes that are named after a kind of job are this
 * service's own and share places among themselves. Every other lane stands for somebody outside and
 * has few places of its own: one that hangs leaves places for the others, all that one account waits
 * for leave places for other accounts, and all of them together leave those of the own work alone.
 */
export class Lanes {
  readonly #own: ReadonlySet<string>
  readonly #running = new Map<string, number>()
  readonly #runningByOwner = new Map<string, number>()
  #ownCount = 0
  #outsideCount = 0

  constructor(kinds: Iterable<string>) {
    this.#own = new Set(kinds)
  }

  begin({ lane }: Job): void {
    this.#count(lane, 1)
  }

  /** True where this made room in a lane that had none. */
  end({ lane }: Job): boolean {
    const wasFull = this.#roomIn(lane) <= 0
    this.#count(lane, -1)
    return wasFull
  }

  /** Own work and that for others are claimed apart, so that neither takes places of the other. */
  toClaim(): Claimable[] {
    const own = { limit: this.#ownRoom, rooms: this.#rooms(true, false) }
    const outside = { limit: this.#outsideRoom, rooms: this.#rooms(false, true) }
    return [own, outside].filter(({ limit }) => limit > 0)
  }

  /** Where anything at all may run. */
  rooms(): LaneRooms {
    return this.#rooms(true, true)
  }

  get #ownRoom(): number {
    return OWN_COUNT_MAX - this.#ownCount
  }

  get #outsideRoom(): number {
    return OUTSIDE_COUNT_MAX - this.#outsideCount
  }

  #rooms(withOwn: boolean, withOutside: boolean): LaneRooms {
    const lanes = new Set([...this.#own, ...this.#running.keys()])
    const roomIn = (lane: string): number =>
      (this.#own.has(lane) ? withOwn : withOutside) ? this.#roomIn(lane) : 0
    return {
      byLane: new Map([...lanes].map((lane) => [lane, roomIn(lane)])),
      otherwise: withOutside && this.#outsideRoom > 0 ? OUTSIDE_LANE_COUNT_MAX : 0,
      byOwner: new Map([...this.#runningByOwner.keys()].map((id) => [id, this.#roomOf(id)])),
      otherwiseByOwner: OUTSIDE_OWNER_COUNT_MAX,
    }
  }

  #roomIn(lane: string): number {
    if (this.#own.has(lane)) return this.#ownRoom
    if (this.#outsideRoom <= 0) return 0
    const room = OUTSIDE_LANE_COUNT_MAX - (this.#running.get(lane) ?? 0)
    return Math.min(room, this.#roomOf(ownerOf(lane)))
  }

  #roomOf(owner: string): number {
    return OUTSIDE_OWNER_COUNT_MAX - (this.#runningByOwner.get(owner) ?? 0)
  }

  #count(lane: string, by: 1 | -1): void {
    if (this.#own.has(lane)) this.#ownCount += by
    else {
      this.#outsideCount += by
      add(this.#runningByOwner, ownerOf(lane), by)
    }
    add(this.#running, lane, by)
  }
}

const add = (counts: Map<string, number>, name: string, by: 1 | -1): void => {
  const count = (counts.get(name) ?? 0) + by
  if (count === 0) counts.delete(name)
  else counts.set(name, count)
}

/** The second word: the account. */
const ownerOf = (lane: string): string => lane.split(' ', 2)[1] ?? ''
