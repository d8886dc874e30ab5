import { DatabaseSync } from 'node:sqlite'
import { parseId } from '@postel/core'
import type { MessageId } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { findMessageById } from '../rows/messages.ts'
import { deleteMessage, redactMessage } from '../rows/remove-message.ts'
import { SqliteConnection } from '../sqlite/connection.ts'
import { kyselyOn } from '../sqlite/migrate.ts'
import { initial } from './001-initial.ts'
import { removal } from './002-removal.ts'
import { chat } from './003-chat.ts'
import { numbers } from './004-numbers.ts'

const idOf = (number: number): MessageId =>
  parseId<MessageId>(String(number).padStart(32, '0')) as MessageId

/** A database from before this migration, with these bodies. */
const migrated = async (bodies: readonly string[]): Promise<SqliteConnection> => {
  const connection = new SqliteConnection(new DatabaseSync(':memory:'))
  const db = kyselyOn(connection)
  await initial('sqlite').up(db)
  connection.execute("insert into accounts values ('a', 'public', x'00', 1)")
  const insert = connection.prepare(`insert into messages (id, account_id, kind, direction, state,
    recipient, body, segment_count, media_count, wire, validity_seconds, created_at, updated_at)
    values (?, 'a', 'text', 'outbound', 'failed', '+1', ?, 1, 0, 'any', 1, 1, 1)`)
  for (const [index, body] of bodies.entries()) insert.run(idOf(index), body)
  await removal('sqlite').up(db)
  // Messages are read as the newest migration of them leaves them.
  await chat('sqlite').up(db)
  await numbers().up(db)
  return connection
}

describe('the migration of bodies', () => {
  const bodies = ['Hello', '', '你好 👩‍👩‍👧', 'a'.repeat(1600)]

  it('keeps every body', async () => {
    const connection = await migrated(bodies)
    for (const [index, body] of bodies.entries()) {
      expect((await findMessageById(connection, idOf(index)))?.body).toBe(body)
    }
  })

  it('lets old bodies be removed like new ones', async () => {
    const connection = await migrated(bodies)
    expect(await redactMessage(connection, idOf(0), 'failed', 2)).toBe(true)
    expect(await deleteMessage(connection, idOf(2), 'failed')).toBe(true)
    const slots = connection.prepare('select is_free, content from bodies order by id').all()
    expect(slots.map((slot) => slot['is_free'])).toEqual([1, 1, 0])
    expect(slots[0]?.['content']).toEqual(new Uint8Array(5))
    expect((await findMessageById(connection, idOf(3)))?.body).toBe(bodies[3])
  })
})
