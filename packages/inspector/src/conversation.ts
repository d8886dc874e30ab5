import type { TwilioMessage } from '@postel/client'

/** Two numbers that write to each other. */
export interface Pair {
  ours: string
  theirs: string
}

type Ends = Pick<TwilioMessage, 'from' | 'to' | 'direction'>

/** Null while the sender is still to be chosen. */
export const pairOf = ({ from, to, direction }: Ends): Pair | null => {
  if (!from || !to) return null
  return direction === 'inbound' ? { ours: to, theirs: from } : { ours: from, theirs: to }
}

export const isBetween = (pair: Pair, { from, to }: Ends): boolean =>
  (from === pair.ours && to === pair.theirs) || (from === pair.theirs && to === pair.ours)
