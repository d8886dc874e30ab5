import { describe, expect, it } from 'vitest'
import { MockError, readOptions } from './options.ts'

describe('readOptions', () => {
  it.each([
    [[], {}, { port: 4011, host: '127.0.0.1' }],
    [[], { PORT: '5000', HOST: 'localhost' }, { port: 5000, host: 'localhost' }],
    [['--port', '0', '--host=::1'], { PORT: '5000' }, { port: 0, host: '::1' }],
    [[], { PORT: '', HOST: '' }, { port: 4011, host: '127.0.0.1' }],
  ])('reads %j with %j', (argv, env, options) => {
    expect(readOptions(argv, env)).toEqual(options)
  })

  it('asks for the help text', () => {
    expect(readOptions(['--help'], { PORT: 'x' })).toBeNull()
  })

  it.each([
    [
      ['--port', '65536'],
      {},
      /^--port accepts a whole number from 0 to 65535; it was given "65536"/,
    ],
    [['--port', '40.1'], {}, /^--port accepts/],
    [['--port=-1'], {}, /^--port accepts/],
    [[], { PORT: 'http' }, /^PORT accepts .* "http"/],
    [[], { HOST: 'two words' }, /^HOST accepts a host name or an IP address/],
    [['--host', ''], {}, /^--host accepts/],
    [['--prot', '1'], {}, /--prot.*accepts --port, --host and --help/],
    [['serve'], {}, /serve.*accepts --port, --host and --help/],
    [['--port'], {}, /--port.*accepts --port, --host and --help/],
  ])('refuses %j with %j', (argv, env, message) => {
    expect(() => readOptions(argv, env)).toThrow(MockError)
    expect(() => readOptions(argv, env)).toThrow(message)
  })
})
