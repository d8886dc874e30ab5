import { describe, expect, it } from 'vitest'
import { isSimulatorOn } from './simulator.ts'

const LOCAL = { simulator: null, host: '127.0.0.1', publicUrl: null, carrier: 'simulated' } as const

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
    expect(isSimulatorOn({ ...LOCAL, simulator, host })).toBe(isOn)
  })

  it.each([
    ['http://127.0.0.1:4011', true],
    ['http://localhost:8080/base', true],
    ['http://[::1]:4010', true],
    ['https://postel.example.com', false],
    ['http://10.0.0.5:4010', false],
    ['http://localhost.example.com', false],
  ])('is not on by itself behind a proxy: with the public URL %s it is %s', (publicUrl, isOn) => {
    expect(isSimulatorOn({ ...LOCAL, publicUrl })).toBe(isOn)
    expect(isSimulatorOn({ ...LOCAL, publicUrl, simulator: 'on' })).toBe(true)
  })

  it('is not on by itself beside a carrier that sends', () => {
    expect(isSimulatorOn({ ...LOCAL, carrier: 'relay' })).toBe(false)
    expect(isSimulatorOn({ ...LOCAL, carrier: 'relay', simulator: 'on' })).toBe(true)
  })
})
