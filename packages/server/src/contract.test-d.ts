/**
 * What must not compile. Run by the compiler: an `@ts-expect-error` over a line that compiles is itself an error.
 */
import {
  json,
  operations,
  schemas,
  type CreateTwilioMessageRequest,
  type FetchHealthResponse,
  type FetchTwilioMediaContentResponse,
  type FetchTwilioMessageResponse,
  type Handlers,
  type TwilioError,
  type TwilioMessage,
} from './index.ts'

declare const message: TwilioMessage
declare const error: TwilioError
declare const handlers: Handlers<string>
declare const request: CreateTwilioMessageRequest

export const declared: FetchTwilioMessageResponse = json(200, message)
export const alsoDeclared: FetchTwilioMessageResponse = {
  status: 404,
  contentType: 'application/json',
  body: error,
}

// @ts-expect-error status 418 is not declared
export const undeclaredStatus: FetchTwilioMessageResponse = json(418, error)

export const undeclaredMediaType: FetchTwilioMessageResponse = {
  status: 200,
  // @ts-expect-error the declared media type is application/json
  contentType: 'text/html',
  body: message,
}

// @ts-expect-error status 200 has a message, not an error
export const bodyOfAnotherStatus: FetchTwilioMessageResponse = json(200, error)

export const undeclaredField: FetchTwilioMessageResponse = {
  status: 200,
  contentType: 'application/json',
  // @ts-expect-error a message has no such field
  body: { ...message, nickname: 'x' },
}

// @ts-expect-error a message without its sid
export const missingField: TwilioMessage = { ...message, sid: undefined }

// @ts-expect-error num_media is text on this wire
export const wrongFieldType: TwilioMessage = { ...message, num_media: 2 }

// @ts-expect-error the value is not one of the declared ones
export const undeclaredValue: TwilioMessage = { ...message, status: 'lost' }

export const undeclaredHeader: FetchTwilioMessageResponse = {
  status: 200,
  contentType: 'application/json',
  body: message,
  // @ts-expect-error the header is not declared
  headers: { 'X-Powered-By': 'x' },
}

// @ts-expect-error 401 must say how to authenticate
export const missingHeader: FetchTwilioMessageResponse = json(401, error)
export const withHeader: FetchTwilioMessageResponse = json(401, error, {
  'WWW-Authenticate': 'Basic realm="x"',
})

export const bytes: FetchTwilioMediaContentResponse = {
  status: 200,
  contentType: 'image/png',
  // @ts-expect-error bytes are not text
  body: 'text',
}

// @ts-expect-error a body where the status declares another shape
export const health: FetchHealthResponse = { status: 200 }

export const { fetchTwilioMessage: _removed, ...incomplete } = handlers
// @ts-expect-error the handler of fetchTwilioMessage is missing
export const missingHandler: Handlers<string> = incomplete

export const wrongHandler: Handlers<string> = {
  ...handlers,
  // @ts-expect-error a handler answers what its own operation declares
  fetchTwilioMessage: () => json(201, message),
}

// @ts-expect-error the form has no such field
export const undeclaredFormField: unknown = request.body.Nope

// @ts-expect-error the operation declares no query
export const undeclaredPart: unknown = request.query

/** A field with a default is there, and one without may be absent. */
export const validitySeconds: number = request.body.ValidityPeriod
export const mediaUrls: readonly string[] = request.body.MediaUrl ?? []
// @ts-expect-error may be absent
export const sender: string = request.body.From

// @ts-expect-error there is no such operation
export const unknownOperation: unknown = operations.sendPigeon

export const parsed: TwilioMessage = schemas.TwilioMessage.parse({})
// @ts-expect-error a schema gives its own type
export const parsedAsOther: TwilioError = schemas.TwilioMessage.parse({})

/** Authentication's result reaches handlers as it is. */
export const typedAuth: Pick<Handlers<{ accountId: string }>, 'fetchTwilioMessage'> = {
  fetchTwilioMessage(_request, { auth }) {
    const accountId: string = auth.accountId
    // @ts-expect-error not a part of it
    const nothing: unknown = auth.password
    return json(200, { ...message, to: accountId, from: String(nothing) })
  },
}

export const openHandler: Pick<Handlers<string>, 'fetchHealth'> = {
  // @ts-expect-error an operation without security has no credentials to give
  fetchHealth: (_request, { auth }) => json(200, auth),
}
