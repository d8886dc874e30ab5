import { createPostelClient } from '@postel/client'
import { baseUrlOf, readContract, type Sample } from '@postel/docs'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { sampleFile } from './media-samples.ts'
import { partsOf, sendFile, signedPathOf } from './signed-media.ts'
import type { PostelInUse } from './use-postel.ts'

const contract = await readContract(fileURLToPath(import.meta.resolve('@postel/spec/openapi.json')))
const BASE_URL = baseUrlOf(contract)

/** What a reader puts in place of the contract's examples before a sample runs. */
export interface Surroundings {
  env: { ACCOUNT_SID: string; AUTH_TOKEN: string }
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
  const valueFor = (name: string, example: string): string => {
    if (name === 'MediaId') return signed.mediaId
    if (name === 'expires' || name === 'signature') return signed[name]
    return example.startsWith('ME') ? media.sid : media.parent_sid
  }
  return {
    env: { ACCOUNT_SID: api.account.accountSid, AUTH_TOKEN: api.account.authToken },
    fill: ({ case: { path, query } }, text) => {
      const filled = Object.entries({ ...path, ...query }).reduce(
        (before, [name, example]) =>
          before.replaceAll(String(example), valueFor(name, String(example))),
        text,
      )
      return filled
        .replaceAll(BASE_URL, url)
        .replace(/https:\/\/media\.example\.com\/[\w.]+/g, file)
        .replaceAll('https://app.example.com', callbacks.url)
    },
  }
}

/** Runs the command in a shell; `ok` is false where the service refused or curl failed, and `output` says why. */
export const runCurl = async (
  text: string,
  env: Surroundings['env'],
): Promise<{ ok: boolean; output: string }> => {
  const directory = await mkdtemp(join(tmpdir(), 'postel-sample-'))
  await writeFile(join(directory, '.curlrc'), 'silent\nshow-error\nfail-with-body\nmax-time = 10\n')
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
  const body = text.replace(/^import .*\n/, '')
  const program = `(async () => {\n${body}\nreturn error ?? null\n})()`
  return (await runInNewContext(program, { createPostelClient, process: { env } })) as unknown
}
