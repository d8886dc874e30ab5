import type { Random } from './random.ts'

/** How long answers take, both ends included. */
export interface Delay {
  minMs: number
  maxMs: number
}

/** A share of all requests that is answered with this status instead. */
export interface FailShare {
  status: number
  /** From 0 to 1. */
  share: number
}

export interface Fault {
  delayMs: number
  /** Null for a request that is answered as usual. */
  status: number | null
}

/** Stands in the place of an answer; the words of the refusal are the contract's. */
export class FaultError extends Error {
  override readonly name = 'FaultError'
  readonly status: number

  constructor(status: number) {
    super(`The mock was told to fail some requests with ${status}; try again`)
    this.status = status
  }
}

/**
 * Decides what befalls each request, in the order in which they come. Two numbers are drawn for
 * every one, whatever was asked for, so that one option does not move what the other does.
 */
export const createFaults = (
  { delay, fails }: { delay: Delay | null; fails: readonly FailShare[] },
  random: Random,
): (() => Fault) => {
  return () => {
    const [forStatus, forDelay] = [random(), random()]
    let upTo = 0
    const failing = fails.find(({ share }) => forStatus < (upTo += share))
    const { minMs, maxMs } = delay ?? { minMs: 0, maxMs: 0 }
    return {
      delayMs: minMs + Math.floor(forDelay * (maxMs - minMs + 1)),
      status: failing?.status ?? null,
    }
  }
}
