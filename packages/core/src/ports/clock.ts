/** Time and chance, injected so that a test can fix both. */
export interface Clock {
  /** Unix milliseconds. */
  now(): number
}

export type RandomBytes = (count: number) => Uint8Array
