import { sql } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'

// A body must leave no copy behind when it is removed, and `secure_delete` alone does not see to
// that: where rows grow or go, SQLite moves their neighbours to other pages and leaves the old
// copies in the gaps (measured: traces of 3 in 1,000 removed bodies). So bodies lie in slots of
// their own that are appended, overwritten in place by as many bytes, and used again, but never
// moved: a row of unchanged size stays where it is.

/** Slots come in multiples of this, so that a free one fits the next body of about its length. */
const SLOT_STEP_BYTES = 64

export interface KeptBody {
  /** Null for the empty body, which needs no slot. */
  id: number | null
  sizeBytes: number
}

export const keepBody = async (connection: Connection, text: string): Promise<KeptBody> => {
  const bytes = Buffer.from(text)
  const sizeBytes = bytes.byteLength
  if (sizeBytes === 0) return { id: null, sizeBytes }
  const content = Buffer.alloc(Math.ceil(sizeBytes / SLOT_STEP_BYTES) * SLOT_STEP_BYTES)
  bytes.copy(content)
  const slot =
    (await connection.first(useAgain, { content, slotBytes: content.byteLength })) ??
    (await connection.first(append, { content }))
  if (!slot) throw new Error('The database answered no slot for a body')
  return { id: slot.id, sizeBytes }
}

// Literals, because SQLite does not match parameters with the condition of a partial index.
const useAgain = new Query((db, values: { content: Uint8Array; slotBytes: number }) =>
  db
    .updateTable('bodies')
    .set({ content: values.content, is_free: 0 })
    .where('id', '=', (eb) =>
      eb
        .selectFrom('bodies')
        .select('id')
        .where('is_free', '=', sql.lit(1))
        .where(sql<number>`length(content)`, '=', values.slotBytes)
        .limit(1),
    )
    .returning('id'),
)

const append = new Query((db, values: { content: Uint8Array }) =>
  db.insertInto('bodies').values({ content: values.content, is_free: 0 }).returning('id'),
)

/** The text of a body without what its slot has beyond it. */
export const textOf = (content: Uint8Array | null, sizeBytes: number): string =>
  content === null
    ? ''
    : Buffer.from(content.buffer, content.byteOffset, sizeBytes).toString('utf8')

export interface Slot {
  id: number
  slotBytes: number
}

/** Overwrites a body and gives its slot to the next one. */
export const wipeBody = async (connection: Connection, slot: Slot): Promise<void> => {
  await connection.run(overwrite, { id: slot.id, zeros: Buffer.alloc(slot.slotBytes) })
}

const overwrite = new Query((db, values: { id: number; zeros: Uint8Array }) =>
  db.updateTable('bodies').set({ content: values.zeros, is_free: 1 }).where('id', '=', values.id),
)
