import type { Answer } from './answer.ts'
import type { TestAccount } from './postel.ts'
import type { TargetName } from './target.ts'
import type { PostelInUse } from './use-postel.ts'
import type { Call, Form } from './wire-call.ts'
import type { ExpectedError, WireError } from './wire-error.ts'

export interface WireMedia {
  sid: string
  parent_sid: string
  uri: string
}

/** What suites that several wires share ask of an account's view. */
export interface WireApi {
  root: string
  /** In the spelling of the wire. */
  account: TestAccount
  authorization: string
  call: Call
  send(form?: Form): Promise<{ sid: string }>
  sendMedia(
    mediaUrls: readonly string[],
    form?: Form,
  ): Promise<{ message: { sid: string }; media: readonly WireMedia[] }>
  fetchBytes(messageSid: string, sid: string, init?: RequestInit): Promise<Answer>
}

/** What suites that several wires share need to know of one. */
export interface Wire<Api extends WireApi = WireApi> {
  open(service: PostelInUse, target: TargetName): Promise<Api>
  expectError(answer: Answer, expected: ExpectedError): WireError
  /** What is said to who has sent no credentials. */
  credentialsMissing: RegExp
  /** Of a failure that the request was not the reason of. */
  serverErrorCode: number
  /** Well formed, and nobody has them. */
  unknown: { account: string; message: string; media: string }
  malformed: { message: string; media: string }
}
