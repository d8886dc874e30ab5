// Generated from the OpenAPI document: change the document and generate again.

import type * as s from '../runtime/index.ts'
import type * as types from './types.gen.ts'

export interface ListTwilioMessagesRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
  query: {
    /** Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space. */
    To?: string
    /** Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space. */
    From?: string
    /**
     * Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
     * Messages that are not sent yet have no date and never match. A date that does not exist is refused
     * (20001).
     *
     * The vendor declares a date-time and shows four more formats that its SDKs never send; Postel chose
     * to accept these two.
     */
    DateSent?: string
    /**
     * Only messages sent on or before this day (to its last moment in UTC), or at or before this
     * date-time. The `<` belongs to the name, so the wire reads `DateSent<=2026-11-21` or
     * `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
     */
    'DateSent<'?: string
    /**
     * Only messages sent on or after this day (from its first moment in UTC), or at or after this
     * date-time. The `>` belongs to the name, so the wire reads `DateSent>=2026-11-21` or
     * `DateSent%3E=2026-11-21`. Formats as in `DateSent`.
     */
    'DateSent>'?: string
    /**
     * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
     * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
     * clamp. Less than 1 is refused (20001).
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
     * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
     * the first page.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
     * was not made by this list is refused (21481).
     */
    PageToken?: string
  }
}

export type ListTwilioMessagesResponse =
  | { status: 200; contentType: 'application/json'; body: types.TwilioMessageList; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface CreateTwilioMessageRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
  headers: {
    /**
     * Makes the request safe to repeat: another one of this account with the same token answers what the
     * first one did, and creates nothing. 1 to 255 visible ASCII characters; anything else is refused with
     * 20001, and the same token with other parameters with 20409. Kept for 24 hours; a request that is
     * refused is not kept. The vendor sends such a header with its callbacks and documents none for
     * requests; Postel chose its name and these rules.
     */
    'i-twilio-idempotency-token'?: string
    /**
     * The same as `I-Twilio-Idempotency-Token`, under the name that most services have for it. Where both
     * are sent they must be equal (20001).
     */
    'idempotency-key'?: string
  }
  body: s.Defaulted<types.CreateTwilioMessageForm, 'ProvideFeedback' | 'ValidityPeriod'>
}

export type CreateTwilioMessageResponse =
  | { status: 201; contentType: 'application/json'; body: types.TwilioMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListTwilioMessagesXmlRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
  query: {
    /** Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space. */
    To?: string
    /** Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space. */
    From?: string
    /**
     * Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
     * Messages that are not sent yet have no date and never match. A date that does not exist is refused
     * (20001).
     *
     * The vendor declares a date-time and shows four more formats that its SDKs never send; Postel chose
     * to accept these two.
     */
    DateSent?: string
    /**
     * Only messages sent on or before this day (to its last moment in UTC), or at or before this
     * date-time. The `<` belongs to the name, so the wire reads `DateSent<=2026-11-21` or
     * `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
     */
    'DateSent<'?: string
    /**
     * Only messages sent on or after this day (from its first moment in UTC), or at or after this
     * date-time. The `>` belongs to the name, so the wire reads `DateSent>=2026-11-21` or
     * `DateSent%3E=2026-11-21`. Formats as in `DateSent`.
     */
    'DateSent>'?: string
    /**
     * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
     * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
     * clamp. Less than 1 is refused (20001).
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
     * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
     * the first page.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
     * was not made by this list is refused (21481).
     */
    PageToken?: string
  }
}

export type ListTwilioMessagesXmlResponse =
  | { status: 200; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/xml'; body: string; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/xml'; body: string; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/xml'; body: string; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchTwilioMessageRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
}

export type FetchTwilioMessageResponse =
  | { status: 200; contentType: 'application/json'; body: types.TwilioMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface UpdateTwilioMessageRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
  body: types.UpdateTwilioMessageForm
}

export type UpdateTwilioMessageResponse =
  | { status: 200; contentType: 'application/json'; body: types.TwilioMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface DeleteTwilioMessageRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
}

export type DeleteTwilioMessageResponse =
  | { status: 204; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchTwilioMessageXmlRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
}

export type FetchTwilioMessageXmlResponse =
  | { status: 200; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/xml'; body: string; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/xml'; body: string; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/xml'; body: string; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface CreateTwilioMessageFeedbackRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: string
  }
  body: s.Defaulted<types.CreateTwilioMessageFeedbackForm, 'Outcome'>
}

export type CreateTwilioMessageFeedbackResponse =
  | { status: 200; contentType: 'application/json'; body: types.TwilioMessageFeedback; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListTwilioMediaRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: string
  }
  query: {
    /**
     * Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
     * date that does not exist is refused (20001).
     *
     * The vendor declares a date-time and describes a day; Postel chose to accept both.
     */
    DateCreated?: string
    /**
     * Only media created on or before this day (to its last moment in UTC), or at or before this
     * date-time. The `<` belongs to the name, so the wire reads `DateCreated<=2026-11-21` or
     * `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
     *
     * The vendor ends the range at the day's first moment; Postel chose its last, as with `DateSent<`.
     */
    'DateCreated<'?: string
    /**
     * Only media created on or after this day (from its first moment in UTC), or at or after this
     * date-time. The `>` belongs to the name, so the wire reads `DateCreated>=2026-11-21` or
     * `DateCreated%3E=2026-11-21`. Formats as in `DateCreated`.
     */
    'DateCreated>'?: string
    /**
     * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
     * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
     * clamp. Less than 1 is refused (20001).
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
     * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
     * the first page.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
     * was not made by this list is refused (21481).
     */
    PageToken?: string
  }
}

export type ListTwilioMediaResponse =
  | { status: 200; contentType: 'application/json'; body: types.TwilioMediaList; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListTwilioMediaXmlRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: string
  }
  query: {
    /**
     * Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
     * date that does not exist is refused (20001).
     *
     * The vendor declares a date-time and describes a day; Postel chose to accept both.
     */
    DateCreated?: string
    /**
     * Only media created on or before this day (to its last moment in UTC), or at or before this
     * date-time. The `<` belongs to the name, so the wire reads `DateCreated<=2026-11-21` or
     * `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
     *
     * The vendor ends the range at the day's first moment; Postel chose its last, as with `DateSent<`.
     */
    'DateCreated<'?: string
    /**
     * Only media created on or after this day (from its first moment in UTC), or at or after this
     * date-time. The `>` belongs to the name, so the wire reads `DateCreated>=2026-11-21` or
     * `DateCreated%3E=2026-11-21`. Formats as in `DateCreated`.
     */
    'DateCreated>'?: string
    /**
     * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
     * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
     * clamp. Less than 1 is refused (20001).
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
     * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
     * the first page.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
     * was not made by this list is refused (21481).
     */
    PageToken?: string
  }
}

export type ListTwilioMediaXmlResponse =
  | { status: 200; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/xml'; body: string; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/xml'; body: string; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/xml'; body: string; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchTwilioMediaContentRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: string
    /**
     * The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
  headers: {
    /**
     * Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
     * is answered 416.
     */
    range?: string
    /**
     * Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
     * the letter, and for the whole otherwise.
     */
    'if-range'?: string
    /**
     * The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
     * one of them.
     */
    'if-none-match'?: string
    /**
     * The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
     * at where `If-None-Match` is sent, nor where it is no date.
     */
    'if-modified-since'?: string
  }
}

export type FetchTwilioMediaContentResponse =
  | { status: 200; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/webp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/bmp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/wav'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/quicktime'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/calendar'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/csv'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/webp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/bmp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/wav'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/quicktime'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/calendar'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/csv'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 304; headers: { ETag: string; 'Last-Modified': string; 'Cache-Control': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 307; headers: { Location: string; 'Cache-Control': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/xml'; body: string; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/xml'; body: string; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 416; contentType: 'application/xml'; body: string; headers: { 'Content-Range': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/xml'; body: string; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchTwilioMediaRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: string
    /**
     * The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
}

export type FetchTwilioMediaResponse =
  | { status: 200; contentType: 'application/json'; body: types.TwilioMedia; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface DeleteTwilioMediaRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: string
    /**
     * The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
}

export type DeleteTwilioMediaResponse =
  | { status: 204; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchTwilioMediaXmlRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: string
    /**
     * The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
}

export type FetchTwilioMediaXmlResponse =
  | { status: 200; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/xml'; body: string; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/xml'; body: string; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/xml'; body: string; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/xml'; body: string; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListSignalWireMessagesRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
  query: {
    /** Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space. */
    To?: string
    /** Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space. */
    From?: string
    /**
     * Only messages with this status: all those, of whatever state, that are shown with this word. Any
     * other value is refused (10000).
     */
    Status?: types.SignalWireMessageStatus
    /**
     * Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
     * Messages that are not sent yet have no date and never match. A
     * date that does not exist is refused (10000).
     *
     * The vendor describes a day; its SDK sends date-times. Postel chose to accept both.
     */
    DateSent?: string
    /**
     * Only messages sent before this day (until its first moment in UTC), or before this date-time; what
     * was sent on the day or at the moment itself is left out. The `<` belongs to the name, so the wire
     * reads `DateSent<=2026-11-21` or `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
     */
    'DateSent<'?: string
    /**
     * Only messages sent after this day (from the first moment of the next one in UTC), or after the
     * second that this date-time names; what was sent on the day or in the second itself is left out. The
     * `>` belongs to the name, so the wire reads `DateSent>=2026-11-20` or `DateSent%3E=2026-11-20`. Formats
     * as in `DateSent`.
     */
    'DateSent>'?: string
    /**
     * How many items a page holds. Anything but 1 to 1000 is refused (54454), also when an SDK has
     * copied a larger `limit` into it.
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`.
     * What the page holds is decided by `PageToken` alone, so above 0 it needs one (54453). What is not
     * a whole number is refused (20001); the vendor documents no code for that, and Postel chose it.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
     * was not made by this list is refused (21481). The vendor shows three forms of it; all of them
     * begin with `PA` or `PB`.
     */
    PageToken?: string
  }
}

export type ListSignalWireMessagesResponse =
  | { status: 200; contentType: 'application/json'; body: types.SignalWireMessageList; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface CreateSignalWireMessageRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
  headers: {
    /**
     * Makes the request safe to repeat: another one of this project with the same key answers what the first
     * one did, and creates nothing. 1 to 255 visible ASCII characters; anything else is refused with 20001,
     * and the same key with other parameters with 20409. Kept for 24 hours; a request that is refused is not
     * kept. The vendor documents no such header; Postel chose it.
     */
    'idempotency-key'?: string
  }
  body: s.Defaulted<types.CreateSignalWireMessageForm, 'SendAsMms' | 'ValidityPeriod'>
}

export type CreateSignalWireMessageResponse =
  | { status: 201; contentType: 'application/json'; body: types.SignalWireMessage; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchSignalWireMessageRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /** The message, a UUID of any version in either case. Any other spelling is answered 404 (20404). */
    Sid: string
  }
}

export type FetchSignalWireMessageResponse =
  | { status: 200; contentType: 'application/json'; body: types.SignalWireMessage; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface UpdateSignalWireMessageRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /** The message, a UUID of any version in either case. Any other spelling is answered 404 (20404). */
    Sid: string
  }
  body: types.UpdateSignalWireMessageForm
}

export type UpdateSignalWireMessageResponse =
  | { status: 200; contentType: 'application/json'; body: types.SignalWireMessage; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface DeleteSignalWireMessageRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /** The message, a UUID of any version in either case. Any other spelling is answered 404 (20404). */
    Sid: string
  }
}

export type DeleteSignalWireMessageResponse =
  | { status: 204; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListSignalWireMediaRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    MessageSid: string
  }
  query: {
    /**
     * Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
     * date that does not exist is refused (10000).
     *
     * The vendor describes a day; its SDK sends date-times. Postel chose to accept both.
     */
    DateCreated?: string
    /**
     * Only media created before this day (until its first moment in UTC), or before this date-time; what
     * was created on the day or at the moment itself is left out. The `<` belongs to the name, so the wire
     * reads `DateCreated<=2026-11-21` or `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
     */
    'DateCreated<'?: string
    /**
     * Only media created after this day (from the first moment of the next one in UTC), or after the
     * second that this date-time names; what was created on the day or in the second itself is left out. The
     * `>` belongs to the name, so the wire reads `DateCreated>=2026-11-20` or `DateCreated%3E=2026-11-20`. Formats
     * as in `DateCreated`.
     */
    'DateCreated>'?: string
    /**
     * How many items a page holds. Anything but 1 to 1000 is refused (54454), also when an SDK has
     * copied a larger `limit` into it.
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`.
     * What the page holds is decided by `PageToken` alone, so above 0 it needs one (54453). What is not
     * a whole number is refused (20001); the vendor documents no code for that, and Postel chose it.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
     * was not made by this list is refused (21481). The vendor shows three forms of it; all of them
     * begin with `PA` or `PB`.
     */
    PageToken?: string
  }
}

export type ListSignalWireMediaResponse =
  | { status: 200; contentType: 'application/json'; body: types.SignalWireMediaList; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchSignalWireMediaRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    MessageSid: string
    /**
     * The media, a UUID of any version in either case. It is found only under its own message: the
     * vendor's page describes this id as that of the message, which it is not. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
}

export type FetchSignalWireMediaResponse =
  | { status: 200; contentType: 'application/json'; body: types.SignalWireMedia; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface DeleteSignalWireMediaRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    MessageSid: string
    /**
     * The media, a UUID of any version in either case. It is found only under its own message: the
     * vendor's page describes this id as that of the message, which it is not. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
}

export type DeleteSignalWireMediaResponse =
  | { status: 204; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchSignalWireMediaContentRequest {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message that the media belong to, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    MessageSid: string
    /**
     * The media, a UUID of any version in either case. It is found only under its own message: the
     * vendor's page describes this id as that of the message, which it is not. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
  headers: {
    /**
     * Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
     * is answered 416.
     */
    range?: string
    /**
     * Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
     * the letter, and for the whole otherwise.
     */
    'if-range'?: string
    /**
     * The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
     * one of them.
     */
    'if-none-match'?: string
    /**
     * The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
     * at where `If-None-Match` is sent, nor where it is no date.
     */
    'if-modified-since'?: string
  }
}

export type FetchSignalWireMediaContentResponse =
  | { status: 200; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/webp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/bmp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/wav'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/quicktime'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/calendar'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/csv'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/webp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/bmp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/wav'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/quicktime'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/calendar'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/csv'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 304; headers: { ETag: string; 'Last-Modified': string; 'Cache-Control': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 307; headers: { Location: string; 'Cache-Control': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.SignalWireError; headers: { 'WWW-Authenticate': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.SignalWireError; headers: { Allow: string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 416; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Content-Range': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 422; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.SignalWireError; headers: { 'Retry-After': string; 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.SignalWireError; headers?: { 'X-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListChatServicesRequest {
  query: {
    /**
     * How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
     * it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
     * than 1 is refused (20001).
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's
     * `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
     * first page.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
     * was not made by this list is refused (21481).
     */
    PageToken?: string
  }
}

export type ListChatServicesResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatServiceList; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface CreateChatServiceRequest {
  body: types.CreateChatServiceForm
}

export type CreateChatServiceResponse =
  | { status: 201; contentType: 'application/json'; body: types.ChatService; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchChatServiceRequest {
  path: {
    /** The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404). */
    Sid: string
  }
}

export type FetchChatServiceResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatService; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface UpdateChatServiceRequest {
  path: {
    /** The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404). */
    Sid: string
  }
  body: types.UpdateChatServiceForm
}

export type UpdateChatServiceResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatService; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface DeleteChatServiceRequest {
  path: {
    /** The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404). */
    Sid: string
  }
}

export type DeleteChatServiceResponse =
  | { status: 204; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListChatChannelsRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
  }
  query: {
    /**
     * Which channels to list, one key for each type: `Type=public&Type=private`. Without it only the
     * public ones, as the vendor's document says.
     */
    Type: readonly ('public' | 'private')[]
    /**
     * How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
     * it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
     * than 1 is refused (20001).
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's
     * `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
     * first page.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
     * was not made by this list is refused (21481).
     */
    PageToken?: string
  }
}

export type ListChatChannelsResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatChannelList; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface CreateChatChannelRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
  }
  headers: {
    /**
     * Whether the service's webhooks are called for this change. They are never called for requests like
     * this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
     * Anything else is refused (20001).
     */
    'x-twilio-webhook-enabled'?: 'true' | 'false'
  }
  body: s.Defaulted<types.CreateChatChannelForm, 'Type'>
}

export type CreateChatChannelResponse =
  | { status: 201; contentType: 'application/json'; body: types.ChatChannel; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchChatChannelRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    Sid: string
  }
}

export type FetchChatChannelResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatChannel; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface UpdateChatChannelRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    Sid: string
  }
  headers: {
    /**
     * Whether the service's webhooks are called for this change. They are never called for requests like
     * this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
     * Anything else is refused (20001).
     */
    'x-twilio-webhook-enabled'?: 'true' | 'false'
  }
  body: types.UpdateChatChannelForm
}

export type UpdateChatChannelResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatChannel; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface DeleteChatChannelRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    Sid: string
  }
  headers: {
    /**
     * Whether the service's webhooks are called for this change. They are never called for requests like
     * this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
     * Anything else is refused (20001).
     */
    'x-twilio-webhook-enabled'?: 'true' | 'false'
  }
}

export type DeleteChatChannelResponse =
  | { status: 204; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListChatMessagesRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: string
  }
  query: {
    /**
     * `asc` for the oldest message first, `desc` for the newest. The order is that of `index`, whatever
     * dates were imported.
     */
    Order: 'asc' | 'desc'
    /**
     * How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
     * it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
     * than 1 is refused (20001).
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's
     * `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
     * first page.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
     * was not made by this list is refused (21481).
     */
    PageToken?: string
  }
}

export type ListChatMessagesResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatMessageList; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface CreateChatMessageRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: string
  }
  headers: {
    /**
     * Whether the service's webhooks are called for this change. They are never called for requests like
     * this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
     * Anything else is refused (20001).
     */
    'x-twilio-webhook-enabled'?: 'true' | 'false'
  }
  body: types.CreateChatMessageForm
}

export type CreateChatMessageResponse =
  | { status: 201; contentType: 'application/json'; body: types.ChatMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchChatMessageRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: string
    /**
     * The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: string
  }
}

export type FetchChatMessageResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface UpdateChatMessageRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: string
    /**
     * The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: string
  }
  headers: {
    /**
     * Whether the service's webhooks are called for this change. They are never called for requests like
     * this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
     * Anything else is refused (20001).
     */
    'x-twilio-webhook-enabled'?: 'true' | 'false'
  }
  body: types.UpdateChatMessageForm
}

export type UpdateChatMessageResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface DeleteChatMessageRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: string
    /**
     * The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: string
  }
  headers: {
    /**
     * Whether the service's webhooks are called for this change. They are never called for requests like
     * this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
     * Anything else is refused (20001).
     */
    'x-twilio-webhook-enabled'?: 'true' | 'false'
  }
}

export type DeleteChatMessageResponse =
  | { status: 204; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export type CreateChatMediaRequest = {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
  }
  query: {
    /**
     * The name of the file, shown with its messages and given to whoever saves it. A slash, a backslash
     * or a control character is refused (20001). The vendor's SDKs for browsers send it; its document
     * does not have it.
     */
    Filename?: string
  }
} & (
  | { contentType: `${string}/${string}`; body: ReadableStream<Uint8Array> | null }
)

export type CreateChatMediaResponse =
  | { status: 201; contentType: 'application/json'; body: types.ChatMedia; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchChatMediaRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The file; it is found only in its own service, `ME` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: string
  }
}

export type FetchChatMediaResponse =
  | { status: 200; contentType: 'application/json'; body: types.ChatMedia; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchChatMediaContentRequest {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: string
    /**
     * The file; it is found only in its own service, `ME` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: string
  }
  query: {
    /**
     * The second from which a signed URL is refused (20006), counted from 1970 in UTC. Needed with
     * `signature`, and of no effect with credentials.
     */
    expires?: number
    /**
     * Proves that this service made the URL, with this path and this time: an HMAC-SHA256 in base64url.
     * One that does not fit is refused (20006). Needed without credentials, and of no effect with them.
     */
    signature?: string
  }
  headers: {
    /**
     * Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
     * is answered 416.
     */
    range?: string
    /**
     * Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
     * the letter, and for the whole otherwise.
     */
    'if-range'?: string
    /**
     * The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
     * one of them.
     */
    'if-none-match'?: string
    /**
     * The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
     * at where `If-None-Match` is sent, nor where it is no date.
     */
    'if-modified-since'?: string
  }
}

export type FetchChatMediaContentResponse =
  | { status: 200; contentType: `${string}/${string}`; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: `${string}/${string}`; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 304; headers: { ETag: string; 'Last-Modified': string; 'Cache-Control': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.ChatError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.ChatError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 416; contentType: 'application/json'; body: types.ChatError; headers: { 'Content-Range': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.ChatError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.ChatError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchSignedMediaRequest {
  path: {
    /** The media, 32 hex digits. Any other spelling is answered 404 (20404). */
    MediaId: string
  }
  query: {
    /** The second from which the URL is refused (20006), counted from 1970 in UTC. */
    expires: number
    /**
     * Proves that this service made the URL, with this media and this time: an HMAC-SHA256 in base64url.
     * One that does not fit is refused (20006).
     */
    signature: string
  }
  headers: {
    /**
     * Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
     * is answered 416.
     */
    range?: string
    /**
     * Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
     * the letter, and for the whole otherwise.
     */
    'if-range'?: string
    /**
     * The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
     * one of them.
     */
    'if-none-match'?: string
    /**
     * The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
     * at where `If-None-Match` is sent, nor where it is no date.
     */
    'if-modified-since'?: string
  }
}

export type FetchSignedMediaResponse =
  | { status: 200; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/webp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/bmp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/wav'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/quicktime'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/calendar'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/csv'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/webp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/bmp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/wav'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/quicktime'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/calendar'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/csv'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Last-Modified': string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Content-Security-Policy': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 304; headers: { ETag: string; 'Last-Modified': string; 'Cache-Control': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 416; contentType: 'application/json'; body: types.TwilioError; headers: { 'Content-Range': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface CreateSimulatorInboundMessageRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
  body: types.CreateSimulatorInboundMessageForm
}

export type CreateSimulatorInboundMessageResponse =
  | { status: 201; contentType: 'application/json'; body: types.TwilioMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface UpdateSimulatorMessageStatusRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: string
  }
  body: types.UpdateSimulatorMessageStatusForm
}

export type UpdateSimulatorMessageStatusResponse =
  | { status: 200; contentType: 'application/json'; body: types.TwilioMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 409; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface AdvanceSimulatorClockRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
  body: types.AdvanceSimulatorClockForm
}

export type AdvanceSimulatorClockResponse =
  | { status: 200; contentType: 'application/json'; body: types.SimulatorClock; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 413; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 415; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ResetSimulatorAccountRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
}

export type ResetSimulatorAccountResponse =
  | { status: 204; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ListCallbackDeliveriesRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
  }
  query: {
    /**
     * Only the deliveries about this message; either prefix finds it. A message that is not there is
     * answered 404 (20404).
     */
    MessageSid?: string
    /**
     * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
     * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
     * clamp. Less than 1 is refused (20001).
     */
    PageSize: number
    /**
     * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
     * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
     * the first page.
     */
    Page: number
    /**
     * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
     * was not made by this list is refused (21481).
     */
    PageToken?: string
  }
}

export type ListCallbackDeliveriesResponse =
  | { status: 200; contentType: 'application/json'; body: types.CallbackDeliveryList; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface FetchCallbackDeliveryRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /** The delivery, as `listCallbackDeliveries` names it. Any other spelling is answered 404 (20404). */
    DeliveryId: string
  }
}

export type FetchCallbackDeliveryResponse =
  | { status: 200; contentType: 'application/json'; body: types.CallbackDelivery; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export interface ReplayCallbackDeliveryRequest {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid: string
    /** The delivery, as `listCallbackDeliveries` names it. Any other spelling is answered 404 (20404). */
    DeliveryId: string
  }
}

export type ReplayCallbackDeliveryResponse =
  | { status: 201; contentType: 'application/json'; body: types.CallbackDelivery; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 429; contentType: 'application/json'; body: types.TwilioError; headers: { 'Retry-After': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export type FetchHealthRequest = s.NoParts

export type FetchHealthResponse =
  | { status: 200; contentType: 'application/json'; body: types.Health; headers?: { 'Cache-Control'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 503; contentType: 'application/json'; body: types.Health; headers?: { 'Cache-Control'?: string } }

export type FetchMetricsRequest = s.NoParts

export type FetchMetricsResponse =
  | { status: 200; contentType: 'text/plain'; body: string; headers?: { 'Cache-Control'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

/** One method for each operation, named by its operationId. */
export interface Handlers<Auth> {
  /** Read the messages of an account: GET /2010-04-01/Accounts/{AccountSid}/Messages.json */
  listTwilioMessages(
    request: ListTwilioMessagesRequest,
    context: s.HandlerContext<Auth>,
  ): ListTwilioMessagesResponse | Promise<ListTwilioMessagesResponse>

  /** Send a message: POST /2010-04-01/Accounts/{AccountSid}/Messages.json */
  createTwilioMessage(
    request: CreateTwilioMessageRequest,
    context: s.HandlerContext<Auth>,
  ): CreateTwilioMessageResponse | Promise<CreateTwilioMessageResponse>

  /** Read the messages of an account as XML: GET /2010-04-01/Accounts/{AccountSid}/Messages.xml */
  listTwilioMessagesXml(
    request: ListTwilioMessagesXmlRequest,
    context: s.HandlerContext<Auth>,
  ): ListTwilioMessagesXmlResponse | Promise<ListTwilioMessagesXmlResponse>

  /** Read one message: GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json */
  fetchTwilioMessage(
    request: FetchTwilioMessageRequest,
    context: s.HandlerContext<Auth>,
  ): FetchTwilioMessageResponse | Promise<FetchTwilioMessageResponse>

  /** Redact or cancel a message: POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json */
  updateTwilioMessage(
    request: UpdateTwilioMessageRequest,
    context: s.HandlerContext<Auth>,
  ): UpdateTwilioMessageResponse | Promise<UpdateTwilioMessageResponse>

  /** Delete a message: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json */
  deleteTwilioMessage(
    request: DeleteTwilioMessageRequest,
    context: s.HandlerContext<Auth>,
  ): DeleteTwilioMessageResponse | Promise<DeleteTwilioMessageResponse>

  /** Read one message as XML: GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml */
  fetchTwilioMessageXml(
    request: FetchTwilioMessageXmlRequest,
    context: s.HandlerContext<Auth>,
  ): FetchTwilioMessageXmlResponse | Promise<FetchTwilioMessageXmlResponse>

  /** Tell what became of a message: POST /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json */
  createTwilioMessageFeedback(
    request: CreateTwilioMessageFeedbackRequest,
    context: s.HandlerContext<Auth>,
  ): CreateTwilioMessageFeedbackResponse | Promise<CreateTwilioMessageFeedbackResponse>

  /** Read the media of a message: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json */
  listTwilioMedia(
    request: ListTwilioMediaRequest,
    context: s.HandlerContext<Auth>,
  ): ListTwilioMediaResponse | Promise<ListTwilioMediaResponse>

  /** Read the media of a message as XML: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml */
  listTwilioMediaXml(
    request: ListTwilioMediaXmlRequest,
    context: s.HandlerContext<Auth>,
  ): ListTwilioMediaXmlResponse | Promise<ListTwilioMediaXmlResponse>

  /** Read the bytes of one media file: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid} */
  fetchTwilioMediaContent(
    request: FetchTwilioMediaContentRequest,
    context: s.HandlerContext<Auth>,
  ): FetchTwilioMediaContentResponse | Promise<FetchTwilioMediaContentResponse>

  /** Read what is known of one media file: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json */
  fetchTwilioMedia(
    request: FetchTwilioMediaRequest,
    context: s.HandlerContext<Auth>,
  ): FetchTwilioMediaResponse | Promise<FetchTwilioMediaResponse>

  /** Delete one media file: DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json */
  deleteTwilioMedia(
    request: DeleteTwilioMediaRequest,
    context: s.HandlerContext<Auth>,
  ): DeleteTwilioMediaResponse | Promise<DeleteTwilioMediaResponse>

  /** Read what is known of one media file as XML: GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml */
  fetchTwilioMediaXml(
    request: FetchTwilioMediaXmlRequest,
    context: s.HandlerContext<Auth>,
  ): FetchTwilioMediaXmlResponse | Promise<FetchTwilioMediaXmlResponse>

  /** Read the messages of a project: GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages */
  listSignalWireMessages(
    request: ListSignalWireMessagesRequest,
    context: s.HandlerContext<Auth>,
  ): ListSignalWireMessagesResponse | Promise<ListSignalWireMessagesResponse>

  /** Send a message: POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages */
  createSignalWireMessage(
    request: CreateSignalWireMessageRequest,
    context: s.HandlerContext<Auth>,
  ): CreateSignalWireMessageResponse | Promise<CreateSignalWireMessageResponse>

  /** Read one message: GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid} */
  fetchSignalWireMessage(
    request: FetchSignalWireMessageRequest,
    context: s.HandlerContext<Auth>,
  ): FetchSignalWireMessageResponse | Promise<FetchSignalWireMessageResponse>

  /** Redact a message: POST /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid} */
  updateSignalWireMessage(
    request: UpdateSignalWireMessageRequest,
    context: s.HandlerContext<Auth>,
  ): UpdateSignalWireMessageResponse | Promise<UpdateSignalWireMessageResponse>

  /** Delete a message: DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid} */
  deleteSignalWireMessage(
    request: DeleteSignalWireMessageRequest,
    context: s.HandlerContext<Auth>,
  ): DeleteSignalWireMessageResponse | Promise<DeleteSignalWireMessageResponse>

  /** Read the media of a message: GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media */
  listSignalWireMedia(
    request: ListSignalWireMediaRequest,
    context: s.HandlerContext<Auth>,
  ): ListSignalWireMediaResponse | Promise<ListSignalWireMediaResponse>

  /** Read what is known of one media file: GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid} */
  fetchSignalWireMedia(
    request: FetchSignalWireMediaRequest,
    context: s.HandlerContext<Auth>,
  ): FetchSignalWireMediaResponse | Promise<FetchSignalWireMediaResponse>

  /** Delete one media file: DELETE /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid} */
  deleteSignalWireMedia(
    request: DeleteSignalWireMediaRequest,
    context: s.HandlerContext<Auth>,
  ): DeleteSignalWireMediaResponse | Promise<DeleteSignalWireMediaResponse>

  /** Read the bytes of one media file: GET /api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}/content */
  fetchSignalWireMediaContent(
    request: FetchSignalWireMediaContentRequest,
    context: s.HandlerContext<Auth>,
  ): FetchSignalWireMediaContentResponse | Promise<FetchSignalWireMediaContentResponse>

  /** Read the services of an account: GET /v2/Services */
  listChatServices(
    request: ListChatServicesRequest,
    context: s.HandlerContext<Auth>,
  ): ListChatServicesResponse | Promise<ListChatServicesResponse>

  /** Create a service: POST /v2/Services */
  createChatService(
    request: CreateChatServiceRequest,
    context: s.HandlerContext<Auth>,
  ): CreateChatServiceResponse | Promise<CreateChatServiceResponse>

  /** Read one service: GET /v2/Services/{Sid} */
  fetchChatService(
    request: FetchChatServiceRequest,
    context: s.HandlerContext<Auth>,
  ): FetchChatServiceResponse | Promise<FetchChatServiceResponse>

  /** Change the settings of a service: POST /v2/Services/{Sid} */
  updateChatService(
    request: UpdateChatServiceRequest,
    context: s.HandlerContext<Auth>,
  ): UpdateChatServiceResponse | Promise<UpdateChatServiceResponse>

  /** Delete a service: DELETE /v2/Services/{Sid} */
  deleteChatService(
    request: DeleteChatServiceRequest,
    context: s.HandlerContext<Auth>,
  ): DeleteChatServiceResponse | Promise<DeleteChatServiceResponse>

  /** Read the channels of a service: GET /v2/Services/{ServiceSid}/Channels */
  listChatChannels(
    request: ListChatChannelsRequest,
    context: s.HandlerContext<Auth>,
  ): ListChatChannelsResponse | Promise<ListChatChannelsResponse>

  /** Create a channel: POST /v2/Services/{ServiceSid}/Channels */
  createChatChannel(
    request: CreateChatChannelRequest,
    context: s.HandlerContext<Auth>,
  ): CreateChatChannelResponse | Promise<CreateChatChannelResponse>

  /** Read one channel: GET /v2/Services/{ServiceSid}/Channels/{Sid} */
  fetchChatChannel(
    request: FetchChatChannelRequest,
    context: s.HandlerContext<Auth>,
  ): FetchChatChannelResponse | Promise<FetchChatChannelResponse>

  /** Change a channel: POST /v2/Services/{ServiceSid}/Channels/{Sid} */
  updateChatChannel(
    request: UpdateChatChannelRequest,
    context: s.HandlerContext<Auth>,
  ): UpdateChatChannelResponse | Promise<UpdateChatChannelResponse>

  /** Delete a channel: DELETE /v2/Services/{ServiceSid}/Channels/{Sid} */
  deleteChatChannel(
    request: DeleteChatChannelRequest,
    context: s.HandlerContext<Auth>,
  ): DeleteChatChannelResponse | Promise<DeleteChatChannelResponse>

  /** Read the messages of a channel: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages */
  listChatMessages(
    request: ListChatMessagesRequest,
    context: s.HandlerContext<Auth>,
  ): ListChatMessagesResponse | Promise<ListChatMessagesResponse>

  /** Add a message to a channel: POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages */
  createChatMessage(
    request: CreateChatMessageRequest,
    context: s.HandlerContext<Auth>,
  ): CreateChatMessageResponse | Promise<CreateChatMessageResponse>

  /** Read one message: GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  fetchChatMessage(
    request: FetchChatMessageRequest,
    context: s.HandlerContext<Auth>,
  ): FetchChatMessageResponse | Promise<FetchChatMessageResponse>

  /** Change a message: POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  updateChatMessage(
    request: UpdateChatMessageRequest,
    context: s.HandlerContext<Auth>,
  ): UpdateChatMessageResponse | Promise<UpdateChatMessageResponse>

  /** Delete a message: DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid} */
  deleteChatMessage(
    request: DeleteChatMessageRequest,
    context: s.HandlerContext<Auth>,
  ): DeleteChatMessageResponse | Promise<DeleteChatMessageResponse>

  /** Upload a file: POST /v1/Services/{ServiceSid}/Media */
  createChatMedia(
    request: CreateChatMediaRequest,
    context: s.HandlerContext<Auth>,
  ): CreateChatMediaResponse | Promise<CreateChatMediaResponse>

  /** Read about one file: GET /v1/Services/{ServiceSid}/Media/{Sid} */
  fetchChatMedia(
    request: FetchChatMediaRequest,
    context: s.HandlerContext<Auth>,
  ): FetchChatMediaResponse | Promise<FetchChatMediaResponse>

  /** Read the bytes of one file: GET /v1/Services/{ServiceSid}/Media/{Sid}/Content */
  fetchChatMediaContent(
    request: FetchChatMediaContentRequest,
    context: s.HandlerContext<Auth>,
  ): FetchChatMediaContentResponse | Promise<FetchChatMediaContentResponse>

  /** Read the bytes of one media file by a signed URL: GET /media/{MediaId} */
  fetchSignedMedia(
    request: FetchSignedMediaRequest,
    context: s.OpenContext,
  ): FetchSignedMediaResponse | Promise<FetchSignedMediaResponse>

  /** Let a message come in: POST /simulator/Accounts/{AccountSid}/InboundMessages */
  createSimulatorInboundMessage(
    request: CreateSimulatorInboundMessageRequest,
    context: s.HandlerContext<Auth>,
  ): CreateSimulatorInboundMessageResponse | Promise<CreateSimulatorInboundMessageResponse>

  /** Move a message to its next status: POST /simulator/Accounts/{AccountSid}/Messages/{Sid}/Status */
  updateSimulatorMessageStatus(
    request: UpdateSimulatorMessageStatusRequest,
    context: s.HandlerContext<Auth>,
  ): UpdateSimulatorMessageStatusResponse | Promise<UpdateSimulatorMessageStatusResponse>

  /** Let time pass: POST /simulator/Accounts/{AccountSid}/Clock */
  advanceSimulatorClock(
    request: AdvanceSimulatorClockRequest,
    context: s.HandlerContext<Auth>,
  ): AdvanceSimulatorClockResponse | Promise<AdvanceSimulatorClockResponse>

  /** Delete what an account has stored: POST /simulator/Accounts/{AccountSid}/Reset */
  resetSimulatorAccount(
    request: ResetSimulatorAccountRequest,
    context: s.HandlerContext<Auth>,
  ): ResetSimulatorAccountResponse | Promise<ResetSimulatorAccountResponse>

  /** List what was sent to an account's own addresses: GET /callbacks/Accounts/{AccountSid}/Deliveries */
  listCallbackDeliveries(
    request: ListCallbackDeliveriesRequest,
    context: s.HandlerContext<Auth>,
  ): ListCallbackDeliveriesResponse | Promise<ListCallbackDeliveriesResponse>

  /** Read one delivery: GET /callbacks/Accounts/{AccountSid}/Deliveries/{DeliveryId} */
  fetchCallbackDelivery(
    request: FetchCallbackDeliveryRequest,
    context: s.HandlerContext<Auth>,
  ): FetchCallbackDeliveryResponse | Promise<FetchCallbackDeliveryResponse>

  /** Send a delivery once more: POST /callbacks/Accounts/{AccountSid}/Deliveries/{DeliveryId}/Replay */
  replayCallbackDelivery(
    request: ReplayCallbackDeliveryRequest,
    context: s.HandlerContext<Auth>,
  ): ReplayCallbackDeliveryResponse | Promise<ReplayCallbackDeliveryResponse>

  /** Ask whether the service can serve: GET /health */
  fetchHealth(
    request: FetchHealthRequest,
    context: s.OpenContext,
  ): FetchHealthResponse | Promise<FetchHealthResponse>

  /** Read counts and times of the service: GET /metrics */
  fetchMetrics(
    request: FetchMetricsRequest,
    context: s.HandlerContext<Auth>,
  ): FetchMetricsResponse | Promise<FetchMetricsResponse>
}
