import { describe, expect, it } from 'vitest'
import { openChat } from './chat-api.ts'
import { NOBODY } from './chat-place.ts'
import { fullPlace, type ChatSubject } from './chat-subject.ts'
import { targetNames } from './target.ts'
import { usePostel } from './use-postel.ts'
import { expectError } from './wire-error.ts'

const BYTES_MAX = 512 * 1024

/** What every form of chat must be. */
export const describeChatForm = (subject: ChatSubject): void => {
  const service = usePostel()
  describe.each(targetNames)(`${subject.operationId} and its body (%s)`, (target) => {
    const postForm = async (
      body: string | Uint8Array<ArrayBuffer>,
      contentType = 'application/x-www-form-urlencoded',
    ) => {
      const api = await openChat(service, target)
      const headers = contentType === '' ? {} : { 'content-type': contentType }
      return api.call(subject.operationId, subject.path(NOBODY), { method: 'POST', body, headers })
    }

    it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
      'refuses a body of type %s',
      async (contentType) => {
        const answer = await postForm('{}', contentType)
        expectError(answer, { status: 415, code: 20415, says: /x-www-form-urlencoded/ })
      },
    )

    it('refuses a body without a type', async () => {
      const answer = await postForm(new Uint8Array([97]), '')
      expectError(answer, { status: 415, code: 20415, says: /none was sent/ })
    })

    it('refuses a body of more bytes than it reads', async () => {
      const answer = await postForm(`Unknown=${'a'.repeat(BYTES_MAX)}`)
      expectError(answer, { status: 413, code: 20413, says: `${BYTES_MAX} bytes` })
    })

    it('reads one of as many bytes', async () => {
      const api = await openChat(service, target)
      const body = `FriendlyName=a&Unknown=${'a'.repeat(BYTES_MAX - 23)}`
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const path = subject.path(await fullPlace(api))
      const answer = await api.call(subject.operationId, path, { method: 'POST', body, headers })
      expect(answer.status).toBeLessThan(300)
    })

    it.each(['Unknown=%FF', 'Unknown=%00', 'Unknown=100%'])('refuses %s', async (body) => {
      expectError(await postForm(body), { status: 400, code: 20001 })
    })
  })
}
