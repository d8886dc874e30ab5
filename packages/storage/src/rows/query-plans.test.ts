import { DatabaseSync } from 'node:sqlite'
import { parseId } from '@postel/core'
import type { AccountId, MessageId, Reads } from '@postel/core'
import { describe, expect, it } from 'vitest'
import type { Connection } from '../connection.ts'
import { SqliteConnection } from '../sqlite/connection.ts'
import { migrateSqlite } from '../sqlite/migrate.ts'
import { readsOn } from './index.ts'

const ACCOUNT = parseId<AccountId>('1'.repeat(32)) as AccountId
const MESSAGE = parseId<MessageId>('2'.repeat(32)) as MessageId
const PAGE = { accountId: ACCOUNT, limit: 51 }

/** How SQLite would find what is asked for, step by step. */
const planOf = async (ask: (reads: Reads) => Promise<unknown>): Promise<string[]> => {
  const connection = new SqliteConnection(new DatabaseSync(':memory:'))
  await migrateSqlite(connection)
  const plan: string[] = []
  const explaining: Pick<Connection, 'all'> = {
    all: async (query, values) => {
      const { sql, bind } = query.statementFor('sqlite')
      const steps = connection.prepare(`explain query plan ${sql}`).all(...bind(values))
      plan.push(...steps.map((step) => String(step['detail'])))
      return []
    },
  }
  await ask(readsOn(explaining as Connection))
  return plan
}

describe('a list of messages', () => {
  it.each([
    ['the first page', {}],
    ['a later page', { cursor: { direction: 'after', id: MESSAGE } }],
    ['a page before', { cursor: { direction: 'before', id: MESSAGE } }],
    ['those to a number', { to: '+15557654321' }],
  ] as const)('reads an index in its order, and sorts nothing: %s', async (_, query) => {
    const plan = await planOf((reads) => reads.messages({ ...PAGE, ...query }))
    expect(plan[0]).toMatch(/^SEARCH messages USING INDEX messages_by_account/)
    expect(plan.join()).not.toContain('ORDER BY')
  })

  it.each([
    ['since a time', { from: 1 }],
    ['before a time', { until: 2 }],
    ['within a day', { from: 1, until: 2 }],
  ] as const)('sorts ids, and reads no row that it does not show: sent %s', async (_, sent) => {
    const plan = await planOf((reads) => reads.messages({ ...PAGE, sent }))
    expect(plan[0]).toMatch(/^SEARCH messages USING INDEX sqlite_autoindex_messages_1 \(id=\?\)/)
    expect(plan.join()).toContain('SEARCH messages USING COVERING INDEX messages_by_sent')
  })
})

describe('the delivery log', () => {
  it.each([
    ['callbacks_by_account', {}],
    ['callbacks_by_message', { messageId: MESSAGE }],
    ['callbacks_by_message', { messageId: MESSAGE, cursor: { direction: 'after', id: 7 } }],
    ['callbacks_by_message', { messageId: MESSAGE, cursor: { direction: 'before', id: 7 } }],
  ] as const)('is read by %s for %j', async (index, query) => {
    const plan = await planOf((reads) => reads.deliveries({ ...PAGE, ...query }))
    expect(plan.join()).toContain(`SEARCH callbacks USING INDEX ${index}`)
  })
})
