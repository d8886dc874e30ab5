import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AccountId, Job, Message } from '@postel/core'
import { idOf } from '../contracts/builders.ts'
import { foundOf } from './fetched.ts'
import { FETCH_AGAIN_MS, STEP_MS, command, openWorld } from './world.ts'
import type { World } from './world.ts'

const mine = idOf<AccountId>(1)
const A = 'https://a.example.com/1.png'
const B = 'http://b.example.com:8080/2.png'

describe('the lane of a message that is to be sent', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(() => world.remove())

  const create = (mediaUrls: readonly string[]): Promise<Message> =>
    world.messaging.createMessage(command({ mediaUrls }))
  const claim = async (): Promise<Job> => {
    const [job] = await world.jobs.claim(1, world.outside.now, 60_000)
    if (!job) throw new Error('no job was due')
    return job
  }
  const run = async (job: Job): Promise<void> => {
    await world.jobs.done(job, await world.advance(job.key as Message['id']))
    world.outside.now += STEP_MS
  }

  it('is that of all texts', async () => {
    await create([])
    world.outside.now += STEP_MS
    expect((await claim()).lane).toBe('send_message')
  })

  it.each([
    [[A], 'https://a.example.com'],
    [[B, A, B], 'http://b.example.com:8080 https://a.example.com'],
  ])('is that of the account and the hosts of its media: %s', async (urls, hosts) => {
    await create(urls)
    expect((await claim()).lane).toBe(`send_message ${mine} ${hosts}`)
  })

  it('is that of all texts once its media are in', async () => {
    await create([A])
    world.outside.fetch = async () => foundOf('bytes')
    await run(await claim())
    const job = await claim()
    expect(job.lane).toBe('send_message')
    await run(job)
    expect((await claim()).lane).toBe('send_message')
  })

  it('stays that of its hosts while they are to be asked again', async () => {
    const { id } = await create([A])
    world.outside.fetch = async () => {
      world.outside.now += 3_600_001
      return foundOf('bytes')
    }
    const again = await world.advance(id)
    expect(again).toEqual({ runAgainAt: world.outside.now + FETCH_AGAIN_MS })
  })
})
