import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newMessageId, newRandomId, parseId } from './id.ts'

const at = (now: number) => ({ now: () => now })

describe('parseId', () => {
  it('reads 32 hex digits of either case', () => {
    expect(parseId('0123456789ABCDEF0123456789abcdef')).toBe('0123456789abcdef0123456789abcdef')
  })

  it.each(['', 'a'.repeat(31), 'a'.repeat(33), 'g'.repeat(32), `${'a'.repeat(31)}\n`])(
    'refuses %j',
    (text) => {
      expect(parseId(text)).toBeNull()
    },
  )
})

describe('newMessageId', () => {
  it('has the time, version 7, the variant, and all other bits from chance', () => {
    const time = 0x0123456789ab
    expect(newMessageId(at(time), (count) => new Uint8Array(count))).toBe(
      '0123456789ab70008000000000000000',
    )
    expect(newMessageId(at(time), (count) => new Uint8Array(count).fill(255))).toBe(
      '0123456789ab7fffbfffffffffffffff',
    )
  })

  it('sorts by time', () => {
    const ids = [1, 2, 1000, 2 ** 40, 2 ** 47].map((now) => newMessageId(at(now), randomBytes))
    expect(ids.toSorted()).toEqual(ids)
  })

  it('never repeats, within one millisecond either', () => {
    const ids = Array.from({ length: 10_000 }, () => newMessageId(at(1), randomBytes))
    expect(new Set(ids).size).toBe(10_000)
  })
})

describe('newRandomId', () => {
  it('is 128 bits of chance', () => {
    const counting = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, i) => i)
    expect(newRandomId(counting)).toBe('000102030405060708090a0b0c0d0e0f')
  })
})
