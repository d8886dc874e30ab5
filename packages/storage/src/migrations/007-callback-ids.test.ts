import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { SqliteConnection } from '../sqlite/connection.ts'
import { kyselyOn } from '../sqlite/migrate.ts'
import { initial } from './001-initial.ts'
import { removal } from './002-removal.ts'
import { chat } from './003-chat.ts'
import { numbers } from './004-numbers.ts'
import { deliveries } from './005-deliveries.ts'
import { mediaCache } from './006-media-cache.ts'
import { callbackIds } from './007-callback-ids.ts'

const BEFORE = [initial, removal, chat, numbers, deliveries].map((one) => one('sqlite'))

it('the migration of callback ids keeps the delivery log, which goes with its message as before', async () => {
  const connection = new SqliteConnection(new DatabaseSync(':memory:'))
  const db = kyselyOn(connection)
  for (const one of [...BEFORE, mediaCache]) await one.up(db)
  connection.database.exec(`pragma foreign_keys = on;
    insert into accounts values ('a', 'public', x'00', 1);
    insert into messages (id, account_id, kind, direction, state, recipient, segment_count,
      media_count, wire, created_at, updated_at)
      values ('m', 'a', 'text', 'outbound', 'sent', '+1', 1, 0, 'any', 1, 1);
    insert into callbacks (id, message_id, account_id, url, state, created_at, due_at, attempt_count,
      ended_as, replay_of) values (7, 'm', 'a', 'https://example.com', 'sent', 1, 2, 1, 'delivered', 5);
    insert into callback_attempts values (7, 1, 3, 'delivered', 200, 'answered 200')`)
  await callbackIds.up(db)
  const all = (table: string) => connection.database.prepare(`select * from ${table}`).all()
  expect(all('callbacks')).toMatchObject([
    { id: 7, message_id: 'm', kind: 'status', method: 'POST', due_at: 2, replay_of: 5 },
  ])
  expect(all('callback_attempts')).toMatchObject([{ callback_id: 7, attempt: 1, status: 200 }])
  connection.database.exec("delete from messages where id = 'm'")
  expect([...all('callbacks'), ...all('callback_attempts')]).toEqual([])
})
