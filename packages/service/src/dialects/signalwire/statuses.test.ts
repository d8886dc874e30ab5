import { canMove, type MessageState } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { callbackWords, isNews, statesShownAs, statusWords } from './statuses.ts'

const STATES = Object.keys(statusWords) as MessageState[]

describe('statesShownAs', () => {
  it('finds every state under exactly one word', () => {
    const words = [...new Set(Object.values(statusWords))]
    expect(words.flatMap(statesShownAs).sort()).toEqual([...STATES].sort())
    expect(statesShownAs('failed')).toEqual(['failed', 'canceled'])
  })
})

describe('isNews', () => {
  it('is false for the states that have the word of the one before', () => {
    const silent = STATES.filter((state) => STATES.some((from) => canMove(from, state))).filter(
      (state) => !isNews(state),
    )
    expect(silent.sort()).toEqual(['accepted', 'queued', 'read'])
  })

  it('does not depend on the way that a message came', () => {
    for (const state of STATES) {
      const same = STATES.filter((from) => canMove(from, state)).map(
        (from) => callbackWords[from] === callbackWords[state],
      )
      expect(new Set(same).size).toBeLessThanOrEqual(1)
    }
  })
})
