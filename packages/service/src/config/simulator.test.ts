import { describe, expect, it } from 'vitest'
import { isSimulatorOn } from './simulator.ts'

describe('isSimulatorOn', () => {
  it.each([
    [null, '127.0.0.1', true],
    [null, '127.8.0.1', true],
    [null, '::1', true],
    [null, 'localhost', true],
    [null, '0.0.0.0', false],
    [null, '::', false],
    [null, '10.0.0.1', false],
    [null, '127.evil.example', false],
    [null, 'postel.internal', false],
    ['on', '0.0.0.0', true],
    ['off', '127.0.0.1', false],
  ] as const)('with %s on %s is %s', (simulator, host, isOn) => {
    expect(isSimulatorOn({ simulator, host })).toBe(isOn)
  })
})
