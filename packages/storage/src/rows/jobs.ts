import type { Job, JobCounts, LaneRooms, NewJob } from '@postel/core'
import { sql } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'
import { isSomeLaneFull, nextDueInLanes, nextInLanes, ROOMY } from './job-lanes.ts'

// One row per kind and key. `run_at` is when the row may next be claimed, whatever it is doing:
// waiting, leased (then it is the end of the lease), or buried (null, never). So a lost lease needs
// no sweeper: the row simply falls due.

/**
 * A waiting job keeps the earlier time and a buried one comes back as new; both get the lane, if one
 * is given. A leased one is not touched but marked to run again: the run under way may have read the
 * rows before this unit changed them.
 */
export const enqueue = async (connection: Connection, job: NewJob): Promise<void> => {
  const { kind, key, runAt, lane } = job
  await connection.run(upsert, { kind, key, runAt, lane: lane ?? kind, given: lane ?? null })
}

const upsert = new Query((db, job: Required<NewJob> & { given: string | null }) =>
  db
    .insertInto('jobs')
    .values({ kind: job.kind, key: job.key, lane: job.lane, run_at: job.runAt, attempt: 0 })
    .onConflict((conflict) =>
      conflict.columns(['kind', 'key']).doUpdateSet({
        lane: sql<string>`case when jobs.token is null then coalesce(${job.given}, jobs.lane) else jobs.lane end`,
        run_at: sql<number>`case
          when jobs.token is not null then jobs.run_at
          when jobs.run_at < excluded.run_at then jobs.run_at
          else excluded.run_at end`,
        attempt: sql<number>`case when jobs.run_at is null then 0 else jobs.attempt end`,
        rerun_at: sql<number | null>`case
          when jobs.token is null then null
          when jobs.rerun_at < excluded.run_at then jobs.rerun_at
          else excluded.run_at end`,
      }),
    ),
)

export const dequeue = async (connection: Connection, kind: string, key: string): Promise<void> => {
  await connection.run(drop, { kind, key })
}

const drop = new Query((db, values: { kind: string; key: string }) =>
  db.deleteFrom('jobs').where('kind', '=', values.kind).where('key', '=', values.key),
)

interface Claim {
  limit: number
  now: number
  leaseUntil: number
  token: string
  rooms: LaneRooms | undefined
}

/** All jobs of one claim share its token. */
export const claimJobs = async (connection: Connection, claim: Claim): Promise<Job[]> => {
  const { rooms = ROOMY, now, leaseUntil, token } = claim
  const ids = await nextInLanes(connection, rooms, claim)
  if (ids.length === 0) return []
  const rows = await connection.all(lease, { ids: JSON.stringify(ids), now, leaseUntil, token })
  return rows.map((row) => ({ ...row, token }))
}

const lease = new Query(
  (db, values: { ids: string; now: number; leaseUntil: number; token: string }) =>
    db
      .updateTable('jobs')
      .set((eb) => ({
        token: values.token,
        run_at: values.leaseUntil,
        attempt: eb('attempt', '+', 1),
        // This run answers for every earlier request to run again, but not for one that is still to
        // come.
        rerun_at: sql<number | null>`case when rerun_at > ${values.now} then rerun_at end`,
      }))
      .where('id', 'in', sql<number>`(select value from json_each(${values.ids}))`)
      .returning(['id', 'kind', 'key', 'lane', 'attempt']),
)

interface Held {
  id: number
  token: string
}

export const extendJob = async (
  connection: Connection,
  { id, token }: Held,
  leaseUntil: number,
): Promise<boolean> => (await connection.run(extend, { id, token, leaseUntil })) === 1

const extend = new Query((db, values: Held & { leaseUntil: number }) =>
  db
    .updateTable('jobs')
    .set({ run_at: values.leaseUntil })
    .where('id', '=', values.id)
    .where('token', '=', values.token),
)

export const deleteJob = async (connection: Connection, { id, token }: Held): Promise<boolean> =>
  (await connection.run(deleteUnlessWanted, { id, token })) === 1

const deleteUnlessWanted = new Query((db, held: Held) =>
  db
    .deleteFrom('jobs')
    .where('id', '=', held.id)
    .where('token', '=', held.token)
    .where('rerun_at', 'is', null),
)

interface PutBack {
  /** Null: only where it was enqueued again while it ran, otherwise it is buried. */
  runAt: number | null
  /** Null for the one that it had. */
  lane: string | null
  /** As new, with its attempts starting over. */
  fresh: boolean
  reason: string | null
}

/**
 * Puts a leased job back; where it was enqueued again while it ran, the earlier of the two times
 * counts.
 */
export const putBackJob = async (
  connection: Connection,
  { id, token }: Held,
  { runAt, lane, fresh, reason }: PutBack,
): Promise<boolean> =>
  (await connection.run(putBack, { id, token, runAt, lane, reason, fresh: fresh ? 1 : 0 })) === 1

const putBack = new Query((db, values: Held & Omit<PutBack, 'fresh'> & { fresh: number }) =>
  db
    .updateTable('jobs')
    .set({
      token: null,
      lane: sql<string>`coalesce(${values.lane}, lane)`,
      run_at: sql<number | null>`case
          when rerun_at is null then ${values.runAt}
          when ${values.runAt} < rerun_at then ${values.runAt}
          else rerun_at end`,
      attempt: sql<number>`case when ${values.fresh} = 1 then 0 else attempt end`,
      rerun_at: null,
      last_reason: values.reason,
    })
    .where('id', '=', values.id)
    .where('token', '=', values.token),
)

export const nextJobAt = async (
  connection: Connection,
  rooms: LaneRooms | undefined,
): Promise<number | null> => {
  if (rooms !== undefined && isSomeLaneFull(rooms)) return nextDueInLanes(connection, rooms)
  return (await connection.first(nextOfAll, {}))?.due ?? null
}

const nextOfAll = new Query((db) =>
  db.selectFrom('jobs').select((eb) => eb.fn.min('run_at').as('due')),
)

export const handBackJobs = async (connection: Connection, now: number): Promise<void> => {
  await connection.run(handBack, { now })
}

const handBack = new Query((db, values: { now: number }) =>
  db
    .updateTable('jobs')
    .set({ token: null, run_at: values.now, rerun_at: null })
    .where('token', 'is not', null),
)

export const countJobs = async (connection: Connection): Promise<JobCounts[]> =>
  connection.all(counts, {})

const counts = new Query((db) =>
  db
    .selectFrom('jobs')
    .select((eb) => ['kind', eb.fn.count<number>('run_at').as('waiting')])
    .select(sql<number>`count(*) - count(run_at)`.as('buried'))
    .groupBy('kind')
    .orderBy('kind'),
)
