import type { FileServer } from '../../support/file-server.ts'
import { until } from '../../support/until.ts'
import type { Form } from '../../support/wire-call.ts'
import type { Caller } from './caller.ts'
import { contentTypeOf, sha256Of } from './made-files.ts'

/** Sends a message with these files and waits until they are stored; the path of the bytes of each. */
export const deliverAll = async (
  { files }: { files: FileServer },
  caller: Caller,
  contents: readonly Uint8Array[],
  form: Form = {},
): Promise<string[]> => {
  const urls = contents.map((bytes) =>
    files.put(sha256Of(bytes), { bytes, contentType: contentTypeOf(bytes) }),
  )
  const sent = await caller.send({ MediaUrl: urls, ...form })
  const { sid, status } = sent.json<{ sid: string; status: string }>()
  if (sent.status !== 201) throw new Error(`not sent: ${sent.bytes.toString()}`)
  const message = `${caller.root}/Messages/${sid}`
  const isHeld = form['To'] !== undefined
  await until(`${sid} to be delivered with its files`, async () => {
    const now = (await caller.call('GET', `${message}.json`)).json<{ status: string }>()
    if (now.status === 'failed') throw new Error(`${sid} failed, from ${status}`)
    return isHeld || now.status === 'delivered'
  })
  return until(`the files of ${sid}`, async () => {
    const list = await caller.call('GET', `${message}/Media.json`)
    const media = list.json<{ media_list: { uri: string }[] }>().media_list
    return media.length === urls.length && media.map(({ uri }) => uri.replace('.json', ''))
  })
}

/** The same of one file. */
export const deliver = async (...args: Parameters<typeof deliverAll>): Promise<string> =>
  (await deliverAll(...args))[0] ?? ''
