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
  body: s.Defaulted<types.CreateTwilioMessageForm, 'ProvideFeedback' | 'ValidityPeriod'>
}

export type CreateTwilioMessageResponse =
  | { status: 201; contentType: 'application/json'; body: types.TwilioMessage; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 401; contentType: 'application/json'; body: types.TwilioError; headers: { 'WWW-Authenticate': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
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
     * Asks for the part only while the file is still the one with this `ETag`, and for the whole
     * otherwise.
     */
    'if-range'?: string
    /**
     * The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
     * one of them.
     */
    'if-none-match'?: string
  }
}

export type FetchTwilioMediaContentResponse =
  | { status: 200; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 304; headers: { ETag: string; 'Cache-Control': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
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
     * Asks for the part only while the file is still the one with this `ETag`, and for the whole
     * otherwise.
     */
    'if-range'?: string
    /**
     * The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
     * one of them.
     */
    'if-none-match'?: string
  }
}

export type FetchSignedMediaResponse =
  | { status: 200; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 200; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/jpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/png'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'image/gif'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mpeg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/ogg'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'audio/amr'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/mp4'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'video/3gpp'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/plain'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'text/vcard'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 206; contentType: 'application/pdf'; body: Uint8Array | ReadableStream<Uint8Array>; headers: { 'Content-Range': string; ETag: string; 'Accept-Ranges': string; 'Cache-Control': string; 'Content-Length': string; 'Content-Disposition': string; 'X-Content-Type-Options': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 304; headers: { ETag: string; 'Cache-Control': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Allow-Methods'?: string; 'Access-Control-Allow-Headers'?: string; 'Access-Control-Allow-Credentials'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 400; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 403; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 404; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 416; contentType: 'application/json'; body: types.TwilioError; headers: { 'Content-Range': string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 500; contentType: 'application/json'; body: types.TwilioError; headers?: { 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }

export type FetchHealthRequest = s.NoParts

export type FetchHealthResponse =
  | { status: 200; contentType: 'application/json'; body: types.Health; headers?: { 'Cache-Control'?: string } }
  | { status: 405; contentType: 'application/json'; body: types.TwilioError; headers: { Allow: string; 'Twilio-Request-Id'?: string; 'Access-Control-Allow-Origin'?: string; 'Access-Control-Expose-Headers'?: string } }
  | { status: 503; contentType: 'application/json'; body: types.Health; headers?: { 'Cache-Control'?: string } }

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

  /** Read the bytes of one media file by a signed URL: GET /media/{MediaId} */
  fetchSignedMedia(
    request: FetchSignedMediaRequest,
    context: s.OpenContext,
  ): FetchSignedMediaResponse | Promise<FetchSignedMediaResponse>

  /** Ask whether the service can serve: GET /health */
  fetchHealth(
    request: FetchHealthRequest,
    context: s.OpenContext,
  ): FetchHealthResponse | Promise<FetchHealthResponse>
}
