import { expect } from 'vitest'
import type { Answer } from './answer.ts'
import { readTwilioXml } from './xml.ts'

/** An error body, read from JSON or from Twilio's XML. */
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

/** `anchor` is what stands before the code in the address of its page. */
const expecting =
  (anchor: string) =>
  (answer: Answer, { status, code, says }: ExpectedError): WireError => {
    expect(`${answer.status} ${answer.text()}`).toMatch(new RegExp(`^${status} `))
    const error = errorOf(answer)
    const page = new RegExp(`^https?://[^ ]+/docs/errors#${anchor}${code}$`)
    expect(error).toEqual({
      ...error,
      code,
      status,
      message: (typeof says === 'string'
        ? expect.stringContaining(says)
        : expect.stringMatching(says ?? /\S/)) as string,
      more_info: expect.stringMatching(page) as string,
    })
    return error
  }

/** Holds an answer to be a refusal in Twilio's shape with this status and code; returns it. */
export const expectError = expecting('')

const expectAnchored = expecting('signalwire-')
const SIGNALWIRE_KEYS = ['code', 'message', 'more_info', 'status']

/** The same in SignalWire's shape, which is JSON without any other key. */
export const expectSignalWireError: typeof expectError = (answer, expected) => {
  expect(answer.mediaType).toBe('application/json')
  const error = expectAnchored(answer, expected)
  expect(Object.keys(error).sort()).toEqual(SIGNALWIRE_KEYS)
  return error
}
