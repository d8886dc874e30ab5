import { describe, expect, it } from 'vitest'
import { isBetween, pairOf } from './conversation.ts'

const OURS = '+14155550100'
const THEIRS = '+14155550123'
const sent = { from: OURS, to: THEIRS, direction: 'outbound-api' } as const
const received = { from: THEIRS, to: OURS, direction: 'inbound' } as const

describe('pairOf', () => {
  it('tells our number from theirs, whoever writes', () => {
    expect(pairOf(sent)).toEqual({ ours: OURS, theirs: THEIRS })
    expect(pairOf(received)).toEqual({ ours: OURS, theirs: THEIRS })
  })

  it('knows none while the sender is still to be chosen', () => {
    expect(pairOf({ ...sent, from: null })).toBeNull()
  })
})

describe('isBetween', () => {
  it('finds both directions and nobody else', () => {
    const pair = { ours: OURS, theirs: THEIRS }
    const other = { ...sent, to: '+14155550199' }
    expect([sent, received, other].map((one) => isBetween(pair, one))).toEqual([true, true, false])
  })
})
