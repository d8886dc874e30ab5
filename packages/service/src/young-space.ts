import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * Of both halves of V8's space for new objects. With 2 MiB the service answers a fifth fewer
 * requests, with more than this not measurably more; V8 alone goes to 128 MiB where memory abounds,
 * and what outlives a collection of that size waits long for the next.
 */
const YOUNG_SPACE_BYTES_MAX = 16 * 2 ** 20

/**
 * Loading some hundred modules makes V8 double its space for new objects again and again. A service
 * at rest keeps that space and never needs it, so it does not grow until the service has started.
 * Read by V8 whenever it thinks of growing; an unknown flag would be ignored.
 */
export const keepYoungSpaceSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1')

const letYoungSpaceDouble = (): void => setFlagsFromString('--semi-space-growth-factor=2')

const youngSpaceBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0

/**
 * From here on it doubles with the load, up to about its bound; the process would have to be started
 * with V8's own. It is looked at after a collection, when a task may have seen two.
 */
export const letYoungSpaceGrow = (): void => {
  // Half of the bound may double, and has some pages more where V8 has just collected.
  const decide = (): void =>
    youngSpaceBytes() < YOUNG_SPACE_BYTES_MAX * 0.75 ? letYoungSpaceDouble() : keepYoungSpaceSmall()
  new PerformanceObserver(decide).observe({ type: 'gc' })
  decide()
}
