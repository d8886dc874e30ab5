import type { LaneRooms } from '@postel/core'
import { sql } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'

// A receiver that hangs may have thousands of due jobs. They must not be looked through each time
// that others are looked for, so jobs are found lane by lane: one step in the index per lane that
// has any, however many it has.

const ENDLESS = 1_000_000

export const ROOMY: LaneRooms = {
  byLane: new Map(),
  otherwise: ENDLESS,
  byOwner: new Map(),
  otherwiseByOwner: ENDLESS,
}

export const isSomeLaneFull = (given: LaneRooms): boolean => {
  const { byLane, otherwise, byOwner, otherwiseByOwner } = given
  const rooms = [otherwise, otherwiseByOwner, ...byLane.values(), ...byOwner.values()]
  return rooms.some((room) => room <= 0)
}

/** A lane that has room, and a job. */
interface OpenLane {
  lane: string
  /** When its first job may run; null where all of them are buried. */
  due: number | null
  room: number
  owner: string | null
  ownerRoom: number
}

const openLanes = async (connection: Connection, rooms: LaneRooms): Promise<OpenLane[]> => {
  const lanes = await connection.all(lanesInUse, {})
  return lanes.flatMap(({ lane, due }) => {
    const owner = ownerOf(lane)
    const room = rooms.byLane.get(lane) ?? rooms.otherwise
    const ownerRoom =
      owner === null ? Infinity : (rooms.byOwner.get(owner) ?? rooms.otherwiseByOwner)
    return room > 0 && ownerRoom > 0 ? [{ lane, due, room, owner, ownerRoom }] : []
  })
}

/** The second word; a lane of one word has none. */
const ownerOf = (lane: string): string | null => lane.split(' ', 2)[1] ?? null

const lanesInUse = new Query((db) =>
  db
    .withRecursive('names', (names) =>
      names
        .selectFrom('jobs')
        .select((eb) => eb.fn.min<string | null>('lane').as('lane'))
        .unionAll(
          names
            .selectFrom('names')
            .select(
              sql<string | null>`(select min(lane) from jobs where jobs.lane > names.lane)`.as(
                'lane',
              ),
            )
            .where('lane', 'is not', null),
        ),
    )
    .selectFrom('names')
    .select([
      sql<string>`lane`.as('lane'),
      sql<number | null>`(select min(run_at) from jobs where jobs.lane = names.lane)`.as('due'),
    ])
    .where('lane', 'is not', null),
)

/** When the first job is due of all lanes with room. */
export const nextDueInLanes = async (
  connection: Connection,
  rooms: LaneRooms,
): Promise<number | null> => {
  const times = (await openLanes(connection, rooms)).flatMap(({ due }) => due ?? [])
  return times.length === 0 ? null : Math.min(...times)
}

interface Due {
  id: number
  runAt: number
  owner: string | null
  ownerRoom: number
  /** How far it stands behind the room of its lane. */
  turn: number
}

/**
 * The ids of jobs to claim: of each lane as many as it has room for, the longest due first, and of
 * the lanes of one owner as many as that has room for; of all lanes those first that have most room
 * left, so that lanes take turns.
 */
export const nextInLanes = async (
  connection: Connection,
  rooms: LaneRooms,
  { now, limit }: { now: number; limit: number },
): Promise<number[]> => {
  const found: Due[] = []
  for (const { lane, due, room, owner, ownerRoom } of await openLanes(connection, rooms)) {
    if (due === null || due > now) continue
    const rows = await connection.all(dueIn, { lane, now, limit: Math.min(limit, room) })
    const waiting = rows.map(({ id, run_at: runAt }, place) => ({
      ...{ id, runAt, owner, ownerRoom },
      turn: place - room,
    }))
    found.push(...waiting)
  }
  found.sort((a, b) => a.turn - b.turn || a.runAt - b.runAt || a.id - b.id)
  return withinOwners(found)
    .slice(0, limit)
    .map(({ id }) => id)
}

const withinOwners = (found: readonly Due[]): Due[] => {
  const counts = new Map<string, number>()
  return found.filter(({ owner, ownerRoom }) => {
    if (owner === null) return true
    const count = (counts.get(owner) ?? 0) + 1
    counts.set(owner, count)
    return count <= ownerRoom
  })
}

const dueIn = new Query((db, values: { lane: string; now: number; limit: number }) =>
  db
    .selectFrom('jobs')
    .select(['id', 'run_at'])
    .$narrowType<{ run_at: number }>()
    .where('lane', '=', values.lane)
    .where('run_at', '<=', values.now)
    .orderBy('run_at')
    .orderBy('id')
    .limit(values.limit),
)
