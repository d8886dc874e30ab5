// Generated from the OpenAPI document: change the document and generate again.

import type * as client from '../types.ts'
import type { TwilioMessage, TwilioMessageList, TwilioError, CreateTwilioMessageForm, TwilioMedia, TwilioMediaList, TwilioErrorXml, Health } from './types.gen.ts'

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
   * Read one message
   *
   * Answers a message of the account as it is now, whichever way it was created.
   */
  fetchTwilioMessage(call: FetchTwilioMessageCall): Promise<client.Result<TwilioMessage, TwilioError>>
  /**
   * Read the media of a message
   *
   * Answers the message's files in the order of its `MediaUrl`. A file appears once its bytes are
   * stored. The singular `/Message/` that the vendor's own pages show leads here too; links in answers
   * are always plural.
   */
  listTwilioMedia(call: ListTwilioMediaCall): Promise<client.Result<TwilioMediaList, TwilioError>>
  /**
   * Read the bytes of one media file
   *
   * Answers the file as it was stored, with its own content type: the types listed here are those that
   * messages may carry. Whoever has the URL may read it while the account's media are `public`;
   * credentials are not needed then, but wrong ones are refused.
   *
   * One `Range` of bytes is answered 206; several are answered with the whole file. Errors are XML
   * here, as the path has no `.json`. The singular `/Message/` that the vendor's own pages show leads
   * here too. The vendor sends callers on to another host and documents neither ranges nor validators;
   * Postel chose to serve the bytes itself.
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
   * Ask whether the service can serve
   *
   * Checks what every other operation needs: that rows can be read and that the media store answers.
   * Needs no credentials and reveals nothing about any account.
   */
  fetchHealth(call?: FetchHealthCall): Promise<client.Result<Health, TwilioError | Health>>
}
