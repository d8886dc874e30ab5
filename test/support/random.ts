import type { RandomBytes } from '@postel/core'

/** Counts up from 1, so that an id shows which one it was and a run repeats. */
export const countedRandom = (): RandomBytes => {
  let calls = 0
  return (count) => {
    const bytes = new Uint8Array(count)
    let rest = ++calls
    for (let index = count - 1; index >= 0 && rest > 0; index--) {
      bytes[index] = rest & 0xff
      rest >>>= 8
    }
    return bytes
  }
}
