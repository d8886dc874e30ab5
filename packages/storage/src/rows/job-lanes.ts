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
  /** JSON: an object of the rooms by owner. */
  ownerRooms: string
  otherwiseByOwner: number
  /** In the lane with the most. */
  most: number
}

const ENDLESS = 1_000_000

export const roomsOf = (given: LaneRooms | undefined): Rooms => {
  const { byLane, otherwise, byOwner, otherwiseByOwner } = given ?? ROOMY
  return {
    rooms: JSON.stringify(Object.fromEntries(byLane)),
    otherwise,
    ownerRooms: JSON.stringify(Object.fromEntries(byOwner)),
    otherwiseByOwner,
    most: Math.max(otherwise, ...byLane.values()),
  }
}

const ROOMY: LaneRooms = {
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

/**
 * The ids of jobs to claim: of each lane as many as it has room for, the longest due first, and of
 * the lanes of one owner as many as that has room for; of all lanes those first that have most room
 * left, so that lanes take turns.
 */
export const nextInLanes = (claim: Rooms & { now: number; limit: number }) => sql<number>`(
  with recursive ${lanesWithRoom(claim)},
  due as (
    select jobs.id, jobs.run_at, lanes.room, lanes.owner, lanes.owner_room,
      row_number() over (partition by jobs.lane order by jobs.run_at, jobs.id) as place
    from lanes join jobs on jobs.id in (
      select waiting.id from jobs as waiting
      where waiting.lane = lanes.lane and waiting.run_at <= ${claim.now}
      order by waiting.run_at, waiting.id limit min(${claim.limit}, ${claim.most})
    )
  ),
  fitting as (
    select id, run_at, place - room as turn, owner, owner_room,
      row_number() over (partition by owner order by place - room, run_at, id) as owner_place
    from due where place <= room
  )
  select id from fitting where owner is null or owner_place <= owner_room
  order by turn, run_at, id limit ${claim.limit}
)`

/** When the first job is due of all lanes with room. */
export const nextDueInLanes = (rooms: Rooms) => sql<number | null>`(
  with recursive ${lanesWithRoom(rooms)}
  select min((select min(run_at) from jobs where jobs.lane = lanes.lane)) from lanes
)`

const lanesWithRoom = ({ rooms, otherwise, ownerRooms, otherwiseByOwner }: Rooms) => sql`
  names (lane) as (
    select min(lane) from jobs
    union all
    select (select min(lane) from jobs where jobs.lane > names.lane)
    from names where names.lane is not null
  ),
  owned (lane, owner) as (
    select lane, case when lane like '% %' then ${secondWord} end
    from names where lane is not null
  ),
  lanes (lane, room, owner, owner_room) as (
    select owned.lane, coalesce(given.value, ${otherwise}), owned.owner,
      coalesce(owners.value, ${otherwiseByOwner})
    from owned
    left join json_each(${rooms}) as given on given.key = owned.lane
    left join json_each(${ownerRooms}) as owners on owners.key = owned.owner
    where coalesce(given.value, ${otherwise}) > 0
      and (owned.owner is null or coalesce(owners.value, ${otherwiseByOwner}) > 0)
  )`

/** The blank that is added ends a second word that is the last. */
const secondWord = sql`substr(
  substr(lane, instr(lane, ' ') + 1), 1, instr(substr(lane, instr(lane, ' ') + 1) || ' ', ' ') - 1)`
