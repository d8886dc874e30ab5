import { describe, expect, it } from 'vitest'
import type { Cursor } from '../ports/storage.ts'
import { readPage } from './read-page.ts'

interface Query {
  cursor?: Cursor<number>
  limit: number
}

/** A list of 1 to `count` in ascending order. */
const listOf = (count: number) => async (query: Query) => {
  const all = Array.from({ length: count }, (_, index) => ({ id: index + 1 }))
  const { cursor, limit } = query
  if (cursor?.direction === 'before') return all.filter(({ id }) => id < cursor.id).slice(-limit)
  return all.filter(({ id }) => !cursor || id > cursor.id).slice(0, limit)
}

const page = async (count: number, query: Query) => {
  const { items, hasNext, hasPrevious } = await readPage(query, listOf(count), ({ id }) => id)
  return [items.map(({ id }) => id), hasPrevious, hasNext]
}

describe('readPage', () => {
  it.each([
    ['an empty list', 0, {}, [[], false, false]],
    ['a list of less than a page', 1, {}, [[1], false, false]],
    ['a list of just a page', 2, {}, [[1, 2], false, false]],
    ['a list of more than a page', 3, {}, [[1, 2], false, true]],
  ])('begins %s', async (_, count, query, expected) => {
    expect(await page(count, { ...query, limit: 2 })).toEqual(expected)
  })

  const after = (id: number): Query => ({ limit: 2, cursor: { direction: 'after', id } })
  const before = (id: number): Query => ({ limit: 2, cursor: { direction: 'before', id } })
  it.each([
    ['after the first page', after(2), [[3, 4], true, true]],
    ['to the end', after(3), [[4, 5], true, false]],
    ['to a last page that is not full', after(4), [[5], true, false]],
    ['beyond the end', after(5), [[], false, false]],
    ['from before the first row', after(0), [[1, 2], false, true]],
    ['back from the end', before(6), [[4, 5], true, false]],
    ['back into the middle', before(5), [[3, 4], true, true]],
    ['back to the start', before(3), [[1, 2], false, true]],
    ['back to a first page that is not full', before(2), [[1], false, true]],
    ['back beyond the start', before(1), [[], false, false]],
  ])('goes %s', async (_, query, expected) => {
    expect(await page(5, query)).toEqual(expected)
  })
})
