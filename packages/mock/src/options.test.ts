import { describe, expect, it } from 'vitest'
import { MockError } from './mock-error.ts'
import { DEFAULTS, readOptions } from './options.ts'

describe('readOptions', () => {
  it.each([
    [[], {}, {}],
    [[], { PORT: '5000', HOST: 'localhost' }, { port: 5000, host: 'localhost' }],
    [['--port', '0', '--host=::1'], { PORT: '5000' }, { port: 0, host: '::1' }],
    [[], { PORT: '', HOST: '' }, {}],
    [['--stateful'], {}, { stateful: true }],
    [
      [
        '--stateful',
        '--number',
        '+14155550100',
        '--number=+14155550101=http://127.0.0.1:3000/sms?a=b',
      ],
      {},
      {
        stateful: true,
        numbers: [
          { e164: '+14155550100', inboundUrl: null },
          { e164: '+14155550101', inboundUrl: 'http://127.0.0.1:3000/sms?a=b' },
        ],
      },
    ],
    [['--delay', '200ms'], {}, { delay: { minMs: 200, maxMs: 200 } }],
    [['--delay=100-500ms'], {}, { delay: { minMs: 100, maxMs: 500 } }],
    [['--fail', '503:10%'], {}, { fails: [{ status: 503, share: 0.1 }] }],
    [
      ['--fail', '500:33.3%', '--fail=429:66.7%', '--seed', 'x'],
      {},
      {
        fails: [
          { status: 500, share: 0.333 },
          { status: 429, share: 0.667 },
        ],
        seed: 'x',
      },
    ],
    [
      ['--callback-hosts', 'app.test, 127.0.0.1:3000,[::1]:80'],
      {},
      { callbackHosts: ['app.test', '127.0.0.1:3000', '[::1]:80'] },
    ],
  ])('reads %j with %j', (argv, env, options) => {
    const read = readOptions(argv, env)
    const fails = read?.fails.map(({ status, share }) => ({ status, share: +share.toFixed(6) }))
    expect({ ...read, fails }).toEqual({ ...DEFAULTS, ...options })
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
    [['--delay', '200'], {}, /^--delay accepts 200ms or a range .*; it was given "200"\.$/],
    [['--delay', '500-100ms'], {}, /^--delay accepts/],
    [['--delay', '60001ms'], {}, /up to 60000ms/],
    [['--fail', '200:10%'], {}, /^--fail accepts a status from 400 to 599/],
    [['--fail', '503'], {}, /such as 503:10%; it was given "503"/],
    [['--fail', '503:0%'], {}, /a share above 0%/],
    [['--fail', '503:101%'], {}, /^--fail accepts/],
    [['--fail', '503:60%', '--fail', '500:50%'], {}, /^--fail may take 100% .* given are 110%/],
    [['--number', '+14155550100'], {}, /^--number needs --stateful/],
    [['--stateful', '--number', '4155550100'], {}, /^--number accepts an E.164 number/],
    [['--stateful', '--number', '+14155550100=ftp://a'], {}, /^--number accepts/],
    [
      ['--stateful', '--number', '+14155550100', '--number', '+14155550100=http://a.test'],
      {},
      /^--number names \+14155550100 twice/,
    ],
    [['--seed='], {}, /^--seed accepts any text/],
    [['--callback-hosts', 'http://app.test'], {}, /^--callback-hosts accepts a comma list of host/],
    [['--callback-hosts', 'app.test:99999'], {}, /^--callback-hosts accepts a comma list of host/],
    [['--callback-hosts', 'app.test:0'], {}, /^--callback-hosts accepts a comma list of host/],
    [['--port', '-1'], {}, /^Option '--port' argument is ambiguous\. The mock accepts --port, .*$/],
    [['--prot', '1'], {}, /--prot.*accepts --port, --host, .* and --help/],
    [['serve'], {}, /serve.*accepts --port, --host, .* and --help/],
    [['--port'], {}, /--port.*accepts --port, --host, .* and --help/],
    [['--stateful=yes'], {}, /--stateful.*accepts --port/],
  ])('refuses %j with %j', (argv, env, message) => {
    expect(() => readOptions(argv, env)).toThrow(MockError)
    expect(() => readOptions(argv, env)).toThrow(message)
  })
})
