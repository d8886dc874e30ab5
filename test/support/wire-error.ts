import { XMLParser } from 'fast-xml-parser'
import { expect } from 'vitest'
import type { Answer } from './answer.ts'

/** Twilio's error body, read from JSON or from the XML of byte paths. */
export interface WireError {
  code: number
  message: string
  more_info: string
  status: number
}

interface RestException {
  TwilioResponse: {
    RestException: { Code: number; Message: string; MoreInfo: string; Status: number }
  }
}

const DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>"

const errorOf = (answer: Answer): WireError => {
  if (answer.mediaType === 'application/json') return answer.json<WireError>()
  expect(answer.mediaType).toBe('application/xml')
  expect(answer.text().startsWith(DECLARATION)).toBe(true)
  const { RestException: error } = (new XMLParser().parse(answer.text()) as RestException)
    .TwilioResponse
  return {
    code: error.Code,
    message: error.Message,
    more_info: error.MoreInfo,
    status: error.Status,
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
    message: expect.stringMatching(says ?? /\S/) as string,
    more_info: expect.stringMatching(new RegExp(`^https?://[^ ]+/docs/errors#${code}$`)) as string,
  })
  return error
}
