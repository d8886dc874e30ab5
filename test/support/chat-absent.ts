import { describe, it } from 'vitest'
import { openChat } from './chat-api.ts'
import { MALFORMED, NOBODY, unversioned, type ChatPlace } from './chat-place.ts'
import { fullPlace, send, type ChatSubject } from './chat-subject.ts'
import { targetNames } from './target.ts'
import { usePostel } from './use-postel.ts'
import { expectError } from './wire-error.ts'

const NOT_FOUND = { status: 404, code: 20404 }

const MARKS: ChatPlace = {
  serviceSid: '{service}',
  channelSid: '{channel}',
  messageSid: '{message}',
  mediaSid: '{media}',
}

/** What the path of the operation names. */
const namedBy = ({ path }: ChatSubject): (keyof ChatPlace)[] =>
  (Object.keys(MARKS) as (keyof ChatPlace)[]).filter((key) => path(MARKS).includes(MARKS[key]))

/** What every operation of chat answers where nothing is. */
export const describeAbsent = (subject: ChatSubject): void => {
  const service = usePostel()
  const named = namedBy(subject)
  if (named.length === 0) return
  describe.each(targetNames)(`${subject.operationId} of what is not there (%s)`, (target) => {
    it.each(named)(
      'answers 404 to any other %s, with the path without its version',
      async (key) => {
        const api = await openChat(service, target)
        const place = await fullPlace(api)
        for (const other of [NOBODY[key], ...MALFORMED[key]]) {
          const wrong = { ...place, [key]: other }
          const says = `The requested resource ${unversioned(subject.path(wrong))} was not found`
          expectError(await send(api, subject, wrong), { ...NOT_FOUND, says })
        }
      },
    )

    it.each(named)('answers 404 to the %s of another place', async (key) => {
      const api = await openChat(service, target)
      const [place, other] = [await fullPlace(api), await fullPlace(api)]
      const foreign = await fullPlace(await openChat(service, target))
      const wrongs = [{ ...place, [key]: foreign[key] }]
      // Within an account the service alone is in its own right.
      if (named.length > 1) wrongs.push({ ...place, [key]: other[key] })
      for (const wrong of wrongs) expectError(await send(api, subject, wrong), NOT_FOUND)
    })

    it.each(['%00', '%FF', '%zz'])('refuses a path with %s', async (text) => {
      const api = await openChat(service, target)
      for (const key of named) {
        const answer = await send(api, subject, { ...NOBODY, [key]: text })
        expectError(answer, { status: 400, code: 20001, says: /percent-encoding/ })
      }
    })
  })
}
