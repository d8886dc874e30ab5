import type { BlobInfo, ChannelId, ChatServiceId, FetchedMedia, RunAgain } from '@postel/core'
import { foundAs } from './fetched.ts'
import type { World } from './world.ts'

/** Puts the text as the bytes of an image. */
export const putText = ({ blobs }: World, text: string): Promise<BlobInfo> => {
  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text)
  }
  return blobs.put(source(), 1_000_000)
}

/** What a fetcher does that finds this text behind every URL. */
export const fetchText =
  (world: World, textOf: (url: string) => string) =>
  async (url: string): Promise<FetchedMedia> =>
    foundAs({ contentType: 'image/png', blob: await putText(world, textOf(url)) })

const SWEEP_DELAY_MS = 1_000

type JobBody = (key: string) => Promise<RunAgain>

const bodiesOf = ({ sweepBlob, sweepOrphans, ...world }: World): Record<string, JobBody> => ({
  sweep_blob: sweepBlob,
  sweep_orphans: sweepOrphans,
  clear_channel: (key) => world.clearChannel(key as ChannelId),
  clear_chat_service: (key) => world.clearChatService(key as ChatServiceId),
})

/**
 * Waits for what was just enqueued and runs all due jobs that clear and sweep to their end; the
 * number of runs that swept bytes.
 */
export const runSweeps = async (world: World): Promise<number> => {
  world.outside.now += SWEEP_DELAY_MS
  const bodies = bodiesOf(world)
  let count = 0
  for (;;) {
    const jobs = await world.jobs.claim(100, world.outside.now, 1_000)
    if (jobs.length === 0) return count
    for (const job of jobs) {
      const body = bodies[job.kind]
      if (!body) continue
      if (job.kind === 'sweep_blob') count += 1
      await world.jobs.done(job, await body(job.key))
    }
  }
}
