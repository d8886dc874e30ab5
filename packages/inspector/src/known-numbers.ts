import type { TwilioMessage } from '@postel/client'
import { pairOf } from './conversation.ts'

const NUMBERS_MAX = 20

/** The numbers of these messages, each once, those of the first messages first. */
export const numbersOf = (
  messages: readonly TwilioMessage[],
): { ours: string[]; theirs: string[] } => {
  const pairs = messages.map(pairOf).filter((pair) => pair !== null)
  const once = (numbers: string[]) => [...new Set(numbers)].slice(0, NUMBERS_MAX)
  return {
    ours: once(pairs.map(({ ours }) => ours)),
    theirs: once(pairs.map(({ theirs }) => theirs)),
  }
}

/** What the simulated carrier does by the number alone. */
export const MAGIC_TO = [
  ['+15005550001', 'refused: invalid'],
  ['+15005550002', 'refused: unreachable'],
  ['+15005550003', 'refused: region not enabled'],
  ['+15005550004', 'refused: opted out'],
  ['+15005550009', 'refused: not mobile'],
  ['+15005550010', 'fails after sending'],
  ['+15005550011', 'stays queued'],
  ['+15005550012', 'stays sent'],
] as const
