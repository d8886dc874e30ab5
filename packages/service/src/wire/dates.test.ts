import { describe, expect, it } from 'vitest'
import { intersect, parseMoment, rfc2822 } from './dates.ts'

const at = (text: string): number => Date.parse(text)

describe('parseMoment', () => {
  it.each([
    ['2026-11-21', '2026-11-21T00:00:00Z', '2026-11-22T00:00:00Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z', '2024-03-01T00:00:00Z'],
    ['2026-11-21T09:15:04Z', '2026-11-21T09:15:04Z', '2026-11-21T09:15:05Z'],
    ['2026-11-21T10:15:04+01:00', '2026-11-21T09:15:04Z', '2026-11-21T09:15:05Z'],
    ['2026-11-21T09:15:04.250Z', '2026-11-21T09:15:04.250Z', '2026-11-21T09:15:04.251Z'],
  ])('%s is from %s until %s', (text, from, until) => {
    expect(parseMoment(text)).toEqual({ from: at(from), until: at(until) })
  })

  it.each(['2026-02-30', '2026-02-29', '2026-04-31T00:00:00Z', '2026-13-01', 'yesterday'])(
    '%s does not exist',
    (text) => expect(parseMoment(text)).toBeNull(),
  )
})

describe('intersect', () => {
  it('keeps what lies in all ranges', () => {
    expect(intersect([{ from: 1 }, { until: 9 }, { from: 3, until: 12 }])).toEqual({
      from: 3,
      until: 9,
    })
    expect(intersect([])).toEqual({})
  })
})

describe('rfc2822', () => {
  it('writes two digits and the zone as +0000', () => {
    expect(rfc2822(Date.UTC(2026, 0, 2, 3, 4, 5))).toBe('Fri, 02 Jan 2026 03:04:05 +0000')
  })
})
