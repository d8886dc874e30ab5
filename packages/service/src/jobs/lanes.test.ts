import type { Job } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { Lanes } from './lanes.ts'

const jobIn = (lane: string): Job => ({
  id: 1,
  kind: 'call',
  key: 'a',
  lane,
  attempt: 1,
  token: '',
})

/** What may begin in the lane, as a claim would be told. */
const roomFor = (lanes: Lanes, owner: string, lane = `call ${owner} new`): number => {
  const [outside] = lanes.toClaim().filter(({ rooms }) => rooms.otherwise > 0)
  if (outside === undefined) return 0
  const { byLane, otherwise, byOwner, otherwiseByOwner } = outside.rooms
  return Math.min(
    outside.limit,
    byLane.get(lane) ?? otherwise,
    byOwner.get(owner) ?? otherwiseByOwner,
  )
}

const begin = (lanes: Lanes, owner: string, count: number): Job[] => {
  const jobs = Array.from({ length: count }, (_, host) => jobIn(`call ${owner} host${host}`))
  for (const job of jobs) lanes.begin(job)
  return jobs
}

describe('Lanes', () => {
  it('give one account a quarter of the outside places, however many hosts it names', () => {
    const lanes = new Lanes(['call'])
    begin(lanes, 'ann', 127)
    expect(roomFor(lanes, 'ann')).toBe(1)
    const [last] = begin(lanes, 'ann', 1)
    expect(roomFor(lanes, 'ann')).toBe(0)
    expect(roomFor(lanes, 'bob')).toBe(32)
    expect(last && lanes.end(last)).toBe(true)
    expect(roomFor(lanes, 'ann')).toBe(1)
  })

  it('give one receiver 32 places, and all of them 512', () => {
    const lanes = new Lanes(['call'])
    for (let count = 0; count < 32; count += 1) lanes.begin(jobIn('call ann one'))
    expect(roomFor(lanes, 'ann', 'call ann one')).toBe(0)
    expect(roomFor(lanes, 'ann')).toBe(32)
    begin(lanes, 'ann', 96)
    for (const owner of ['bob', 'cid', 'dot']) begin(lanes, owner, 128)
    expect(roomFor(lanes, 'eve')).toBe(0)
  })

  it('leave the places of the own work alone', () => {
    const lanes = new Lanes(['call'])
    for (const owner of ['ann', 'bob', 'cid', 'dot']) begin(lanes, owner, 128)
    expect(lanes.toClaim()).toMatchObject([{ limit: 256 }])
    expect(lanes.rooms().byLane.get('call')).toBe(256)
  })
})
