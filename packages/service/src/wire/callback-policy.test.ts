import { describe, expect, it } from 'vitest'
import { callbacks as signalWire } from '../dialects/signalwire/callback.ts'
import { callbacks as twilio } from '../dialects/twilio/callback.ts'
import { attemptsMaxOf, type FailureClass } from './callback-policy.ts'

const HOST = 'https://app.example.com/status?a=1'

const twilioOf = (fragment: string) => twilio.policyOf(`${HOST}#${fragment}`)

/** How often each failure is tried in all; undefined for as often as usual. */
const attempts = (fragment: string): Record<string, number | undefined> => {
  const classes: FailureClass[] = ['connect', 'read', '4xx', '5xx', 'other']
  return Object.fromEntries(
    classes.map((one) => [one, attemptsMaxOf(twilioOf(fragment), one)] as const),
  )
}

const USUAL = {
  connect: undefined,
  read: undefined,
  '4xx': undefined,
  '5xx': undefined,
  other: undefined,
}

describe('the policy in a callback URL', () => {
  it('is the vendor’s own without a fragment', () => {
    expect(twilio.policyOf(HOST)).toEqual({
      connectMs: 5_000,
      readMs: 15_000,
      totalMs: 15_000,
      attemptsMax: null,
      retried: null,
    })
    expect(signalWire.policyOf(HOST)).toMatchObject({
      connectMs: 2_000,
      readMs: 5_000,
      totalMs: 15_000,
    })
    expect(attempts('')).toEqual(USUAL)
  })

  it('takes each time under the wire’s own name', () => {
    expect(twilioOf('ct=2000&rt=3000&tt=4000')).toMatchObject({
      connectMs: 2_000,
      readMs: 3_000,
      totalMs: 4_000,
    })
    expect(signalWire.policyOf(`${HOST}#ot=300&rt=400&tt=500&rc=5&rp=all`)).toEqual({
      connectMs: 300,
      readMs: 400,
      totalMs: 500,
      attemptsMax: null,
      retried: null,
    })
  })

  it.each([
    ['ct=99', { connectMs: 100 }],
    ['ct=10001', { connectMs: 10_000 }],
    ['rt=99999', { readMs: 15_000 }],
    ['tt=0', { totalMs: 100 }],
    ['tt=15001', { totalMs: 15_000 }],
    ['rc=9', { attemptsMax: 6 }],
    ['rc=0', { attemptsMax: 1 }],
  ])('takes %s for the nearest bound', (fragment, expected) => {
    expect(twilioOf(fragment)).toMatchObject(expected)
  })

  it.each([
    'ct=abc',
    'ct=-5',
    'ct=',
    'ct=1.5',
    'ct=1e3',
    'ot=300',
    'x=1',
    'rp=nonsense',
    'rp=constructor',
    '&&=',
    '%',
  ])('is as if %s were not there', (fragment) => {
    expect(twilioOf(fragment)).toEqual(twilio.policyOf(HOST))
  })

  it('takes the first of several with one name', () => {
    expect(twilioOf('ct=200&ct=300')).toMatchObject({ connectMs: 200 })
  })

  it.each([
    ['rc=2', { connect: 3, read: 3, '4xx': 3, '5xx': 3, other: 3 }],
    ['rp=5xx', { ...USUAL, connect: 1, read: 1, '4xx': 1, other: 1 }],
    ['rc=5&rp=ct,rt', { connect: 6, read: 6, '4xx': 1, '5xx': 1, other: 1 }],
    ['rc=1&rp=4xx,nonsense', { connect: 1, read: 1, '4xx': 2, '5xx': 1, other: 1 }],
    ['rc=1&rp=all', { connect: 2, read: 2, '4xx': 2, '5xx': 2, other: 2 }],
    ['rc=0&rp=all', { connect: 1, read: 1, '4xx': 1, '5xx': 1, other: 1 }],
  ])('lets %s say what is tried again, and how often', (fragment, expected) => {
    expect(attempts(fragment)).toEqual(expected)
  })
})
