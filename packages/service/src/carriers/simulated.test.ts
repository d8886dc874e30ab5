import type { Message, MessageState } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { createSimulatedCarrier } from './simulated.ts'

const carrier = createSimulatedCarrier(0)

const statesOf = async (to: string): Promise<MessageState[]> => {
  const states: MessageState[] = ['queued']
  for (let moves = 0; moves < 5; moves++) {
    const message = { to, state: states.at(-1) } as Message
    const move = await carrier.next(message)
    if (move === null || !('state' in move)) return states
    states.push(move.state)
  }
  throw new Error('the message never comes to rest')
}

describe('createSimulatedCarrier', () => {
  it.each([
    ['+14155550123', ['queued', 'sending', 'sent', 'delivered']],
    ['+15005550010', ['queued', 'sending', 'sent', 'undelivered']],
    ['+15005550011', ['queued']],
    ['+15005550012', ['queued', 'sending', 'sent']],
  ])('moves a message to %s through %j', async (to, states) => {
    expect(await statesOf(to)).toEqual(states)
  })

  it('lets messages arrive here, and has a number to send from for who owns none', () => {
    expect(carrier.deliversHere).toBe(true)
    expect(carrier.refuse({ to: '+14155550123', from: carrier.spareSender })).toBeNull()
  })

  it.each([
    ['+15005550001', 'to_invalid'],
    ['+15005550002', 'to_unreachable'],
    ['+15005550003', 'to_region_not_enabled'],
    ['+15005550004', 'to_opted_out'],
    ['+15005550009', 'to_not_mobile'],
    ['+14155550123', undefined],
  ])('a message to %s: %s', (to, code) => {
    expect(carrier.refuse({ to, from: '+15005550006' })?.code).toBe(code)
  })

  it.each([
    ['+15005550001', 'from_invalid'],
    ['+15005550007', 'from_not_capable'],
    ['+15005550008', 'from_queue_full'],
    ['+15005550006', undefined],
    [null, undefined],
  ])('a message from %s: %s', (from, code) => {
    expect(carrier.refuse({ to: '+14155550123', from })?.code).toBe(code)
  })
})
