import { DatabaseSync } from 'node:sqlite'
import { parseId } from '@postel/core'
import type { MessageId } from '@postel/core'
import { expect, it } from 'vitest'
import { findMessageById } from '../rows/messages.ts'
import { SqliteConnection } from '../sqlite/connection.ts'
import { kyselyOn } from '../sqlite/migrate.ts'
import { initial } from './001-initial.ts'
import { removal } from './002-removal.ts'
import { chat } from './003-chat.ts'
import { numbers } from './004-numbers.ts'

const ID = parseId<MessageId>('1'.repeat(32)) as MessageId

it('the migration of numbers lets a message that waits go on and end in its time', async () => {
  const connection = new SqliteConnection(new DatabaseSync(':memory:'))
  const db = kyselyOn(connection)
  for (const before of [initial, removal, chat]) await before('sqlite').up(db)
  connection.execute("insert into accounts values ('a', 'public', x'00', 1)")
  connection.execute(`insert into messages (id, account_id, kind, direction, state, recipient,
    segment_count, media_count, wire, validity_seconds, created_at, updated_at)
    values ('${ID}', 'a', 'text', 'outbound', 'sending', '+1', 1, 0, 'any', 60, 1000, 2000)`)
  await numbers().up(db)
  expect(await findMessageById(connection, ID)).toMatchObject({
    state: 'sending',
    initialState: 'queued',
    dueAt: 2_000,
    expiresAt: 61_000,
    carrierReference: null,
    createdAt: 1_000,
    updatedAt: 2_000,
  })
})
