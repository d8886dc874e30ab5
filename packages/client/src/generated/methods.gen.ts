// Generated from the OpenAPI document: change the document and generate again.

import type * as client from '../types.ts'
import type { TwilioMessage, TwilioMessageList, TwilioError, CreateTwilioMessageForm, TwilioMessageListXml, TwilioErrorXml, UpdateTwilioMessageForm, TwilioMessageXml, CreateTwilioMessageFeedbackForm, TwilioMessageFeedback, TwilioMedia, TwilioMediaList, TwilioMediaListXml, TwilioMediaXml, Health } from './types.gen.ts'

export interface ListTwilioMessagesCall extends client.CallOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listTwilioMessages'>['AccountSid']
  }
  query?: client.QueryOf<'listTwilioMessages'>
}

export interface CreateTwilioMessageCall extends client.CallOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'createTwilioMessage'>['AccountSid']
  }
  body: CreateTwilioMessageForm
}

export interface ListTwilioMessagesXmlCall extends client.CallOptions {
  path?: {
    /**
     * The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
     * answered 404 (20404).
     */
    AccountSid?: client.PathOf<'listTwilioMessagesXml'>['AccountSid']
  }
  query?: client.QueryOf<'listTwilioMessagesXml'>
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

export interface ListTwilioMediaCall extends client.CallOptions {
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
  query?: client.QueryOf<'listTwilioMedia'>
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
  query?: client.QueryOf<'listTwilioMediaXml'>
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

export interface FetchSignedMediaCall extends client.CallOptions {
  path: {
    /** The media, 32 hex digits. Any other spelling is answered 404 (20404). */
    MediaId: client.PathOf<'fetchSignedMedia'>['MediaId']
  }
  query: client.QueryOf<'fetchSignedMedia'>
  headers?: client.HeadersOf<'fetchSignedMedia'>
}

export interface FetchHealthCall extends client.CallOptions {}

export interface Methods {
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
  listTwilioMessages(call?: ListTwilioMessagesCall): Promise<client.Result<TwilioMessageList, TwilioError>>
  /**
   * Send a message
   *
   * Stores the message and answers at once, before anything is sent: the message is `queued`, its
   * media are fetched and its carrier is asked afterwards. Follow it with `fetchTwilioMessage` or a
   * `StatusCallback`. An answer of 201 means that the message is on disk.
   */
  createTwilioMessage(call: CreateTwilioMessageCall): Promise<client.Result<TwilioMessage, TwilioError>>
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
  fetchTwilioMessage(call: FetchTwilioMessageCall): Promise<client.Result<TwilioMessage, TwilioError>>
  /**
   * Redact or cancel a message
   *
   * Two changes can be made. `Body=` with nothing behind it redacts: the text is replaced by an empty
   * one and kept nowhere; numbers, dates, status and media stay, and doing it twice changes nothing
   * more. `Status=canceled` keeps a `scheduled` message from being sent.
   *
   * A message is redacted only when its status is final, because before that its text is still needed.
   * The vendor does not say so; Postel chose it.
   *
   * Without `.json` the path leads here too. The vendor then answers in XML; Postel chose JSON, which
   * is all that its SDKs read.
   */
  updateTwilioMessage(call: UpdateTwilioMessageCall): Promise<client.Result<TwilioMessage, TwilioError>>
  /**
   * Delete a message
   *
   * Takes the message away for good, with its media and its feedback: from then on all of them are
   * 404. Bytes that another message has too stay for that one. A message whose status is not final yet
   * cannot be deleted; one that was `received` can.
   *
   * Without `.json` the path leads here too.
   */
  deleteTwilioMessage(call: DeleteTwilioMessageCall): Promise<client.Result<undefined, TwilioError>>
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
  createTwilioMessageFeedback(call: CreateTwilioMessageFeedbackCall): Promise<client.Result<TwilioMessageFeedback, TwilioError>>
  /**
   * Read the media of a message
   *
   * Answers the message's files in the order of its `MediaUrl`. A file appears once its bytes are
   * stored. The filters narrow the list together. The singular `/Message/` that the vendor's own pages
   * show leads here too; links in answers are always plural.
   */
  listTwilioMedia(call: ListTwilioMediaCall): Promise<client.Result<TwilioMediaList, TwilioError>>
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
  fetchTwilioMedia(call: FetchTwilioMediaCall): Promise<client.Result<TwilioMedia, TwilioError>>
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
  deleteTwilioMedia(call: DeleteTwilioMediaCall): Promise<client.Result<undefined, TwilioError>>
  /**
   * Read what is known of one media file as XML
   *
   * Answers what `fetchTwilioMedia` answers, as XML, and errors as XML too. Without an extension the
   * path answers the bytes instead. The singular `/Message/` that the vendor's own pages show leads
   * here too; the `Uri` in the answer is always plural.
   */
  fetchTwilioMediaXml(call: FetchTwilioMediaXmlCall): Promise<client.Result<TwilioMediaXml, TwilioErrorXml>>
  /**
   * Read the bytes of one media file by a signed URL
   *
   * Where protected media are sent on to: `fetchTwilioMediaContent` answers such a URL in `Location`.
   * Whoever has it may read this one file until `expires`, without credentials; those that are sent
   * are not looked at. Both parameters and the path are signed, so none of them can be altered. The
   * URL is opaque: use it as it was given, and do not keep it.
   *
   * The answer is that of public media, with ranges and validators: the types listed here are those
   * that messages may carry. A file that is deleted is gone here too, whatever time is left. Errors
   * are JSON.
   */
  fetchSignedMedia<As extends client.BytesAs = 'arrayBuffer'>(call: FetchSignedMediaCall & { parseAs?: As }): Promise<client.Result<client.Bytes[As], TwilioError>>
  /**
   * Ask whether the service can serve
   *
   * Checks what every other operation needs: that rows can be read and that the media store answers.
   * Needs no credentials and reveals nothing about any account.
   */
  fetchHealth(call?: FetchHealthCall): Promise<client.Result<Health, TwilioError | Health>>
}
