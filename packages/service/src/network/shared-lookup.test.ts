import type { LookupAddress } from 'node:dns'
import { describe, expect, it } from 'vitest'
import { createSharedLookup } from './shared-lookup.ts'

type Answer = (error: Error | null, addresses: LookupAddress[]) => void

const FOUND = [{ address: '93.184.216.34', family: 4 }]

const setUp = () => {
  const asked: string[] = []
  const answers: Answer[] = []
  let now = 0
  const lookup = createSharedLookup(
    (hostname, _options, callback) => {
      asked.push(hostname)
      answers.push(callback)
    },
    () => now,
  )
  const ask = (hostname: string, family = 0): Promise<string> =>
    new Promise((resolve) => {
      lookup(hostname, { all: true, family }, (error, addresses) => {
        resolve(error?.message ?? addresses.map(({ address }) => address).join())
      })
    })
  return { asked, answers, ask, passMs: (ms: number) => void (now += ms) }
}

describe('createSharedLookup', () => {
  it('asks once for all who wait for a name', async () => {
    const { asked, answers, ask } = setUp()
    const waiting = [ask('a.example'), ask('a.example'), ask('b.example')]
    expect(asked).toEqual(['a.example', 'b.example'])
    for (const answer of answers) answer(null, FOUND)
    expect(await Promise.all(waiting)).toEqual(Array(3).fill('93.184.216.34'))
  })

  it('asks anew for what was found, and apart for each kind of address', () => {
    const { asked, answers, ask } = setUp()
    void ask('a.example')
    answers[0]?.(null, FOUND)
    void ask('a.example')
    void ask('a.example', 6)
    expect(asked).toHaveLength(3)
  })

  it('leaves a name that took long to fail alone for three times as long', async () => {
    const { asked, answers, ask, passMs } = setUp()
    const first = ask('dead.example')
    passMs(10_000)
    answers[0]?.(new Error('no answer'), [])
    expect(await first).toBe('no answer')
    passMs(29_999)
    expect(await ask('dead.example')).toBe('no answer')
    expect(asked).toHaveLength(1)
    passMs(1)
    void ask('dead.example')
    expect(asked).toHaveLength(2)
  })
})
