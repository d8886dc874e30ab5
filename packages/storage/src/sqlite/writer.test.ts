import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SqliteConnection } from './connection.ts'
import { SqliteWriter } from './writer.ts'

describe('SqliteWriter', () => {
  let connection: SqliteConnection
  let writer: SqliteWriter
  const insert = (number: number) => async (): Promise<void> =>
    connection.execute(`insert into child values (${number}, ${number})`)
  const numbers = (): unknown[] =>
    connection
      .prepare('select id from child order by id')
      .all()
      .map((row) => row['id'])

  beforeEach(() => {
    connection = new SqliteConnection(new DatabaseSync(':memory:'))
    connection.execute('create table parent (id integer primary key)')
    // Checked at the commit only, so that a commit can be made to fail.
    connection.execute(`create table child (id integer primary key,
      parent_id integer references parent (id) deferrable initially deferred)`)
    for (let id = 0; id < 300; id += 1) connection.execute(`insert into parent values (${id})`)
    writer = new SqliteWriter(connection)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })

  it('commits all units of one turn at once', async () => {
    const execute = vi.spyOn(connection, 'execute')
    await Promise.all([1, 2, 3].map((number) => writer.run(insert(number))))
    expect(execute.mock.calls.filter(([sql]) => sql === 'commit')).toHaveLength(1)
    expect(numbers()).toEqual([1, 2, 3])
  })

  it('bounds how many units share a commit', async () => {
    const execute = vi.spyOn(connection, 'execute')
    await Promise.all(Array.from({ length: 257 }, (_, number) => writer.run(insert(number))))
    expect(execute.mock.calls.filter(([sql]) => sql === 'commit')).toHaveLength(3)
  })

  it('answers nobody before the commit', async () => {
    const order: string[] = []
    const execute = connection.execute.bind(connection)
    vi.spyOn(connection, 'execute').mockImplementation((sql) => {
      if (sql === 'commit') order.push('commit')
      execute(sql)
    })
    const unit = writer.run(async (transaction) => {
      transaction.afterCommit(() => order.push('listener'))
      order.push('unit')
    })
    await Promise.all([unit.then(() => order.push('answer')), writer.run(insert(1))])
    expect(order.slice(0, 2)).toEqual(['unit', 'commit'])
    expect(order.slice(2).sort()).toEqual(['answer', 'listener'])
  })

  it('rejects every unit when the commit fails, keeps nothing, and goes on', async () => {
    const results = await Promise.allSettled([
      writer.run(insert(1)),
      writer.run(async () => connection.execute('insert into child values (2, 404)')),
    ])
    expect(results.map((one) => one.status)).toEqual(['rejected', 'rejected'])
    expect(numbers()).toEqual([])
    await writer.run(insert(3))
    expect(numbers()).toEqual([3])
  })

  it('rejects every unit when the transaction is lost under one of them', async () => {
    const listener = vi.fn()
    const results = await Promise.allSettled([
      writer.run(async (transaction) => transaction.afterCommit(listener)),
      writer.run(async () => {
        connection.execute('rollback')
        throw new Error('disk full')
      }),
      writer.run(insert(3)),
    ])
    for (const result of results) expect(result).toHaveProperty('reason.message', 'disk full')
    expect(numbers()).toEqual([])
    expect(listener).not.toHaveBeenCalled()
    await writer.run(insert(4))
    expect(numbers()).toEqual([4])
  })

  it('runs other work between two transactions, and goes on writing', async () => {
    const seen: boolean[] = []
    const note = (): void => void seen.push(connection.database.isTransaction)
    writer.between(note)
    const first = writer.run(async () => {
      writer.between(note)
      await insert(1)()
    })
    await Promise.all([first, writer.run(insert(2))])
    await writer.run(insert(3))
    expect(seen).toEqual([false, false])
    expect(numbers()).toEqual([1, 2, 3])
  })

  it('runs other work that came before the close, and none after it', async () => {
    const work = vi.fn()
    writer.between(work)
    await writer.close()
    writer.between(work)
    await new Promise(setImmediate)
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('gives up a unit that awaits something else, and only that', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    const stuck = writer.run(() => new Promise(() => undefined))
    const other = writer.run(insert(1))
    const rejected = expect(stuck).rejects.toThrow('what does it await')
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    vi.advanceTimersByTime(5_000)
    await rejected
    await other
    expect(numbers()).toEqual([1])
  })
})
