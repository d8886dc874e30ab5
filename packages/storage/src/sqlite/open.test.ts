import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseId } from '@postel/core'
import type { Account, AccountId } from '@postel/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openForReading, openForWriting } from './connect.ts'
import { openSqlite } from './open.ts'

const ID = parseId<AccountId>('a'.repeat(32)) as AccountId
const ACCOUNT: Account = {
  id: ID,
  mediaAccess: 'public',
  authTokenSealed: new Uint8Array([1]),
  createdAt: 1,
}

describe('openSqlite', () => {
  let directory: string
  let file: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'postel-open-'))
    file = join(directory, 'made', 'postel.sqlite')
  })
  afterEach(() => rm(directory, { recursive: true }))

  const tablesIn = (path: string): unknown[] => {
    const database = new DatabaseSync(path)
    const rows = database.prepare("select name from sqlite_schema where type = 'table'").all()
    database.close()
    return rows.map((row) => row['name'])
  }

  it('makes folder and file, for their owner only', async () => {
    const { storage } = await openSqlite({ file })
    for (const path of [join(directory, 'made'), file, `${file}-wal`]) {
      expect((await stat(path)).mode & 0o077).toBe(0)
    }
    await storage.close()
  })

  it('finds again what was written before', async () => {
    const first = await openSqlite({ file })
    await first.storage.write((rows) => rows.insertAccount(ACCOUNT))
    await first.storage.close()
    const second = await openSqlite({ file })
    expect(await second.storage.reads.account(ID)).toEqual(ACCOUNT)
    await second.storage.close()
  })

  it('leaves one file behind when it is closed', async () => {
    const { storage } = await openSqlite({ file })
    await storage.write((rows) => rows.insertAccount(ACCOUNT))
    await storage.close()
    await expect(stat(`${file}-wal`)).rejects.toThrow('ENOENT')
  })

  it('leaves the file as it was when a migration fails', async () => {
    await openSqlite({ file: join(directory, 'postel.sqlite') }).then((one) => one.storage.close())
    const broken = join(directory, 'broken.sqlite')
    const database = new DatabaseSync(broken)
    database.exec('create table jobs (other text)')
    database.close()
    await expect(openSqlite({ file: broken })).rejects.toThrow(
      'could not be migrated: table "jobs" already exists',
    )
    expect(tablesIn(broken)).toEqual(['jobs'])
  })

  it('refuses a file that a newer version has migrated', async () => {
    await openSqlite({ file }).then((one) => one.storage.close())
    const database = new DatabaseSync(file)
    database.exec("insert into kysely_migration values ('999-future', '2999-01-01')")
    database.close()
    await expect(openSqlite({ file })).rejects.toThrow(
      /^The database is of a newer version, which brought it to 999-future: .*backup/,
    )
  })

  it('refuses a file that is no database, and names it', async () => {
    const other = join(directory, 'other.sqlite')
    await writeFile(other, 'some text that is not a database'.repeat(100))
    await expect(openSqlite({ file: other })).rejects.toThrow(
      `${other} cannot be opened: file is not a database`,
    )
  })
})

describe('the connections', () => {
  it('write durably, wipe what they delete and keep no files aside; the one that reads cannot write', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'postel-connect-'))
    const file = join(directory, 'postel.sqlite')
    const written = openForWriting(file)
    const setting = (name: string): unknown => written.prepare(`pragma ${name}`).get()?.[name]
    expect(setting('journal_mode')).toBe('wal')
    expect(setting('synchronous')).toBe(2)
    expect(setting('foreign_keys')).toBe(1)
    expect(setting('secure_delete')).toBe(1)
    written.execute('create table kept (id integer)')
    const read = openForReading(file)
    for (const connection of [written, read]) {
      expect(connection.prepare('pragma temp_store').get()).toEqual({ temp_store: 2 })
    }
    expect(() => read.execute('insert into kept values (1)')).toThrow('readonly')
    read.close()
    written.close()
    await rm(directory, { recursive: true })
  })
})
