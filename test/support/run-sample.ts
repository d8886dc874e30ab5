import * as client from '@postel/client'
import { baseUrlOf, readContract, type Sample } from '@postel/docs'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RestClient } from '@signalwire/compatibility-api'
import twilio from 'twilio'
import { runInNewContext } from 'node:vm'
import { prepareChat } from './chat-sample.ts'
import { sampleFile, sampleMedia } from './media-samples.ts'
import { prepareOwn } from './own-sample.ts'
import { partsOf, sendFile, signedPathOf } from './signed-media.ts'
import { uuidOf } from './spelling.ts'
import type { PostelInUse } from './use-postel.ts'

const contract = await readContract(fileURLToPath(import.meta.resolve('@postel/spec/openapi.json')))
const BASE_URL = baseUrlOf(contract)

/** The file that samples send, which lies beside them. */
const PICTURE = sampleMedia('image/png')
const openAsBlob = async (_: string, options: { type: string }): Promise<Blob> =>
  Promise.resolve(new Blob([new Uint8Array(PICTURE)], options))

/** What a reader puts in place of the contract's examples before a sample runs. */
export interface Surroundings {
  env: Readonly<Record<'ACCOUNT_SID' | 'AUTH_TOKEN' | 'PROJECT_ID' | 'API_TOKEN', string>>
  /** The sample with the ids and addresses that exist here, and nothing else changed. */
  fill(sample: Sample, text: string): string
}

/** An account with a delivered message, a file and a signed URL of it. The service protects its media. */
export const prepareSample = async (service: PostelInUse): Promise<Surroundings> => {
  const { url, files, callbacks } = service.postel()
  const api = await service.open('http')
  const media = await sendFile(service, api, 'image/png')
  const signed = partsOf(await signedPathOf(service, api, media))
  const file = files.put('sample', sampleFile('image/png'))
  const { accountSid, authToken } = api.account
  const chatSid = await prepareChat(service, api.account)
  const own = await prepareOwn(service, api)
  const valueFor = (sample: Sample, name: string, example: string): string => {
    const { path } = sample.operation
    const known = own.valueFor(sample, name)
    if (known !== null) return known
    if (/^\/v\d\//.test(path)) return chatSid(path, name)
    if (name === 'MediaId') return signed.mediaId
    if (name === 'expires' || name === 'signature') return signed[name]
    const sid = name === 'Sid' && path.includes('{MessageSid}') ? media.sid : media.parent_sid
    return example.includes('-') ? uuidOf(sid) : sid
  }
  return {
    env: {
      ACCOUNT_SID: accountSid,
      AUTH_TOKEN: authToken,
      PROJECT_ID: uuidOf(accountSid),
      API_TOKEN: authToken,
    },
    fill: (sample, text) => {
      const { path, query, body, filters } = sample.case
      const values = { ...path, ...query, ...sidsOf(formOf(body)), ...sidsOf(filters) }
      const filled = Object.entries(values).reduce(
        (before, [name, example]) =>
          before.replaceAll(String(example), valueFor(sample, name, String(example))),
        text,
      )
      return own
        .fill(filled)
        .replaceAll(BASE_URL, url)
        .replace(/https:\/\/media\.example\.com\/[\w.]+/g, file)
        .replaceAll('https://app.example.com', callbacks.url)
    },
  }
}

/** Of what the form or a filter names there must be such a thing too. */
const sidsOf = (values: Values): object =>
  Object.fromEntries(
    Object.entries(values).filter(([name]) => name === 'MediaSid' || name === 'MessageSid'),
  )

type Values = Readonly<Record<string, unknown>>

const formOf = (body: Sample['case']['body']): Values => (body && 'value' in body ? body.value : {})

/** Runs the command in a shell; `ok` is false where the service refused or curl failed, and `output` says why. */
export const runCurl = async (
  text: string,
  env: Surroundings['env'],
): Promise<{ ok: boolean; output: string }> => {
  const directory = await mkdtemp(join(tmpdir(), 'postel-sample-'))
  await writeFile(join(directory, '.curlrc'), 'silent\nshow-error\nfail-with-body\nmax-time = 10\n')
  await writeFile(join(directory, 'picture.png'), PICTURE)
  const options = { cwd: directory, env: { ...process.env, ...env, CURL_HOME: directory } }
  const outcome = await new Promise<{ ok: boolean; output: string }>((resolve) => {
    execFile('sh', ['-c', text], options, (error, stdout, stderr) =>
      resolve({ ok: error === null, output: stdout + stderr }),
    )
  })
  await rm(directory, { recursive: true, force: true })
  return outcome
}

/** Runs the text as a program of its own. Resolves to the `error` that it got, or null. */
export const runClient = async (text: string, env: Surroundings['env']): Promise<unknown> => {
  const body = text.replace(/^import .*\n/gm, '')
  const program = `(async () => {\n${body}\nreturn error ?? null\n})()`
  return (await runInNewContext(program, {
    ...client,
    openAsBlob,
    process: { env },
  })) as unknown
}

/** The same of a text in an official package. Resolves to what was thrown or refused, or null. */
export const runSdk = async (text: string, env: Surroundings['env']): Promise<unknown> => {
  const body = text.replace(/^import .*\n/gm, '')
  const status = 'typeof statusCode === "undefined" ? 200 : statusCode'
  const program = `(async () => {\n${body}\nreturn ${status}\n})()`
  // A date of another realm is none to the packages.
  const globals = { twilio, RestClient, openAsBlob, fetch, btoa, Date, process: { env } }
  try {
    const answered = (await runInNewContext(program, globals)) as number
    return answered < 400 ? null : answered
  } catch (error) {
    return error
  }
}
