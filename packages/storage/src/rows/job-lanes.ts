import type { LaneRooms } from '@postel/core'
import { sql } from 'kysely'

// A receiver that hangs may have thousands of due jobs. They must not be looked through each time
// that others are looked for, so jobs are found lane by lane: one step in the index per lane that
// has any, however many it has.

/** How much room the lanes have, as queries take it. */
export interface Rooms {
  /** JSON: an object of the rooms by lane. */
  rooms: string
  otherwise: number
  /** In the lane with the most. */
  most: number
}

const ENDLESS = 1_000_000

export const roomsOf = (given: LaneRooms | undefined): Rooms => {
  const { byLane = new Map<string, number>(), otherwise = ENDLESS } = given ?? {}
  const rooms = JSON.stringify(Object.fromEntries(byLane))
  return { rooms, otherwise, most: Math.max(otherwise, ...byLane.values()) }
}

export const isSomeLaneFull = ({ byLane, otherwise }: LaneRooms): boolean =>
  otherwise <= 0 || [...byLane.values()].some((room) => room <= 0)

/**
 * The ids of jobs to claim: of each lane as many as it has room for, the longest due first; of all
 * lanes those first that have most room left, so that lanes take turns.
 */
export const nextInLanes = (claim: Rooms & { now: number; limit: number }) => sql<number>`(
  with recursive ${lanesWithRoom(claim)},
  due as (
    select jobs.id, jobs.run_at, lanes.room,
      row_number() over (partition by jobs.lane order by jobs.run_at, jobs.id) as place
    from lanes join jobs on jobs.id in (
      select waiting.id from jobs as waiting
      where waiting.lane = lanes.lane and waiting.run_at <= ${claim.now}
      order by waiting.run_at, waiting.id limit min(${claim.limit}, ${claim.most})
    )
  )
  select id from due where place <= room order by place - room, run_at, id limit ${claim.limit}
)`

/** When the first job is due of all lanes with room. */
export const nextDueInLanes = (rooms: Rooms) => sql<number | null>`(
  with recursive ${lanesWithRoom(rooms)}
  select min((select min(run_at) from jobs where jobs.lane = lanes.lane)) from lanes
)`

const lanesWithRoom = ({ rooms, otherwise }: Rooms) => sql`
  names (lane) as (
    select min(lane) from jobs
    union all
    select (select min(lane) from jobs where jobs.lane > names.lane)
    from names where names.lane is not null
  ),
  lanes (lane, room) as (
    select names.lane, coalesce(given.value, ${otherwise})
    from names left join json_each(${rooms}) as given on given.key = names.lane
    where names.lane is not null and coalesce(given.value, ${otherwise}) > 0
  )`
