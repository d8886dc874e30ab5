import type { Agent } from 'node:http'
import { basic } from '../../support/wire-call.ts'
import { numbersBelow } from '../support/all-of.ts'
import { attempt, type Attempt } from '../support/attempt.ts'
import { callerOf } from '../support/caller.ts'
import { madeImage } from '../support/made-files.ts'
import { ACCOUNT } from '../support/service-process.ts'

const UPLOADS = 5
const DOWNLOADS = 5
/** More than the kernel takes in for a reader that has stopped. */
const FILE_BYTES = 12_000_000

/** Requests that are in the middle when the service is told to stop. */
export interface Lingering {
  /** They finish from now on. */
  goOn(): void
  /** Waits for all of them; those not answered whole. */
  problems(): Promise<string[]>
}

export const startLingering = async (url: string, agent: Agent): Promise<Lingering> => {
  const caller = callerOf(url, ACCOUNT)
  const made = await caller.call('POST', '/v2/Services', { form: { FriendlyName: 'Stop' } })
  const path = `/v1/Services/${made.json<{ sid: string }>().sid}/Media`
  const file = madeImage('lingering', FILE_BYTES)
  const headers = { 'content-type': 'image/png' }
  const kept = await caller.call('POST', path, { body: file, headers })
  const { links } = kept.json<{ links: { content: string } }>()
  const gate = Promise.withResolvers<void>()
  const authorization = basic(ACCOUNT.accountSid, ACCOUNT.authToken)

  const upload = (begun: () => void): Promise<Attempt> => {
    const pieces = async function* () {
      yield file.subarray(0, FILE_BYTES / 2)
      begun()
      await gate.promise
      yield file.subarray(FILE_BYTES / 2)
    }
    const body = pieces()
    return attempt(url + path, {
      agent,
      method: 'POST',
      headers: { ...headers, authorization },
      body,
    })
  }
  const download = (begun: () => void): Promise<Attempt> => {
    const onHead = (): Promise<void> => {
      begun()
      return gate.promise
    }
    return attempt(url + links.content, { agent, headers: { authorization }, onHead })
  }

  const started = [
    ...numbersBelow(UPLOADS).map(() => begin(upload, 201)),
    ...numbersBelow(DOWNLOADS).map(() => begin(download, 200)),
  ]
  await Promise.all(started.map(({ begun }) => begun))
  return {
    goOn: () => gate.resolve(),
    problems: async () => (await Promise.all(started.map(({ problems }) => problems))).flat(),
  }
}

const begin = (start: (begun: () => void) => Promise<Attempt>, status: number) => {
  const begun = Promise.withResolvers<void>()
  const problems = start(begun.resolve).then((ended): string[] => {
    if (ended.end !== 'answered') return [`${ended.end}${'what' in ended ? ` ${ended.what}` : ''}`]
    return ended.status === status ? [] : [`answered ${ended.status}`]
  })
  return { begun: begun.promise, problems }
}
