import { describe, expect, it, vi } from 'vitest'
import { madeLazily } from './made-lazily.ts'

describe('madeLazily', () => {
  it('makes it once for all who ask, and not before', async () => {
    const make = vi.fn(() => Promise.resolve({}))
    const { get, found } = madeLazily(make)
    expect(found()).toBeUndefined()
    const [first, second] = await Promise.all([get(), get()])
    expect(first).toBe(second)
    expect(await get()).toBe(first)
    expect(await found()).toBe(first)
    expect(make).toHaveBeenCalledOnce()
  })

  it('tries again after a failure', async () => {
    const make = vi.fn(() => Promise.resolve('made'))
    make.mockRejectedValueOnce(new Error('no file to spare'))
    const { get, found } = madeLazily(make)
    await expect(get()).rejects.toThrow('no file to spare')
    expect(found()).toBeUndefined()
    expect(await get()).toBe('made')
  })
})
