import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as signalwire from './signalwire/statuses.ts'
import * as twilio from './twilio/statuses.ts'

type Row = Record<string, string>

const contractFile = fileURLToPath(import.meta.resolve('@postel/spec/openapi.json'))
const contract = JSON.parse(readFileSync(contractFile, 'utf8')) as {
  'x-dialects': { states: Row[] }
}

describe('the page of the three dialects', () => {
  it('shows the words that the wires really have, for every state', () => {
    const shown = contract['x-dialects'].states.map(({ meaning: _, ...words }) => words)
    const states = Object.keys(twilio.statusWords) as (keyof typeof twilio.statusWords)[]
    const spoken = states.map((state) => ({
      state,
      Twilio: twilio.statusWords[state],
      SignalWire: signalwire.statusWords[state],
      'SignalWire callback': signalwire.callbackWords[state],
    }))
    const sorted = (rows: readonly Row[]) =>
      rows.toSorted((a, b) => (a['state']! < b['state']! ? -1 : 1))
    expect(sorted(shown)).toEqual(sorted(spoken))
  })
})
