import { availableParallelism } from 'node:os'
import type { BlobInfo, BlobStore, StoredMedia } from '@postel/core'
import { imageFormatOf, PIXEL_COUNT_MAX, type ImageLimits } from './image-limits.ts'
import { imageSizeOf } from './image-size.ts'
import { Places } from './places.ts'
import { runShrink, type ShrinkOutcome } from './run-shrink.ts'
import type { ShrinkTask } from './shrink-task.ts'

/** A core is left for requests, where there is one. */
const PROCESS_COUNT_MAX = Math.min(4, Math.max(1, availableParallelism() - 1))

/** `kept`: the image is as the carrier takes it, and stays byte for byte as it came. */
export type FitOutcome = Exclude<ShrinkOutcome, { kind: 'shrunk' }> | FittedImage

interface FittedImage {
  kind: 'fitted'
  blob: BlobInfo
}

export interface ImageFitter {
  /** `head` is how the file begins, as much of it as was at hand. */
  fit(stored: StoredMedia, head: Uint8Array, limits: ImageLimits): Promise<FitOutcome>
}

/**
 * Makes images fit. Decoding a stranger's image may take long, take much memory or crash, so each is
 * decoded in a process of its own, a few at a time, at a low priority. `closing` ends them. An image
 * that is sent to many is decoded once for all who ask meanwhile; each puts the result itself, since
 * a sweep looks at when bytes were put.
 */
export const createImageFitter = (
  blobs: Pick<BlobStore, 'get' | 'put'>,
  closing: AbortSignal,
): ImageFitter => {
  const places = new Places(PROCESS_COUNT_MAX)
  const running = new Map<string, Promise<ShrinkOutcome>>()
  const shrink = (task: ShrinkTask, blob: BlobInfo): Promise<ShrinkOutcome> => {
    const key = JSON.stringify([blob.sha256, task])
    const known = running.get(key)
    if (known) return known
    const begun = places
      .take(() => runShrink(task, blobs.get(blob), closing))
      .finally(() => running.delete(key))
    running.set(key, begun)
    return begun
  }
  return {
    fit: async ({ contentType, blob }, head, limits) => {
      const format = imageFormatOf(contentType)
      if (format === null) return KEPT
      const size = imageSizeOf(format, head)
      if (size !== null) {
        if (size.width * size.height > PIXEL_COUNT_MAX) return { kind: 'too large' }
        const longest = Math.max(size.width, size.height)
        if (longest <= limits.sideMax && blob.sizeBytes <= limits.sizeBytesMax) return KEPT
      }
      const task = { ...limits, format, pixelCountMax: PIXEL_COUNT_MAX }
      const outcome = await shrink(task, blob)
      if (outcome.kind !== 'shrunk') return outcome
      return { kind: 'fitted', blob: await blobs.put(once(outcome.bytes), limits.sizeBytesMax) }
    },
  }
}

const KEPT = { kind: 'kept' } as const

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
