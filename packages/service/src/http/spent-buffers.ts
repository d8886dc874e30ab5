import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const COLLECT_EVERY_BYTES = 8_388_608

let spentBytes = 0
let collect: (() => void) | undefined

/**
 * Says that so many bytes of a file passed through. Their buffers are garbage at once, but lie
 * outside of the heap: V8 lets some 64 MB of them pile up before it looks. So it is made to look in
 * time, at the young ones only, which takes a millisecond.
 */
export const countSpent = (sizeBytes: number): void => {
  spentBytes += sizeBytes
  if (spentBytes < COLLECT_EVERY_BYTES) return
  spentBytes = 0
  collect ??= findCollector()
  collect()
}

/** Contexts that are made after the flag have the function, and the process's own has not. */
const findCollector = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as NodeJS.GCFunction
  setFlagsFromString('--no-expose-gc')
  return () => void gc({ type: 'minor' })
}
