import { expect } from 'vitest'
import type { Answer } from './answer.ts'
import { readTwilioXml } from './xml.ts'

/** Twilio's error body, read from JSON or from XML. */
export interface WireError {
  code: number
  message: string
  more_info: string
  status: number
}

const WITH_DETAIL = ['Code', 'Detail', 'Message', 'MoreInfo', 'Status']
const WITHOUT_DETAIL = WITH_DETAIL.filter((name) => name !== 'Detail')

const errorOf = (answer: Answer): WireError => {
  if (answer.mediaType === 'application/json') return answer.json<WireError>()
  const { name, children } = readTwilioXml(answer)
  expect(name).toBe('RestException')
  const names = children.map(([child]) => child)
  expect(names).toEqual(names.includes('Detail') ? WITH_DETAIL : WITHOUT_DETAIL)
  const fields = Object.fromEntries(children)
  return {
    code: Number(fields['Code']),
    message: String(fields['Message']),
    more_info: String(fields['MoreInfo']),
    status: Number(fields['Status']),
  }
}

export interface ExpectedError {
  status: number
  code: number
  /** What the message must name, so that the caller can put it right. */
  says?: RegExp | string
}

/** Holds an answer to be a refusal in the dialect's shape with this status and code; returns it. */
export const expectError = (answer: Answer, { status, code, says }: ExpectedError): WireError => {
  expect(`${answer.status} ${answer.text()}`).toMatch(new RegExp(`^${status} `))
  const error = errorOf(answer)
  expect(error).toEqual({
    ...error,
    code,
    status,
    message: (typeof says === 'string'
      ? expect.stringContaining(says)
      : expect.stringMatching(says ?? /\S/)) as string,
    more_info: expect.stringMatching(new RegExp(`^https?://[^ ]+/docs/errors#${code}$`)) as string,
  })
  return error
}
