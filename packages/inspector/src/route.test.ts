import { describe, expect, it } from 'vitest'
import { hashOf, parseRoute, type Route } from './route.ts'

describe('parseRoute', () => {
  it.each<Route>([
    { view: 'messages', id: null, tab: 'conversation' },
    { view: 'messages', id: 'SM0123', tab: 'conversation' },
    { view: 'messages', id: 'SM0123', tab: 'callbacks' },
    { view: 'callbacks', id: '12', tab: 'conversation' },
    { view: 'requests', id: null, tab: 'conversation' },
  ])('reads what hashOf writes, %j', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route)
  })

  it.each(['', '#', '#/nowhere/1', '#/__proto__'])('leads from %j to the messages', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'messages', id: null, tab: 'conversation' })
  })

  it('takes no id that none can be', () => {
    expect(parseRoute('#/messages/"><script>').id).toBeNull()
  })
})
