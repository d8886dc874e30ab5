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
   * owns no numbers may send from any E.164 number that no other account owns; once it owns some,
   * only from those (21606).
   * Short codes and alphanumeric ids cannot be owned here, so they are always refused with 21606.
   */
  From?: string
  /** The SMS sender to fall back to when an RCS message cannot be delivered. */
  FallbackFrom?: string
  /**
   * The messaging service that chooses the sender, always the same one for the same recipient. The
   * message is `accepted` until it is chosen. With a `From` beside it, that is the sender, and must be
   * one of the service's (21711). A service that is malformed or not the account's is refused with
   * 21701, one without a sender with 21703.
   */
  MessagingServiceSid?: string
  /** The text, at most 1,600 characters; more is refused with 21617. Empty counts as not given. */
  Body?: string
  /**
   * The media, one key per file: `MediaUrl=https://…&MediaUrl=https://…`. At most 10, more is
   * refused with 21623; each `http` or `https`, anything else is refused with 21620. The files are
   * fetched after the answer, once per message and URL: at most 3 redirects and 15 seconds, and
   * credentials in the URL are sent to its own origin only. Together they may have 5 MB (5,242,880
   * bytes) as they come; one that cannot be fetched makes the message `failed`, and so do too many
   * bytes (11751) and a type that is not among those of `fetchTwilioMediaContent` or is not that of
   * the bytes (12300). Usual other names of these types, such as `image/jpg`, `audio/x-wav` or
   * `text/x-vcard`, are taken for them. An answer is used again as its `Cache-Control`, `ETag` and
   * `Last-Modified` allow, by this account only. A JPEG, PNG, GIF or WebP image that the carrier
   * would not take is made smaller: for the simulated one, with more than 1,200,000 bytes or 4,096
   * pixels on a side. Every other file is kept byte for byte.
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
  /**
   * `fixed` asks to send at `SendAt`, which must be there (35111); anything else is refused with 35126.
   * Needs a messaging service (35118).
   */
  ScheduleType?: 'fixed'
  /**
   * When to send: ISO 8601 with its offset, from 15 minutes to 35 days ahead; anything else is refused
   * with 35114, and so is a time on its own, without `ScheduleType`, with 35126. `ValidityPeriod` is
   * counted from then.
   */
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
  MessageStatus: 'accepted' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | 'canceled'
  /** The messaging service that was asked to send; absent where none was. */
  MessagingServiceSid?: string
  /** The same as `MessageSid`, for older receivers. */
  SmsSid: string
  /** The same as `MessageStatus`, for older receivers. */
  SmsStatus: 'accepted' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | 'canceled'
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
 * order, and what would be `null` in JSON is an empty element. `Uri` and `Media` have the extension
 * that the request had; `Feedback` has none, as there is no XML behind it. The vendor documents no
 * order; Postel chose the one it was seen to answer in, with `Feedback` beside `Media`, as in JSON.
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

/**
 * Where the message is on its way. Outbound: `queued` → `initiated` → `sent` → `delivered`, ending
 * early in `undelivered` or `failed`. Inbound: `initiated` → `received`.
 *
 * Other wires have states for which this one has no word of its own. They are shown as the nearest:
 * one that waits for a time or for a sender as `queued`; one that is being handed over, in either
 * direction, as `initiated`; one that was read as `delivered`; one that was canceled as `failed`,
 * without an error code.
 */
export type SignalWireMessageStatus = 'queued' | 'initiated' | 'sent' | 'failed' | 'delivered' | 'undelivered' | 'received'

/**
 * A message, sent or received. Every key is always there and there are no others; a key without a
 * value is `null` and never left out, because the vendor's SDK reads a missing date as now. Counts
 * and prices are numbers, `error_code` is text.
 */
export interface SignalWireMessage {
  /** The project that owns the message. */
  account_sid: string
  /** The version of the API that speaks here. */
  api_version: '2010-04-01'
  /**
   * The text; empty where there is none, and after redaction. The vendor has `null` for what it
   * filtered as spam; this service filters nothing, so it is always text here.
   */
  body: string | null
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
  /**
   * Why the message is `failed` or `undelivered`, in digits; `null` in every other status, and for
   * a message that was canceled.
   */
  error_code: string | null
  /** `error_code` in words; `null` where that is. */
  error_message: string | null
  /**
   * The sender. Empty while a number group has not chosen it: this wire has no `null` here, and no
   * vendor document says what stands there instead.
   */
  from: string
  /** The number group that was asked to send, or `null`. */
  messaging_service_sid: string | null
  /**
   * How many media files the message has, counted from the moment it is created. A deleted one is
   * counted no more.
   */
  num_media: number
  /** How many parts the text is sent in. 0 until a sender is chosen. */
  num_segments: number
  /**
   * What was charged, in `price_unit`; positive. `null` while it is not known, and always where
   * nothing is charged.
   */
  price: number | null
  /** The currency of `price`, ISO 4217; also where there is no price. */
  price_unit: string
  /** The message. It never changes. */
  sid: string
  status: SignalWireMessageStatus
  /** What belongs to the message. */
  subresource_uris: {
    /** The list of its media, relative to the service. */
    media: string
  }
  /** The recipient. */
  to: string
  /** This message, relative to the service. */
  uri: string
}

/**
 * One page of messages, newest first. Links have no suffix and keep the filters, with `<` and `>`
 * encoded, then `Page`, `PageSize` and `PageToken`; they stay right while messages are created and
 * deleted. There are no other keys: the vendor's SDK cannot read a page that has more.
 */
export interface SignalWireMessageList {
  /** The first page of this list, relative to the service. */
  first_page_uri: string
  /** The items of this page. */
  messages: readonly SignalWireMessage[]
  /** The next page, relative to the service; `null` on the last one. */
  next_page_uri: string | null
  /** The number of this page, as the request had it. */
  page: number
  /** How many items a page holds. */
  page_size: number
  /** The previous page, relative to the service; `null` on the first one. */
  previous_page_uri: string | null
  /** This page, relative to the service. */
  uri: string
}

/**
 * What was wrong with the request. Every refusal has this body, also where nothing is routed: the
 * vendor's SDK loses the status of one that is not JSON.
 */
export interface SignalWireError {
  /**
   * The kind of error, a number that never changes its meaning on this wire. The vendor once sent
   * text here; its document has a number.
   */
  code: number
  /** What was wrong, where, and what is accepted. */
  message: string
  /**
   * The page about this code. Its anchor names the wire, because other wires have the same numbers
   * with other meanings.
   */
  more_info: string
  /** The HTTP status once more. */
  status: number
}

/**
 * A new message: `To`, one of `From` and `MessagingServiceSid`, and at least one of `Body` and
 * `MediaUrl`. Parameters that are not listed here are refused with 90000. `x-effect` says what each
 * one does: `acted-on`, `ignored` (accepted, and nothing follows from it) or `refused` (any value is
 * answered 422 with that code).
 */
export interface CreateSignalWireMessageForm {
  /**
   * The recipient, an E.164 number. Missing or empty is refused with 21604, anything else with
   * 21211.
   */
  To: string
  /**
   * The sender, an E.164 number. Empty counts as not given; anything else is refused with 21212. A
   * project that owns no numbers may send from any that no other project owns; once it owns some,
   * only from those (21601).
   */
  From?: string
  /**
   * The number group that chooses the sender, always the same one for the same recipient; until then
   * the message has none. With a `From` beside it, that is the sender, and must be one of the group's
   * (21601). A group that is malformed or not the project's is refused with 21701, one without a number
   * with 21703.
   */
  MessagingServiceSid?: string
  /** The text, at most 1,600 characters; more is refused with 21617. Empty counts as not given. */
  Body?: string
  /**
   * The media, one key per file: `MediaUrl=https://…&MediaUrl=https://…`; a single one is a list
   * of one. At most 8, more is refused with 21623; each `http` or `https`, anything else is refused
   * with 21620. The files are fetched after the answer, once per message and URL: at most 3
   * redirects and 15 seconds, and credentials in the URL are sent to its own origin only. Together
   * they may have 5 MB (5,242,880 bytes) as they come; one that cannot be fetched makes the message
   * `failed`, and so do too many bytes (11751) and a type that is not among those of
   * `fetchSignalWireMediaContent` or is not that of the bytes (12300). Usual other names of these
   * types, such as `image/jpg`, `audio/vnd.wav` or `text/x-vcard`, are taken for them. An answer is
   * used again as its `Cache-Control`, `ETag` and `Last-Modified` allow, by this project only. A
   * JPEG, PNG, GIF or WebP image that the carrier would not take is made smaller: for the simulated
   * one, with more than 1,200,000 bytes or 4,096 pixels on a side. Every other file is kept byte
   * for byte.
   */
  MediaUrl?: readonly string[]
  /** Sends the text as MMS even without media. */
  SendAsMms?: boolean
  /**
   * A cXML application whose status callback is used. This service has none, so any value is
   * refused with 21218.
   */
  ApplicationSid?: string
  /** The highest price to pay, in US dollars. What is not a price is refused with 10000. */
  MaxPrice?: string
  /**
   * Where each change of the status is reported, `http` or `https`, at most 4,000 characters,
   * without an underscore in the host name. Anything else is refused with 21456.
   */
  StatusCallback?: string
  /**
   * How many seconds the message may wait to be sent; later it fails with 30001. Out of range is
   * refused with 21624.
   */
  ValidityPeriod?: number
}

/**
 * What a status callback tells. More keys may be added at any time: read those you know and ignore
 * the others.
 */
export interface SignalWireStatusCallback {
  /** The project that owns the message. */
  AccountSid: string
  /** The text; empty where there is none, and after redaction. */
  Body: string
  /** Why the message is `failed` or `undelivered`, in digits; absent in every other status. */
  ErrorCode?: string
  /** The sender; empty when the message failed before one was chosen. */
  From: string
  /** The message. */
  MessageSid: string
  /**
   * The status that the message has just reached. The one it was created with is never reported.
   * The words are not quite those of the message itself: what is `initiated` there is `sending`
   * here, or `receiving` for a message from outside.
   */
  MessageStatus: 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'receiving' | 'received'
  /** How many media files the message has. */
  NumMedia: number
  /** How many parts the text is sent in. */
  NumSegments: number
  /** The recipient. */
  To: string
}

/**
 * A change of a message. The only one there is empties its text. Parameters that are not listed here
 * are refused with 90000.
 */
export interface UpdateSignalWireMessageForm {
  /**
   * Empty: the text of the message is redacted. Any other text is refused with 50509, because what
   * was sent cannot be sent differently; without it the request is refused with 10000.
   */
  Body: string
}

/**
 * A media file of a message: what is known of it, not its bytes. Those are at
 * `fetchSignalWireMediaContent`.
 */
export interface SignalWireMedia {
  /** The project that owns it. */
  account_sid: string
  /** The type of its bytes. */
  content_type: string
  /** When its message was created; RFC 2822, in UTC. */
  date_created: string
  /** When it last changed, such as when its bytes were stored; RFC 2822, in UTC. */
  date_updated: string
  /** The message that it belongs to, the same as in `uri`. */
  parent_sid: string
  /** The media. It never changes. */
  sid: string
  /** This media, relative to the service. */
  uri: string
}

/**
 * One page of a message's media, in the order of the message. The vendor does not document its order;
 * Postel chose this one. Links are as in lists of messages.
 */
export interface SignalWireMediaList {
  /** The first page of this list, relative to the service. */
  first_page_uri: string
  /** The items of this page. */
  media_list: readonly SignalWireMedia[]
  /** The next page, relative to the service; `null` on the last one. */
  next_page_uri: string | null
  /** The number of this page, as the request had it. */
  page: number
  /** How many items a page holds. */
  page_size: number
  /** The previous page, relative to the service; `null` on the first one. */
  previous_page_uri: string | null
  /** This page, relative to the service. */
  uri: string
}

/**
 * The top of everything in chat: channels, their messages and files belong to one service. Settings
 * are kept and told again, though most are about what this service does not have: members, their
 * roles, their phones and webhooks.
 */
export interface ChatService {
  /** The account that owns it. */
  account_sid: string
  /** Seconds between reports of what was read; obsolete. */
  consumption_report_interval: number
  /** When the service was created; ISO 8601, in UTC. */
  date_created: string
  /** When the service last changed; ISO 8601, in UTC. */
  date_updated: string
  /** The role of who creates a channel. There are no roles here. */
  default_channel_creator_role_sid: null
  /** The role of a member. There are no roles here. */
  default_channel_role_sid: null
  /** The role of a user. There are no roles here. */
  default_service_role_sid: null
  /** A name for people. */
  friendly_name: string
  /**
   * How much there may be. The vendor's text says 250 and 100, its examples and its page of limits
   * the other way round; these are theirs.
   */
  limits: {
    /** Members of one channel. */
    channel_members: number
    /** Channels of one user. */
    user_channels: number
  }
  /** What belongs to the service, absolute. Only channels are served here. */
  links: {
    /** Not served here. */
    bindings: string
    /** Its channels. */
    channels: string
    /** Not served here. */
    roles: string
    /** Not served here. */
    users: string
  }
  /** What files it takes. */
  media: {
    /** The text that stands for a file where files cannot be shown, or `null`. */
    compatibility_message: string | null
    /** The largest file, in units of 1,048,576 bytes. */
    size_limit_mb: 150
  }
  /**
   * What is sent to phones. Nothing is here. The vendor leaves out what was never set; Postel chose
   * one shape for every answer.
   */
  notifications: {
    /** The one when a member is added to a channel. */
    added_to_channel: {
      /** Whether it is sent. */
      enabled: boolean
      /** The name of its sound, or `null`. */
      sound: string | null
      /** Its text, or `null`. */
      template: string | null
    }
    /** The one when a user is invited to a channel. */
    invited_to_channel: {
      /** Whether it is sent. */
      enabled: boolean
      /** The name of its sound, or `null`. */
      sound: string | null
      /** Its text, or `null`. */
      template: string | null
    }
    /** Whether notifications are logged. */
    log_enabled: boolean
    /** The one when a message arrives. */
    new_message: {
      /** Whether a badge counts unread messages. */
      badge_count_enabled: boolean
      /** Whether it is sent. */
      enabled: boolean
      /** The name of its sound, or `null`. */
      sound: string | null
      /** Its text, or `null`. */
      template: string | null
    }
    /** The one when a member is removed from a channel. */
    removed_from_channel: {
      /** Whether it is sent. */
      enabled: boolean
      /** The name of its sound, or `null`. */
      sound: string | null
      /** Its text, or `null`. */
      template: string | null
    }
  }
  /** How often a call after an event is tried again. */
  post_webhook_retry_count: number
  /** Where events are told. Webhooks of chat are not sent here. */
  post_webhook_url: null
  /** How often a call before an event is tried again. */
  pre_webhook_retry_count: number
  /** Where events are asked about. Webhooks of chat are not sent here. */
  pre_webhook_url: null
  /** Whether it is told who is online. */
  reachability_enabled: boolean
  /** Whether it is told what was read. */
  read_status_enabled: boolean
  /** The service. */
  sid: string
  /** Seconds after which a member that was typing no longer is. */
  typing_indicator_timeout: number
  /** This service, absolute. */
  url: string
  /** The events that webhooks are about. */
  webhook_filters: readonly string[]
  /** The method of webhooks. */
  webhook_method: 'GET' | 'POST'
}

/** One page of services, oldest first. Links stay right while services are created and deleted. */
export interface ChatServiceList {
  /** Where this page stands. Links are absolute and can be followed as they are. They hold `PageSize`, `Page` and `PageToken`. */
  meta: {
    /** The first page of this list. */
    first_page_url: string
    /** The key beside `meta` that holds the items. */
    key: 'services'
    /** The next page; `null` on the last one. */
    next_page_url: string | null
    /** The number of this page, as the request had it. */
    page: number
    /** How many items a page holds, after clamping. */
    page_size: number
    /** The previous page; `null` on the first one. */
    previous_page_url: string | null
    /** This page. */
    url: string
  }
  /** The items of this page. */
  services: readonly ChatService[]
}

/** What was wrong with the request. */
export interface ChatError {
  /** The kind of error, a number that never changes its meaning. */
  code: number
  /**
   * What was wrong, where, and what is accepted. Paths are told without their version, as the
   * vendor does in this API.
   */
  message: string
  /** The page about this code. */
  more_info: string
  /** The HTTP status once more. */
  status: number
  /** More about this one case, where there is more to say. */
  detail?: string
}

/**
 * A new service. Parameters that are not listed here are ignored. `x-effect` says what each one
 * does: `acted-on`, `ignored` or `refused` (any value is answered 400 with that code).
 */
export interface CreateChatServiceForm {
  /**
   * A name for people, at most 256 characters; more is refused with 50003. Missing or empty is
   * refused with 50000.
   */
  FriendlyName: string
}

/**
 * A change of a service. What is not sent stays as it is. Parameters that are not listed here are
 * ignored. `x-effect` says what each one does: `acted-on`, `ignored` or `refused` (any value is
 * answered 400 with that code). Values of the wrong type, or out of range, are refused with 20001.
 */
export interface UpdateChatServiceForm {
  /**
   * A name for people, at most 256 characters; more is refused with 50003. Empty is refused with
   * 50000.
   */
  FriendlyName?: string
  /** The role of a user. There are no roles here, so any value is refused with 20001. */
  DefaultServiceRoleSid?: string
  /**
   * The role of a member of a channel. There are no roles here, so any value is refused with
   * 20001.
   */
  DefaultChannelRoleSid?: string
  /**
   * The role of who creates a channel. There are no roles here, so any value is refused with
   * 20001.
   */
  DefaultChannelCreatorRoleSid?: string
  /** Whether it is told what was read. */
  ReadStatusEnabled?: boolean
  /** Whether it is told who is online. */
  ReachabilityEnabled?: boolean
  /** Seconds after which a member that was typing no longer is. */
  TypingIndicatorTimeout?: number
  /** Seconds between reports of what was read; obsolete at the vendor. */
  ConsumptionReportInterval?: number
  /** Whether phones are told when a message arrives. */
  'Notifications.NewMessage.Enabled'?: boolean
  /** The text that they are told when a message arrives. Empty takes it away. */
  'Notifications.NewMessage.Template'?: string
  /** The name of the sound when a message arrives. Empty takes it away. */
  'Notifications.NewMessage.Sound'?: string
  /** Whether a badge counts unread messages. */
  'Notifications.NewMessage.BadgeCountEnabled'?: boolean
  /** Whether phones are told when a member is added to a channel. */
  'Notifications.AddedToChannel.Enabled'?: boolean
  /** The text that they are told when a member is added to a channel. Empty takes it away. */
  'Notifications.AddedToChannel.Template'?: string
  /** The name of the sound when a member is added to a channel. Empty takes it away. */
  'Notifications.AddedToChannel.Sound'?: string
  /** Whether phones are told when a member is removed from a channel. */
  'Notifications.RemovedFromChannel.Enabled'?: boolean
  /** The text that they are told when a member is removed from a channel. Empty takes it away. */
  'Notifications.RemovedFromChannel.Template'?: string
  /** The name of the sound when a member is removed from a channel. Empty takes it away. */
  'Notifications.RemovedFromChannel.Sound'?: string
  /** Whether phones are told when a user is invited to a channel. */
  'Notifications.InvitedToChannel.Enabled'?: boolean
  /** The text that they are told when a user is invited to a channel. Empty takes it away. */
  'Notifications.InvitedToChannel.Template'?: string
  /** The name of the sound when a user is invited to a channel. Empty takes it away. */
  'Notifications.InvitedToChannel.Sound'?: string
  /**
   * Where events are asked about before they happen. Webhooks of chat are not sent here, so any
   * value is refused with 20001.
   */
  PreWebhookUrl?: string
  /**
   * Where events are told after they happened. Webhooks of chat are not sent here, so any value is
   * refused with 20001.
   */
  PostWebhookUrl?: string
  /** The method of webhooks. */
  WebhookMethod?: 'GET' | 'POST'
  /** The events that webhooks are about, one key each. One empty value clears them. */
  WebhookFilters?: readonly string[]
  /** How many members one channel may have. */
  'Limits.ChannelMembers'?: number
  /** How many channels one user may be in. */
  'Limits.UserChannels'?: number
  /** The text that stands for a file where files cannot be shown. Empty takes it away. */
  'Media.CompatibilityMessage'?: string
  /** How often a call before an event is tried again. */
  PreWebhookRetryCount?: number
  /** How often a call after an event is tried again. */
  PostWebhookRetryCount?: number
  /** Whether notifications are logged. */
  'Notifications.LogEnabled'?: boolean
}

/**
 * A channel: messages in their order. Every key is always there. Members, invites and webhooks of
 * channels are not served here; their links are there because the vendor's SDKs expect them, and
 * lead to 404.
 */
export interface ChatChannel {
  /** The account that owns it. */
  account_sid: string
  /** JSON text with data of the application, exactly as it was given; `{}` where none was. */
  attributes: string
  /** The identity of whoever created it; `system` where none was given. */
  created_by: string
  /** When the channel was created, or the date that was imported; ISO 8601, in UTC. */
  date_created: string
  /** When the channel last changed, or the date that was imported; ISO 8601, in UTC. */
  date_updated: string
  /** A name for people, or `null`. */
  friendly_name: string | null
  /** What belongs to the channel, absolute. */
  links: {
    /** Not served here. */
    invites: string
    /** The message with the highest `index`; `null` while there is none. */
    last_message: string | null
    /** Not served here. */
    members: string
    /** Its messages. */
    messages: string
    /** Not served here. */
    webhooks: string
  }
  /** How many members it has. There are none here, so always 0. */
  members_count: 0
  /** How many messages are in it. Whether deleted ones count is not documented; here they do not. */
  messages_count: number
  /** The service that it belongs to. */
  service_sid: string
  /** The channel. */
  sid: string
  /**
   * Who may see it: `public` or `private`. It decides about lists alone, as there are no members
   * here.
   */
  type: 'public' | 'private'
  /** The name that stands for the Sid in paths, or `null`. No other channel of the service has it. */
  unique_name: string | null
  /** This channel, absolute, by its Sid. */
  url: string
}

/** One page of channels, oldest first. Links stay right while channels are created and deleted. */
export interface ChatChannelList {
  /** The items of this page. */
  channels: readonly ChatChannel[]
  /**
   * Where this page stands. Links are absolute and can be followed as they are. They hold `Type` as it was sent,
   * then `PageSize`, `Page` and `PageToken`.
   */
  meta: {
    /** The first page of this list. */
    first_page_url: string
    /** The key beside `meta` that holds the items. */
    key: 'channels'
    /** The next page; `null` on the last one. */
    next_page_url: string | null
    /** The number of this page, as the request had it. */
    page: number
    /** How many items a page holds, after clamping. */
    page_size: number
    /** The previous page; `null` on the first one. */
    previous_page_url: string | null
    /** This page. */
    url: string
  }
}

/**
 * A new channel; nothing is required. Parameters that are not listed here are ignored. `x-effect`
 * says what each one does: `acted-on`, `ignored` or `refused` (any value is answered 400 with that
 * code).
 */
export interface CreateChatChannelForm {
  /**
   * A name for people, at most 256 characters; more is refused with 50003. Empty counts as not
   * given.
   */
  FriendlyName?: string
  /**
   * A name that stands for the Sid in paths; no other channel of the service may have it (409,
   * 50307). Empty counts as not given. At most 256 characters (50004): the vendor says 64 when
   * creating and 256 when updating. As the vendor's SDKs put it into the path unencoded, it must
   * not look like a Sid (two letters and 32 hex digits), be `.` or `..`, end with a space, or hold `/`,
   * `\`, `?`, `#`, `%` or a control character: refused with 50306, which the vendor has for the first
   * of these alone.
   */
  UniqueName?: string
  /**
   * Data of the application: any JSON text of at most 16,384 bytes. Longer is refused with 50303,
   * what is not JSON with 50304. Empty means `{}`. The vendor documents the size for the successor
   * of this API.
   */
  Attributes?: string
  /** Who may see it. Anything else is refused with 20001. */
  Type?: 'public' | 'private'
  /**
   * An RFC 3339 date-time to import as `date_created`; fractions of a second are dropped in
   * answers. A date that does not exist, or has another format, is refused with 50308.
   */
  DateCreated?: string
  /**
   * An RFC 3339 date-time to import as `date_updated`; fractions of a second are dropped in
   * answers. A date that does not exist, or has another format, is refused with 50309.
   */
  DateUpdated?: string
  /**
   * The identity of whoever created it, at most 256 characters; more is refused with 50310, the
   * vendor's code for authors. Empty counts as not given.
   */
  CreatedBy?: string
}

/**
 * A change of a channel. What is not sent stays as it is; a form without any of these changes
 * nothing. Parameters that are not listed here are ignored. `x-effect` says what each one does:
 * `acted-on`, `ignored` or `refused` (any value is answered 400 with that code).
 */
export interface UpdateChatChannelForm {
  /**
   * A name for people, at most 256 characters; more is refused with 50003. Empty takes the name
   * away.
   */
  FriendlyName?: string
  /**
   * A name that stands for the Sid in paths; no other channel of the service may have it (409,
   * 50307). Empty takes the name away. At most 256 characters (50004): the vendor says 64 when
   * creating and 256 when updating. As the vendor's SDKs put it into the path unencoded, it must
   * not look like a Sid (two letters and 32 hex digits), be `.` or `..`, end with a space, or hold `/`,
   * `\`, `?`, `#`, `%` or a control character: refused with 50306, which the vendor has for the first
   * of these alone.
   */
  UniqueName?: string
  /**
   * Data of the application: any JSON text of at most 16,384 bytes. Longer is refused with 50303,
   * what is not JSON with 50304. Empty means `{}`. The vendor documents the size for the successor
   * of this API.
   */
  Attributes?: string
  /**
   * An RFC 3339 date-time to import as `date_created`; fractions of a second are dropped in
   * answers. A date that does not exist, or has another format, is refused with 50308.
   */
  DateCreated?: string
  /**
   * An RFC 3339 date-time to import as `date_updated`; fractions of a second are dropped in
   * answers. A date that does not exist, or has another format, is refused with 50309.
   */
  DateUpdated?: string
  /**
   * The identity of whoever created it, at most 256 characters; more is refused with 50310, the
   * vendor's code for authors. Empty means `system`.
   */
  CreatedBy?: string
}

/** The file of a message, as its upload left it. */
export interface ChatMessageMedia {
  /**
   * The media type that the file was uploaded with: type and subtype in lower case, parameters as
   * they were.
   */
  content_type: string
  /** The name that it was uploaded with, or `null`. */
  filename: string | null
  /** The file; `fetchChatMedia` says more of it. */
  sid: string
  /**
   * Its bytes. More than 32 bits hold, and never more than a number in JSON can: clients should
   * not read it into 32 bits.
   */
  size: number
}

/**
 * A message in a channel. Every key is always there; a key without a value is `null` and never left
 * out, because the vendor's SDKs read a missing date as now. `type` and `media` go together: a
 * message of type `media` has one file, a `text` has none.
 */
export type ChatMessage = ({
  /** The account that owns it. */
  account_sid: string
  /** JSON text with data of the application, exactly as it was given; `{}` where none was. */
  attributes: string
  /** The text; empty where there is none. */
  body: string
  /** The channel that it is in. */
  channel_sid: string
  /** When the message was created, or the date that was imported; ISO 8601, in UTC. */
  date_created: string
  /** When the message last changed, or the date that was imported; ISO 8601, in UTC. */
  date_updated: string
  /** The identity of its author; `system` where none was given. */
  from: string
  /**
   * Its place in the channel, counted from 0 in the order of arrival. That of a deleted message is
   * never given again, so there may be gaps.
   */
  index: number
  /** The identity of whoever changed it last; `null` until someone has. */
  last_updated_by: string | null
  /** Its file; `null` in a text. */
  media: null | ChatMessageMedia
  /** The service that it belongs to. */
  service_sid: string
  /** The message. */
  sid: string
  /** The channel once more: that is whom it was sent to. */
  to: string
  /** `media` when it was created with a file, otherwise `text`. It never changes. */
  type: 'text' | 'media'
  /** This message, absolute, with the Sid of its channel. */
  url: string
  /**
   * Whether it was changed since it was created; also when it was imported with a `DateUpdated`
   * other than its `DateCreated`.
   */
  was_edited: boolean
}) & ({
  /** No file. */
  media: null
  /** A text. */
  type: 'text'
} | {
  media: ChatMessageMedia
  /** With a file. */
  type: 'media'
})

/**
 * One page of messages, in the order of `index`. Links stay right while messages are created and
 * deleted.
 */
export interface ChatMessageList {
  /** The items of this page. */
  messages: readonly ChatMessage[]
  /**
   * Where this page stands. Links are absolute and can be followed as they are. They name the channel by its Sid
   * and hold `Order` where it was sent, then `PageSize`, `Page` and `PageToken`.
   */
  meta: {
    /** The first page of this list. */
    first_page_url: string
    /** The key beside `meta` that holds the items. */
    key: 'messages'
    /** The next page; `null` on the last one. */
    next_page_url: string | null
    /** The number of this page, as the request had it. */
    page: number
    /** How many items a page holds, after clamping. */
    page_size: number
    /** The previous page; `null` on the first one. */
    previous_page_url: string | null
    /** This page. */
    url: string
  }
}

/**
 * A new message; nothing is required, as a message may have attributes alone. Parameters that are
 * not listed here are ignored. `x-effect` says what each one does: `acted-on`, `ignored` or
 * `refused` (any value is answered 400 with that code).
 */
export interface CreateChatMessageForm {
  /**
   * The identity of its author, at most 256 characters; more is refused with 50310. Empty counts
   * as not given.
   */
  From?: string
  /**
   * Data of the application: any JSON text of at most 4,096 bytes. Longer is refused with 50303,
   * what is not JSON with 50304. Empty means `{}`. The vendor documents the size for the successor
   * of this API. It has these codes for channels; Postel chose them for messages too.
   */
  Attributes?: string
  /**
   * An RFC 3339 date-time to import as `date_created`; fractions of a second are dropped in
   * answers. A date that does not exist, or has another format, is refused with 50308.
   */
  DateCreated?: string
  /**
   * An RFC 3339 date-time to import as `date_updated`; fractions of a second are dropped in
   * answers. A date that does not exist, or has another format, is refused with 50309.
   */
  DateUpdated?: string
  /**
   * The identity of whoever changed it last, at most 256 characters; more is refused with 50505.
   * Empty counts as not given.
   */
  LastUpdatedBy?: string
  /** The text, of at most 32,768 bytes in UTF-8; more is refused with 50504. Empty without it. */
  Body?: string
  /**
   * A file of this service that no other message has. Malformed or unknown is refused with 50510,
   * one that another message has with 50508 (409).
   */
  MediaSid?: string
}

/**
 * A change of a message. What is not sent stays as it is; a form without any of these changes
 * nothing, and does not count as an edit. Parameters that are not listed here are ignored.
 * `x-effect` says what each one does: `acted-on`, `ignored` or `refused` (any value is answered 400
 * with that code).
 */
export interface UpdateChatMessageForm {
  /**
   * The text, of at most 32,768 bytes in UTF-8; more is refused with 50504. Empty removes it. The
   * text of a message with a file cannot be changed (409, 50509).
   */
  Body?: string
  /**
   * Data of the application: any JSON text of at most 4,096 bytes. Longer is refused with 50303,
   * what is not JSON with 50304. Empty means `{}`. The vendor documents the size for the successor
   * of this API. It has these codes for channels; Postel chose them for messages too.
   */
  Attributes?: string
  /**
   * An RFC 3339 date-time to import as `date_created`; fractions of a second are dropped in
   * answers. A date that does not exist, or has another format, is refused with 50308.
   */
  DateCreated?: string
  /**
   * An RFC 3339 date-time to import as `date_updated`; fractions of a second are dropped in
   * answers. A date that does not exist, or has another format, is refused with 50309.
   */
  DateUpdated?: string
  /**
   * The identity of whoever changed it last, at most 256 characters; more is refused with 50505.
   * Empty counts as not given.
   */
  LastUpdatedBy?: string
  /**
   * The identity of its author, at most 256 characters; more is refused with 50310. Empty means
   * `system`.
   */
  From?: string
}

/**
 * A file that was uploaded. Until a message is created with it, `message_sid` and `channel_sid` are
 * `null`; it belongs to one message at most, and goes with it.
 *
 * The keys are those of the vendor's answers. Its document has `account_sid`, `file_name` and an
 * absolute `url` instead.
 */
export interface ChatMedia {
  /** Whose upload it was; `system`, as by every upload with credentials of the account. */
  author: 'system'
  /** What kind of content it is; there is one. */
  category: 'media'
  /** The channel of its message, or `null`. */
  channel_sid: string | null
  /**
   * The media type that the file was uploaded with: type and subtype in lower case, parameters as
   * they were.
   */
  content_type: string
  /** The name that it was uploaded with, or `null`. */
  filename: string | null
  /** When it was uploaded; ISO 8601, in UTC. */
  date_created: string
  /** When it last changed: when it was uploaded, or joined to its message. */
  date_updated: string
  /** When the last of its bytes arrived. */
  date_upload_updated: string
  /** Whether it was uploaded in parts. This service takes whole files only. */
  is_multipart_upstream: false
  /** Where its bytes are. As with the vendor, the temporary link is not in the answer to the upload. */
  links: {
    /** The bytes, for the account's credentials; relative to the service. */
    content: string
    /** The bytes, without credentials and for a while; absolute. Each answer has a new one. */
    content_direct_temporary?: string
  }
  /** The message that was created with it, or `null`. */
  message_sid: string | null
  /** The service that it belongs to. */
  service_sid: string
  /** The file. */
  sid: string
  /**
   * Its bytes. More than 32 bits hold, and never more than a number in JSON can: clients should
   * not read it into 32 bits.
   */
  size: number
  /** This resource, relative to the service. */
  url: string
}

/**
 * A message that comes in: `To`, `From`, and at least one of `Body` and `MediaUrl`. Parameters that are
 * not listed here are ignored.
 */
export interface CreateSimulatorInboundMessageForm {
  /**
   * The number that receives it, one of the account. Missing or empty is refused with 21604, what is
   * not E.164 with 21211, and a number of somebody else with 21601.
   */
  To: string
  /** Who sends it, an E.164 number. Missing or empty is refused with 21603, anything else with 21212. */
  From: string
  /** The text, at most 1,600 characters; more is refused with 21617. Empty counts as not given. */
  Body?: string
  /**
   * The media, one key per file, at most 10; more is refused with 21623. Each is an `http` or `https`
   * URL, anything else is refused with 21620. They are fetched as those of `createTwilioMessage` are,
   * before the message is `received`.
   */
  MediaUrl?: readonly string[]
}

/** Where the message goes. Parameters that are not listed here are ignored. */
export interface UpdateSimulatorMessageStatusForm {
  /**
   * The status that the carrier is made to tell. It must be one that may follow the present one
   * (30409); anything else is refused with 20001.
   */
  Status: 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read'
  /**
   * Why the message is `undelivered` or `failed`; 30008 unless given. With another `Status`, or with
   * another value, it is refused with 20001.
   */
  ErrorCode?: '30001' | '30003' | '30004' | '30005' | '30006' | '30007' | '30008'
}

/** How far. Parameters that are not listed here are ignored. */
export interface AdvanceSimulatorClockForm {
  /** How many seconds pass, up to 35 days at once. Out of range is refused with 20001. */
  Seconds: number
}

/** What has passed. */
export interface SimulatorClock {
  /** The account whose things have aged. */
  account_sid: string
  /** By how many seconds they are older than before. */
  seconds: number
}

/** One attempt at a delivery. */
export interface CallbackDeliveryAttempt {
  /** When it ended; RFC 2822, in UTC. */
  date: string
  /**
   * What happened, in words, never with a body; of a webhook also what came of its replies. An address that this service does not call is named
   * with the reason, and with `POSTEL_FETCH_ALLOW`, which allows it.
   */
  detail: string
  /** The status that was answered, or `null` where no answer came. */
  http_status: number | null
  /** `retry` where another attempt follows; the others end the delivery. */
  outcome: 'delivered' | 'retry' | 'abandoned'
}

/**
 * One request that the service owes to an address of the account, with each attempt at it. What it
 * carries is not kept here: it is made anew from the message for each attempt.
 */
export interface CallbackDelivery {
  /** The account that the message belongs to. */
  account_sid: string
  /** Each attempt so far, the first one first. */
  attempts: readonly CallbackDeliveryAttempt[]
  /** When it came to be owed; RFC 2822, in UTC. */
  date_created: string
  /** No attempt is made before; `null` once nothing is owed any more. */
  date_due: string | null
  /** Names the delivery within its account. */
  id: string
  /** `status` for a status callback, `inbound` for the webhook of a number that has received a message. */
  kind: 'status' | 'inbound'
  /** The message that it is about. */
  message_sid: string
  message_status: TwilioMessageStatus
  /** How it is sent; by GET, what it tells stands in the query. */
  method: 'GET' | 'POST'
  /** The first delivery of what this one repeats, or `null`. */
  replay_of: string | null
  /**
   * `owed` until it ends: `delivered` when an answer in the 200s came, `abandoned` when no further
   * attempt is made.
   */
  status: 'owed' | 'delivered' | 'abandoned'
  /** This delivery, relative to the service. */
  uri: string
  /** Where it goes, without credentials and fragment, neither of which is shown. */
  url: string
}

/** One page of deliveries, newest first. */
export interface CallbackDeliveryList {
  /** The deliveries of this page. */
  deliveries: readonly CallbackDelivery[]
  /** The number of the last delivery of this page, counted from 0. */
  end: number
  /** The first page, relative to the service. */
  first_page_uri: string
  /** The page of older deliveries, or `null`. */
  next_page_uri: string | null
  /** The number of this page, from 0, as the client counts it. */
  page: number
  /** How many deliveries a page holds. */
  page_size: number
  /** The page of newer deliveries, or `null`. */
  previous_page_uri: string | null
  /** The number of the first delivery of this page, counted from 0. */
  start: number
  /** This page, relative to the service. */
  uri: string
}

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

/**
 * What the webhook of a number tells. More keys may be added at any time: read those you know and ignore
 * the others. All values are text.
 */
export interface TwilioInboundMessage {
  /** The account that the number belongs to. */
  AccountSid: string
  /** The version of the API that the message is read by. */
  ApiVersion: '2010-04-01'
  /** The text; empty where there is none. */
  Body: string
  /** Who sent it. */
  From: string
  /**
   * The type of the first file; `MediaContentType1` that of the second, and so on up to
   * `MediaContentType9`. Absent where `NumMedia` does not count that far.
   */
  MediaContentType0?: string
  /**
   * Where the bytes of the first file are; `MediaUrl1` those of the second, and so on up to
   * `MediaUrl9`.
   */
  MediaUrl0?: string
  /** The message. */
  MessageSid: string
  /** How many files the message has. */
  NumMedia: string
  /** In how many parts the text came. */
  NumSegments: string
  /** The same as `MessageSid`, for older receivers. */
  SmsMessageSid: string
  /** The same as `MessageSid`, for older receivers. */
  SmsSid: string
  /** The status of the message. */
  SmsStatus: 'received'
  /** The number that received it. */
  To: string
  [name: string]: unknown
}

/**
 * What the receiver wants sent in reply: a `Response` with up to 10 `Message`s and nothing else. The
 * text stands in the `Message` or in its `Body`, files in `Media`, whose URLs may be relative to the
 * webhook. `to`, `from` and `statusCallback` are attributes; without them the reply goes back, from the
 * number that received. An empty `Response` replies nothing.
 */
export type TwilioReply = string

/**
 * What the webhook of a number tells. More keys may be added at any time: read those you know and ignore
 * the others.
 */
export interface SignalWireInboundMessage {
  /** The project that the number belongs to. */
  AccountSid: string
  /** The text; empty where there is none. */
  Body: string
  /** Who sent it. */
  From: string
  /**
   * The type of the first file; `MediaContentType1` that of the second, and so on. Absent where
   * `NumMedia` does not count that far.
   */
  MediaContentType0?: string
  /** Where the bytes of the first file are; `MediaUrl1` those of the second, and so on. */
  MediaUrl0?: string
  /** The message. */
  MessageSid: string
  /** How many files the message has. */
  NumMedia: number
  /** The number that received it. */
  To: string
  [name: string]: unknown
}

/**
 * What the receiver wants sent in reply: a `Response` with up to 10 `Message`s and nothing else. The
 * text stands in the `Message` or in its `Body`, files in `Media`, whose URLs may be relative to the
 * webhook. `to`, `from` and `statusCallback` are attributes; without them the reply goes back, from the
 * number that received. An empty `Response` replies nothing.
 */
export type SignalWireReply = string
