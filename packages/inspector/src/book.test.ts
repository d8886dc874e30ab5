import { describe, expect, it } from 'vitest'
import { createBook } from './book.ts'

interface Note {
  key: string
  text: string
}
const PAGE_SIZE = 3

/** A list that a service holds, in pages. */
const openBook = (keys: readonly string[], keptMax?: number) => {
  const stored = new Map(keys.map((key) => [key, { key, text: 'old' }]))
  const book = createBook<Note>({
    keyOf: ({ key }) => key,
    ...(keptMax !== undefined && { keptMax }),
    read: async (from) => {
      const all = [...stored.values()].sort((one, other) => (one.key < other.key ? 1 : -1))
      const rest = from === null ? all : all.filter(({ key }) => key < from)
      const items = rest.slice(0, PAGE_SIZE).map((note) => ({ ...note }))
      return { items, next: rest.length > PAGE_SIZE ? (items.at(-1)?.key ?? null) : null }
    },
  })
  const listed = () =>
    book.listed
      .get()
      ?.map(({ key }) => key)
      .join('')
  return { stored, book, listed }
}

describe('createBook', () => {
  it('lists the newest page, then older ones when asked', async () => {
    const { book, listed } = openBook([...'abcde'])
    expect(book.listed.get()).toBeNull()
    await book.refresh()
    expect([listed(), book.hasOlder.get()]).toEqual(['edc', true])
    await book.loadOlder()
    expect([listed(), book.hasOlder.get()]).toEqual(['edcba', false])
    await book.refresh()
    expect(listed()).toBe('edcba')
  })

  it('says whether anything has changed, been added or been deleted', async () => {
    const { stored, book, listed } = openBook([...'ab'])
    expect([await book.refresh(), await book.refresh()]).toEqual([true, false])
    stored.set('a', { key: 'a', text: 'new' })
    expect(await book.refresh()).toBe(true)
    stored.set('c', { key: 'c', text: '' })
    stored.delete('b')
    expect(await book.refresh()).toBe(true)
    expect(listed()).toBe('ca')
    stored.clear()
    expect(await book.refresh()).toBe(true)
    expect(listed()).toBe('')
  })

  it('keeps what was read beside the list, and lists it only once there is no gap', async () => {
    const { book, listed } = openBook([...'abcdef'])
    await book.refresh()
    book.put({ key: 'a', text: 'old' })
    expect(listed()).toBe('fed')
    expect(book.known.get().map(({ key }) => key)).toEqual([...'feda'])
    await book.loadOlder()
    expect(listed()).toBe('fedcba')
  })

  it('does not lose what was taken in while a page was under way', async () => {
    const { book, listed } = openBook(['a'])
    const reading = book.refresh()
    book.put({ key: 'b', text: 'just made' })
    await reading
    expect(listed()).toBe('ba')
  })

  it('forgets the oldest of what came by itself, and nothing that was asked for', async () => {
    const { stored, book, listed } = openBook([...'abcd'], 6)
    await book.refresh()
    book.put({ key: 'a', text: 'old' })
    for (const key of 'efghijk') {
      stored.set(key, { key, text: '' })
      await book.refresh()
      expect(book.known.get().length).toBeLessThanOrEqual(7)
    }
    expect(book.known.get().map(({ key }) => key)).toEqual([...'kjihgfa'])
    expect([listed(), book.hasOlder.get()]).toEqual(['kjihgf', true])
    while (book.hasOlder.get()) await book.loadOlder()
    await book.refresh()
    expect(listed()).toBe('kjihgfedcba')
  })

  it('begins anew where more has come at once than a page holds', async () => {
    const { stored, book, listed } = openBook([...'ab'])
    await book.refresh()
    for (const key of 'cdefg') stored.set(key, { key, text: '' })
    await book.refresh()
    expect([listed(), book.hasOlder.get()]).toEqual(['gfe', true])
    await book.loadOlder()
    await book.loadOlder()
    expect(listed()).toBe('gfedcba')
  })
})
