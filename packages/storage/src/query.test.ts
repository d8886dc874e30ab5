import { describe, expect, it } from 'vitest'
import { Query, pick } from './query.ts'
import type { BlobRow } from './schema.ts'

const byKey = new Query((db, values: { key: string; limit: number }) =>
  db
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', 'send')
    .where('key', '=', values.key)
    .limit(values.limit),
)

describe('Query', () => {
  it('is built once per dialect', () => {
    expect(byKey.statementFor('sqlite')).toBe(byKey.statementFor('sqlite'))
  })

  it('binds the values in the places of their stand-ins, and constants in theirs', () => {
    const { sql, bind } = byKey.statementFor('sqlite')
    expect(sql).toBe('select "id" from "jobs" where "kind" = ? and "key" = ? limit ?')
    expect(bind({ limit: 5, key: 'a' })).toEqual(['send', 'a', 5])
    expect(bind({ limit: 6, key: 'b' })).toEqual(['send', 'b', 6])
  })

  it('takes null for a value, and refuses none', () => {
    const { bind } = byKey.statementFor('sqlite')
    expect(bind({ limit: null, key: 'a' })).toEqual(['send', 'a', null])
    expect(() => bind({ limit: 5 })).toThrow('no value for key')
  })

  it('inserts the picked columns', () => {
    const insert = new Query((db, row: BlobRow) =>
      db.insertInto('blobs').values(pick(row, ['sha256', 'size_bytes', 'chunk_sha256'])),
    )
    const { sql, bind } = insert.statementFor('sqlite')
    expect(sql).toBe(
      'insert into "blobs" ("sha256", "size_bytes", "chunk_sha256") values (?, ?, ?)',
    )
    expect(bind({ chunk_sha256: 'c', sha256: 's', size_bytes: 0 })).toEqual(['s', 0, 'c'])
  })
})
