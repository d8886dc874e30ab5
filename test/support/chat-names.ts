import type { Effect } from './chat-effects.ts'

/** Names that can stand in a path as they are, or encoded. */
export const USABLE_NAMES = [
  'front-desk',
  'Front desk',
  ' front desk',
  'café ☕',
  'CH1',
  `CH${'g'.repeat(32)}`,
  '...',
  'a.json',
  'a+b&c=d;e:f@g,h',
  'Messages',
  'x'.repeat(256),
] as const

const MEANT_OTHERWISE = [
  `CH${'0'.repeat(32)}`,
  `CH${'ABCDEF01'.repeat(4)}`,
  '.',
  '..',
  'a/b',
  'a\\b',
  'a?b',
  'a#b',
  'a%20b',
  'a\nb',
  'a\u007fb',
  'a\u0085b',
  'front desk ',
]

/** `UniqueName`, when a channel is created or changed. */
export const uniqueNameEffect: Effect = {
  shows: [
    ...USABLE_NAMES.map((name) => [name, { unique_name: name }] as const),
    ['', { unique_name: null }],
  ],
  refuses: [...MEANT_OTHERWISE.map((name) => [name, 50306] as const), ['x'.repeat(257), 50004]],
}
