// Generated from the OpenAPI document: change the document and generate again.

/**
 * Where the message is on its way. Outbound: `scheduled` → `accepted` → `queued` → `sending` →
 * `sent` → `delivered` → `read`, ending early in `undelivered`, `failed` or `canceled`. Inbound:
 * `receiving` → `received`. The vendor's deprecated `partially_delivered` is never used here.
 */
export type TwilioMessageStatus = 'accepted' | 'scheduled' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | 'canceled' | 'receiving' | 'received'

/**
 * A message, sent or received. Every key is always there; a key without a value is `null` and never
 * left out, because the vendor's SDKs read a missing date as now. Counts and prices are strings,
 * `error_code` is a number.
 */
export interface TwilioMessage {
  /** The account that owns the message. */
  account_sid: string
  /** The version of the API that speaks here. */
  api_version: '2010-04-01'
  /** The text; empty where there is none, and after redaction. */
  body: string
  /** When the message was created; RFC 2822, in UTC. */
  date_created: string
  /** When the message left, or arrived here; RFC 2822, in UTC. `null` until then. */
  date_sent: string | null
  /** When the message last changed; RFC 2822, in UTC. */
  date_updated: string
  /**
   * `inbound` for a message received, `outbound-api` for one created here. The other two start in
   * a call or a reply.
   */
  direction: 'inbound' | 'outbound-api' | 'outbound-call' | 'outbound-reply'
  /** Why the message is `failed` or `undelivered`; `null` in every other status. */
  error_code: number | null
  /** `error_code` in words; `null` where that is. */
  error_message: string | null
  /** The sender. `null` while a messaging service has not chosen it. */
  from: string | null
  /** The messaging service that was asked to send, or `null`. */
  messaging_service_sid: string | null
  /**
   * How many media files the message has, counted from the moment it is created. A deleted one is
   * counted no more.
   */
  num_media: string
  /** How many parts the text is sent in. `0` until a sender is chosen. */
  num_segments: string
  /** What was charged, negative for a charge. `null` while it is not known. */
  price: string | null
  /** The currency of `price`, ISO 4217; `null` where the message has none. */
  price_unit: string | null
  /**
   * The message, `MM` when it was created with media or `SendAsMms`, otherwise `SM`. It never
   * changes.
   */
  sid: string
  status: TwilioMessageStatus
  /**
   * What belongs to the message. The vendor leaves `feedback` out when a message is created;
   * Postel chose one shape for every answer.
   */
  subresource_uris: {
    /** Where feedback about it is sent, relative to the service; it cannot be read. */
    feedback: string
    /** The list of its media, relative to the service. */
    media: string
  }
  /** The recipient. */
  to: string
  /** This message, relative to the service. */
  uri: string
}

/**
 * One page of messages, newest first. Links keep the filters, with `<` and `>` encoded, then
 * `PageSize`, `Page` and `PageToken`; they stay right while messages are created and deleted.
 */
export interface TwilioMessageList {
  /**
   * The number of the last item on this page, counted from 0. As with the vendor, an empty page
   * and a page of one item both end at their start.
   */
  end: number
  /** The first page of this list, relative to the service. */
  first_page_uri: string
  /** The items of this page. */
  messages: readonly TwilioMessage[]
  /** The next page, relative to the service; `null` on the last one. */
  next_page_uri: string | null
  /** The number of this page, as the request had it. */
  page: number
  /** How many items a page holds, after clamping. */
  page_size: number
  /** The previous page, relative to the service; `null` on the first one. */
  previous_page_uri: string | null
  /** The number of the first item on this page, counted from 0. */
  start: number
  /** This page, relative to the service. */
  uri: string
}

/** What was wrong with the request. */
export interface TwilioError {
  /** The kind of error, a number that never changes its meaning. */
  code: number
  /** What was wrong, where, and what is accepted. */
  message: string
  /** The page about this code. */
  more_info: string
  /** The HTTP status once more. */
  status: number
  /** More about this one case, where there is more to say. */
  detail?: string
}

/**
 * A new message: `To`, one of `From` and `MessagingServiceSid`, and at least one of `Body` and
 * `MediaUrl`. Parameters that are not listed here are ignored. `x-effect` says what each one does:
 * `acted-on`, `ignored` (accepted, and nothing follows from it) or `refused` (any value is answered
 * 400 with that code).
 */
export interface CreateTwilioMessageForm {
  /**
   * The recipient, an E.164 number. Missing or empty is refused with 21604, anything else with
   * 21211.
   */
  To: string
  /**
   * The sender: an E.164 number, a short code, or an alphanumeric sender id of up to 11
   * characters. Empty counts as not given; anything else is refused with 21212. An account that
   * owns no numbers may send from any E.164 number; once it owns some, only from those (21606).
   * Short codes and alphanumeric ids cannot be owned here, so they are always refused with 21606.
   */
  From?: string
  /** The SMS sender to fall back to when an RCS message cannot be delivered. */
  FallbackFrom?: string
  /**
   * The messaging service that chooses the sender. One that is malformed or not the account's is
   * refused with 21701.
   */
  MessagingServiceSid?: string
  /** The text, at most 1,600 characters; more is refused with 21617. Empty counts as not given. */
  Body?: string
  /**
   * The media, one key per file: `MediaUrl=https://…&MediaUrl=https://…`. At most 10, more is
   * refused with 21623; each `http` or `https`, anything else is refused with 21620. The files are
   * fetched after the answer; together they may have 5 MB, and one that cannot be fetched, is too
   * big or has an undeclared type makes the message `failed`.
   */
  MediaUrl?: readonly string[]
  /** A content template. This service has none, so any value is refused with 21655. */
  ContentSid?: string
  /** JSON with the template's variables. Refused with 21654, because it needs a `ContentSid`. */
  ContentVariables?: string
  /**
   * Where each change of the status is reported, `http` or `https`, at most 4,000 characters,
   * without an underscore in the host name. Anything else is refused with 21609.
   */
  StatusCallback?: string
  /**
   * A TwiML application whose status callback is used. This service has none, so any value is
   * refused with 21218. The vendor documents that code for calls and none for messages; Postel
   * chose it.
   */
  ApplicationSid?: string
  /** The highest price to pay. The vendor ignores it since 3 June 2024. */
  MaxPrice?: number
  /** Says that `createTwilioMessageFeedback` will follow. */
  ProvideFeedback?: boolean
  /** How often this message was tried before, over all providers. */
  Attempt?: number
  /**
   * How many seconds the message may wait to be sent; later it fails. Out of range is refused with
   * 21624. The vendor documents the range and no code; Postel chose the one that SignalWire has
   * for the same case.
   */
  ValidityPeriod?: number
  /** Reserved by the vendor. */
  ForceDelivery?: boolean
  /**
   * Whether the text is kept. `retain` is what happens; `discard` is refused with 20001, because
   * keeping what was to be discarded would break a promise. Postel chose that code.
   */
  ContentRetention?: 'retain' | 'discard'
  /**
   * Whether the recipient's number is kept. `retain` is what happens; `obfuscate` is refused with
   * 20001, because keeping what was to be hidden would break a promise. Postel chose that code.
   */
  AddressRetention?: 'retain' | 'obfuscate'
  /** Asks to replace characters that would make the text need more segments. */
  SmartEncoded?: boolean
  /** Actions for channels that know them. */
  PersistentAction?: readonly string[]
  /** Marks traffic that is not charged. */
  TrafficType?: 'free'
  /** Asks to shorten the links in the text; needs a messaging service that does so. */
  ShortenUrls?: boolean
  /** Asks to send at `SendAt`. Needs a messaging service; without one it is refused with 35118. */
  ScheduleType?: 'fixed'
  /** When to send, ISO 8601. Needs a messaging service; without one it is refused with 35118. */
  SendAt?: string
  /** Sends the text as MMS even without media; the Sid then begins with `MM`. */
  SendAsMms?: boolean
  /** Whether the vendor looks for pumped traffic. */
  RiskCheck?: 'enable' | 'disable'
  /** What the message is for. The vendor's SDK sends it; its public document does not have it. */
  MessageIntent?: string
}

/**
 * What a status callback tells. More keys may be added at any time: read those you know and ignore
 * the others.
 */
export interface TwilioStatusCallback {
  /** The account that owns the message. */
  AccountSid: string
  /** The version of the API by which the message was created. */
  ApiVersion: '2010-04-01'
  /** Why the message is `failed` or `undelivered`, in digits; absent in every other status. */
  ErrorCode?: string
  /** The sender; absent when the message failed before one was chosen. */
  From?: string
  /** The message. */
  MessageSid: string
  /** The status that the message has just reached. The one it was created with is never reported. */
  MessageStatus: 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | 'canceled'
  /** The messaging service that was asked to send; absent where none was. */
  MessagingServiceSid?: string
  /** The same as `MessageSid`, for older receivers. */
  SmsSid: string
  /** The same as `MessageStatus`, for older receivers. */
  SmsStatus: 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | 'canceled'
  /** The recipient. */
  To: string
}

/**
 * A `TwilioMessageList` as XML: `TwilioResponse` holds `Messages`, whose attributes are the page and
 * whose elements are its items, each a `Message` as in `TwilioMessageXml`. A link that is `null` in
 * JSON is an empty attribute; links have the extension that the request had. The vendor does not
 * document the lists; Postel chose the attributes that its older resources have, without the counts
 * that JSON has dropped.
 */
export type TwilioMessageListXml = string

/**
 * The same error under paths that answer XML or bytes: `TwilioResponse` holds one `RestException`
 * with `Code`, `Detail` (only where there is one), `Message`, `MoreInfo` and `Status`, in this
 * order.
 */
export type TwilioErrorXml = string

/**
 * A change of a message: `Body` or `Status`, and never both. Anything else about the pair is refused
 * with 30400. Parameters that are not listed here are ignored.
 */
export interface UpdateTwilioMessageForm {
  /**
   * Empty: the text of the message is redacted. Any other text is refused with 30400, because what
   * was sent cannot be sent differently.
   */
  Body?: string
  /** `canceled`: a message that is `scheduled` is not sent. Any other value is refused with 30400. */
  Status?: 'canceled'
}

/**
 * A `TwilioMessage` as XML: `TwilioResponse` holds one `Message` with exactly these elements in this
 * order, and what would be `null` in JSON is an empty element. `Uri` and those in `SubresourceUris`
 * have the extension that the request had. The vendor documents no order; Postel chose the one it
 * was seen to answer in, with `Feedback` beside `Media`, as in JSON.
 */
export type TwilioMessageXml = string

/** What became of the message. Parameters that are not listed here are ignored. */
export interface CreateTwilioMessageFeedbackForm {
  /**
   * Whether the recipient did what the message was for, such as typing in the code that it
   * brought. Any other value is refused with 20001, which Postel chose.
   */
  Outcome?: 'confirmed' | 'unconfirmed'
}

/** What the sender told of a message's outcome. A message has one feedback at most. */
export interface TwilioMessageFeedback {
  /** The account that owns the message. */
  account_sid: string
  /** When feedback was first told; RFC 2822, in UTC. */
  date_created: string
  /** When it was last told; RFC 2822, in UTC. */
  date_updated: string
  /** The message. */
  message_sid: string
  /** Whether the recipient did what the message was for. */
  outcome: 'confirmed' | 'unconfirmed'
  /** Where feedback is sent, relative to the service; it cannot be read. */
  uri: string
}

/** One file of a message. It exists once its bytes are stored. */
export interface TwilioMedia {
  /** The account that owns the file. */
  account_sid: string
  /** The media type of the bytes, one of those that `fetchTwilioMediaContent` declares. */
  content_type: string
  /** When the media was created; RFC 2822, in UTC. */
  date_created: string
  /** When the media last changed; RFC 2822, in UTC. */
  date_updated: string
  /** The message that the file belongs to. */
  parent_sid: string
  /** The file. */
  sid: string
  /** This resource, relative to the service; without `.json` it answers the bytes. */
  uri: string
}

/**
 * One page of a message's media, in the order of the message. The vendor does not document its
 * order; Postel chose this one.
 */
export interface TwilioMediaList {
  /**
   * The number of the last item on this page, counted from 0. As with the vendor, an empty page
   * and a page of one item both end at their start.
   */
  end: number
  /** The first page of this list, relative to the service. */
  first_page_uri: string
  /** The items of this page. */
  media_list: readonly TwilioMedia[]
  /** The next page, relative to the service; `null` on the last one. */
  next_page_uri: string | null
  /** The number of this page, as the request had it. */
  page: number
  /** How many items a page holds, after clamping. */
  page_size: number
  /** The previous page, relative to the service; `null` on the first one. */
  previous_page_uri: string | null
  /** The number of the first item on this page, counted from 0. */
  start: number
  /** This page, relative to the service. */
  uri: string
}

/**
 * A `TwilioMediaList` as XML: `TwilioResponse` holds `MediaList`, whose attributes are the page and
 * whose elements are its items, each a `Media` as in `TwilioMediaXml`. A link that is `null` in JSON
 * is an empty attribute; links have the extension that the request had. The vendor does not document
 * the lists; Postel chose the name and the attributes.
 */
export type TwilioMediaListXml = string

/**
 * A `TwilioMedia` as XML: `TwilioResponse` holds one `Media` with exactly these elements in this
 * order.
 */
export type TwilioMediaXml = string

/** Whether the service can serve, and what it looked at. */
export interface Health {
  /** `ok` when every check is `ok`. */
  status: 'ok' | 'unavailable'
  /** One word for each thing that every operation needs. */
  checks: {
    /** A row can be read from the database. */
    rows: 'ok' | 'failing'
    /** The store of media bytes answers. */
    media: 'ok' | 'failing'
  }
}
