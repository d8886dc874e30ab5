import { describe, expect, it } from 'vitest'
import { ConfigError } from '../config/setting.ts'
import { readArguments } from './arguments.ts'

describe('readArguments', () => {
  it.each([
    [[], 'help', {}],
    [['serve', '-h'], 'help', {}],
    [['serve', '--port', '1'], 'serve', { port: '1' }],
    [['accounts'], 'accounts list', {}],
    [['accounts', 'list', '--data-dir=x'], 'accounts list', { 'data-dir': 'x' }],
    [['accounts', '--media-access', 'x', 'set'], 'accounts set', { 'media-access': 'x' }],
  ])('of %j is %s %j', (args, name, flags) => {
    expect(readArguments(args)).toEqual({ name, flags })
  })

  it.each([
    [['serve', '--prot', '1'], "Unknown option '--prot'"],
    [['serve', '--port'], '--port'],
    [['serve', '--auth-token', 'x'], "Unknown option '--auth-token'"],
    [
      ['serve', 'now'],
      "no command 'serve now'; it has 'serve', 'accounts list', 'accounts create'",
    ],
    [['server'], "no command 'server'"],
    [['constructor'], "no command 'constructor'"],
    [['accounts', 'drop'], "no command 'accounts drop'"],
    [['accounts', '--port', '1'], 'accounts list has no flag --port; it has --data-dir.'],
  ])('refuses %j in one sentence', (args, sentence) => {
    const read = () => readArguments(args)
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(sentence)
  })
})
