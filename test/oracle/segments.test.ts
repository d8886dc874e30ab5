import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { countSegments } from '@postel/core'

// The vendor's own calculator is CommonJS and exact, but takes milliseconds for a long text.
const { SegmentedMessage } = createRequire(import.meta.url)('sms-segments-calculator') as {
  SegmentedMessage: new (text: string) => { segmentsCount: number }
}

const ALPHABETS: Record<string, string[]> = {
  'GSM-7': [...'abc XYZ 0189 @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¡ÄÖÑÜ§¿äöñüà\n'],
  'GSM-7 with escapes': [...'abcdefgh €[]{}~|^\\\f'],
  'UCS-2': [...'abc你好мир€[]שלוםñç'],
  'UCS-2 with emoji': [...'ab€😀🎉你', '👩‍👩‍👧', '🇩🇪', 'e\u0301', '👍🏽'],
}

/** Seeded, so that a failure comes again. */
const randomFrom = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

describe('countSegments agrees with the vendor’s calculator', () => {
  it.each(Object.entries(ALPHABETS))('on 150 random texts of %s', (name, alphabet) => {
    const random = randomFrom(name.length)
    for (let count = 0; count < 150; count += 1) {
      const length = 1 + Math.floor(random() ** 2 * 500)
      const pick = (): string => alphabet[Math.floor(random() * alphabet.length)] ?? ''
      const text = Array.from({ length }, pick).join('')
      expect(countSegments(text), JSON.stringify(text)).toBe(
        new SegmentedMessage(text).segmentsCount,
      )
    }
  })
})
