import type { BuriedJob } from '@postel/core'
import { sql } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'

export const listBuried = async (connection: Connection, limit: number): Promise<BuriedJob[]> =>
  connection.all(buried, { limit })

const buried = new Query((db, values: { limit: number }) =>
  db
    .selectFrom('jobs')
    .select(['kind', 'key', 'attempt as attempts', 'last_reason as reason'])
    .where('run_at', 'is', null)
    .orderBy('kind')
    .orderBy('key')
    .limit(values.limit),
)

interface Which {
  kind: string | null
  key: string | null
}

export const reviveJobs = (connection: Connection, which: Which, now: number): Promise<number> =>
  connection.run(revive, { ...which, now })

const revive = new Query((db, values: Which & { now: number }) =>
  db
    .updateTable('jobs')
    .set({ run_at: values.now, attempt: 0 })
    .where('run_at', 'is', null)
    .where('kind', '=', sql<string>`coalesce(${values.kind}, kind)`)
    .where('key', '=', sql<string>`coalesce(${values.key}, key)`),
)
