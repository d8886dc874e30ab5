// Generated from the OpenAPI document: change the document and generate again.

import type * as client from '../types.ts'
import type { ListTwilioMessagesError, CreateTwilioMessageError, FetchTwilioMessageError, UpdateTwilioMessageError, DeleteTwilioMessageError, CreateTwilioMessageFeedbackError, ListTwilioMediaError, FetchTwilioMediaError, DeleteTwilioMediaError, ListSignalWireMessagesError, CreateSignalWireMessageError, FetchSignalWireMessageError, UpdateSignalWireMessageError, DeleteSignalWireMessageError, ListSignalWireMediaError, FetchSignalWireMediaError, DeleteSignalWireMediaError, FetchSignalWireMediaContentError, ListChatServicesError, CreateChatServiceError, FetchChatServiceError, UpdateChatServiceError, DeleteChatServiceError, ListChatChannelsError, CreateChatChannelError, FetchChatChannelError, UpdateChatChannelError, DeleteChatChannelError, ListChatMessagesError, CreateChatMessageError, FetchChatMessageError, UpdateChatMessageError, DeleteChatMessageError, CreateChatMediaError, FetchChatMediaError, FetchChatMediaContentError, FetchSignedMediaError, CreateSimulatorInboundMessageError, UpdateSimulatorMessageStatusError, AdvanceSimulatorClockError, ResetSimulatorAccountError, ListCallbackDeliveriesError, FetchCallbackDeliveryError, ReplayCallbackDeliveryError, FetchMetricsError } from './errors.gen.ts'
import type { TwilioMessage, TwilioMessageList, TwilioError, CreateTwilioMessageForm, TwilioMessageListXml, TwilioErrorXml, UpdateTwilioMessageForm, TwilioMessageXml, CreateTwilioMessageFeedbackForm, TwilioMessageFeedback, TwilioMedia, TwilioMediaList, TwilioMediaListXml, TwilioMediaXml, SignalWireMessage, SignalWireMessageList, CreateSignalWireMessageForm, UpdateSignalWireMessageForm, SignalWireMedia, SignalWireMediaList, ChatService, ChatServiceList, CreateChatServiceForm, UpdateChatServiceForm, ChatChannel, ChatChannelList, CreateChatChannelForm, UpdateChatChannelForm, ChatMessage, ChatMessageList, CreateChatMessageForm, UpdateChatMessageForm, ChatMedia, CreateSimulatorInboundMessageForm, UpdateSimulatorMessageStatusForm, AdvanceSimulatorClockForm, SimulatorClock, CallbackDelivery, CallbackDeliveryList, Health } from './types.gen.ts'

export interface ListTwilioMessagesQuery {
  /** Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space. */
  To?: client.QueryOf<'listTwilioMessages'>['To']
  /** Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space. */
  From?: client.QueryOf<'listTwilioMessages'>['From']
  /**
   * Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
   * Messages that are not sent yet have no date and never match. A date that does not exist is refused
   * (20001).
   *
   * The vendor declares a date-time and shows four more formats that its SDKs never send; Postel chose
   * to accept these two.
   */
  DateSent?: client.QueryOf<'listTwilioMessages'>['DateSent']
  /**
   * Only messages sent on or before this day (to its last moment in UTC), or at or before this
   * date-time. The `<` belongs to the name, so the wire reads `DateSent<=2026-11-21` or
   * `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
   */
  'DateSent<'?: client.QueryOf<'listTwilioMessages'>['DateSent<']
  /**
   * Only messages sent on or after this day (from its first moment in UTC), or at or after this
   * date-time. The `>` belongs to the name, so the wire reads `DateSent>=2026-11-21` or
   * `DateSent%3E=2026-11-21`. Formats as in `DateSent`.
   */
  'DateSent>'?: client.QueryOf<'listTwilioMessages'>['DateSent>']
  /**
   * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
   * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
   * clamp. Less than 1 is refused (20001).
   */
  PageSize?: client.QueryOf<'listTwilioMessages'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
   * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
   * the first page.
   */
  Page?: client.QueryOf<'listTwilioMessages'>['Page']
  /**
   * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
   * was not made by this list is refused (21481).
   */
  PageToken?: client.QueryOf<'listTwilioMessages'>['PageToken']
}
export interface ListTwilioMessagesCall extends client.CallOptions, client.ListOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listTwilioMessages'>['AccountSid']
  }
  query?: ListTwilioMessagesQuery
}

export interface CreateTwilioMessageCall extends client.CallOptions, client.KeyOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'createTwilioMessage'>['AccountSid']
  }
  headers?: client.HeadersOf<'createTwilioMessage'>
  body: CreateTwilioMessageForm
}

export interface ListTwilioMessagesXmlQuery {
  /** Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space. */
  To?: client.QueryOf<'listTwilioMessagesXml'>['To']
  /** Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space. */
  From?: client.QueryOf<'listTwilioMessagesXml'>['From']
  /**
   * Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
   * Messages that are not sent yet have no date and never match. A date that does not exist is refused
   * (20001).
   *
   * The vendor declares a date-time and shows four more formats that its SDKs never send; Postel chose
   * to accept these two.
   */
  DateSent?: client.QueryOf<'listTwilioMessagesXml'>['DateSent']
  /**
   * Only messages sent on or before this day (to its last moment in UTC), or at or before this
   * date-time. The `<` belongs to the name, so the wire reads `DateSent<=2026-11-21` or
   * `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
   */
  'DateSent<'?: client.QueryOf<'listTwilioMessagesXml'>['DateSent<']
  /**
   * Only messages sent on or after this day (from its first moment in UTC), or at or after this
   * date-time. The `>` belongs to the name, so the wire reads `DateSent>=2026-11-21` or
   * `DateSent%3E=2026-11-21`. Formats as in `DateSent`.
   */
  'DateSent>'?: client.QueryOf<'listTwilioMessagesXml'>['DateSent>']
  /**
   * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
   * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
   * clamp. Less than 1 is refused (20001).
   */
  PageSize?: client.QueryOf<'listTwilioMessagesXml'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
   * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
   * the first page.
   */
  Page?: client.QueryOf<'listTwilioMessagesXml'>['Page']
  /**
   * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
   * was not made by this list is refused (21481).
   */
  PageToken?: client.QueryOf<'listTwilioMessagesXml'>['PageToken']
}
export interface ListTwilioMessagesXmlCall extends client.CallOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listTwilioMessagesXml'>['AccountSid']
  }
  query?: ListTwilioMessagesXmlQuery
}

export interface FetchTwilioMessageCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchTwilioMessage'>['AccountSid']
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'fetchTwilioMessage'>['Sid']
  }
}

export interface UpdateTwilioMessageCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'updateTwilioMessage'>['AccountSid']
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'updateTwilioMessage'>['Sid']
  }
  body: UpdateTwilioMessageForm
}

export interface DeleteTwilioMessageCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'deleteTwilioMessage'>['AccountSid']
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'deleteTwilioMessage'>['Sid']
  }
}

export interface FetchTwilioMessageXmlCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchTwilioMessageXml'>['AccountSid']
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'fetchTwilioMessageXml'>['Sid']
  }
}

export interface CreateTwilioMessageFeedbackCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'createTwilioMessageFeedback'>['AccountSid']
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: client.PathOf<'createTwilioMessageFeedback'>['MessageSid']
  }
  body: CreateTwilioMessageFeedbackForm
}

export interface ListTwilioMediaQuery {
  /**
   * Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
   * date that does not exist is refused (20001).
   *
   * The vendor declares a date-time and describes a day; Postel chose to accept both.
   */
  DateCreated?: client.QueryOf<'listTwilioMedia'>['DateCreated']
  /**
   * Only media created on or before this day (to its last moment in UTC), or at or before this
   * date-time. The `<` belongs to the name, so the wire reads `DateCreated<=2026-11-21` or
   * `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
   *
   * The vendor ends the range at the day's first moment; Postel chose its last, as with `DateSent<`.
   */
  'DateCreated<'?: client.QueryOf<'listTwilioMedia'>['DateCreated<']
  /**
   * Only media created on or after this day (from its first moment in UTC), or at or after this
   * date-time. The `>` belongs to the name, so the wire reads `DateCreated>=2026-11-21` or
   * `DateCreated%3E=2026-11-21`. Formats as in `DateCreated`.
   */
  'DateCreated>'?: client.QueryOf<'listTwilioMedia'>['DateCreated>']
  /**
   * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
   * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
   * clamp. Less than 1 is refused (20001).
   */
  PageSize?: client.QueryOf<'listTwilioMedia'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
   * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
   * the first page.
   */
  Page?: client.QueryOf<'listTwilioMedia'>['Page']
  /**
   * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
   * was not made by this list is refused (21481).
   */
  PageToken?: client.QueryOf<'listTwilioMedia'>['PageToken']
}
export interface ListTwilioMediaCall extends client.CallOptions, client.ListOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listTwilioMedia'>['AccountSid']
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: client.PathOf<'listTwilioMedia'>['MessageSid']
  }
  query?: ListTwilioMediaQuery
}

export interface ListTwilioMediaXmlQuery {
  /**
   * Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
   * date that does not exist is refused (20001).
   *
   * The vendor declares a date-time and describes a day; Postel chose to accept both.
   */
  DateCreated?: client.QueryOf<'listTwilioMediaXml'>['DateCreated']
  /**
   * Only media created on or before this day (to its last moment in UTC), or at or before this
   * date-time. The `<` belongs to the name, so the wire reads `DateCreated<=2026-11-21` or
   * `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
   *
   * The vendor ends the range at the day's first moment; Postel chose its last, as with `DateSent<`.
   */
  'DateCreated<'?: client.QueryOf<'listTwilioMediaXml'>['DateCreated<']
  /**
   * Only media created on or after this day (from its first moment in UTC), or at or after this
   * date-time. The `>` belongs to the name, so the wire reads `DateCreated>=2026-11-21` or
   * `DateCreated%3E=2026-11-21`. Formats as in `DateCreated`.
   */
  'DateCreated>'?: client.QueryOf<'listTwilioMediaXml'>['DateCreated>']
  /**
   * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
   * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
   * clamp. Less than 1 is refused (20001).
   */
  PageSize?: client.QueryOf<'listTwilioMediaXml'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
   * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
   * the first page.
   */
  Page?: client.QueryOf<'listTwilioMediaXml'>['Page']
  /**
   * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
   * was not made by this list is refused (21481).
   */
  PageToken?: client.QueryOf<'listTwilioMediaXml'>['PageToken']
}
export interface ListTwilioMediaXmlCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listTwilioMediaXml'>['AccountSid']
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: client.PathOf<'listTwilioMediaXml'>['MessageSid']
  }
  query?: ListTwilioMediaXmlQuery
}

export interface FetchTwilioMediaContentCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchTwilioMediaContent'>['AccountSid']
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: client.PathOf<'fetchTwilioMediaContent'>['MessageSid']
    /**
     * The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'fetchTwilioMediaContent'>['Sid']
  }
  headers?: client.HeadersOf<'fetchTwilioMediaContent'>
}

export interface FetchTwilioMediaCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchTwilioMedia'>['AccountSid']
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: client.PathOf<'fetchTwilioMedia'>['MessageSid']
    /**
     * The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'fetchTwilioMedia'>['Sid']
  }
}

export interface DeleteTwilioMediaCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'deleteTwilioMedia'>['AccountSid']
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: client.PathOf<'deleteTwilioMedia'>['MessageSid']
    /**
     * The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'deleteTwilioMedia'>['Sid']
  }
}

export interface FetchTwilioMediaXmlCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchTwilioMediaXml'>['AccountSid']
    /**
     * The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
     * other spelling is answered 404 (20404).
     */
    MessageSid: client.PathOf<'fetchTwilioMediaXml'>['MessageSid']
    /**
     * The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'fetchTwilioMediaXml'>['Sid']
  }
}

export interface ListSignalWireMessagesQuery {
  /** Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space. */
  To?: client.QueryOf<'listSignalWireMessages'>['To']
  /** Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space. */
  From?: client.QueryOf<'listSignalWireMessages'>['From']
  /**
   * Only messages with this status: all those, of whatever state, that are shown with this word. Any
   * other value is refused (10000).
   */
  Status?: client.QueryOf<'listSignalWireMessages'>['Status']
  /**
   * Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
   * Messages that are not sent yet have no date and never match. A
   * date that does not exist is refused (10000).
   *
   * The vendor describes a day; its SDK sends date-times. Postel chose to accept both.
   */
  DateSent?: client.QueryOf<'listSignalWireMessages'>['DateSent']
  /**
   * Only messages sent before this day (until its first moment in UTC), or before this date-time; what
   * was sent on the day or at the moment itself is left out. The `<` belongs to the name, so the wire
   * reads `DateSent<=2026-11-21` or `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
   */
  'DateSent<'?: client.QueryOf<'listSignalWireMessages'>['DateSent<']
  /**
   * Only messages sent after this day (from the first moment of the next one in UTC), or after the
   * second that this date-time names; what was sent on the day or in the second itself is left out. The
   * `>` belongs to the name, so the wire reads `DateSent>=2026-11-20` or `DateSent%3E=2026-11-20`. Formats
   * as in `DateSent`.
   */
  'DateSent>'?: client.QueryOf<'listSignalWireMessages'>['DateSent>']
  /**
   * How many items a page holds. Anything but 1 to 1000 is refused (54454), also when an SDK has
   * copied a larger `limit` into it.
   */
  PageSize?: client.QueryOf<'listSignalWireMessages'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`.
   * What the page holds is decided by `PageToken` alone, so above 0 it needs one (54453). What is not
   * a whole number is refused (20001); the vendor documents no code for that, and Postel chose it.
   */
  Page?: client.QueryOf<'listSignalWireMessages'>['Page']
  /**
   * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
   * was not made by this list is refused (21481). The vendor shows three forms of it; all of them
   * begin with `PA` or `PB`.
   */
  PageToken?: client.QueryOf<'listSignalWireMessages'>['PageToken']
}
export interface ListSignalWireMessagesCall extends client.CallOptions, client.ListOptions {
  path?: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listSignalWireMessages'>['AccountSid']
  }
  query?: ListSignalWireMessagesQuery
}

export interface CreateSignalWireMessageCall extends client.CallOptions, client.KeyOptions {
  path?: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'createSignalWireMessage'>['AccountSid']
  }
  headers?: client.HeadersOf<'createSignalWireMessage'>
  body: CreateSignalWireMessageForm
}

export interface FetchSignalWireMessageCall extends client.CallOptions {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchSignalWireMessage'>['AccountSid']
    /** The message, a UUID of any version in either case. Any other spelling is answered 404 (20404). */
    Sid: client.PathOf<'fetchSignalWireMessage'>['Sid']
  }
}

export interface UpdateSignalWireMessageCall extends client.CallOptions {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'updateSignalWireMessage'>['AccountSid']
    /** The message, a UUID of any version in either case. Any other spelling is answered 404 (20404). */
    Sid: client.PathOf<'updateSignalWireMessage'>['Sid']
  }
  body: UpdateSignalWireMessageForm
}

export interface DeleteSignalWireMessageCall extends client.CallOptions {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'deleteSignalWireMessage'>['AccountSid']
    /** The message, a UUID of any version in either case. Any other spelling is answered 404 (20404). */
    Sid: client.PathOf<'deleteSignalWireMessage'>['Sid']
  }
}

export interface ListSignalWireMediaQuery {
  /**
   * Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
   * date that does not exist is refused (10000).
   *
   * The vendor describes a day; its SDK sends date-times. Postel chose to accept both.
   */
  DateCreated?: client.QueryOf<'listSignalWireMedia'>['DateCreated']
  /**
   * Only media created before this day (until its first moment in UTC), or before this date-time; what
   * was created on the day or at the moment itself is left out. The `<` belongs to the name, so the wire
   * reads `DateCreated<=2026-11-21` or `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
   */
  'DateCreated<'?: client.QueryOf<'listSignalWireMedia'>['DateCreated<']
  /**
   * Only media created after this day (from the first moment of the next one in UTC), or after the
   * second that this date-time names; what was created on the day or in the second itself is left out. The
   * `>` belongs to the name, so the wire reads `DateCreated>=2026-11-20` or `DateCreated%3E=2026-11-20`. Formats
   * as in `DateCreated`.
   */
  'DateCreated>'?: client.QueryOf<'listSignalWireMedia'>['DateCreated>']
  /**
   * How many items a page holds. Anything but 1 to 1000 is refused (54454), also when an SDK has
   * copied a larger `limit` into it.
   */
  PageSize?: client.QueryOf<'listSignalWireMedia'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`.
   * What the page holds is decided by `PageToken` alone, so above 0 it needs one (54453). What is not
   * a whole number is refused (20001); the vendor documents no code for that, and Postel chose it.
   */
  Page?: client.QueryOf<'listSignalWireMedia'>['Page']
  /**
   * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
   * was not made by this list is refused (21481). The vendor shows three forms of it; all of them
   * begin with `PA` or `PB`.
   */
  PageToken?: client.QueryOf<'listSignalWireMedia'>['PageToken']
}
export interface ListSignalWireMediaCall extends client.CallOptions, client.ListOptions {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listSignalWireMedia'>['AccountSid']
    /**
     * The message that the media belong to, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    MessageSid: client.PathOf<'listSignalWireMedia'>['MessageSid']
  }
  query?: ListSignalWireMediaQuery
}

export interface FetchSignalWireMediaCall extends client.CallOptions {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchSignalWireMedia'>['AccountSid']
    /**
     * The message that the media belong to, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    MessageSid: client.PathOf<'fetchSignalWireMedia'>['MessageSid']
    /**
     * The media, a UUID of any version in either case. It is found only under its own message: the
     * vendor's page describes this id as that of the message, which it is not. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'fetchSignalWireMedia'>['Sid']
  }
}

export interface DeleteSignalWireMediaCall extends client.CallOptions {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'deleteSignalWireMedia'>['AccountSid']
    /**
     * The message that the media belong to, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    MessageSid: client.PathOf<'deleteSignalWireMedia'>['MessageSid']
    /**
     * The media, a UUID of any version in either case. It is found only under its own message: the
     * vendor's page describes this id as that of the message, which it is not. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'deleteSignalWireMedia'>['Sid']
  }
}

export interface FetchSignalWireMediaContentCall extends client.CallOptions {
  path: {
    /**
     * The project that owns the resource, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchSignalWireMediaContent'>['AccountSid']
    /**
     * The message that the media belong to, a UUID of any version in either case. Any other spelling is
     * answered 404 (20404).
     */
    MessageSid: client.PathOf<'fetchSignalWireMediaContent'>['MessageSid']
    /**
     * The media, a UUID of any version in either case. It is found only under its own message: the
     * vendor's page describes this id as that of the message, which it is not. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'fetchSignalWireMediaContent'>['Sid']
  }
  headers?: client.HeadersOf<'fetchSignalWireMediaContent'>
}

export interface ListChatServicesQuery {
  /**
   * How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
   * it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
   * than 1 is refused (20001).
   */
  PageSize?: client.QueryOf<'listChatServices'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's
   * `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
   * first page.
   */
  Page?: client.QueryOf<'listChatServices'>['Page']
  /**
   * Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
   * was not made by this list is refused (21481).
   */
  PageToken?: client.QueryOf<'listChatServices'>['PageToken']
}
export interface ListChatServicesCall extends client.CallOptions, client.ListOptions { query?: ListChatServicesQuery }

export interface CreateChatServiceCall extends client.CallOptions { body: CreateChatServiceForm }

export interface FetchChatServiceCall extends client.CallOptions {
  path: {
    /** The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404). */
    Sid: client.PathOf<'fetchChatService'>['Sid']
  }
}

export interface UpdateChatServiceCall extends client.CallOptions {
  path: {
    /** The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404). */
    Sid: client.PathOf<'updateChatService'>['Sid']
  }
  body: UpdateChatServiceForm
}

export interface DeleteChatServiceCall extends client.CallOptions {
  path: {
    /** The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404). */
    Sid: client.PathOf<'deleteChatService'>['Sid']
  }
}

export interface ListChatChannelsQuery {
  /**
   * Which channels to list, one key for each type: `Type=public&Type=private`. Without it only the
   * public ones, as the vendor's document says.
   */
  Type?: client.QueryOf<'listChatChannels'>['Type']
  /**
   * How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
   * it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
   * than 1 is refused (20001).
   */
  PageSize?: client.QueryOf<'listChatChannels'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's
   * `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
   * first page.
   */
  Page?: client.QueryOf<'listChatChannels'>['Page']
  /**
   * Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
   * was not made by this list is refused (21481).
   */
  PageToken?: client.QueryOf<'listChatChannels'>['PageToken']
}
export interface ListChatChannelsCall extends client.CallOptions, client.ListOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'listChatChannels'>['ServiceSid']
  }
  query?: ListChatChannelsQuery
}

export interface CreateChatChannelCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'createChatChannel'>['ServiceSid']
  }
  headers?: client.HeadersOf<'createChatChannel'>
  body: CreateChatChannelForm
}

export interface FetchChatChannelCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'fetchChatChannel'>['ServiceSid']
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    Sid: client.PathOf<'fetchChatChannel'>['Sid']
  }
}

export interface UpdateChatChannelCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'updateChatChannel'>['ServiceSid']
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    Sid: client.PathOf<'updateChatChannel'>['Sid']
  }
  headers?: client.HeadersOf<'updateChatChannel'>
  body: UpdateChatChannelForm
}

export interface DeleteChatChannelCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'deleteChatChannel'>['ServiceSid']
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    Sid: client.PathOf<'deleteChatChannel'>['Sid']
  }
  headers?: client.HeadersOf<'deleteChatChannel'>
}

export interface ListChatMessagesQuery {
  /**
   * `asc` for the oldest message first, `desc` for the newest. The order is that of `index`, whatever
   * dates were imported.
   */
  Order?: client.QueryOf<'listChatMessages'>['Order']
  /**
   * How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
   * it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
   * than 1 is refused (20001).
   */
  PageSize?: client.QueryOf<'listChatMessages'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's
   * `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
   * first page.
   */
  Page?: client.QueryOf<'listChatMessages'>['Page']
  /**
   * Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
   * was not made by this list is refused (21481).
   */
  PageToken?: client.QueryOf<'listChatMessages'>['PageToken']
}
export interface ListChatMessagesCall extends client.CallOptions, client.ListOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'listChatMessages'>['ServiceSid']
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: client.PathOf<'listChatMessages'>['ChannelSid']
  }
  query?: ListChatMessagesQuery
}

export interface CreateChatMessageCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'createChatMessage'>['ServiceSid']
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: client.PathOf<'createChatMessage'>['ChannelSid']
  }
  headers?: client.HeadersOf<'createChatMessage'>
  body: CreateChatMessageForm
}

export interface FetchChatMessageCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'fetchChatMessage'>['ServiceSid']
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: client.PathOf<'fetchChatMessage'>['ChannelSid']
    /**
     * The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: client.PathOf<'fetchChatMessage'>['Sid']
  }
}

export interface UpdateChatMessageCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'updateChatMessage'>['ServiceSid']
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: client.PathOf<'updateChatMessage'>['ChannelSid']
    /**
     * The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: client.PathOf<'updateChatMessage'>['Sid']
  }
  headers?: client.HeadersOf<'updateChatMessage'>
  body: UpdateChatMessageForm
}

export interface DeleteChatMessageCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'deleteChatMessage'>['ServiceSid']
    /**
     * The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
     * looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
     * that no channel has is answered 404 (20404).
     */
    ChannelSid: client.PathOf<'deleteChatMessage'>['ChannelSid']
    /**
     * The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: client.PathOf<'deleteChatMessage'>['Sid']
  }
  headers?: client.HeadersOf<'deleteChatMessage'>
}

export interface CreateChatMediaQuery {
  /**
   * The name of the file, shown with its messages and given to whoever saves it. A slash, a backslash
   * or a control character is refused (20001). The vendor's SDKs for browsers send it; its document
   * does not have it.
   */
  Filename?: client.QueryOf<'createChatMedia'>['Filename']
}
export interface CreateChatMediaCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'createChatMedia'>['ServiceSid']
  }
  query?: CreateChatMediaQuery
  body: client.BytesBody
}

export interface FetchChatMediaCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'fetchChatMedia'>['ServiceSid']
    /**
     * The file; it is found only in its own service, `ME` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: client.PathOf<'fetchChatMedia'>['Sid']
  }
}

export interface FetchChatMediaContentQuery {
  /**
   * The second from which a signed URL is refused (20006), counted from 1970 in UTC. Needed with
   * `signature`, and of no effect with credentials.
   */
  expires?: client.QueryOf<'fetchChatMediaContent'>['expires']
  /**
   * Proves that this service made the URL, with this path and this time: an HMAC-SHA256 in base64url.
   * One that does not fit is refused (20006). Needed without credentials, and of no effect with them.
   */
  signature?: client.QueryOf<'fetchChatMediaContent'>['signature']
}
export interface FetchChatMediaContentCall extends client.CallOptions {
  path: {
    /**
     * The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    ServiceSid: client.PathOf<'fetchChatMediaContent'>['ServiceSid']
    /**
     * The file; it is found only in its own service, `ME` and 32 hex digits of either case. Any other
     * spelling is answered 404 (20404).
     */
    Sid: client.PathOf<'fetchChatMediaContent'>['Sid']
  }
  query?: FetchChatMediaContentQuery
  headers?: client.HeadersOf<'fetchChatMediaContent'>
}

export interface FetchSignedMediaQuery {
  /** The second from which the URL is refused (20006), counted from 1970 in UTC. */
  expires: client.QueryOf<'fetchSignedMedia'>['expires']
  /**
   * Proves that this service made the URL, with this media and this time: an HMAC-SHA256 in base64url.
   * One that does not fit is refused (20006).
   */
  signature: client.QueryOf<'fetchSignedMedia'>['signature']
}
export interface FetchSignedMediaCall extends client.CallOptions {
  path: {
    /** The media, 32 hex digits. Any other spelling is answered 404 (20404). */
    MediaId: client.PathOf<'fetchSignedMedia'>['MediaId']
  }
  query: FetchSignedMediaQuery
  headers?: client.HeadersOf<'fetchSignedMedia'>
}

export interface CreateSimulatorInboundMessageCall extends client.CallOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'createSimulatorInboundMessage'>['AccountSid']
  }
  body: CreateSimulatorInboundMessageForm
}

export interface UpdateSimulatorMessageStatusCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'updateSimulatorMessageStatus'>['AccountSid']
    /**
     * The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
     * answered 404 (20404).
     */
    Sid: client.PathOf<'updateSimulatorMessageStatus'>['Sid']
  }
  body: UpdateSimulatorMessageStatusForm
}

export interface AdvanceSimulatorClockCall extends client.CallOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'advanceSimulatorClock'>['AccountSid']
  }
  body: AdvanceSimulatorClockForm
}

export interface ResetSimulatorAccountCall extends client.CallOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'resetSimulatorAccount'>['AccountSid']
  }
}

export interface ListCallbackDeliveriesQuery {
  /**
   * Only the deliveries about this message; either prefix finds it. A message that is not there is
   * answered 404 (20404).
   */
  MessageSid?: client.QueryOf<'listCallbackDeliveries'>['MessageSid']
  /**
   * How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
   * into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
   * clamp. Less than 1 is refused (20001).
   */
  PageSize?: client.QueryOf<'listCallbackDeliveries'>['PageSize']
  /**
   * The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
   * `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
   * the first page.
   */
  Page?: client.QueryOf<'listCallbackDeliveries'>['Page']
  /**
   * Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
   * was not made by this list is refused (21481).
   */
  PageToken?: client.QueryOf<'listCallbackDeliveries'>['PageToken']
}
export interface ListCallbackDeliveriesCall extends client.CallOptions, client.ListOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listCallbackDeliveries'>['AccountSid']
  }
  query?: ListCallbackDeliveriesQuery
}

export interface FetchCallbackDeliveryCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'fetchCallbackDelivery'>['AccountSid']
    /** The delivery, as `listCallbackDeliveries` names it. Any other spelling is answered 404 (20404). */
    DeliveryId: client.PathOf<'fetchCallbackDelivery'>['DeliveryId']
  }
}

export interface ReplayCallbackDeliveryCall extends client.CallOptions {
  path: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'replayCallbackDelivery'>['AccountSid']
    /** The delivery, as `listCallbackDeliveries` names it. Any other spelling is answered 404 (20404). */
    DeliveryId: client.PathOf<'replayCallbackDelivery'>['DeliveryId']
  }
}

export interface FetchHealthCall extends client.CallOptions {}

export interface FetchMetricsCall extends client.CallOptions {}

export interface TwilioMethods {
  /**
   * Read the messages of an account
   *
   * Answers the account's messages, newest first by the time they were created. Paging by
   * `next_page_uri` shows each message once, also while others are created and deleted. The filters
   * narrow the list together.
   *
   * The vendor sorts by `DateSent`, which unsent messages do not have; Postel chose the time of
   * creation.
   */
  listTwilioMessages(call?: ListTwilioMessagesCall): client.Listing<TwilioMessageList, ListTwilioMessagesError, TwilioMessage>
  /**
   * Send a message
   *
   * Stores the message and answers at once, before anything is sent: the message is `queued`, its
   * media are fetched and its carrier is asked afterwards. Through a messaging service it is `accepted`
   * until a sender is chosen, and `scheduled` where it is to be sent later. Follow it with
   * `fetchTwilioMessage` or a `StatusCallback`. An answer of 201 means that the message is on disk.
   *
   * A request that may have been lost can be sent again without sending the message twice, when it has
   * an idempotency token.
   */
  createTwilioMessage(call: CreateTwilioMessageCall): Promise<client.Result<TwilioMessage, CreateTwilioMessageError>>
  /**
   * Read the messages of an account as XML
   *
   * Answers what `listTwilioMessages` answers, as XML, with the same filters and the same paging, and
   * errors as XML too. Without an extension the path leads here as well, because XML is the vendor's
   * default; only the extension decides, never `Accept`.
   */
  listTwilioMessagesXml(call?: ListTwilioMessagesXmlCall): Promise<client.Result<TwilioMessageListXml, TwilioErrorXml>>
  /**
   * Read one message
   *
   * Answers a message of the account as it is now, whichever way it was created.
   */
  fetchTwilioMessage(call: FetchTwilioMessageCall): Promise<client.Result<TwilioMessage, FetchTwilioMessageError>>
  /**
   * Redact or cancel a message
   *
   * Two changes can be made. `Body=` with nothing behind it redacts: the text is replaced by an empty
   * one and kept nowhere; numbers, dates, status and media stay, and doing it twice changes nothing
   * more. `Status=canceled` keeps a `scheduled` message from being sent.
   *
   * A message is redacted only when its status is final, because before that its text is still needed,
   * or when it has been `sent` for an hour and nobody has told what became of it. The vendor does not
   * say so; Postel chose it.
   *
   * Without `.json` the path leads here too. The vendor then answers in XML; Postel chose JSON, which
   * is all that its SDKs read.
   */
  updateTwilioMessage(call: UpdateTwilioMessageCall): Promise<client.Result<TwilioMessage, UpdateTwilioMessageError>>
  /**
   * Delete a message
   *
   * Takes the message away for good, with its media and its feedback: from then on all of them are
   * 404. Bytes that another message has too stay for that one. A message whose status is not final yet
   * cannot be deleted; one that was `received` can. Not every carrier tells of each message that it
   * arrived, so one that has been `sent` for an hour can be deleted too; the vendor names no time, and
   * Postel chose it.
   *
   * Without `.json` the path leads here too.
   */
  deleteTwilioMessage(call: DeleteTwilioMessageCall): Promise<client.Result<undefined, DeleteTwilioMessageError>>
  /**
   * Read one message as XML
   *
   * Answers what `fetchTwilioMessage` answers, as XML, and errors as XML too. Without an extension the
   * path leads here as well, because XML is the vendor's default; only the extension decides, never
   * `Accept`.
   */
  fetchTwilioMessageXml(call: FetchTwilioMessageXmlCall): Promise<client.Result<TwilioMessageXml, TwilioErrorXml>>
  /**
   * Tell what became of a message
   *
   * Stores whether the recipient did what the message was for. A message has one feedback at most:
   * telling it again replaces the outcome and keeps `date_created`. It answers 200, not 201, as the
   * vendor does, and it goes when the message goes. It cannot be read.
   *
   * The vendor asks for `ProvideFeedback` when the message is created; Postel chose to take feedback
   * for every message, whatever its direction and its status.
   *
   * Without `.json` the path leads here too.
   */
  createTwilioMessageFeedback(call: CreateTwilioMessageFeedbackCall): Promise<client.Result<TwilioMessageFeedback, CreateTwilioMessageFeedbackError>>
  /**
   * Read the media of a message
   *
   * Answers the message's files in the order of its `MediaUrl`. A file appears once its bytes are
   * stored. The filters narrow the list together. The singular `/Message/` that the vendor's own pages
   * show leads here too; links in answers are always plural.
   */
  listTwilioMedia(call: ListTwilioMediaCall): client.Listing<TwilioMediaList, ListTwilioMediaError, TwilioMedia>
  /**
   * Read the media of a message as XML
   *
   * Answers what `listTwilioMedia` answers, as XML, with the same filters and the same paging, and
   * errors as XML too. Without an extension the path leads here as well, because XML is the vendor's
   * default; so does the singular `/Message/` that the vendor's own pages show. Links in answers are
   * always plural.
   */
  listTwilioMediaXml(call: ListTwilioMediaXmlCall): Promise<client.Result<TwilioMediaListXml, TwilioErrorXml>>
  /**
   * Read the bytes of one media file
   *
   * Answers the file as it was stored, with its own content type: the types listed here are those that
   * messages may carry. Who may read it is a setting of the account:
   *
   * - `public`: whoever has the URL. Credentials are not needed then, and those of any account will
   *   do, but wrong ones are refused.
   * - `protected`: the account, by its credentials; without them 401. The answer is then a 307 to a
   *   signed URL, `fetchSignedMedia`, which needs no credentials and is good for four hours unless the
   *   operator chose another time. It can be handed on, to a browser for example.
   *
   * The setting holds for all media of the account from the moment it changes; signed URLs that were
   * given before stay good for their time. `public` is the default here.
   *
   * One `Range` of bytes is answered 206; several are answered with the whole file. Errors are XML
   * here, as the path has no `.json`. The singular `/Message/` that the vendor's own pages show leads
   * here too. The vendor sends callers of public media on to another host and documents neither
   * ranges nor validators; Postel chose to serve the bytes itself. For protected media it documents a
   * redirect without its status, which was 302 once and is 307 now; Postel chose 307.
   */
  fetchTwilioMediaContent<As extends client.BytesAs = 'arrayBuffer'>(call: FetchTwilioMediaContentCall & { parseAs?: As }): Promise<client.Result<client.Bytes[As], TwilioErrorXml>>
  /**
   * Read what is known of one media file
   *
   * Answers the resource, not the bytes; those are at the same path without `.json`. The singular
   * `/Message/` that the vendor's own pages show leads here too.
   */
  fetchTwilioMedia(call: FetchTwilioMediaCall): Promise<client.Result<TwilioMedia, FetchTwilioMediaError>>
  /**
   * Delete one media file
   *
   * Takes the file away for good: it is 404 from then on, also under signed URLs that were given
   * before, and the message's `num_media` is one less. The message itself stays, and so do bytes that
   * another message has too.
   *
   * A file whose bytes are not stored yet is 404 here as it is everywhere. The vendor names no rule
   * for a message that has not gone out yet; Postel chose to refuse (20009) until it is `sent`, because
   * the file is still needed to send it.
   *
   * Without `.json` the path leads here too.
   */
  deleteTwilioMedia(call: DeleteTwilioMediaCall): Promise<client.Result<undefined, DeleteTwilioMediaError>>
  /**
   * Read what is known of one media file as XML
   *
   * Answers what `fetchTwilioMedia` answers, as XML, and errors as XML too. Without an extension the
   * path answers the bytes instead. The singular `/Message/` that the vendor's own pages show leads
   * here too; the `Uri` in the answer is always plural.
   */
  fetchTwilioMediaXml(call: FetchTwilioMediaXmlCall): Promise<client.Result<TwilioMediaXml, TwilioErrorXml>>
}

export interface SignalWireMethods {
  /**
   * Read the messages of a project
   *
   * Answers the project's messages, newest first by the time they were created. Paging by
   * `next_page_uri` shows each message once, also while others are created and deleted. The filters
   * narrow the list together; a parameter that is none of them is refused.
   *
   * The vendor documents no order and no 404; Postel chose the time of creation, and 404 for a project
   * that the credentials do not open.
   */
  listSignalWireMessages(call?: ListSignalWireMessagesCall): client.Listing<SignalWireMessageList, ListSignalWireMessagesError, SignalWireMessage>
  /**
   * Send a message
   *
   * Stores the message and answers at once, before anything is sent: the message is `queued`, its
   * media are fetched and its carrier is asked afterwards. Follow it with `fetchSignalWireMessage` or a
   * `StatusCallback`. An answer of 201 means that the message is on disk.
   *
   * A request that may have been lost can be sent again without sending the message twice, when it has
   * an `Idempotency-Key`.
   */
  createSignalWireMessage(call: CreateSignalWireMessageCall): Promise<client.Result<SignalWireMessage, CreateSignalWireMessageError>>
  /**
   * Read one message
   *
   * Answers a message of the project as it is now, whichever way it was created: one that was sent on
   * another wire has the same 128 bits here, spelled as a UUID.
   */
  fetchSignalWireMessage(call: FetchSignalWireMessageCall): Promise<client.Result<SignalWireMessage, FetchSignalWireMessageError>>
  /**
   * Redact a message
   *
   * One change can be made. `Body=` with nothing behind it redacts: the text is replaced by an empty
   * one and kept nowhere; numbers, dates, status and media stay, and doing it twice changes nothing
   * more. A message that is `queued` or `initiated` cannot be redacted, because its text is still
   * needed; one that is `sent` can, as MMS get no further here.
   *
   * A message cannot be canceled on this wire.
   */
  updateSignalWireMessage(call: UpdateSignalWireMessageCall): Promise<client.Result<SignalWireMessage, UpdateSignalWireMessageError>>
  /**
   * Delete a message
   *
   * Takes the message away for good, with its media: from then on all of them are 404. Bytes that
   * another message has too stay for that one. A message that is `queued` or `initiated` cannot be
   * deleted; one that is `sent` can, as MMS get no further here, and then no more callbacks follow.
   */
  deleteSignalWireMessage(call: DeleteSignalWireMessageCall): Promise<client.Result<undefined, DeleteSignalWireMessageError>>
  /**
   * Read the media of a message
   *
   * Answers the message's files in the order of its `MediaUrl`. A file appears once its bytes are
   * stored. The filters narrow the list together; a parameter that is none of them is refused.
   *
   * The vendor documents no 404 here; Postel chose it, so that an unknown message is never told as an
   * empty list.
   */
  listSignalWireMedia(call: ListSignalWireMediaCall): client.Listing<SignalWireMediaList, ListSignalWireMediaError, SignalWireMedia>
  /**
   * Read what is known of one media file
   *
   * Answers the resource, not the bytes, with and without a suffix alike; the bytes are at
   * `fetchSignalWireMediaContent`.
   */
  fetchSignalWireMedia(call: FetchSignalWireMediaCall): Promise<client.Result<SignalWireMedia, FetchSignalWireMediaError>>
  /**
   * Delete one media file
   *
   * Takes the file away for good: it is 404 from then on, also under signed URLs that were given
   * before, and the message's `num_media` is one less. The message itself stays, and so do bytes that
   * another message has too. While the message is `queued` or `initiated` its files cannot be deleted.
   *
   * A file whose bytes are not stored yet is 404 here as it is everywhere.
   */
  deleteSignalWireMedia(call: DeleteSignalWireMediaCall): Promise<client.Result<undefined, DeleteSignalWireMediaError>>
  /**
   * Read the bytes of one media file
   *
   * Answers the file as it was stored, with its own content type: the types listed here are those that
   * messages may carry. The vendor has no such operation; its bytes are at addresses that only its
   * callbacks tell. Postel chose this one and uses it wherever this wire tells the address of bytes.
   *
   * Who may read it is a setting of the project:
   *
   * - `public`: whoever has the URL. Credentials are not needed then, and those of any project will
   *   do, but wrong ones are refused.
   * - `protected`: the project, by its credentials; without them 401. The answer is then a 307 to a
   *   signed URL, `fetchSignedMedia`, which needs no credentials and is good for four hours unless the
   *   operator chose another time. It can be handed on, to a browser for example.
   *
   * The setting holds for all media of the project from the moment it changes; signed URLs that were
   * given before stay good for their time. `public` is the default, here as with the vendor, which has
   * the same setting and describes no redirect; Postel chose it.
   *
   * One `Range` of bytes is answered 206; several are answered with the whole file. Errors are JSON.
   */
  fetchSignalWireMediaContent<As extends client.BytesAs = 'arrayBuffer'>(call: FetchSignalWireMediaContentCall & { parseAs?: As }): Promise<client.Result<client.Bytes[As], FetchSignalWireMediaContentError | undefined>>
}

export interface ChatMethods {
  /**
   * Read the services of an account
   *
   * Answers the services of the account of the credentials, oldest first. Paging by `next_page_url`
   * shows each once, also while others are created and deleted. The vendor documents no order; Postel
   * chose it.
   */
  listChatServices(call?: ListChatServicesCall): client.Listing<ChatServiceList, ListChatServicesError, ChatService>
  /**
   * Create a service
   *
   * Makes an empty service with the vendor's settings; `updateChatService` changes them.
   */
  createChatService(call: CreateChatServiceCall): Promise<client.Result<ChatService, CreateChatServiceError>>
  /**
   * Read one service
   *
   * Answers the service with its settings as they are now.
   */
  fetchChatService(call: FetchChatServiceCall): Promise<client.Result<ChatService, FetchChatServiceError>>
  /**
   * Change the settings of a service
   *
   * Changes what is sent and leaves the rest. Settings about members, phones and webhooks are kept and
   * told again, and nothing here depends on them; roles and addresses of webhooks are refused, because
   * there are none.
   */
  updateChatService(call: UpdateChatServiceCall): Promise<client.Result<ChatService, UpdateChatServiceError>>
  /**
   * Delete a service
   *
   * Deletes the service with its channels, their messages and all its files, at once and for good.
   */
  deleteChatService(call: DeleteChatServiceCall): Promise<client.Result<undefined, DeleteChatServiceError>>
  /**
   * Read the channels of a service
   *
   * Answers the channels of the service, oldest first by when they were created here; the public ones,
   * unless `Type` asks for others. The vendor documents no order; Postel chose it.
   */
  listChatChannels(call: ListChatChannelsCall): client.Listing<ChatChannelList, ListChatChannelsError, ChatChannel>
  /**
   * Create a channel
   *
   * Makes a channel without messages. Its `unique_name`, where it has one, can stand for its Sid in
   * paths from then on.
   */
  createChatChannel(call: CreateChatChannelCall): Promise<client.Result<ChatChannel, CreateChatChannelError>>
  /**
   * Read one channel
   *
   * Answers the channel, asked for by its Sid or its name; links carry the Sid.
   */
  fetchChatChannel(call: FetchChatChannelCall): Promise<client.Result<ChatChannel, FetchChatChannelError>>
  /**
   * Change a channel
   *
   * Changes what is sent and leaves the rest. Its type stays what it is.
   */
  updateChatChannel(call: UpdateChatChannelCall): Promise<client.Result<ChatChannel, UpdateChatChannelError>>
  /**
   * Delete a channel
   *
   * Deletes the channel with its messages and their files, at once and for good. Its name is free
   * again.
   */
  deleteChatChannel(call: DeleteChatChannelCall): Promise<client.Result<undefined, DeleteChatChannelError>>
  /**
   * Read the messages of a channel
   *
   * Answers the messages in the order of `index`, the oldest first unless `Order` says `desc`. Paging
   * by `next_page_url` shows each once, also while others are created and deleted.
   */
  listChatMessages(call: ListChatMessagesCall): client.Listing<ChatMessageList, ListChatMessagesError, ChatMessage>
  /**
   * Add a message to a channel
   *
   * Stores the message and gives it the next `index` of its channel. With a `MediaSid` it is of type
   * `media` and carries the file that was uploaded before. Messages stay in the channel: nothing is
   * sent to phones. The dates are there to import history; they do not change the order.
   *
   * The vendor's examples have `attributes` of `null`, a `last_updated_by` and a `type` of `text`
   * beside a file; Postel follows its descriptions instead.
   */
  createChatMessage(call: CreateChatMessageCall): Promise<client.Result<ChatMessage, CreateChatMessageError>>
  /**
   * Read one message
   *
   * Answers the message as it is now.
   */
  fetchChatMessage(call: FetchChatMessageCall): Promise<client.Result<ChatMessage, FetchChatMessageError>>
  /**
   * Change a message
   *
   * Changes what is sent and leaves the rest; `index` and file stay. Any change counts as an edit:
   * `was_edited` is true from then on, and `last_updated_by` and `date_updated` say who and when,
   * unless the form does.
   */
  updateChatMessage(call: UpdateChatMessageCall): Promise<client.Result<ChatMessage, UpdateChatMessageError>>
  /**
   * Delete a message
   *
   * Deletes the message and its file, at once and for good. Its `index` is not given again.
   */
  deleteChatMessage(call: DeleteChatMessageCall): Promise<client.Result<undefined, DeleteChatMessageError>>
  /**
   * Upload a file
   *
   * Stores the body as it is, whatever it is, with its `Content-Type`; `createChatMessage` sends it
   * then. A file that no message took within 24 hours is deleted; the vendor deletes such files too,
   * and does not document when. An answer of 201 means that all bytes are on disk. They are streamed there, and a file that
   * is not complete leaves nothing behind. The vendor's document also has a header `Content-Size`; it
   * says what `Content-Length` says and is not looked at.
   *
   * Forms, `multipart/form-data` too, are refused with 50511: the body is the file itself.
   */
  createChatMedia(call: CreateChatMediaCall): Promise<client.Result<ChatMedia, CreateChatMediaError>>
  /**
   * Read about one file
   *
   * Answers what is known of the file, and a link to its bytes that needs no credentials for a while.
   */
  fetchChatMedia(call: FetchChatMediaCall): Promise<client.Result<ChatMedia, FetchChatMediaError>>
  /**
   * Read the bytes of one file
   *
   * Answers the file as it was uploaded, with its own content type, to the account's credentials or to
   * a signed URL: the `content_direct_temporary` that `fetchChatMedia` gives. It is good for four
   * hours unless the operator chose another time, and can be handed on, to a browser for example.
   * Whether the account's other media are public makes no difference here.
   *
   * One `Range` of bytes is answered 206; several are answered with the whole file. The vendor leads
   * signed URLs to another host; Postel chose to serve the bytes here.
   */
  fetchChatMediaContent<As extends client.BytesAs = 'arrayBuffer'>(call: FetchChatMediaContentCall & { parseAs?: As }): Promise<client.Result<client.Bytes[As], FetchChatMediaContentError | undefined>>
}

export interface AccountMethods {
  /**
   * Let a message come in
   *
   * A message from outside to a number of the account, as its carrier would bring it: it is `received`
   * at once, or `receiving` until its media are here; then the webhook of the number is called. It is
   * an ordinary message from then on, on every wire.
   *
   * Messages that are sent here to a number of this service come in by themselves, without the
   * simulator.
   */
  createSimulatorInboundMessage(call: CreateSimulatorInboundMessageCall): Promise<client.Result<TwilioMessage, CreateSimulatorInboundMessageError>>
  /**
   * Move a message to its next status
   *
   * What the carrier would tell next, told now: the message moves, and its status callback says so. It
   * must be a step that a message may take: `queued` to `sending`, then `sent`, then `delivered` or
   * `undelivered`; `delivered` to `read`; and to `failed` until it is sent.
   *
   * The simulated carrier goes on by itself as well, except for messages to +15005550011, which stay
   * `queued`, and to +15005550012, which stay `sent`: those wait for this operation.
   */
  updateSimulatorMessageStatus(call: UpdateSimulatorMessageStatusCall): Promise<client.Result<TwilioMessage, UpdateSimulatorMessageStatusError>>
  /**
   * Let time pass
   *
   * Whatever waits in this account comes nearer by that many seconds: messages that are scheduled, the
   * validity of those that are not sent yet, the steps of the simulated carrier, and the next attempts at
   * callbacks. What is due by then happens at once, in its order. Dates in answers stay those of the true
   * clock, and other accounts notice nothing.
   */
  advanceSimulatorClock(call: AdvanceSimulatorClockCall): Promise<client.Result<SimulatorClock, AdvanceSimulatorClockError>>
  /**
   * Delete what an account has stored
   *
   * Deletes the account's messages in whatever status, their media, feedback, callbacks and idempotency
   * keys, and all of its chat. The account stays, with its auth token, its API tokens, its numbers and its
   * messaging services. Answered when all is gone; nothing of it comes back, and no callback of it is sent
   * any more.
   */
  resetSimulatorAccount(call?: ResetSimulatorAccountCall): Promise<client.Result<undefined, ResetSimulatorAccountError>>
  /**
   * List what was sent to an account's own addresses
   *
   * Status callbacks and webhooks of the account, newest first, each with every attempt and what came of
   * it: why a callback did not arrive is read here. Nothing that a message says is in it.
   */
  listCallbackDeliveries(call?: ListCallbackDeliveriesCall): client.Listing<CallbackDeliveryList, ListCallbackDeliveriesError, CallbackDelivery>
  /**
   * Read one delivery
   *
   * One status callback or webhook of the account, with every attempt and what came of it.
   */
  fetchCallbackDelivery(call: FetchCallbackDeliveryCall): Promise<client.Result<CallbackDelivery, FetchCallbackDeliveryError>>
  /**
   * Send a delivery once more
   *
   * Makes a new delivery that tells the same to the same address, behind whatever the message still owes,
   * and with attempts of its own. The first one stays as it is. What the message says is what it says now:
   * a text that was redacted since is empty. The webhook of a number is called as at first: what it answers
   * counts again, so a reply that it asks for is sent once more.
   */
  replayCallbackDelivery(call: ReplayCallbackDeliveryCall): Promise<client.Result<CallbackDelivery, ReplayCallbackDeliveryError>>
}

export interface SharedMethods {
  /**
   * Read the bytes of one media file by a signed URL
   *
   * Where protected media are sent on to: `fetchTwilioMediaContent` and `fetchSignalWireMediaContent`
   * answer such a URL in `Location`. Whoever has it may read this one file until `expires`, without
   * credentials; those that are sent are not looked at. Both parameters and the path are signed, so none of them can be altered. The
   * URL is opaque: use it as it was given, and do not keep it.
   *
   * The answer is that of public media, with ranges and validators: the types listed here are those
   * that messages may carry. A file that is deleted is gone here too, whatever time is left. Errors
   * are JSON.
   */
  fetchSignedMedia<As extends client.BytesAs = 'arrayBuffer'>(call: FetchSignedMediaCall & { parseAs?: As }): Promise<client.Result<client.Bytes[As], FetchSignedMediaError | undefined>>
  /**
   * Ask whether the service can serve
   *
   * Checks what every other operation needs: that rows can be read and that the media store answers.
   * Needs no credentials and reveals nothing about any account.
   */
  fetchHealth(call?: FetchHealthCall): Promise<client.Result<Health, TwilioError | Health>>
  /**
   * Read counts and times of the service
   *
   * In the text format of Prometheus, version 0.0.4. Names no account, no message, no number and no
   * address; still, how much a service sends is nobody else's business. So it needs the token that the
   * operator set as `POSTEL_METRICS_TOKEN`, and without one it answers only while the service is a
   * developer's own: it listens on a loopback address, its public URL is absent or loopback too, and its
   * carrier is the simulated one. Credentials of an account do not open it: it counts all accounts
   * together.
   */
  fetchMetrics(call?: FetchMetricsCall): Promise<client.Result<string, FetchMetricsError>>
}

/** All operations of the contract. */
export interface Methods extends TwilioMethods, SignalWireMethods, ChatMethods, AccountMethods, SharedMethods {}
