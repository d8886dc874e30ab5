// Generated from the OpenAPI document: change the document and generate again.

export interface paths {
    "/2010-04-01/Accounts/{AccountSid}/Messages.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of an account
         * @description Answers the account's messages, newest first by the time they were created. Paging by
         *     `next_page_uri` shows each message once, also while others are created and deleted. The filters
         *     narrow the list together.
         *
         *     The vendor sorts by `DateSent`, which unsent messages do not have; Postel chose the time of
         *     creation.
         */
        get: operations["listTwilioMessages"];
        put?: never;
        /**
         * Send a message
         * @description Stores the message and answers at once, before anything is sent: the message is `queued`, its
         *     media are fetched and its carrier is asked afterwards. Through a messaging service it is `accepted`
         *     until a sender is chosen, and `scheduled` where it is to be sent later. Follow it with
         *     `fetchTwilioMessage` or a `StatusCallback`. An answer of 201 means that the message is on disk.
         *
         *     A request that may have been lost can be sent again without sending the message twice, when it has
         *     an idempotency token.
         */
        post: operations["createTwilioMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of an account as XML
         * @description Answers what `listTwilioMessages` answers, as XML, with the same filters and the same paging, and
         *     errors as XML too. Without an extension the path leads here as well, because XML is the vendor's
         *     default; only the extension decides, never `Accept`.
         */
        get: operations["listTwilioMessagesXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one message
         * @description Answers a message of the account as it is now, whichever way it was created.
         */
        get: operations["fetchTwilioMessage"];
        put?: never;
        /**
         * Redact or cancel a message
         * @description Two changes can be made. `Body=` with nothing behind it redacts: the text is replaced by an empty
         *     one and kept nowhere; numbers, dates, status and media stay, and doing it twice changes nothing
         *     more. `Status=canceled` keeps a `scheduled` message from being sent.
         *
         *     A message is redacted only when its status is final, because before that its text is still needed,
         *     or when it has been `sent` for an hour and nobody has told what became of it. The vendor does not
         *     say so; Postel chose it.
         *
         *     Without `.json` the path leads here too. The vendor then answers in XML; Postel chose JSON, which
         *     is all that its SDKs read.
         */
        post: operations["updateTwilioMessage"];
        /**
         * Delete a message
         * @description Takes the message away for good, with its media and its feedback: from then on all of them are
         *     404. Bytes that another message has too stay for that one. A message whose status is not final yet
         *     cannot be deleted; one that was `received` can. Not every carrier tells of each message that it
         *     arrived, so one that has been `sent` for an hour can be deleted too; the vendor names no time, and
         *     Postel chose it.
         *
         *     Without `.json` the path leads here too.
         */
        delete: operations["deleteTwilioMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one message as XML
         * @description Answers what `fetchTwilioMessage` answers, as XML, and errors as XML too. Without an extension the
         *     path leads here as well, because XML is the vendor's default; only the extension decides, never
         *     `Accept`.
         */
        get: operations["fetchTwilioMessageXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what became of a message
         * @description Stores whether the recipient did what the message was for. A message has one feedback at most:
         *     telling it again replaces the outcome and keeps `date_created`. It answers 200, not 201, as the
         *     vendor does, and it goes when the message goes. It cannot be read.
         *
         *     The vendor asks for `ProvideFeedback` when the message is created; Postel chose to take feedback
         *     for every message, whatever its direction and its status.
         *
         *     Without `.json` the path leads here too.
         */
        post: operations["createTwilioMessageFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the media of a message
         * @description Answers the message's files in the order of its `MediaUrl`. A file appears once its bytes are
         *     stored. The filters narrow the list together. The singular `/Message/` that the vendor's own pages
         *     show leads here too; links in answers are always plural.
         */
        get: operations["listTwilioMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the media of a message as XML
         * @description Answers what `listTwilioMedia` answers, as XML, with the same filters and the same paging, and
         *     errors as XML too. Without an extension the path leads here as well, because XML is the vendor's
         *     default; so does the singular `/Message/` that the vendor's own pages show. Links in answers are
         *     always plural.
         */
        get: operations["listTwilioMediaXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the bytes of one media file
         * @description Answers the file as it was stored, with its own content type: the types listed here are those that
         *     messages may carry. Who may read it is a setting of the account:
         *
         *     - `public`: whoever has the URL. Credentials are not needed then, and those of any account will
         *       do, but wrong ones are refused.
         *     - `protected`: the account, by its credentials; without them 401. The answer is then a 307 to a
         *       signed URL, `fetchSignedMedia`, which needs no credentials and is good for four hours unless the
         *       operator chose another time. It can be handed on, to a browser for example.
         *
         *     The setting holds for all media of the account from the moment it changes; signed URLs that were
         *     given before stay good for their time. `public` is the default here.
         *
         *     One `Range` of bytes is answered 206; several are answered with the whole file. Errors are XML
         *     here, as the path has no `.json`. The singular `/Message/` that the vendor's own pages show leads
         *     here too. The vendor sends callers of public media on to another host and documents neither
         *     ranges nor validators; Postel chose to serve the bytes itself. For protected media it documents a
         *     redirect without its status, which was 302 once and is 307 now; Postel chose 307.
         */
        get: operations["fetchTwilioMediaContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is known of one media file
         * @description Answers the resource, not the bytes; those are at the same path without `.json`. The singular
         *     `/Message/` that the vendor's own pages show leads here too.
         */
        get: operations["fetchTwilioMedia"];
        put?: never;
        post?: never;
        /**
         * Delete one media file
         * @description Takes the file away for good: it is 404 from then on, also under signed URLs that were given
         *     before, and the message's `num_media` is one less. The message itself stays, and so do bytes that
         *     another message has too.
         *
         *     A file whose bytes are not stored yet is 404 here as it is everywhere. The vendor names no rule
         *     for a message that has not gone out yet; Postel chose to refuse (20009) until it is `sent`, because
         *     the file is still needed to send it.
         *
         *     Without `.json` the path leads here too.
         */
        delete: operations["deleteTwilioMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is known of one media file as XML
         * @description Answers what `fetchTwilioMedia` answers, as XML, and errors as XML too. Without an extension the
         *     path answers the bytes instead. The singular `/Message/` that the vendor's own pages show leads
         *     here too; the `Uri` in the answer is always plural.
         */
        get: operations["fetchTwilioMediaXml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of a project
         * @description Answers the project's messages, newest first by the time they were created. Paging by
         *     `next_page_uri` shows each message once, also while others are created and deleted. The filters
         *     narrow the list together; a parameter that is none of them is refused.
         *
         *     The vendor documents no order and no 404; Postel chose the time of creation, and 404 for a project
         *     that the credentials do not open.
         */
        get: operations["listSignalWireMessages"];
        put?: never;
        /**
         * Send a message
         * @description Stores the message and answers at once, before anything is sent: the message is `queued`, its
         *     media are fetched and its carrier is asked afterwards. Follow it with `fetchSignalWireMessage` or a
         *     `StatusCallback`. An answer of 201 means that the message is on disk.
         *
         *     A request that may have been lost can be sent again without sending the message twice, when it has
         *     an `Idempotency-Key`.
         */
        post: operations["createSignalWireMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one message
         * @description Answers a message of the project as it is now, whichever way it was created: one that was sent on
         *     another wire has the same 128 bits here, spelled as a UUID.
         */
        get: operations["fetchSignalWireMessage"];
        put?: never;
        /**
         * Redact a message
         * @description One change can be made. `Body=` with nothing behind it redacts: the text is replaced by an empty
         *     one and kept nowhere; numbers, dates, status and media stay, and doing it twice changes nothing
         *     more. A message that is `queued` or `initiated` cannot be redacted, because its text is still
         *     needed; one that is `sent` can, as MMS get no further here.
         *
         *     A message cannot be canceled on this wire.
         */
        post: operations["updateSignalWireMessage"];
        /**
         * Delete a message
         * @description Takes the message away for good, with its media: from then on all of them are 404. Bytes that
         *     another message has too stay for that one. A message that is `queued` or `initiated` cannot be
         *     deleted; one that is `sent` can, as MMS get no further here, and then no more callbacks follow.
         */
        delete: operations["deleteSignalWireMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the media of a message
         * @description Answers the message's files in the order of its `MediaUrl`. A file appears once its bytes are
         *     stored. The filters narrow the list together; a parameter that is none of them is refused.
         *
         *     The vendor documents no 404 here; Postel chose it, so that an unknown message is never told as an
         *     empty list.
         */
        get: operations["listSignalWireMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what is known of one media file
         * @description Answers the resource, not the bytes, with and without a suffix alike; the bytes are at
         *     `fetchSignalWireMediaContent`.
         */
        get: operations["fetchSignalWireMedia"];
        put?: never;
        post?: never;
        /**
         * Delete one media file
         * @description Takes the file away for good: it is 404 from then on, also under signed URLs that were given
         *     before, and the message's `num_media` is one less. The message itself stays, and so do bytes that
         *     another message has too. While the message is `queued` or `initiated` its files cannot be deleted.
         *
         *     A file whose bytes are not stored yet is 404 here as it is everywhere.
         */
        delete: operations["deleteSignalWireMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the bytes of one media file
         * @description Answers the file as it was stored, with its own content type: the types listed here are those that
         *     messages may carry. The vendor has no such operation; its bytes are at addresses that only its
         *     callbacks tell. Postel chose this one and uses it wherever this wire tells the address of bytes.
         *
         *     Who may read it is a setting of the project:
         *
         *     - `public`: whoever has the URL. Credentials are not needed then, and those of any project will
         *       do, but wrong ones are refused.
         *     - `protected`: the project, by its credentials; without them 401. The answer is then a 307 to a
         *       signed URL, `fetchSignedMedia`, which needs no credentials and is good for four hours unless the
         *       operator chose another time. It can be handed on, to a browser for example.
         *
         *     The setting holds for all media of the project from the moment it changes; signed URLs that were
         *     given before stay good for their time. `public` is the default, here as with the vendor, which has
         *     the same setting and describes no redirect; Postel chose it.
         *
         *     One `Range` of bytes is answered 206; several are answered with the whole file. Errors are JSON.
         */
        get: operations["fetchSignalWireMediaContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/Services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the services of an account
         * @description Answers the services of the account of the credentials, oldest first. Paging by `next_page_url`
         *     shows each once, also while others are created and deleted. The vendor documents no order; Postel
         *     chose it.
         */
        get: operations["listChatServices"];
        put?: never;
        /**
         * Create a service
         * @description Makes an empty service with the vendor's settings; `updateChatService` changes them.
         */
        post: operations["createChatService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/Services/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one service
         * @description Answers the service with its settings as they are now.
         */
        get: operations["fetchChatService"];
        put?: never;
        /**
         * Change the settings of a service
         * @description Changes what is sent and leaves the rest. Settings about members, phones and webhooks are kept and
         *     told again, and nothing here depends on them; roles and addresses of webhooks are refused, because
         *     there are none.
         */
        post: operations["updateChatService"];
        /**
         * Delete a service
         * @description Deletes the service with its channels, their messages and all its files, at once and for good.
         */
        delete: operations["deleteChatService"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/Services/{ServiceSid}/Channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the channels of a service
         * @description Answers the channels of the service, oldest first by when they were created here; the public ones,
         *     unless `Type` asks for others. The vendor documents no order; Postel chose it.
         */
        get: operations["listChatChannels"];
        put?: never;
        /**
         * Create a channel
         * @description Makes a channel without messages. Its `unique_name`, where it has one, can stand for its Sid in
         *     paths from then on.
         */
        post: operations["createChatChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/Services/{ServiceSid}/Channels/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one channel
         * @description Answers the channel, asked for by its Sid or its name; links carry the Sid.
         */
        get: operations["fetchChatChannel"];
        put?: never;
        /**
         * Change a channel
         * @description Changes what is sent and leaves the rest. Its type stays what it is.
         */
        post: operations["updateChatChannel"];
        /**
         * Delete a channel
         * @description Deletes the channel with its messages and their files, at once and for good. Its name is free
         *     again.
         */
        delete: operations["deleteChatChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the messages of a channel
         * @description Answers the messages in the order of `index`, the oldest first unless `Order` says `desc`. Paging
         *     by `next_page_url` shows each once, also while others are created and deleted.
         */
        get: operations["listChatMessages"];
        put?: never;
        /**
         * Add a message to a channel
         * @description Stores the message and gives it the next `index` of its channel. With a `MediaSid` it is of type
         *     `media` and carries the file that was uploaded before. Messages stay in the channel: nothing is
         *     sent to phones. The dates are there to import history; they do not change the order.
         *
         *     The vendor's examples have `attributes` of `null`, a `last_updated_by` and a `type` of `text`
         *     beside a file; Postel follows its descriptions instead.
         */
        post: operations["createChatMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one message
         * @description Answers the message as it is now.
         */
        get: operations["fetchChatMessage"];
        put?: never;
        /**
         * Change a message
         * @description Changes what is sent and leaves the rest; `index` and file stay. Any change counts as an edit:
         *     `was_edited` is true from then on, and `last_updated_by` and `date_updated` say who and when,
         *     unless the form does.
         */
        post: operations["updateChatMessage"];
        /**
         * Delete a message
         * @description Deletes the message and its file, at once and for good. Its `index` is not given again.
         */
        delete: operations["deleteChatMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ServiceSid}/Media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Stores the body as it is, whatever it is, with its `Content-Type`; `createChatMessage` sends it
         *     then. A file that no message took within 24 hours is deleted; the vendor deletes such files too,
         *     and does not document when. An answer of 201 means that all bytes are on disk. They are streamed there, and a file that
         *     is not complete leaves nothing behind. The vendor's document also has a header `Content-Size`; it
         *     says what `Content-Length` says and is not looked at.
         *
         *     Forms, `multipart/form-data` too, are refused with 50511: the body is the file itself.
         */
        post: operations["createChatMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ServiceSid}/Media/{Sid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read about one file
         * @description Answers what is known of the file, and a link to its bytes that needs no credentials for a while.
         */
        get: operations["fetchChatMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/Services/{ServiceSid}/Media/{Sid}/Content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the bytes of one file
         * @description Answers the file as it was uploaded, with its own content type, to the account's credentials or to
         *     a signed URL: the `content_direct_temporary` that `fetchChatMedia` gives. It is good for four
         *     hours unless the operator chose another time, and can be handed on, to a browser for example.
         *     Whether the account's other media are public makes no difference here.
         *
         *     One `Range` of bytes is answered 206; several are answered with the whole file. The vendor leads
         *     signed URLs to another host; Postel chose to serve the bytes here.
         */
        get: operations["fetchChatMediaContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{MediaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the bytes of one media file by a signed URL
         * @description Where protected media are sent on to: `fetchTwilioMediaContent` and `fetchSignalWireMediaContent`
         *     answer such a URL in `Location`. Whoever has it may read this one file until `expires`, without
         *     credentials; those that are sent are not looked at. Both parameters and the path are signed, so none of them can be altered. The
         *     URL is opaque: use it as it was given, and do not keep it.
         *
         *     The answer is that of public media, with ranges and validators: the types listed here are those
         *     that messages may carry. A file that is deleted is gone here too, whatever time is left. Errors
         *     are JSON.
         */
        get: operations["fetchSignedMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/Accounts/{AccountSid}/InboundMessages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a message come in
         * @description A message from outside to a number of the account, as its carrier would bring it: it is `received`
         *     at once, or `receiving` until its media are here; then the webhook of the number is called. It is
         *     an ordinary message from then on, on every wire.
         *
         *     Messages that are sent here to a number of this service come in by themselves, without the
         *     simulator.
         */
        post: operations["createSimulatorInboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/Accounts/{AccountSid}/Messages/{Sid}/Status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a message to its next status
         * @description What the carrier would tell next, told now: the message moves, and its status callback says so. It
         *     must be a step that a message may take: `queued` to `sending`, then `sent`, then `delivered` or
         *     `undelivered`; `delivered` to `read`; and to `failed` until it is sent.
         *
         *     The simulated carrier goes on by itself as well, except for messages to +15005550011, which stay
         *     `queued`, and to +15005550012, which stay `sent`: those wait for this operation.
         */
        post: operations["updateSimulatorMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/Accounts/{AccountSid}/Clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let time pass
         * @description Whatever waits in this account comes nearer by that many seconds: messages that are scheduled, the
         *     validity of those that are not sent yet, the steps of the simulated carrier, and the next attempts at
         *     callbacks. What is due by then happens at once, in its order. Dates in answers stay those of the true
         *     clock, and other accounts notice nothing.
         */
        post: operations["advanceSimulatorClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/simulator/Accounts/{AccountSid}/Reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete what an account has stored
         * @description Deletes the account's messages in whatever status, their media, feedback, callbacks and idempotency
         *     keys, and all of its chat. The account stays, with its auth token, its API tokens, its numbers and its
         *     messaging services. Answered when all is gone; nothing of it comes back, and no callback of it is sent
         *     any more.
         */
        post: operations["resetSimulatorAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/Accounts/{AccountSid}/Deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to an account's own addresses
         * @description Status callbacks and webhooks of the account, newest first, each with every attempt and what came of
         *     it: why a callback did not arrive is read here. Nothing that a message says is in it.
         */
        get: operations["listCallbackDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/Accounts/{AccountSid}/Deliveries/{DeliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one delivery
         * @description One status callback or webhook of the account, with every attempt and what came of it.
         */
        get: operations["fetchCallbackDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/callbacks/Accounts/{AccountSid}/Deliveries/{DeliveryId}/Replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery once more
         * @description Makes a new delivery that tells the same to the same address, behind whatever the message still owes,
         *     and with attempts of its own. The first one stays as it is. What the message says is what it says now:
         *     a text that was redacted since is empty. The webhook of a number is called as at first: what it answers
         *     counts again, so a reply that it asks for is sent once more.
         */
        post: operations["replayCallbackDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the service can serve
         * @description Checks what every other operation needs: that rows can be read and that the media store answers.
         *     Needs no credentials and reveals nothing about any account.
         */
        get: operations["fetchHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read counts and times of the service
         * @description In the text format of Prometheus, version 0.0.4. Names no account, no message, no number and no
         *     address; still, how much a service sends is nobody else's business. So it needs the token that the
         *     operator set as `POSTEL_METRICS_TOKEN`, and without one it answers only while the service is a
         *     developer's own: it listens on a loopback address, its public URL is absent or loopback too, and its
         *     carrier is the simulated one. Credentials of an account do not open it: it counts all accounts
         *     together.
         */
        get: operations["fetchMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    twilioMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a message has come in
         * @description Sent to the address of the number that received it, once the message is `received` and its media are
         *     here: a form by POST, or the same parameters in the query by GET, as the number says. An answer in the
         *     200s within 15 seconds ends it; anything else is tried again later. It may ask for replies, which are
         *     created as by `createTwilioMessage` with the direction `outbound-reply`, once however often the
         *     webhook is tried: all of them or, where one is refused, none. Of the vendor's other instructions none
         *     is known here.
         *
         *     The fragment of the address says how it is called, as for status callbacks.
         *
         *     `MediaUrl0` and its sisters lead to `fetchTwilioMediaContent`. What the vendor adds about places
         *     (`FromCity` and so on) is left out, as nothing is known here of where a number is.
         */
        post: operations["receiveTwilioMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    signalWireMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Learn that a message has come in
         * @description Sent to the address of the number that received it, once the message is `received` and its media are
         *     here: a form by POST, or the same parameters in the query by GET, as the number says. An answer in the
         *     200s within 15 seconds ends it; anything else is tried again later, with the same `MessageSid`, by
         *     which a repetition is told from news. The answer may ask for replies, which
         *     are created as by `createSignalWireMessage` with the direction `outbound-reply`, once however often the
         *     webhook is tried: all of them or, where one is refused, none. Of the vendor's other instructions none is
         *     known here. The vendor may lose the request; Postel repeats it.
         *
         *     The fragment of the address says how it is called, as for status callbacks.
         *
         *     The vendor's bytes are at addresses that only such requests tell; here `MediaUrl0` and its sisters lead
         *     to `fetchSignalWireMediaContent`.
         */
        post: operations["receiveSignalWireMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        TwilioMessageStatus: TwilioMessageStatus;
        TwilioMessage: TwilioMessage;
        TwilioMessageList: TwilioMessageList;
        TwilioError: TwilioError;
        CreateTwilioMessageForm: CreateTwilioMessageForm;
        TwilioStatusCallback: TwilioStatusCallback;
        TwilioMessageListXml: TwilioMessageListXml;
        TwilioErrorXml: TwilioErrorXml;
        UpdateTwilioMessageForm: UpdateTwilioMessageForm;
        TwilioMessageXml: TwilioMessageXml;
        CreateTwilioMessageFeedbackForm: CreateTwilioMessageFeedbackForm;
        TwilioMessageFeedback: TwilioMessageFeedback;
        TwilioMedia: TwilioMedia;
        TwilioMediaList: TwilioMediaList;
        TwilioMediaListXml: TwilioMediaListXml;
        TwilioMediaXml: TwilioMediaXml;
        SignalWireMessageStatus: SignalWireMessageStatus;
        SignalWireMessage: SignalWireMessage;
        SignalWireMessageList: SignalWireMessageList;
        SignalWireError: SignalWireError;
        CreateSignalWireMessageForm: CreateSignalWireMessageForm;
        SignalWireStatusCallback: SignalWireStatusCallback;
        UpdateSignalWireMessageForm: UpdateSignalWireMessageForm;
        SignalWireMedia: SignalWireMedia;
        SignalWireMediaList: SignalWireMediaList;
        ChatService: ChatService;
        ChatServiceList: ChatServiceList;
        ChatError: ChatError;
        CreateChatServiceForm: CreateChatServiceForm;
        UpdateChatServiceForm: UpdateChatServiceForm;
        ChatChannel: ChatChannel;
        ChatChannelList: ChatChannelList;
        CreateChatChannelForm: CreateChatChannelForm;
        UpdateChatChannelForm: UpdateChatChannelForm;
        ChatMessageMedia: ChatMessageMedia;
        ChatMessage: ChatMessage;
        ChatMessageList: ChatMessageList;
        CreateChatMessageForm: CreateChatMessageForm;
        UpdateChatMessageForm: UpdateChatMessageForm;
        ChatMedia: ChatMedia;
        CreateSimulatorInboundMessageForm: CreateSimulatorInboundMessageForm;
        UpdateSimulatorMessageStatusForm: UpdateSimulatorMessageStatusForm;
        AdvanceSimulatorClockForm: AdvanceSimulatorClockForm;
        SimulatorClock: SimulatorClock;
        CallbackDeliveryAttempt: CallbackDeliveryAttempt;
        CallbackDelivery: CallbackDelivery;
        CallbackDeliveryList: CallbackDeliveryList;
        Health: Health;
        TwilioInboundMessage: TwilioInboundMessage;
        TwilioReply: TwilioReply;
        SignalWireInboundMessage: SignalWireInboundMessage;
        SignalWireReply: SignalWireReply;
    };
    responses: {
        /**
         * @description A parameter is refused; the message names it and says what it accepts. The vendor documents 21481
         *     for a `PageToken` and no code for the others; Postel chose 20001.
         */
        TwilioListRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The credentials are missing, malformed or wrong. The same answer for an unknown account and for a
         *     wrong token, so that neither can be told from the other.
         */
        TwilioUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["TwilioAuthenticate"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The account in the path is not the one of the credentials, or its Sid is malformed. Another
         *     account's things are never told from things that do not exist.
         */
        TwilioAccountNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The path exists and does not have this method; `Allow` lists those it has. The vendor does not
         *     document a code for it; Postel chose 20004.
         */
        TwilioMethodNotAllowed: {
            headers: {
                Allow: components["headers"]["TwilioAllow"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /** @description More requests than the account may make now. Wait as long as `Retry-After` says. */
        TwilioTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["TwilioRetryAfter"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The service failed; the request was not the reason. Nothing about the cause is told here;
         *     `Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose
         *     20500.
         */
        TwilioServerError: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The message is refused and nothing is stored; the message of the error names the parameter and
         *     says what it accepts. Where several things are wrong, one of them is told. Codes from the vendor's
         *     own pages, except: 20001 (bodies that are not UTF-8 or hold NUL, values of the wrong type,
         *     retention other than `retain`, idempotency tokens), 21624, 21711 and 21218, which Postel chose.
         */
        TwilioMessageRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The idempotency token belongs to another request of the last 24 hours: nothing is created, and that
         *     request's message is as it was. The vendor documents nothing like it; Postel chose status and code.
         */
        TwilioIdempotencyConflict: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The body has more bytes than the service reads. The vendor does not document a limit or a code for
         *     it; Postel chose 64 KiB and 20413.
         */
        TwilioBodyTooLarge: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /** @description The body is not a form. The vendor does not document a code for it; Postel chose 20415. */
        TwilioMediaTypeUnsupported: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description A parameter is refused; the message names it and says what it accepts. The vendor documents 21481
         *     for a `PageToken` and no code for the others; Postel chose 20001.
         */
        TwilioListRefusedXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description The credentials are missing, malformed or wrong. The same answer for an unknown account and for a
         *     wrong token, so that neither can be told from the other.
         */
        TwilioUnauthorizedXml: {
            headers: {
                "WWW-Authenticate": components["headers"]["TwilioAuthenticate"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description The account in the path is not the one of the credentials, or its Sid is malformed. Another
         *     account's things are never told from things that do not exist.
         */
        TwilioAccountNotFoundXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description The path exists and does not have this method; `Allow` lists those it has. The vendor does not
         *     document a code for it; Postel chose 20004.
         */
        TwilioMethodNotAllowedXml: {
            headers: {
                Allow: components["headers"]["TwilioAllow"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /** @description More requests than the account may make now. Wait as long as `Retry-After` says. */
        TwilioTooManyRequestsXml: {
            headers: {
                "Retry-After": components["headers"]["TwilioRetryAfter"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description The service failed; the request was not the reason. Nothing about the cause is told here;
         *     `Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose
         *     20500.
         */
        TwilioServerErrorXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The
         *     vendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed
         *     is answered 404 instead.
         */
        TwilioPathMalformed: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description There is no such message in this account, its Sid is malformed, or the account in the path is not
         *     the one of the credentials.
         */
        TwilioMessageNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The change is refused and the message is as it was. The vendor documents 30400 for a `Body` or a
         *     `Status` that does not fit, without a status; Postel chose 400, and 20001 for what cannot be read.
         */
        TwilioUpdateRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The message cannot be changed in the status that it has. The vendor documents 30409 for canceling,
         *     without a status, and no rule for redacting; Postel chose 409 for both, and the code of deleting
         *     for redacting.
         */
        TwilioUpdateConflict: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The message is in progress, so it, or what it still has to send, cannot be deleted yet. The vendor
         *     documents 20009 without a status; Postel chose 409.
         */
        TwilioMessageInProgress: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The
         *     vendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed
         *     is answered 404 instead.
         */
        TwilioPathMalformedXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description There is no such message in this account, its Sid is malformed, or the account in the path is not
         *     the one of the credentials.
         */
        TwilioMessageNotFoundXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description The feedback is refused; nothing about the message has changed. The vendor documents no code for
         *     it; Postel chose 20001.
         */
        TwilioFeedbackRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description There is no such message in this account, its Sid is malformed, or the account in the path is not
         *     the one of the credentials.
         */
        TwilioFeedbackNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description A parameter is refused; the message names it and says what it accepts. The vendor documents 21481
         *     for a `PageToken` and no code for the others; Postel chose 20001.
         */
        TwilioMediaListRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description There is no such message in this account, its Sid is malformed, or the account in the path is not
         *     the one of the credentials. Never an empty list instead.
         */
        TwilioMediaListNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description A parameter is refused; the message names it and says what it accepts. The vendor documents 21481
         *     for a `PageToken` and no code for the others; Postel chose 20001.
         */
        TwilioMediaListRefusedXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description There is no such message in this account, its Sid is malformed, or the account in the path is not
         *     the one of the credentials. Never an empty list instead.
         */
        TwilioMediaListNotFoundXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /** @description The whole file. */
        MediaContent: {
            headers: {
                ETag: components["headers"]["MediaEtag"];
                "Last-Modified": components["headers"]["MediaLastModified"];
                "Accept-Ranges": components["headers"]["MediaAcceptRanges"];
                "Cache-Control": components["headers"]["MediaCacheControl"];
                "Content-Length": components["headers"]["MediaContentLength"];
                "Content-Disposition": components["headers"]["MediaContentDisposition"];
                "X-Content-Type-Options": components["headers"]["MediaNoSniff"];
                "Content-Security-Policy": components["headers"]["MediaSandbox"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/gif": string;
                "image/webp": string;
                "image/bmp": string;
                "audio/mpeg": string;
                "audio/ogg": string;
                "audio/mp4": string;
                "audio/amr": string;
                "audio/wav": string;
                "video/mp4": string;
                "video/3gpp": string;
                "video/quicktime": string;
                "text/plain": string;
                "text/vcard": string;
                "text/calendar": string;
                "text/csv": string;
                "application/pdf": string;
            };
        };
        /** @description The part that `Range` asked for. */
        MediaContentPart: {
            headers: {
                "Content-Range": components["headers"]["MediaContentRange"];
                ETag: components["headers"]["MediaEtag"];
                "Last-Modified": components["headers"]["MediaLastModified"];
                "Accept-Ranges": components["headers"]["MediaAcceptRanges"];
                "Cache-Control": components["headers"]["MediaCacheControl"];
                "Content-Length": components["headers"]["MediaContentLength"];
                "Content-Disposition": components["headers"]["MediaContentDisposition"];
                "X-Content-Type-Options": components["headers"]["MediaNoSniff"];
                "Content-Security-Policy": components["headers"]["MediaSandbox"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "image/jpeg": string;
                "image/png": string;
                "image/gif": string;
                "image/webp": string;
                "image/bmp": string;
                "audio/mpeg": string;
                "audio/ogg": string;
                "audio/mp4": string;
                "audio/amr": string;
                "audio/wav": string;
                "video/mp4": string;
                "video/3gpp": string;
                "video/quicktime": string;
                "text/plain": string;
                "text/vcard": string;
                "text/calendar": string;
                "text/csv": string;
                "application/pdf": string;
            };
        };
        /** @description The file is the one that `If-None-Match` named, or has not changed since `If-Modified-Since`. */
        MediaUnchanged: {
            headers: {
                ETag: components["headers"]["MediaEtag"];
                "Last-Modified": components["headers"]["MediaLastModified"];
                "Cache-Control": components["headers"]["MediaCacheControl"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The account's media are `protected`: the bytes are at `Location`, for as long as the URL is good.
         *     Ask here again for a new one at any time.
         */
        MediaElsewhere: {
            headers: {
                Location: components["headers"]["MediaLocation"];
                "Cache-Control": components["headers"]["MediaNoStore"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or
         *     the account in the path is not the one of the credentials. The last does not matter where the
         *     bytes of public media are asked for.
         */
        TwilioMediaNotFoundXml: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description The range begins behind the last byte; `Content-Range` has the length. The vendor does not
         *     document it; Postel chose 20416.
         */
        TwilioRangeNotSatisfiableXml: {
            headers: {
                "Content-Range": components["headers"]["MediaUnsatisfiedRange"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/xml": TwilioErrorXml;
            };
        };
        /**
         * @description There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or
         *     the account in the path is not the one of the credentials.
         */
        TwilioMediaNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The path or the query cannot be read, or the page that is asked for does not exist. The vendor
         *     documents 54453 and 54454 for pages, 21481 for tokens and no code for the rest; Postel chose 20001,
         *     and 54453 for a token that is missing, 21481 for one that is wrong.
         */
        SignalWireListMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.
         *     The same answer for an unknown project and for a wrong token, so that neither can be told from the
         *     other.
         */
        SignalWireUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["SignalWireAuthenticate"];
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The project in the path is not the one of the credentials, or its Sid is malformed. Another project's
         *     things are never told from things that do not exist. The vendor documents no 404 here; Postel chose
         *     it.
         */
        SignalWireAccountNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The path exists and does not have this method; `Allow` lists those it has. The vendor does not
         *     document a code for it; Postel chose 20004.
         */
        SignalWireMethodNotAllowed: {
            headers: {
                Allow: components["headers"]["SignalWireAllow"];
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description A filter is not accepted, or the operation has no such parameter: this wire refuses what it does not
         *     know. The message names it and says what is accepted. The vendor has codes for both and does not say
         *     which status they stand under; Postel chose 422.
         */
        SignalWireListRefused: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /** @description More requests than the project may make now. Wait as long as `Retry-After` says. */
        SignalWireTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["SignalWireRetryAfter"];
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`
         *     finds it in the log. The vendor documents 20504 without a status; Postel chose 500.
         */
        SignalWireServerError: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The path, the query or the form cannot be read: a broken percent-encoding, a NUL byte, or bytes that
         *     are not UTF-8; or the idempotency key is none. The vendor documents 400 and no code for it; Postel chose 20001. What can be read and
         *     is not accepted is answered 422 instead.
         */
        SignalWireMessageMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The body has more bytes than the service reads. The vendor does not document a limit or a code for it;
         *     Postel chose 64 KiB and 20413.
         */
        SignalWireBodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /** @description The body is not a form. The vendor does not document a code for it; Postel chose 20415. */
        SignalWireMediaTypeUnsupported: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The message is refused and nothing is stored; the message of the error names the parameter and says
         *     what it accepts. Where several things are wrong, one of them is told. Codes from the vendor's table,
         *     which does not say the status; Postel chose 422. Where several codes claim one case, or none does,
         *     `x-errors` says which one Postel chose.
         */
        SignalWireMessageRefused: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The path or the query cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not
         *     UTF-8. The vendor documents 400 and no code for it; Postel chose 20001. A Sid that is readable but
         *     malformed is answered 404 instead.
         */
        SignalWirePathMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description There is no such message in this project, its Sid is malformed, or the project in the path is not the
         *     one of the credentials.
         */
        SignalWireMessageNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The operation has no such parameter: this wire refuses what it does not know. The vendor has the code
         *     and documents no 422 here; Postel chose it, so that a parameter is refused alike everywhere.
         */
        SignalWireParameterRefused: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The path, the query or the form cannot be read: a broken percent-encoding, a NUL byte, or bytes that
         *     are not UTF-8. The vendor documents 400 and no code for it; Postel chose 20001. What can be read and
         *     is not accepted is answered 422 instead.
         */
        SignalWireBodyMalformed: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The change is refused and the message is as it was. The vendor documents 50509 for a text that is not
         *     empty and 10000 for a message in progress, without a status; Postel chose 422 for both.
         */
        SignalWireUpdateRefused: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The message is `queued` or `initiated`, so it and its media cannot be deleted yet; or the operation has
         *     no such parameter. The vendor names `queued` alone for messages and both for media; Postel chose both
         *     everywhere.
         */
        SignalWireMessageInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description There is no such message in this project, its Sid is malformed, or the project in the path is not the
         *     one of the credentials. Never an empty list instead. The vendor documents no 404 here; Postel chose
         *     it.
         */
        SignalWireMediaListNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description A filter is not accepted, or the operation has no such parameter: this wire refuses what it does not
         *     know. The message names it and says what is accepted. The vendor has codes for both and does not say
         *     which status they stand under; Postel chose 422.
         */
        SignalWireMediaListRefused: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or the
         *     project in the path is not the one of the credentials. The last does not matter where the bytes of
         *     public media are asked for.
         */
        SignalWireMediaNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description The range begins behind the last byte; `Content-Range` has the length. The vendor does not document
         *     it; Postel chose 20416.
         */
        SignalWireRangeNotSatisfiable: {
            headers: {
                "Content-Range": components["headers"]["MediaUnsatisfiedRange"];
                "X-Request-Id": components["headers"]["SignalWireRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": SignalWireError;
            };
        };
        /**
         * @description A parameter is refused; the message names it and says what it accepts. The vendor documents 21481
         *     for a `PageToken` and no code for the others; Postel chose 20001.
         */
        ChatServiceListRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The credentials are missing, malformed or wrong. The same answer for an unknown account and for a
         *     wrong token, so that neither can be told from the other.
         */
        ChatUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["ChatAuthenticate"];
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The path exists and does not have this method; `Allow` lists those it has. The vendor does not
         *     document a code for it; Postel chose 20004.
         */
        ChatMethodNotAllowed: {
            headers: {
                Allow: components["headers"]["ChatAllow"];
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /** @description More requests than the account may make now. Wait as long as `Retry-After` says. */
        ChatTooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["ChatRetryAfter"];
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The service failed; the request was not the reason. Nothing about the cause is told here;
         *     `Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose
         *     20500.
         */
        ChatServerError: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The service is refused and nothing is stored. Codes from the vendor's own pages, except 20001,
         *     which Postel chose for bodies that cannot be read.
         */
        ChatServiceRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The body has more bytes than the service reads. The vendor does not document a limit or a code for
         *     it; Postel chose 512 KiB, enough for the largest text and attributes however they are encoded, and
         *     20413.
         */
        ChatBodyTooLarge: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /** @description The body is not a form. The vendor does not document a code for it; Postel chose 20415. */
        ChatFormTypeUnsupported: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The
         *     vendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed
         *     is answered 404 instead.
         */
        ChatPathMalformed: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description There is no such service in the account of the credentials, or its Sid is malformed. What belongs
         *     to another account is never told from what does not exist.
         */
        ChatServiceNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The change is refused and the service is as it was; where several things are wrong, one of them is
         *     told. Codes from the vendor's own pages, except 20001, which Postel chose.
         */
        ChatServiceUpdateRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description A parameter is refused; the message names it and says what it accepts. The vendor documents 21481
         *     for a `PageToken` and no code for the others; Postel chose 20001.
         */
        ChatChannelListRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description There is no such service in the account of the credentials, or its Sid is malformed. What belongs
         *     to another account is never told from what does not exist.
         */
        ChatChannelListNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The channel is refused and nothing is stored; where several things are wrong, one of them is told.
         *     Codes from the vendor's own pages, except 20001, which Postel chose for what cannot be read or is
         *     another word.
         */
        ChatChannelRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description Another channel of the service has this name. The vendor documents 50307 without a status; Postel
         *     chose 409.
         */
        ChatChannelConflict: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description There is no such channel in this service, by Sid or by name, or no such service in the account of
         *     the credentials. The vendor has 50300 for channels in its clients' SDKs, and answers 20404 here.
         */
        ChatChannelNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The change is refused and the channel is as it was; where several things are wrong, one of them is
         *     told. Codes from the vendor's own pages, except 20001, which Postel chose for what cannot be read
         *     or is another word.
         */
        ChatChannelUpdateRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The path or a header cannot be read; nothing is deleted. The vendor does not document a code for
         *     it; Postel chose 20001.
         */
        ChatDeleteRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description A parameter is refused; the message names it and says what it accepts. The vendor documents 21481
         *     for a `PageToken` and no code for the others; Postel chose 20001.
         */
        ChatMessageListRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description There is no such channel in this service, by Sid or by name, or no such service in the account of
         *     the credentials. The vendor has 50300 for channels in its clients' SDKs, and answers 20404 here.
         *     Never an empty list instead.
         */
        ChatMessageListNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The message is refused and nothing is stored; where several things are wrong, one of them is told.
         *     Codes from the vendor's own pages, except 20001, which Postel chose for what cannot be read or is
         *     another word.
         */
        ChatMessageRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The file cannot be sent a second time. The vendor documents 50508 without a status; Postel chose
         *     409.
         */
        ChatMessageConflict: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description There is no such message in this channel, its Sid is malformed, or there is no such channel or
         *     service in the account of the credentials.
         */
        ChatMessageNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The change is refused and the message is as it was; where several things are wrong, one of them is
         *     told. Codes from the vendor's own pages, except 20001, which Postel chose for what cannot be read
         *     or is another word.
         */
        ChatMessageUpdateRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The text of a message with a file cannot be changed. The vendor documents 50509 without a status;
         *     Postel chose 409.
         */
        ChatMessageUpdateConflict: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The upload is refused and nothing is stored. The vendor does not document a code for these; Postel
         *     chose 20001.
         */
        ChatUploadRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description There is no such service in the account of the credentials, or its Sid is malformed. What belongs
         *     to another account is never told from what does not exist.
         */
        ChatUploadNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /** @description The file is larger than 150 MB. The vendor documents 50512 without a status; Postel chose 413. */
        ChatUploadTooLarge: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The `Content-Type` does not say what the file is. The vendor documents 50511 without a status;
         *     Postel chose 415. A form is refused, because the envelope would be stored in the place of the
         *     file.
         */
        ChatUploadTypeUnsupported: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description There is no such file in this service, a Sid is malformed, or there is no such service in the
         *     account of the credentials.
         */
        ChatMediaNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /** @description The whole file, of the type that it was uploaded with. */
        ChatMediaContent: {
            headers: {
                ETag: components["headers"]["MediaEtag"];
                "Last-Modified": components["headers"]["MediaLastModified"];
                "Accept-Ranges": components["headers"]["MediaAcceptRanges"];
                "Cache-Control": components["headers"]["MediaCacheControl"];
                "Content-Length": components["headers"]["MediaContentLength"];
                "Content-Disposition": components["headers"]["ChatMediaDisposition"];
                "X-Content-Type-Options": components["headers"]["MediaNoSniff"];
                "Content-Security-Policy": components["headers"]["MediaSandbox"];
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "*/*": string;
            };
        };
        /** @description The part that `Range` asked for. */
        ChatMediaContentPart: {
            headers: {
                "Content-Range": components["headers"]["MediaContentRange"];
                ETag: components["headers"]["MediaEtag"];
                "Last-Modified": components["headers"]["MediaLastModified"];
                "Accept-Ranges": components["headers"]["MediaAcceptRanges"];
                "Cache-Control": components["headers"]["MediaCacheControl"];
                "Content-Length": components["headers"]["MediaContentLength"];
                "Content-Disposition": components["headers"]["ChatMediaDisposition"];
                "X-Content-Type-Options": components["headers"]["MediaNoSniff"];
                "Content-Security-Policy": components["headers"]["MediaSandbox"];
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "*/*": string;
            };
        };
        /** @description The file is the one that `If-None-Match` named, or has not changed since `If-Modified-Since`. */
        ChatMediaUnchanged: {
            headers: {
                ETag: components["headers"]["MediaEtag"];
                "Last-Modified": components["headers"]["MediaLastModified"];
                "Cache-Control": components["headers"]["MediaCacheControl"];
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description The URL cannot be read: a part of it is missing or malformed. The vendor does not document a code
         *     for it; Postel chose 20001.
         */
        ChatMediaContentRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The signed URL is not good, or not any more. `fetchChatMedia` gives a new one. Whether there is
         *     such a file is not told. The vendor leads such URLs to the host of another company; Postel chose
         *     20006.
         */
        ChatSignedContentRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description There is no such file in this service, a Sid is malformed, or there is no such service in the
         *     account of the credentials. A file that was deleted is gone for signed URLs too.
         */
        ChatMediaContentNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /**
         * @description The range begins behind the last byte; `Content-Range` has the length. The vendor does not
         *     document it; Postel chose 20416.
         */
        ChatRangeNotSatisfiable: {
            headers: {
                "Content-Range": components["headers"]["MediaUnsatisfiedRange"];
                "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ChatError;
            };
        };
        /** @description The URL is not one that this service made: a part of it is missing or cannot be read. */
        SignedMediaMalformed: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The URL is not good, or not any more. Ask for a new one where it was given; there it costs one
         *     request with credentials. Whether such media exist is not told. No vendor documents a code for it;
         *     Postel chose 20006.
         */
        SignedMediaRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The URL is good, but the media has been deleted since it was given; or the path is no such URL at
         *     all.
         */
        SignedMediaNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The range begins behind the last byte; `Content-Range` has the length. No vendor documents it;
         *     Postel chose 20416.
         */
        SignedMediaRangeNotSatisfiable: {
            headers: {
                "Content-Range": components["headers"]["MediaUnsatisfiedRange"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The message is refused and nothing is stored; the message of the error names the parameter and says
         *     what it accepts. The codes are those of sending, as far as it has one.
         */
        SimulatorInboundRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The simulator is off, or the credentials are those of an API token. Unless its operator says
         *     otherwise it is on only while the service listens on a loopback address, its public URL is absent or
         *     loopback too, and its carrier is the simulated one.
         */
        SimulatorForbidden: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The account in the path is not the one of the credentials, or its Sid is malformed. The simulator
         *     touches nobody else's data.
         */
        SimulatorAccountNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The move is refused and the message is as it was; the message of the error names the parameter and
         *     says what it accepts.
         */
        SimulatorMoveRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description There is no such message in this account, its Sid is malformed, or the account in the path is not
         *     the one of the credentials.
         */
        SimulatorMessageNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The message cannot go from the status that it has to the one that was asked for: the simulator moves
         *     it as a carrier would, one step at a time and never back.
         */
        SimulatorMoveIllegal: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /** @description The clock is not moved; the message of the error says what is accepted. */
        SimulatorClockRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /** @description A parameter is refused; the message names it and says what it accepts. */
        DeliveryListRefused: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The credentials are those of an API token. Addresses of callbacks are for those who have the auth
         *     token, by which callbacks are signed.
         */
        DeliveryForbidden: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description The account in the path is not the one of the credentials, its Sid is malformed, or `MessageSid` names
         *     no message of this account.
         */
        DeliveryAccountNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /**
         * @description There is no such delivery in this account, not any more, or the account in the path is not the one of
         *     the credentials. Deliveries go with their message, when it is deleted.
         */
        DeliveryNotFound: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /** @description The operator's token is missing or wrong. */
        MetricsUnauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["OperatorAuthenticate"];
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
        /** @description The service is more than a developer's own, and its operator set no token. */
        MetricsForbidden: {
            headers: {
                "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TwilioError;
            };
        };
    };
    parameters: {
        /**
         * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
         *     answered 404 (20404).
         * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
         */
        TwilioAccountSid: string;
        /**
         * @description Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space.
         * @example +14155550123
         */
        TwilioToFilter: string;
        /**
         * @description Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space.
         * @example +14155550100
         */
        TwilioFromFilter: string;
        /**
         * @description Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
         *     Messages that are not sent yet have no date and never match. A date that does not exist is refused
         *     (20001).
         *
         *     The vendor declares a date-time and shows four more formats that its SDKs never send; Postel chose
         *     to accept these two.
         * @example 2026-11-21
         */
        TwilioDateSent: string | Date;
        /**
         * @description Only messages sent on or before this day (to its last moment in UTC), or at or before this
         *     date-time. The `<` belongs to the name, so the wire reads `DateSent<=2026-11-21` or
         *     `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
         * @example 2026-11-21
         */
        TwilioDateSentBefore: string | Date;
        /**
         * @description Only messages sent on or after this day (from its first moment in UTC), or at or after this
         *     date-time. The `>` belongs to the name, so the wire reads `DateSent>=2026-11-21` or
         *     `DateSent%3E=2026-11-21`. Formats as in `DateSent`.
         * @example 2026-11-21T09:15:04Z
         */
        TwilioDateSentAfter: string | Date;
        /**
         * @description How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
         *     into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
         *     clamp. Less than 1 is refused (20001).
         * @example 50
         */
        TwilioPageSize: number;
        /**
         * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
         *     `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
         *     the first page.
         * @example 0
         */
        TwilioPage: number;
        /**
         * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
         *     was not made by this list is refused (21481).
         * @example PASM019aa5d0c7e87a31b2c4d5e6f7081923
         */
        TwilioPageToken: string;
        /**
         * @description Makes the request safe to repeat: another one of this account with the same token answers what the
         *     first one did, and creates nothing. 1 to 255 visible ASCII characters; anything else is refused with
         *     20001, and the same token with other parameters with 20409. Kept for 24 hours; a request that is
         *     refused is not kept. The vendor sends such a header with its callbacks and documents none for
         *     requests; Postel chose its name and these rules.
         * @example 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60
         */
        TwilioIdempotencyToken: string;
        /**
         * @description The same as `I-Twilio-Idempotency-Token`, under the name that most services have for it. Where both
         *     are sent they must be equal (20001).
         * @example 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60
         */
        TwilioIdempotencyKey: string;
        /**
         * @description Proves that the callback comes from here: the base64 of an HMAC-SHA1 under the account's auth
         *     token, over the URL without its fragment and then each parameter, sorted by name, as name and
         *     value. The vendor's SDKs verify it.
         * @example 0/KCTR6DLpKmkAf8muzZqo1nDgQ=
         */
        TwilioSignature: string;
        /**
         * @description The same for every attempt at one callback, and for its replays, so that a receiver can tell a
         *     repetition from news.
         * @example 5b0c1d2e-7f38-4a91-b2c3-d4e5f6a7b8c9
         */
        TwilioCallbackToken: string;
        /**
         * @description The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
         *     answered 404 (20404).
         * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
         */
        TwilioSid: string;
        /**
         * @description The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
         *     other spelling is answered 404 (20404).
         * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
         */
        TwilioMessageSid: string;
        /**
         * @description Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
         *     date that does not exist is refused (20001).
         *
         *     The vendor declares a date-time and describes a day; Postel chose to accept both.
         * @example 2026-11-21
         */
        TwilioDateCreated: string | Date;
        /**
         * @description Only media created on or before this day (to its last moment in UTC), or at or before this
         *     date-time. The `<` belongs to the name, so the wire reads `DateCreated<=2026-11-21` or
         *     `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
         *
         *     The vendor ends the range at the day's first moment; Postel chose its last, as with `DateSent<`.
         * @example 2026-11-21
         */
        TwilioDateCreatedBefore: string | Date;
        /**
         * @description Only media created on or after this day (from its first moment in UTC), or at or after this
         *     date-time. The `>` belongs to the name, so the wire reads `DateCreated>=2026-11-21` or
         *     `DateCreated%3E=2026-11-21`. Formats as in `DateCreated`.
         * @example 2026-11-21T09:15:02Z
         */
        TwilioDateCreatedAfter: string | Date;
        /**
         * @description The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
         *     answered 404 (20404).
         * @example ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
         */
        TwilioMediaSid: string;
        /**
         * @description Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
         *     is answered 416.
         * @example bytes=0-1023
         */
        MediaRange: string;
        /**
         * @description Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
         *     the letter, and for the whole otherwise.
         * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         */
        MediaIfRange: string;
        /**
         * @description The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
         *     one of them.
         * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         */
        MediaIfNoneMatch: string;
        /**
         * @description The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
         *     at where `If-None-Match` is sent, nor where it is no date.
         * @example Sat, 21 Nov 2026 09:15:03 GMT
         */
        MediaIfModifiedSince: string;
        /**
         * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
         *     answered 404 (20404).
         * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
         */
        SignalWireAccountSid: string;
        /**
         * @description Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space.
         * @example +14155550123
         */
        SignalWireToFilter: string;
        /**
         * @description Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space.
         * @example +14155550100
         */
        SignalWireFromFilter: string;
        /**
         * @description Only messages with this status: all those, of whatever state, that are shown with this word. Any
         *     other value is refused (10000).
         * @example delivered
         */
        SignalWireStatusFilter: SignalWireMessageStatus;
        /**
         * @description Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
         *     Messages that are not sent yet have no date and never match. A
         *     date that does not exist is refused (10000).
         *
         *     The vendor describes a day; its SDK sends date-times. Postel chose to accept both.
         * @example 2026-11-21
         */
        SignalWireDateSent: string | Date;
        /**
         * @description Only messages sent before this day (until its first moment in UTC), or before this date-time; what
         *     was sent on the day or at the moment itself is left out. The `<` belongs to the name, so the wire
         *     reads `DateSent<=2026-11-21` or `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
         * @example 2026-11-22
         */
        SignalWireDateSentBefore: string | Date;
        /**
         * @description Only messages sent after this day (from the first moment of the next one in UTC), or after the
         *     second that this date-time names; what was sent on the day or in the second itself is left out. The
         *     `>` belongs to the name, so the wire reads `DateSent>=2026-11-20` or `DateSent%3E=2026-11-20`. Formats
         *     as in `DateSent`.
         * @example 2026-11-21T09:15:04Z
         */
        SignalWireDateSentAfter: string | Date;
        /**
         * @description How many items a page holds. Anything but 1 to 1000 is refused (54454), also when an SDK has
         *     copied a larger `limit` into it.
         * @example 50
         */
        SignalWirePageSize: number;
        /**
         * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`.
         *     What the page holds is decided by `PageToken` alone, so above 0 it needs one (54453). What is not
         *     a whole number is refused (20001); the vendor documents no code for that, and Postel chose it.
         * @example 0
         */
        SignalWirePage: number;
        /**
         * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
         *     was not made by this list is refused (21481). The vendor shows three forms of it; all of them
         *     begin with `PA` or `PB`.
         * @example PA019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
         */
        SignalWirePageToken: string;
        /**
         * @description Makes the request safe to repeat: another one of this project with the same key answers what the first
         *     one did, and creates nothing. 1 to 255 visible ASCII characters; anything else is refused with 20001,
         *     and the same key with other parameters with 20409. Kept for 24 hours; a request that is refused is not
         *     kept. The vendor documents no such header; Postel chose it.
         * @example 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60
         */
        SignalWireIdempotencyKey: string;
        /**
         * @description Proves that the callback comes from here: the base64 of an HMAC-SHA1 under the project's signing
         *     key, over the URL without its fragment and then each parameter, sorted by name, as name and value.
         *     The vendor's SDK verifies it.
         * @example 0/KCTR6DLpKmkAf8muzZqo1nDgQ=
         */
        SignalWireSignature: string;
        /**
         * @description The message, a UUID of any version in either case. Any other spelling is answered 404 (20404).
         * @example 019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
         */
        SignalWireSid: string;
        /**
         * @description The message that the media belong to, a UUID of any version in either case. Any other spelling is
         *     answered 404 (20404).
         * @example 019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718
         */
        SignalWireMessageSid: string;
        /**
         * @description Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
         *     date that does not exist is refused (10000).
         *
         *     The vendor describes a day; its SDK sends date-times. Postel chose to accept both.
         * @example 2026-11-21
         */
        SignalWireDateCreated: string | Date;
        /**
         * @description Only media created before this day (until its first moment in UTC), or before this date-time; what
         *     was created on the day or at the moment itself is left out. The `<` belongs to the name, so the wire
         *     reads `DateCreated<=2026-11-21` or `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
         * @example 2026-11-22
         */
        SignalWireDateCreatedBefore: string | Date;
        /**
         * @description Only media created after this day (from the first moment of the next one in UTC), or after the
         *     second that this date-time names; what was created on the day or in the second itself is left out. The
         *     `>` belongs to the name, so the wire reads `DateCreated>=2026-11-20` or `DateCreated%3E=2026-11-20`. Formats
         *     as in `DateCreated`.
         * @example 2026-11-21T09:15:02Z
         */
        SignalWireDateCreatedAfter: string | Date;
        /**
         * @description The media, a UUID of any version in either case. It is found only under its own message: the
         *     vendor's page describes this id as that of the message, which it is not. Any other spelling is
         *     answered 404 (20404).
         * @example 2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5
         */
        SignalWireMediaSid: string;
        /**
         * @description How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
         *     it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
         *     than 1 is refused (20001).
         * @example 50
         */
        ChatPageSize: number;
        /**
         * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's
         *     `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
         *     first page.
         * @example 0
         */
        ChatPage: number;
        /**
         * @description Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
         *     was not made by this list is refused (21481).
         * @example PACH019aa5e0b1c2737ea4b5c6d7e8f90a1b
         */
        ChatPageToken: string;
        /**
         * @description The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404).
         * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
         */
        ChatSidOfService: string;
        /**
         * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
         *     spelling is answered 404 (20404).
         * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
         */
        ChatServiceSid: string;
        /**
         * @description Which channels to list, one key for each type: `Type=public&Type=private`. Without it only the
         *     public ones, as the vendor's document says.
         * @example [
         *       "public",
         *       "private"
         *     ]
         */
        ChatChannelTypes: ("public" | "private")[];
        /**
         * @description Whether the service's webhooks are called for this change. They are never called for requests like
         *     this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
         *     Anything else is refused (20001).
         * @example true
         */
        ChatWebhookEnabled: "true" | "false";
        /**
         * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
         *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
         *     that no channel has is answered 404 (20404).
         * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
         */
        ChatSidOfChannel: string;
        /**
         * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
         *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
         *     that no channel has is answered 404 (20404).
         * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
         */
        ChatChannelSid: string;
        /**
         * @description `asc` for the oldest message first, `desc` for the newest. The order is that of `index`, whatever
         *     dates were imported.
         * @example desc
         */
        ChatOrder: "asc" | "desc";
        /**
         * @description The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
         *     spelling is answered 404 (20404).
         * @example IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3
         */
        ChatSidOfMessage: string;
        /**
         * @description The name of the file, shown with its messages and given to whoever saves it. A slash, a backslash
         *     or a control character is refused (20001). The vendor's SDKs for browsers send it; its document
         *     does not have it.
         * @example hello.pdf
         */
        ChatFilename: string;
        /**
         * @description The file; it is found only in its own service, `ME` and 32 hex digits of either case. Any other
         *     spelling is answered 404 (20404).
         * @example ME9e8d7c6b5a493827160504f3e2d1c0b9
         */
        ChatSidOfMedia: string;
        /**
         * @description The second from which a signed URL is refused (20006), counted from 1970 in UTC. Needed with
         *     `signature`, and of no effect with credentials.
         * @example 1795266903
         */
        ChatSignedExpires: number;
        /**
         * @description Proves that this service made the URL, with this path and this time: an HMAC-SHA256 in base64url.
         *     One that does not fit is refused (20006). Needed without credentials, and of no effect with them.
         * @example Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ9kLmA4iO6xVzPqU
         */
        ChatSignedSignature: string;
        /**
         * @description The media, 32 hex digits. Any other spelling is answered 404 (20404).
         * @example 2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
         */
        SignedMediaId: string;
        /**
         * @description The second from which the URL is refused (20006), counted from 1970 in UTC.
         * @example 1795266903
         */
        SignedMediaExpires: number;
        /**
         * @description Proves that this service made the URL, with this media and this time: an HMAC-SHA256 in base64url.
         *     One that does not fit is refused (20006).
         * @example Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ9kLmA4iO6xVzPqU
         */
        SignedMediaSignature: string;
        /**
         * @description Only the deliveries about this message; either prefix finds it. A message that is not there is
         *     answered 404 (20404).
         * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
         */
        DeliveryMessageSid: string;
        /**
         * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
         *     was not made by this list is refused (21481).
         * @example PA1042
         */
        DeliveryPageToken: string;
        /**
         * @description The delivery, as `listCallbackDeliveries` names it. Any other spelling is answered 404 (20404).
         * @example 1042
         */
        DeliveryId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Names this one request in the service's log, `RQ` and 32 hex digits. Quote it when you ask for
         *     help.
         * @example RQ4b1c8d2e7f90a3b5c6d7e8f901a2b3c4
         */
        TwilioRequestId: string;
        /**
         * @description Any web page may read the answer.
         * @example *
         */
        TwilioAllowOrigin: "*";
        /**
         * @description The methods that a page on another origin may use.
         * @example GET, POST, DELETE, OPTIONS
         */
        TwilioAllowMethods: string;
        /**
         * @description The request headers that a page on another origin may send.
         * @example Accept, Authorization, Content-Type, I-Twilio-Idempotency-Token, Idempotency-Key, If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range, X-Twilio-Webhook-Enabled
         */
        TwilioAllowHeaders: string;
        /**
         * @description Sent as the vendor sends it. Browsers refuse it beside an origin of `*` when cookies are asked
         *     for; none are used here.
         * @example true
         */
        TwilioAllowCredentials: true;
        /**
         * @description The response headers that a page on another origin may read.
         * @example ETag, Content-Range, Retry-After, Twilio-Request-Id, X-Request-Id
         */
        TwilioExposeHeaders: string;
        /**
         * @description Which credentials are asked for.
         * @example Basic realm="Twilio API"
         */
        TwilioAuthenticate: string;
        /**
         * @description The methods that this path has.
         * @example GET, HEAD, OPTIONS
         */
        TwilioAllow: string;
        /**
         * @description Seconds to wait before the next attempt.
         * @example 1
         */
        TwilioRetryAfter: number;
        /**
         * @description A strong validator, made from the bytes. The same bytes have the same one.
         * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         */
        MediaEtag: string;
        /**
         * @description When the bytes were stored, in GMT. They never change afterwards.
         * @example Sat, 21 Nov 2026 09:15:03 GMT
         */
        MediaLastModified: string;
        /**
         * @description Parts may be asked for with `Range`.
         * @example bytes
         */
        MediaAcceptRanges: "bytes";
        /**
         * @description Caches ask again each time, so that deleted media are gone at once; an unchanged file costs a 304.
         *     Without `private`, which stands for all but public media, a cache that many share may keep it too.
         * @example private, no-cache
         */
        MediaCacheControl: "no-cache" | "private, no-cache";
        /**
         * @description How many bytes follow.
         * @example 48213
         */
        MediaContentLength: number;
        /**
         * @description `inline` for images, audio and video; `attachment` for what a browser should not open in place.
         * @example inline; filename="ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.jpg"
         */
        MediaContentDisposition: string;
        /**
         * @description The browser must believe the content type.
         * @example nosniff
         */
        MediaNoSniff: "nosniff";
        /**
         * @description Whatever the file is, a browser that shows it runs no script of it and counts it to no origin.
         * @example sandbox
         */
        MediaSandbox: "sandbox";
        /**
         * @description Which bytes of how many these are.
         * @example bytes 0-1023/48213
         */
        MediaContentRange: string;
        /**
         * @description Where the bytes are, without credentials and for a while; absolute. Do not send the credentials
         *     along.
         * @example http://127.0.0.1:4010/media/2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5?expires=1795266903&signature=Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ9kLmA4iO6xVzPqU
         */
        MediaLocation: string;
        /**
         * @description Each answer has its own URL, and none outlives its time.
         * @example no-store
         */
        MediaNoStore: "no-store";
        /**
         * @description How many bytes there are.
         * @example bytes *\/48213
         */
        MediaUnsatisfiedRange: string;
        /**
         * @description Names this one request in the service's log, `RQ` and 32 hex digits. Quote it when you ask for
         *     help. The vendor documents no such header; Postel chose its name.
         * @example RQ4b1c8d2e7f90a3b5c6d7e8f901a2b3c4
         */
        SignalWireRequestId: string;
        /**
         * @description Any web page may read the answer.
         * @example *
         */
        SignalWireAllowOrigin: "*";
        /**
         * @description The methods that a page on another origin may use.
         * @example GET, POST, DELETE, OPTIONS
         */
        SignalWireAllowMethods: string;
        /**
         * @description The request headers that a page on another origin may send.
         * @example Accept, Authorization, Content-Type, I-Twilio-Idempotency-Token, Idempotency-Key, If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range, X-Twilio-Webhook-Enabled
         */
        SignalWireAllowHeaders: string;
        /**
         * @description Browsers refuse it beside an origin of `*` when cookies are asked for; none are used here.
         * @example true
         */
        SignalWireAllowCredentials: true;
        /**
         * @description The response headers that a page on another origin may read.
         * @example ETag, Content-Range, Retry-After, Twilio-Request-Id, X-Request-Id
         */
        SignalWireExposeHeaders: string;
        /**
         * @description Which credentials are asked for.
         * @example Basic realm="SignalWire API"
         */
        SignalWireAuthenticate: string;
        /**
         * @description The methods that this path has.
         * @example GET, HEAD, OPTIONS
         */
        SignalWireAllow: string;
        /**
         * @description Seconds to wait before the next attempt.
         * @example 1
         */
        SignalWireRetryAfter: number;
        /**
         * @description Names this one request in the service's log, `RQ` and 32 hex digits. Quote it when you ask for
         *     help.
         * @example RQ4b1c8d2e7f90a3b5c6d7e8f901a2b3c4
         */
        ChatRequestId: string;
        /**
         * @description Any web page may read the answer.
         * @example *
         */
        ChatAllowOrigin: "*";
        /**
         * @description The methods that a page on another origin may use.
         * @example GET, POST, DELETE, OPTIONS
         */
        ChatAllowMethods: string;
        /**
         * @description The request headers that a page on another origin may send.
         * @example Accept, Authorization, Content-Type, I-Twilio-Idempotency-Token, Idempotency-Key, If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range, X-Twilio-Webhook-Enabled
         */
        ChatAllowHeaders: string;
        /**
         * @description Sent as the vendor sends it. Browsers refuse it beside an origin of `*` when cookies are asked
         *     for; none are used here.
         * @example true
         */
        ChatAllowCredentials: true;
        /**
         * @description The response headers that a page on another origin may read.
         * @example ETag, Content-Range, Retry-After, Twilio-Request-Id, X-Request-Id
         */
        ChatExposeHeaders: string;
        /**
         * @description Which credentials are asked for.
         * @example Basic realm="Twilio API"
         */
        ChatAuthenticate: string;
        /**
         * @description The methods that this path has.
         * @example GET, HEAD, POST, DELETE, OPTIONS
         */
        ChatAllow: string;
        /**
         * @description Seconds to wait before the next attempt.
         * @example 1
         */
        ChatRetryAfter: number;
        /**
         * @description `inline` for images, audio and video; `attachment` for what a browser should not open in place.
         *     The name is the file's own; one that has more than ASCII is given a second time, in UTF-8.
         * @example attachment; filename="hello.pdf"
         */
        ChatMediaDisposition: string;
        /**
         * @description A health answer is true for one moment only.
         * @example no-store
         */
        HealthCacheControl: "no-store";
        /**
         * @description How to say that one is the operator.
         * @example Bearer realm="Postel"
         */
        OperatorAuthenticate: "Bearer realm=\"Postel\"";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listTwilioMessages: {
        parameters: {
            query?: {
                /**
                 * @description Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space.
                 * @example +14155550123
                 */
                To?: components["parameters"]["TwilioToFilter"];
                /**
                 * @description Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space.
                 * @example +14155550100
                 */
                From?: components["parameters"]["TwilioFromFilter"];
                /**
                 * @description Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
                 *     Messages that are not sent yet have no date and never match. A date that does not exist is refused
                 *     (20001).
                 *
                 *     The vendor declares a date-time and shows four more formats that its SDKs never send; Postel chose
                 *     to accept these two.
                 * @example 2026-11-21
                 */
                DateSent?: components["parameters"]["TwilioDateSent"];
                /**
                 * @description Only messages sent on or before this day (to its last moment in UTC), or at or before this
                 *     date-time. The `<` belongs to the name, so the wire reads `DateSent<=2026-11-21` or
                 *     `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
                 * @example 2026-11-21
                 */
                "DateSent<"?: components["parameters"]["TwilioDateSentBefore"];
                /**
                 * @description Only messages sent on or after this day (from its first moment in UTC), or at or after this
                 *     date-time. The `>` belongs to the name, so the wire reads `DateSent>=2026-11-21` or
                 *     `DateSent%3E=2026-11-21`. Formats as in `DateSent`.
                 * @example 2026-11-21T09:15:04Z
                 */
                "DateSent>"?: components["parameters"]["TwilioDateSentAfter"];
                /**
                 * @description How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
                 *     into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
                 *     clamp. Less than 1 is refused (20001).
                 * @example 50
                 */
                PageSize?: components["parameters"]["TwilioPageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
                 *     `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
                 *     the first page.
                 * @example 0
                 */
                Page?: components["parameters"]["TwilioPage"];
                /**
                 * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
                 *     was not made by this list is refused (21481).
                 * @example PASM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                PageToken?: components["parameters"]["TwilioPageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMessageList;
                };
            };
            400: components["responses"]["TwilioListRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioAccountNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    createTwilioMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: another one of this account with the same token answers what the
                 *     first one did, and creates nothing. 1 to 255 visible ASCII characters; anything else is refused with
                 *     20001, and the same token with other parameters with 20409. Kept for 24 hours; a request that is
                 *     refused is not kept. The vendor sends such a header with its callbacks and documents none for
                 *     requests; Postel chose its name and these rules.
                 * @example 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60
                 */
                "I-Twilio-Idempotency-Token"?: components["parameters"]["TwilioIdempotencyToken"];
                /**
                 * @description The same as `I-Twilio-Idempotency-Token`, under the name that most services have for it. Where both
                 *     are sent they must be equal (20001).
                 * @example 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60
                 */
                "Idempotency-Key"?: components["parameters"]["TwilioIdempotencyKey"];
            };
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 64 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateTwilioMessageForm;
            };
        };
        responses: {
            /** @description The message is stored and waits to be sent. */
            201: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMessage;
                };
            };
            400: components["responses"]["TwilioMessageRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioAccountNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            409: components["responses"]["TwilioIdempotencyConflict"];
            413: components["responses"]["TwilioBodyTooLarge"];
            415: components["responses"]["TwilioMediaTypeUnsupported"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    listTwilioMessagesXml: {
        parameters: {
            query?: {
                /**
                 * @description Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space.
                 * @example +14155550123
                 */
                To?: components["parameters"]["TwilioToFilter"];
                /**
                 * @description Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space.
                 * @example +14155550100
                 */
                From?: components["parameters"]["TwilioFromFilter"];
                /**
                 * @description Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
                 *     Messages that are not sent yet have no date and never match. A date that does not exist is refused
                 *     (20001).
                 *
                 *     The vendor declares a date-time and shows four more formats that its SDKs never send; Postel chose
                 *     to accept these two.
                 * @example 2026-11-21
                 */
                DateSent?: components["parameters"]["TwilioDateSent"];
                /**
                 * @description Only messages sent on or before this day (to its last moment in UTC), or at or before this
                 *     date-time. The `<` belongs to the name, so the wire reads `DateSent<=2026-11-21` or
                 *     `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
                 * @example 2026-11-21
                 */
                "DateSent<"?: components["parameters"]["TwilioDateSentBefore"];
                /**
                 * @description Only messages sent on or after this day (from its first moment in UTC), or at or after this
                 *     date-time. The `>` belongs to the name, so the wire reads `DateSent>=2026-11-21` or
                 *     `DateSent%3E=2026-11-21`. Formats as in `DateSent`.
                 * @example 2026-11-21T09:15:04Z
                 */
                "DateSent>"?: components["parameters"]["TwilioDateSentAfter"];
                /**
                 * @description How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
                 *     into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
                 *     clamp. Less than 1 is refused (20001).
                 * @example 50
                 */
                PageSize?: components["parameters"]["TwilioPageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
                 *     `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
                 *     the first page.
                 * @example 0
                 */
                Page?: components["parameters"]["TwilioPage"];
                /**
                 * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
                 *     was not made by this list is refused (21481).
                 * @example PASM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                PageToken?: components["parameters"]["TwilioPageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": TwilioMessageListXml;
                };
            };
            400: components["responses"]["TwilioListRefusedXml"];
            401: components["responses"]["TwilioUnauthorizedXml"];
            404: components["responses"]["TwilioAccountNotFoundXml"];
            405: components["responses"]["TwilioMethodNotAllowedXml"];
            429: components["responses"]["TwilioTooManyRequestsXml"];
            500: components["responses"]["TwilioServerErrorXml"];
        };
    };
    fetchTwilioMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
                 *     answered 404 (20404).
                 * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                Sid: components["parameters"]["TwilioSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMessage;
                };
            };
            400: components["responses"]["TwilioPathMalformed"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioMessageNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    updateTwilioMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
                 *     answered 404 (20404).
                 * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                Sid: components["parameters"]["TwilioSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 64 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateTwilioMessageForm;
            };
        };
        responses: {
            /** @description The message as it is now. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMessage;
                };
            };
            400: components["responses"]["TwilioUpdateRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioMessageNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            409: components["responses"]["TwilioUpdateConflict"];
            413: components["responses"]["TwilioBodyTooLarge"];
            415: components["responses"]["TwilioMediaTypeUnsupported"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    deleteTwilioMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
                 *     answered 404 (20404).
                 * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                Sid: components["parameters"]["TwilioSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is gone. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TwilioPathMalformed"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioMessageNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            409: components["responses"]["TwilioMessageInProgress"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    fetchTwilioMessageXml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
                 *     answered 404 (20404).
                 * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                Sid: components["parameters"]["TwilioSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": TwilioMessageXml;
                };
            };
            400: components["responses"]["TwilioPathMalformedXml"];
            401: components["responses"]["TwilioUnauthorizedXml"];
            404: components["responses"]["TwilioMessageNotFoundXml"];
            405: components["responses"]["TwilioMethodNotAllowedXml"];
            429: components["responses"]["TwilioTooManyRequestsXml"];
            500: components["responses"]["TwilioServerErrorXml"];
        };
    };
    createTwilioMessageFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
                 *     other spelling is answered 404 (20404).
                 * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
                 */
                MessageSid: components["parameters"]["TwilioMessageSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 64 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateTwilioMessageFeedbackForm;
            };
        };
        responses: {
            /** @description The feedback is stored. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMessageFeedback;
                };
            };
            400: components["responses"]["TwilioFeedbackRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioFeedbackNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            413: components["responses"]["TwilioBodyTooLarge"];
            415: components["responses"]["TwilioMediaTypeUnsupported"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    listTwilioMedia: {
        parameters: {
            query?: {
                /**
                 * @description Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
                 *     date that does not exist is refused (20001).
                 *
                 *     The vendor declares a date-time and describes a day; Postel chose to accept both.
                 * @example 2026-11-21
                 */
                DateCreated?: components["parameters"]["TwilioDateCreated"];
                /**
                 * @description Only media created on or before this day (to its last moment in UTC), or at or before this
                 *     date-time. The `<` belongs to the name, so the wire reads `DateCreated<=2026-11-21` or
                 *     `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
                 *
                 *     The vendor ends the range at the day's first moment; Postel chose its last, as with `DateSent<`.
                 * @example 2026-11-21
                 */
                "DateCreated<"?: components["parameters"]["TwilioDateCreatedBefore"];
                /**
                 * @description Only media created on or after this day (from its first moment in UTC), or at or after this
                 *     date-time. The `>` belongs to the name, so the wire reads `DateCreated>=2026-11-21` or
                 *     `DateCreated%3E=2026-11-21`. Formats as in `DateCreated`.
                 * @example 2026-11-21T09:15:02Z
                 */
                "DateCreated>"?: components["parameters"]["TwilioDateCreatedAfter"];
                /**
                 * @description How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
                 *     into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
                 *     clamp. Less than 1 is refused (20001).
                 * @example 50
                 */
                PageSize?: components["parameters"]["TwilioPageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
                 *     `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
                 *     the first page.
                 * @example 0
                 */
                Page?: components["parameters"]["TwilioPage"];
                /**
                 * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
                 *     was not made by this list is refused (21481).
                 * @example PASM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                PageToken?: components["parameters"]["TwilioPageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
                 *     other spelling is answered 404 (20404).
                 * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
                 */
                MessageSid: components["parameters"]["TwilioMessageSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of media. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMediaList;
                };
            };
            400: components["responses"]["TwilioMediaListRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioMediaListNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    listTwilioMediaXml: {
        parameters: {
            query?: {
                /**
                 * @description Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
                 *     date that does not exist is refused (20001).
                 *
                 *     The vendor declares a date-time and describes a day; Postel chose to accept both.
                 * @example 2026-11-21
                 */
                DateCreated?: components["parameters"]["TwilioDateCreated"];
                /**
                 * @description Only media created on or before this day (to its last moment in UTC), or at or before this
                 *     date-time. The `<` belongs to the name, so the wire reads `DateCreated<=2026-11-21` or
                 *     `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
                 *
                 *     The vendor ends the range at the day's first moment; Postel chose its last, as with `DateSent<`.
                 * @example 2026-11-21
                 */
                "DateCreated<"?: components["parameters"]["TwilioDateCreatedBefore"];
                /**
                 * @description Only media created on or after this day (from its first moment in UTC), or at or after this
                 *     date-time. The `>` belongs to the name, so the wire reads `DateCreated>=2026-11-21` or
                 *     `DateCreated%3E=2026-11-21`. Formats as in `DateCreated`.
                 * @example 2026-11-21T09:15:02Z
                 */
                "DateCreated>"?: components["parameters"]["TwilioDateCreatedAfter"];
                /**
                 * @description How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
                 *     into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
                 *     clamp. Less than 1 is refused (20001).
                 * @example 50
                 */
                PageSize?: components["parameters"]["TwilioPageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
                 *     `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
                 *     the first page.
                 * @example 0
                 */
                Page?: components["parameters"]["TwilioPage"];
                /**
                 * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
                 *     was not made by this list is refused (21481).
                 * @example PASM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                PageToken?: components["parameters"]["TwilioPageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
                 *     other spelling is answered 404 (20404).
                 * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
                 */
                MessageSid: components["parameters"]["TwilioMessageSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of media. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": TwilioMediaListXml;
                };
            };
            400: components["responses"]["TwilioMediaListRefusedXml"];
            401: components["responses"]["TwilioUnauthorizedXml"];
            404: components["responses"]["TwilioMediaListNotFoundXml"];
            405: components["responses"]["TwilioMethodNotAllowedXml"];
            429: components["responses"]["TwilioTooManyRequestsXml"];
            500: components["responses"]["TwilioServerErrorXml"];
        };
    };
    fetchTwilioMediaContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
                 *     is answered 416.
                 * @example bytes=0-1023
                 */
                Range?: components["parameters"]["MediaRange"];
                /**
                 * @description Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
                 *     the letter, and for the whole otherwise.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-Range"?: components["parameters"]["MediaIfRange"];
                /**
                 * @description The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
                 *     one of them.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-None-Match"?: components["parameters"]["MediaIfNoneMatch"];
                /**
                 * @description The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
                 *     at where `If-None-Match` is sent, nor where it is no date.
                 * @example Sat, 21 Nov 2026 09:15:03 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["MediaIfModifiedSince"];
            };
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
                 *     other spelling is answered 404 (20404).
                 * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
                 */
                MessageSid: components["parameters"]["TwilioMessageSid"];
                /**
                 * @description The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
                 *     answered 404 (20404).
                 * @example ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
                 */
                Sid: components["parameters"]["TwilioMediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediaContent"];
            206: components["responses"]["MediaContentPart"];
            304: components["responses"]["MediaUnchanged"];
            307: components["responses"]["MediaElsewhere"];
            400: components["responses"]["TwilioPathMalformedXml"];
            401: components["responses"]["TwilioUnauthorizedXml"];
            404: components["responses"]["TwilioMediaNotFoundXml"];
            405: components["responses"]["TwilioMethodNotAllowedXml"];
            416: components["responses"]["TwilioRangeNotSatisfiableXml"];
            429: components["responses"]["TwilioTooManyRequestsXml"];
            500: components["responses"]["TwilioServerErrorXml"];
        };
    };
    fetchTwilioMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
                 *     other spelling is answered 404 (20404).
                 * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
                 */
                MessageSid: components["parameters"]["TwilioMessageSid"];
                /**
                 * @description The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
                 *     answered 404 (20404).
                 * @example ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
                 */
                Sid: components["parameters"]["TwilioMediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMedia;
                };
            };
            400: components["responses"]["TwilioPathMalformed"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioMediaNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    deleteTwilioMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
                 *     other spelling is answered 404 (20404).
                 * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
                 */
                MessageSid: components["parameters"]["TwilioMessageSid"];
                /**
                 * @description The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
                 *     answered 404 (20404).
                 * @example ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
                 */
                Sid: components["parameters"]["TwilioMediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TwilioPathMalformed"];
            401: components["responses"]["TwilioUnauthorized"];
            404: components["responses"]["TwilioMediaNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            409: components["responses"]["TwilioMessageInProgress"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    fetchTwilioMediaXml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message that the media belong to, `SM` or `MM` and 32 hex digits; either prefix finds it. Any
                 *     other spelling is answered 404 (20404).
                 * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
                 */
                MessageSid: components["parameters"]["TwilioMessageSid"];
                /**
                 * @description The media, `ME` and 32 hex digits. It is found only under its own message. Any other spelling is
                 *     answered 404 (20404).
                 * @example ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
                 */
                Sid: components["parameters"]["TwilioMediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": TwilioMediaXml;
                };
            };
            400: components["responses"]["TwilioPathMalformedXml"];
            401: components["responses"]["TwilioUnauthorizedXml"];
            404: components["responses"]["TwilioMediaNotFoundXml"];
            405: components["responses"]["TwilioMethodNotAllowedXml"];
            429: components["responses"]["TwilioTooManyRequestsXml"];
            500: components["responses"]["TwilioServerErrorXml"];
        };
    };
    listSignalWireMessages: {
        parameters: {
            query?: {
                /**
                 * @description Only messages to exactly this number. A `+` is written `%2B`, because a bare one means a space.
                 * @example +14155550123
                 */
                To?: components["parameters"]["SignalWireToFilter"];
                /**
                 * @description Only messages from exactly this number. A `+` is written `%2B`, because a bare one means a space.
                 * @example +14155550100
                 */
                From?: components["parameters"]["SignalWireFromFilter"];
                /**
                 * @description Only messages with this status: all those, of whatever state, that are shown with this word. Any
                 *     other value is refused (10000).
                 * @example delivered
                 */
                Status?: components["parameters"]["SignalWireStatusFilter"];
                /**
                 * @description Only messages sent on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time).
                 *     Messages that are not sent yet have no date and never match. A
                 *     date that does not exist is refused (10000).
                 *
                 *     The vendor describes a day; its SDK sends date-times. Postel chose to accept both.
                 * @example 2026-11-21
                 */
                DateSent?: components["parameters"]["SignalWireDateSent"];
                /**
                 * @description Only messages sent before this day (until its first moment in UTC), or before this date-time; what
                 *     was sent on the day or at the moment itself is left out. The `<` belongs to the name, so the wire
                 *     reads `DateSent<=2026-11-21` or `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
                 * @example 2026-11-22
                 */
                "DateSent<"?: components["parameters"]["SignalWireDateSentBefore"];
                /**
                 * @description Only messages sent after this day (from the first moment of the next one in UTC), or after the
                 *     second that this date-time names; what was sent on the day or in the second itself is left out. The
                 *     `>` belongs to the name, so the wire reads `DateSent>=2026-11-20` or `DateSent%3E=2026-11-20`. Formats
                 *     as in `DateSent`.
                 * @example 2026-11-21T09:15:04Z
                 */
                "DateSent>"?: components["parameters"]["SignalWireDateSentAfter"];
                /**
                 * @description How many items a page holds. Anything but 1 to 1000 is refused (54454), also when an SDK has
                 *     copied a larger `limit` into it.
                 * @example 50
                 */
                PageSize?: components["parameters"]["SignalWirePageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`.
                 *     What the page holds is decided by `PageToken` alone, so above 0 it needs one (54453). What is not
                 *     a whole number is refused (20001); the vendor documents no code for that, and Postel chose it.
                 * @example 0
                 */
                Page?: components["parameters"]["SignalWirePage"];
                /**
                 * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
                 *     was not made by this list is refused (21481). The vendor shows three forms of it; all of them
                 *     begin with `PA` or `PB`.
                 * @example PA019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
                 */
                PageToken?: components["parameters"]["SignalWirePageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["SignalWireRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["SignalWireAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["SignalWireAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["SignalWireAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignalWireMessageList;
                };
            };
            400: components["responses"]["SignalWireListMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireAccountNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            422: components["responses"]["SignalWireListRefused"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    createSignalWireMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: another one of this project with the same key answers what the first
                 *     one did, and creates nothing. 1 to 255 visible ASCII characters; anything else is refused with 20001,
                 *     and the same key with other parameters with 20409. Kept for 24 hours; a request that is refused is not
                 *     kept. The vendor documents no such header; Postel chose it.
                 * @example 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60
                 */
                "Idempotency-Key"?: components["parameters"]["SignalWireIdempotencyKey"];
            };
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 64 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateSignalWireMessageForm;
            };
        };
        responses: {
            /** @description The message is stored and waits to be sent. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["SignalWireRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["SignalWireAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["SignalWireAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["SignalWireAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignalWireMessage;
                };
            };
            400: components["responses"]["SignalWireMessageMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireAccountNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            413: components["responses"]["SignalWireBodyTooLarge"];
            415: components["responses"]["SignalWireMediaTypeUnsupported"];
            422: components["responses"]["SignalWireMessageRefused"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    fetchSignalWireMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
                /**
                 * @description The message, a UUID of any version in either case. Any other spelling is answered 404 (20404).
                 * @example 019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
                 */
                Sid: components["parameters"]["SignalWireSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["SignalWireRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["SignalWireAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["SignalWireAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["SignalWireAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignalWireMessage;
                };
            };
            400: components["responses"]["SignalWirePathMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireMessageNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            422: components["responses"]["SignalWireParameterRefused"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    updateSignalWireMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
                /**
                 * @description The message, a UUID of any version in either case. Any other spelling is answered 404 (20404).
                 * @example 019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
                 */
                Sid: components["parameters"]["SignalWireSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 64 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateSignalWireMessageForm;
            };
        };
        responses: {
            /** @description The message as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["SignalWireRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["SignalWireAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["SignalWireAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["SignalWireAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignalWireMessage;
                };
            };
            400: components["responses"]["SignalWireBodyMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireMessageNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            413: components["responses"]["SignalWireBodyTooLarge"];
            415: components["responses"]["SignalWireMediaTypeUnsupported"];
            422: components["responses"]["SignalWireUpdateRefused"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    deleteSignalWireMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
                /**
                 * @description The message, a UUID of any version in either case. Any other spelling is answered 404 (20404).
                 * @example 019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
                 */
                Sid: components["parameters"]["SignalWireSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["SignalWireRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["SignalWireAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["SignalWireAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["SignalWireAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SignalWirePathMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireMessageNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            422: components["responses"]["SignalWireMessageInProgress"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    listSignalWireMedia: {
        parameters: {
            query?: {
                /**
                 * @description Only media created on this day (`YYYY-MM-DD`, in UTC), or in this second (RFC 3339 date-time). A
                 *     date that does not exist is refused (10000).
                 *
                 *     The vendor describes a day; its SDK sends date-times. Postel chose to accept both.
                 * @example 2026-11-21
                 */
                DateCreated?: components["parameters"]["SignalWireDateCreated"];
                /**
                 * @description Only media created before this day (until its first moment in UTC), or before this date-time; what
                 *     was created on the day or at the moment itself is left out. The `<` belongs to the name, so the wire
                 *     reads `DateCreated<=2026-11-21` or `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
                 * @example 2026-11-22
                 */
                "DateCreated<"?: components["parameters"]["SignalWireDateCreatedBefore"];
                /**
                 * @description Only media created after this day (from the first moment of the next one in UTC), or after the
                 *     second that this date-time names; what was created on the day or in the second itself is left out. The
                 *     `>` belongs to the name, so the wire reads `DateCreated>=2026-11-20` or `DateCreated%3E=2026-11-20`. Formats
                 *     as in `DateCreated`.
                 * @example 2026-11-21T09:15:02Z
                 */
                "DateCreated>"?: components["parameters"]["SignalWireDateCreatedAfter"];
                /**
                 * @description How many items a page holds. Anything but 1 to 1000 is refused (54454), also when an SDK has
                 *     copied a larger `limit` into it.
                 * @example 50
                 */
                PageSize?: components["parameters"]["SignalWirePageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`.
                 *     What the page holds is decided by `PageToken` alone, so above 0 it needs one (54453). What is not
                 *     a whole number is refused (20001); the vendor documents no code for that, and Postel chose it.
                 * @example 0
                 */
                Page?: components["parameters"]["SignalWirePage"];
                /**
                 * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
                 *     was not made by this list is refused (21481). The vendor shows three forms of it; all of them
                 *     begin with `PA` or `PB`.
                 * @example PA019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
                 */
                PageToken?: components["parameters"]["SignalWirePageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
                /**
                 * @description The message that the media belong to, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718
                 */
                MessageSid: components["parameters"]["SignalWireMessageSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of media. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["SignalWireRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["SignalWireAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["SignalWireAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["SignalWireAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignalWireMediaList;
                };
            };
            400: components["responses"]["SignalWireListMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireMediaListNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            422: components["responses"]["SignalWireMediaListRefused"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    fetchSignalWireMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
                /**
                 * @description The message that the media belong to, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718
                 */
                MessageSid: components["parameters"]["SignalWireMessageSid"];
                /**
                 * @description The media, a UUID of any version in either case. It is found only under its own message: the
                 *     vendor's page describes this id as that of the message, which it is not. Any other spelling is
                 *     answered 404 (20404).
                 * @example 2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5
                 */
                Sid: components["parameters"]["SignalWireMediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The media. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["SignalWireRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["SignalWireAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["SignalWireAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["SignalWireAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SignalWireMedia;
                };
            };
            400: components["responses"]["SignalWirePathMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireMediaNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            422: components["responses"]["SignalWireParameterRefused"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    deleteSignalWireMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
                /**
                 * @description The message that the media belong to, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718
                 */
                MessageSid: components["parameters"]["SignalWireMessageSid"];
                /**
                 * @description The media, a UUID of any version in either case. It is found only under its own message: the
                 *     vendor's page describes this id as that of the message, which it is not. Any other spelling is
                 *     answered 404 (20404).
                 * @example 2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5
                 */
                Sid: components["parameters"]["SignalWireMediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["SignalWireRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["SignalWireAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["SignalWireAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["SignalWireAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["SignalWireAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["SignalWireExposeHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SignalWirePathMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireMediaNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            422: components["responses"]["SignalWireMessageInProgress"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    fetchSignalWireMediaContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
                 *     is answered 416.
                 * @example bytes=0-1023
                 */
                Range?: components["parameters"]["MediaRange"];
                /**
                 * @description Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
                 *     the letter, and for the whole otherwise.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-Range"?: components["parameters"]["MediaIfRange"];
                /**
                 * @description The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
                 *     one of them.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-None-Match"?: components["parameters"]["MediaIfNoneMatch"];
                /**
                 * @description The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
                 *     at where `If-None-Match` is sent, nor where it is no date.
                 * @example Sat, 21 Nov 2026 09:15:03 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["MediaIfModifiedSince"];
            };
            path: {
                /**
                 * @description The project that owns the resource, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
                 */
                AccountSid: components["parameters"]["SignalWireAccountSid"];
                /**
                 * @description The message that the media belong to, a UUID of any version in either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example 019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718
                 */
                MessageSid: components["parameters"]["SignalWireMessageSid"];
                /**
                 * @description The media, a UUID of any version in either case. It is found only under its own message: the
                 *     vendor's page describes this id as that of the message, which it is not. Any other spelling is
                 *     answered 404 (20404).
                 * @example 2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5
                 */
                Sid: components["parameters"]["SignalWireMediaSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediaContent"];
            206: components["responses"]["MediaContentPart"];
            304: components["responses"]["MediaUnchanged"];
            307: components["responses"]["MediaElsewhere"];
            400: components["responses"]["SignalWirePathMalformed"];
            401: components["responses"]["SignalWireUnauthorized"];
            404: components["responses"]["SignalWireMediaNotFound"];
            405: components["responses"]["SignalWireMethodNotAllowed"];
            416: components["responses"]["SignalWireRangeNotSatisfiable"];
            422: components["responses"]["SignalWireParameterRefused"];
            429: components["responses"]["SignalWireTooManyRequests"];
            500: components["responses"]["SignalWireServerError"];
        };
    };
    listChatServices: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
                 *     it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
                 *     than 1 is refused (20001).
                 * @example 50
                 */
                PageSize?: components["parameters"]["ChatPageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's
                 *     `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
                 *     first page.
                 * @example 0
                 */
                Page?: components["parameters"]["ChatPage"];
                /**
                 * @description Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
                 *     was not made by this list is refused (21481).
                 * @example PACH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                PageToken?: components["parameters"]["ChatPageToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of services. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatServiceList;
                };
            };
            400: components["responses"]["ChatServiceListRefused"];
            401: components["responses"]["ChatUnauthorized"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    createChatService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form of at most 512 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateChatServiceForm;
            };
        };
        responses: {
            /** @description The service is stored. */
            201: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatService;
                };
            };
            400: components["responses"]["ChatServiceRefused"];
            401: components["responses"]["ChatUnauthorized"];
            405: components["responses"]["ChatMethodNotAllowed"];
            413: components["responses"]["ChatBodyTooLarge"];
            415: components["responses"]["ChatFormTypeUnsupported"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    fetchChatService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                Sid: components["parameters"]["ChatSidOfService"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatService;
                };
            };
            400: components["responses"]["ChatPathMalformed"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatServiceNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    updateChatService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                Sid: components["parameters"]["ChatSidOfService"];
            };
            cookie?: never;
        };
        /** @description A form of at most 512 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateChatServiceForm;
            };
        };
        responses: {
            /** @description The service as it is now. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatService;
                };
            };
            400: components["responses"]["ChatServiceUpdateRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatServiceNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            413: components["responses"]["ChatBodyTooLarge"];
            415: components["responses"]["ChatFormTypeUnsupported"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    deleteChatService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The service, `IS` and 32 hex digits of either case. Any other spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                Sid: components["parameters"]["ChatSidOfService"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is gone. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ChatPathMalformed"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatServiceNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    listChatChannels: {
        parameters: {
            query?: {
                /**
                 * @description Which channels to list, one key for each type: `Type=public&Type=private`. Without it only the
                 *     public ones, as the vendor's document says.
                 * @example [
                 *       "public",
                 *       "private"
                 *     ]
                 */
                Type?: components["parameters"]["ChatChannelTypes"];
                /**
                 * @description How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
                 *     it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
                 *     than 1 is refused (20001).
                 * @example 50
                 */
                PageSize?: components["parameters"]["ChatPageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's
                 *     `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
                 *     first page.
                 * @example 0
                 */
                Page?: components["parameters"]["ChatPage"];
                /**
                 * @description Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
                 *     was not made by this list is refused (21481).
                 * @example PACH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                PageToken?: components["parameters"]["ChatPageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of channels. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatChannelList;
                };
            };
            400: components["responses"]["ChatChannelListRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatChannelListNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    createChatChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whether the service's webhooks are called for this change. They are never called for requests like
                 *     this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
                 *     Anything else is refused (20001).
                 * @example true
                 */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["ChatWebhookEnabled"];
            };
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 512 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateChatChannelForm;
            };
        };
        responses: {
            /** @description The channel is stored. */
            201: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatChannel;
                };
            };
            400: components["responses"]["ChatChannelRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatChannelListNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            409: components["responses"]["ChatChannelConflict"];
            413: components["responses"]["ChatBodyTooLarge"];
            415: components["responses"]["ChatFormTypeUnsupported"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    fetchChatChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
                 *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
                 *     that no channel has is answered 404 (20404).
                 * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                Sid: components["parameters"]["ChatSidOfChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatChannel;
                };
            };
            400: components["responses"]["ChatPathMalformed"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatChannelNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    updateChatChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whether the service's webhooks are called for this change. They are never called for requests like
                 *     this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
                 *     Anything else is refused (20001).
                 * @example true
                 */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["ChatWebhookEnabled"];
            };
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
                 *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
                 *     that no channel has is answered 404 (20404).
                 * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                Sid: components["parameters"]["ChatSidOfChannel"];
            };
            cookie?: never;
        };
        /** @description A form of at most 512 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateChatChannelForm;
            };
        };
        responses: {
            /** @description The channel as it is now. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatChannel;
                };
            };
            400: components["responses"]["ChatChannelUpdateRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatChannelNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            409: components["responses"]["ChatChannelConflict"];
            413: components["responses"]["ChatBodyTooLarge"];
            415: components["responses"]["ChatFormTypeUnsupported"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    deleteChatChannel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whether the service's webhooks are called for this change. They are never called for requests like
                 *     this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
                 *     Anything else is refused (20001).
                 * @example true
                 */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["ChatWebhookEnabled"];
            };
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
                 *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
                 *     that no channel has is answered 404 (20404).
                 * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                Sid: components["parameters"]["ChatSidOfChannel"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channel is gone. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ChatDeleteRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatChannelNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description `asc` for the oldest message first, `desc` for the newest. The order is that of `index`, whatever
                 *     dates were imported.
                 * @example desc
                 */
                Order?: components["parameters"]["ChatOrder"];
                /**
                 * @description How many items a page holds. More than 100 becomes 100: the vendor's SDKs copy their `limit` into
                 *     it unclamped. What the vendor itself does above 100 is not documented; Postel chose to clamp. Less
                 *     than 1 is refused (20001).
                 * @example 50
                 */
                PageSize?: components["parameters"]["ChatPageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's
                 *     `meta.page`. What the page holds is decided by `PageToken` alone; `Page` without it answers the
                 *     first page.
                 * @example 0
                 */
                Page?: components["parameters"]["ChatPage"];
                /**
                 * @description Where the page starts, as taken from `next_page_url` or `previous_page_url`. Opaque; a token that
                 *     was not made by this list is refused (21481).
                 * @example PACH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                PageToken?: components["parameters"]["ChatPageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
                 *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
                 *     that no channel has is answered 404 (20404).
                 * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                ChannelSid: components["parameters"]["ChatChannelSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of messages. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatMessageList;
                };
            };
            400: components["responses"]["ChatMessageListRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatMessageListNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    createChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whether the service's webhooks are called for this change. They are never called for requests like
                 *     this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
                 *     Anything else is refused (20001).
                 * @example true
                 */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["ChatWebhookEnabled"];
            };
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
                 *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
                 *     that no channel has is answered 404 (20404).
                 * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                ChannelSid: components["parameters"]["ChatChannelSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 512 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateChatMessageForm;
            };
        };
        responses: {
            /** @description The message is stored. */
            201: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatMessage;
                };
            };
            400: components["responses"]["ChatMessageRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatMessageListNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            409: components["responses"]["ChatMessageConflict"];
            413: components["responses"]["ChatBodyTooLarge"];
            415: components["responses"]["ChatFormTypeUnsupported"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    fetchChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
                 *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
                 *     that no channel has is answered 404 (20404).
                 * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                ChannelSid: components["parameters"]["ChatChannelSid"];
                /**
                 * @description The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3
                 */
                Sid: components["parameters"]["ChatSidOfMessage"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatMessage;
                };
            };
            400: components["responses"]["ChatPathMalformed"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatMessageNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    updateChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whether the service's webhooks are called for this change. They are never called for requests like
                 *     this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
                 *     Anything else is refused (20001).
                 * @example true
                 */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["ChatWebhookEnabled"];
            };
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
                 *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
                 *     that no channel has is answered 404 (20404).
                 * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                ChannelSid: components["parameters"]["ChatChannelSid"];
                /**
                 * @description The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3
                 */
                Sid: components["parameters"]["ChatSidOfMessage"];
            };
            cookie?: never;
        };
        /** @description A form of at most 512 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateChatMessageForm;
            };
        };
        responses: {
            /** @description The message as it is now. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatMessage;
                };
            };
            400: components["responses"]["ChatMessageUpdateRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatMessageNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            409: components["responses"]["ChatMessageUpdateConflict"];
            413: components["responses"]["ChatBodyTooLarge"];
            415: components["responses"]["ChatFormTypeUnsupported"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    deleteChatMessage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Whether the service's webhooks are called for this change. They are never called for requests like
                 *     this one unless it says `true`; and as no service here has webhooks, both words lead to the same.
                 *     Anything else is refused (20001).
                 * @example true
                 */
                "X-Twilio-Webhook-Enabled"?: components["parameters"]["ChatWebhookEnabled"];
            };
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The channel, by its Sid (`CH` and 32 hex digits of either case) or by its `unique_name`. No name
                 *     looks like a Sid, so there is never a doubt. A name is written as it is, or percent-encoded; one
                 *     that no channel has is answered 404 (20404).
                 * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
                 */
                ChannelSid: components["parameters"]["ChatChannelSid"];
                /**
                 * @description The message; it is found only in its own channel, `IM` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3
                 */
                Sid: components["parameters"]["ChatSidOfMessage"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is gone. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ChatDeleteRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatMessageNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    createChatMedia: {
        parameters: {
            query?: {
                /**
                 * @description The name of the file, shown with its messages and given to whoever saves it. A slash, a backslash
                 *     or a control character is refused (20001). The vendor's SDKs for browsers send it; its document
                 *     does not have it.
                 * @example hello.pdf
                 */
                Filename?: components["parameters"]["ChatFilename"];
            };
            header?: never;
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
            };
            cookie?: never;
        };
        /** @description The bytes of the file, at most 150 MB (157,286,400). */
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description The file is stored. */
            201: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatMedia;
                };
            };
            400: components["responses"]["ChatUploadRefused"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatUploadNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            413: components["responses"]["ChatUploadTooLarge"];
            415: components["responses"]["ChatUploadTypeUnsupported"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    fetchChatMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The file; it is found only in its own service, `ME` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example ME9e8d7c6b5a493827160504f3e2d1c0b9
                 */
                Sid: components["parameters"]["ChatSidOfMedia"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["ChatRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["ChatAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["ChatAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["ChatAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["ChatAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["ChatExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ChatMedia;
                };
            };
            400: components["responses"]["ChatPathMalformed"];
            401: components["responses"]["ChatUnauthorized"];
            404: components["responses"]["ChatMediaNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    fetchChatMediaContent: {
        parameters: {
            query?: {
                /**
                 * @description The second from which a signed URL is refused (20006), counted from 1970 in UTC. Needed with
                 *     `signature`, and of no effect with credentials.
                 * @example 1795266903
                 */
                expires?: components["parameters"]["ChatSignedExpires"];
                /**
                 * @description Proves that this service made the URL, with this path and this time: an HMAC-SHA256 in base64url.
                 *     One that does not fit is refused (20006). Needed without credentials, and of no effect with them.
                 * @example Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ9kLmA4iO6xVzPqU
                 */
                signature?: components["parameters"]["ChatSignedSignature"];
            };
            header?: {
                /**
                 * @description Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
                 *     is answered 416.
                 * @example bytes=0-1023
                 */
                Range?: components["parameters"]["MediaRange"];
                /**
                 * @description Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
                 *     the letter, and for the whole otherwise.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-Range"?: components["parameters"]["MediaIfRange"];
                /**
                 * @description The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
                 *     one of them.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-None-Match"?: components["parameters"]["MediaIfNoneMatch"];
                /**
                 * @description The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
                 *     at where `If-None-Match` is sent, nor where it is no date.
                 * @example Sat, 21 Nov 2026 09:15:03 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["MediaIfModifiedSince"];
            };
            path: {
                /**
                 * @description The service that everything below belongs to, `IS` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
                 */
                ServiceSid: components["parameters"]["ChatServiceSid"];
                /**
                 * @description The file; it is found only in its own service, `ME` and 32 hex digits of either case. Any other
                 *     spelling is answered 404 (20404).
                 * @example ME9e8d7c6b5a493827160504f3e2d1c0b9
                 */
                Sid: components["parameters"]["ChatSidOfMedia"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChatMediaContent"];
            206: components["responses"]["ChatMediaContentPart"];
            304: components["responses"]["ChatMediaUnchanged"];
            400: components["responses"]["ChatMediaContentRefused"];
            401: components["responses"]["ChatUnauthorized"];
            403: components["responses"]["ChatSignedContentRefused"];
            404: components["responses"]["ChatMediaContentNotFound"];
            405: components["responses"]["ChatMethodNotAllowed"];
            416: components["responses"]["ChatRangeNotSatisfiable"];
            429: components["responses"]["ChatTooManyRequests"];
            500: components["responses"]["ChatServerError"];
        };
    };
    fetchSignedMedia: {
        parameters: {
            query: {
                /**
                 * @description The second from which the URL is refused (20006), counted from 1970 in UTC.
                 * @example 1795266903
                 */
                expires: components["parameters"]["SignedMediaExpires"];
                /**
                 * @description Proves that this service made the URL, with this media and this time: an HMAC-SHA256 in base64url.
                 *     One that does not fit is refused (20006).
                 * @example Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ9kLmA4iO6xVzPqU
                 */
                signature: components["parameters"]["SignedMediaSignature"];
            };
            header?: {
                /**
                 * @description Asks for a part of the bytes. One that cannot be read is ignored, as HTTP says; one behind the end
                 *     is answered 416.
                 * @example bytes=0-1023
                 */
                Range?: components["parameters"]["MediaRange"];
                /**
                 * @description Asks for the part only while the file is still the one with this `ETag`, or this `Last-Modified` to
                 *     the letter, and for the whole otherwise.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-Range"?: components["parameters"]["MediaIfRange"];
                /**
                 * @description The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
                 *     one of them.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-None-Match"?: components["parameters"]["MediaIfNoneMatch"];
                /**
                 * @description The `Last-Modified` that the caller has. Answered 304 when the file has not changed since; not looked
                 *     at where `If-None-Match` is sent, nor where it is no date.
                 * @example Sat, 21 Nov 2026 09:15:03 GMT
                 */
                "If-Modified-Since"?: components["parameters"]["MediaIfModifiedSince"];
            };
            path: {
                /**
                 * @description The media, 32 hex digits. Any other spelling is answered 404 (20404).
                 * @example 2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
                 */
                MediaId: components["parameters"]["SignedMediaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MediaContent"];
            206: components["responses"]["MediaContentPart"];
            304: components["responses"]["MediaUnchanged"];
            400: components["responses"]["SignedMediaMalformed"];
            403: components["responses"]["SignedMediaRefused"];
            404: components["responses"]["SignedMediaNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            416: components["responses"]["SignedMediaRangeNotSatisfiable"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    createSimulatorInboundMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 64 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateSimulatorInboundMessageForm;
            };
        };
        responses: {
            /** @description The message is stored. */
            201: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMessage;
                };
            };
            400: components["responses"]["SimulatorInboundRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            403: components["responses"]["SimulatorForbidden"];
            404: components["responses"]["SimulatorAccountNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            413: components["responses"]["TwilioBodyTooLarge"];
            415: components["responses"]["TwilioMediaTypeUnsupported"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    updateSimulatorMessageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The message, `SM` or `MM` and 32 hex digits; either prefix finds it. Any other spelling is
                 *     answered 404 (20404).
                 * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                Sid: components["parameters"]["TwilioSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 64 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": UpdateSimulatorMessageStatusForm;
            };
        };
        responses: {
            /** @description The message as it is now. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TwilioMessage;
                };
            };
            400: components["responses"]["SimulatorMoveRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            403: components["responses"]["SimulatorForbidden"];
            404: components["responses"]["SimulatorMessageNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            409: components["responses"]["SimulatorMoveIllegal"];
            413: components["responses"]["TwilioBodyTooLarge"];
            415: components["responses"]["TwilioMediaTypeUnsupported"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    advanceSimulatorClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
            };
            cookie?: never;
        };
        /** @description A form of at most 64 KiB. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": AdvanceSimulatorClockForm;
            };
        };
        responses: {
            /** @description So much has passed. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SimulatorClock;
                };
            };
            400: components["responses"]["SimulatorClockRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            403: components["responses"]["SimulatorForbidden"];
            404: components["responses"]["SimulatorAccountNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            413: components["responses"]["TwilioBodyTooLarge"];
            415: components["responses"]["TwilioMediaTypeUnsupported"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    resetSimulatorAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account has nothing stored. */
            204: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["TwilioPathMalformed"];
            401: components["responses"]["TwilioUnauthorized"];
            403: components["responses"]["SimulatorForbidden"];
            404: components["responses"]["SimulatorAccountNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    listCallbackDeliveries: {
        parameters: {
            query?: {
                /**
                 * @description Only the deliveries about this message; either prefix finds it. A message that is not there is
                 *     answered 404 (20404).
                 * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
                 */
                MessageSid?: components["parameters"]["DeliveryMessageSid"];
                /**
                 * @description How many items a page holds. More than 1000 becomes 1000: the vendor's SDKs copy their `limit`
                 *     into it unclamped. What the vendor itself does above 1000 is not documented; Postel chose to
                 *     clamp. Less than 1 is refused (20001).
                 * @example 50
                 */
                PageSize?: components["parameters"]["TwilioPageSize"];
                /**
                 * @description The number of the page, from 0, as the client counts it: it is repeated in the answer's `page`,
                 *     `start` and `end`. What the page holds is decided by `PageToken` alone; `Page` without it answers
                 *     the first page.
                 * @example 0
                 */
                Page?: components["parameters"]["TwilioPage"];
                /**
                 * @description Where the page starts, as taken from `next_page_uri` or `previous_page_uri`. Opaque; a token that
                 *     was not made by this list is refused (21481).
                 * @example PA1042
                 */
                PageToken?: components["parameters"]["DeliveryPageToken"];
            };
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of deliveries. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallbackDeliveryList;
                };
            };
            400: components["responses"]["DeliveryListRefused"];
            401: components["responses"]["TwilioUnauthorized"];
            403: components["responses"]["DeliveryForbidden"];
            404: components["responses"]["DeliveryAccountNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    fetchCallbackDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The delivery, as `listCallbackDeliveries` names it. Any other spelling is answered 404 (20404).
                 * @example 1042
                 */
                DeliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery as it stands. */
            200: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallbackDelivery;
                };
            };
            400: components["responses"]["TwilioPathMalformed"];
            401: components["responses"]["TwilioUnauthorized"];
            403: components["responses"]["DeliveryForbidden"];
            404: components["responses"]["DeliveryNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    replayCallbackDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The account that owns the resource, `AC` and 32 hex digits of either case. Any other spelling is
                 *     answered 404 (20404).
                 * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
                 */
                AccountSid: components["parameters"]["TwilioAccountSid"];
                /**
                 * @description The delivery, as `listCallbackDeliveries` names it. Any other spelling is answered 404 (20404).
                 * @example 1042
                 */
                DeliveryId: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery, not attempted yet. */
            201: {
                headers: {
                    "Twilio-Request-Id": components["headers"]["TwilioRequestId"];
                    "Access-Control-Allow-Origin": components["headers"]["TwilioAllowOrigin"];
                    "Access-Control-Allow-Methods": components["headers"]["TwilioAllowMethods"];
                    "Access-Control-Allow-Headers": components["headers"]["TwilioAllowHeaders"];
                    "Access-Control-Allow-Credentials": components["headers"]["TwilioAllowCredentials"];
                    "Access-Control-Expose-Headers": components["headers"]["TwilioExposeHeaders"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CallbackDelivery;
                };
            };
            400: components["responses"]["TwilioPathMalformed"];
            401: components["responses"]["TwilioUnauthorized"];
            403: components["responses"]["DeliveryForbidden"];
            404: components["responses"]["DeliveryNotFound"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            429: components["responses"]["TwilioTooManyRequests"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    fetchHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service can serve. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["HealthCacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Health;
                };
            };
            405: components["responses"]["TwilioMethodNotAllowed"];
            /** @description Something that every operation needs is failing. Ask again later; the log says why. */
            503: {
                headers: {
                    "Cache-Control": components["headers"]["HealthCacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Health;
                };
            };
        };
    };
    fetchMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measures as they are now. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["HealthCacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["MetricsUnauthorized"];
            403: components["responses"]["MetricsForbidden"];
            405: components["responses"]["TwilioMethodNotAllowed"];
            500: components["responses"]["TwilioServerError"];
        };
    };
    receiveTwilioMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that the callback comes from here: the base64 of an HMAC-SHA1 under the account's auth
                 *     token, over the URL without its fragment and then each parameter, sorted by name, as name and
                 *     value. The vendor's SDKs verify it.
                 * @example 0/KCTR6DLpKmkAf8muzZqo1nDgQ=
                 */
                "X-Twilio-Signature": components["parameters"]["TwilioSignature"];
                /**
                 * @description The same for every attempt at one callback, and for its replays, so that a receiver can tell a
                 *     repetition from news.
                 * @example 5b0c1d2e-7f38-4a91-b2c3-d4e5f6a7b8c9
                 */
                "I-Twilio-Idempotency-Token": components["parameters"]["TwilioCallbackToken"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TwilioInboundMessage;
            };
        };
        responses: {
            /**
             * @description Received. Only a body in XML is read, of at most 64 KiB; one that asks for anything but messages
             *     has still taken the webhook, is not acted on, and the log of deliveries says so.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": TwilioReply;
                };
            };
            /** @description Received. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken; as after any answer outside of the 200s, it is tried again later. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveSignalWireMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Proves that the callback comes from here: the base64 of an HMAC-SHA1 under the project's signing
                 *     key, over the URL without its fragment and then each parameter, sorted by name, as name and value.
                 *     The vendor's SDK verifies it.
                 * @example 0/KCTR6DLpKmkAf8muzZqo1nDgQ=
                 */
                "X-SignalWire-Signature": components["parameters"]["SignalWireSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": SignalWireInboundMessage;
            };
        };
        responses: {
            /**
             * @description Received. Only a body in XML is read, of at most 64 KiB; one that asks for anything but messages
             *     has still taken the webhook, is not acted on, and the log of deliveries says so.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": SignalWireReply;
                };
            };
            /** @description Received. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not taken; as after any answer outside of the 200s, it is tried again later. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
/**
 * @description Where the message is on its way. Outbound: `scheduled` → `accepted` → `queued` → `sending` →
 *     `sent` → `delivered` → `read`, ending early in `undelivered`, `failed` or `canceled`. Inbound:
 *     `receiving` → `received`. The vendor's deprecated `partially_delivered` is never used here.
 * @example delivered
 * @enum {string}
 */
export type TwilioMessageStatus = "accepted" | "scheduled" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "read" | "canceled" | "receiving" | "received";
/**
 * @description A message, sent or received. Every key is always there; a key without a value is `null` and never
 *     left out, because the vendor's SDKs read a missing date as now. Counts and prices are strings,
 *     `error_code` is a number.
 */
export interface TwilioMessage {
    /**
     * @description The account that owns the message.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description The version of the API that speaks here.
     * @example 2010-04-01
     * @constant
     */
    api_version: "2010-04-01";
    /**
     * @description The text; empty where there is none, and after redaction.
     * @example Your table for two is ready.
     */
    body: string;
    /**
     * @description When the message was created; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:02 +0000
     */
    date_created: string;
    /**
     * @description When the message left, or arrived here; RFC 2822, in UTC. `null` until then.
     * @example Sat, 21 Nov 2026 09:15:04 +0000
     */
    date_sent: string | null;
    /**
     * @description When the message last changed; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:05 +0000
     */
    date_updated: string;
    /**
     * @description `inbound` for a message received, `outbound-api` for one created here. The other two start in
     *     a call or a reply.
     * @example outbound-api
     * @enum {string}
     */
    direction: "inbound" | "outbound-api" | "outbound-call" | "outbound-reply";
    /**
     * @description Why the message is `failed` or `undelivered`; `null` in every other status.
     * @example 30007
     */
    error_code: number | null;
    /**
     * @description `error_code` in words; `null` where that is.
     * @example Carrier violation
     */
    error_message: string | null;
    /**
     * @description The sender. `null` while a messaging service has not chosen it.
     * @example +14155550100
     */
    from: string | null;
    /**
     * @description The messaging service that was asked to send, or `null`.
     * @example MG5c0d9e8f7a6b4c3d2e1f0a9b8c7d6e5f
     */
    messaging_service_sid: string | null;
    /**
     * @description How many media files the message has, counted from the moment it is created. A deleted one is
     *     counted no more.
     * @example 2
     */
    num_media: string;
    /**
     * @description How many parts the text is sent in. `0` until a sender is chosen.
     * @example 1
     */
    num_segments: string;
    /**
     * @description What was charged, negative for a charge. `null` while it is not known.
     * @example -0.00750
     */
    price: string | null;
    /**
     * @description The currency of `price`, ISO 4217; `null` where the message has none.
     * @example USD
     */
    price_unit: string | null;
    /**
     * @description The message, `MM` when it was created with media or `SendAsMms`, otherwise `SM`. It never
     *     changes.
     * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
     */
    sid: string;
    status: TwilioMessageStatus;
    /**
     * @description What belongs to the message. The vendor leaves `feedback` out when a message is created;
     *     Postel chose one shape for every answer.
     * @example {
     *       "feedback": "/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json",
     *       "media": "/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json"
     *     }
     */
    subresource_uris: {
        /**
         * Format: uri-reference
         * @description Where feedback about it is sent, relative to the service; it cannot be read.
         * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json
         */
        feedback: string;
        /**
         * Format: uri-reference
         * @description The list of its media, relative to the service.
         * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json
         */
        media: string;
    };
    /**
     * @description The recipient.
     * @example +14155550123
     */
    to: string;
    /**
     * Format: uri-reference
     * @description This message, relative to the service.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json
     */
    uri: string;
}
/**
 * @description One page of messages, newest first. Links keep the filters, with `<` and `>` encoded, then
 *     `PageSize`, `Page` and `PageToken`; they stay right while messages are created and deleted.
 */
export interface TwilioMessageList {
    /**
     * @description The number of the last item on this page, counted from 0. As with the vendor, an empty page
     *     and a page of one item both end at their start.
     * @example 0
     */
    end: number;
    /**
     * Format: uri-reference
     * @description The first page of this list, relative to the service.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?PageSize=50&Page=0
     */
    first_page_uri: string;
    /**
     * @description The items of this page.
     * @example []
     */
    messages: TwilioMessage[];
    /**
     * Format: uri-reference
     * @description The next page, relative to the service; `null` on the last one.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?PageSize=50&Page=1&PageToken=PASM019aa5d0c7e87a31b2c4d5e6f7081923
     */
    next_page_uri: string | null;
    /**
     * @description The number of this page, as the request had it.
     * @example 0
     */
    page: number;
    /**
     * @description How many items a page holds, after clamping.
     * @example 50
     */
    page_size: number;
    /**
     * Format: uri-reference
     * @description The previous page, relative to the service; `null` on the first one.
     * @example null
     */
    previous_page_uri: string | null;
    /**
     * @description The number of the first item on this page, counted from 0.
     * @example 0
     */
    start: number;
    /**
     * Format: uri-reference
     * @description This page, relative to the service.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?PageSize=50&Page=0
     */
    uri: string;
}
/** @description What was wrong with the request. */
export interface TwilioError {
    /**
     * @description The kind of error, a number that never changes its meaning.
     * @example 20404
     */
    code: number;
    /**
     * @description What was wrong, where, and what is accepted.
     * @example The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json was not found
     */
    message: string;
    /**
     * Format: uri
     * @description The page about this code.
     * @example http://127.0.0.1:4010/docs/errors#20404
     */
    more_info: string;
    /**
     * @description The HTTP status once more.
     * @example 404
     */
    status: number;
    /**
     * @description More about this one case, where there is more to say.
     * @example Your AccountSid or AuthToken was incorrect.
     */
    detail?: string;
}
/**
 * @description A new message: `To`, one of `From` and `MessagingServiceSid`, and at least one of `Body` and
 *     `MediaUrl`. Parameters that are not listed here are ignored. `x-effect` says what each one does:
 *     `acted-on`, `ignored` (accepted, and nothing follows from it) or `refused` (any value is answered
 *     400 with that code).
 */
export interface CreateTwilioMessageForm {
    /**
     * @description The recipient, an E.164 number. Missing or empty is refused with 21604, anything else with
     *     21211.
     * @example +14155550123
     */
    To: string;
    /**
     * @description The sender: an E.164 number, a short code, or an alphanumeric sender id of up to 11
     *     characters. Empty counts as not given; anything else is refused with 21212. An account that
     *     owns no numbers may send from any E.164 number that no other account owns; once it owns some,
     *     only from those (21606).
     *     Short codes and alphanumeric ids cannot be owned here, so they are always refused with 21606.
     * @example +14155550100
     */
    From?: string;
    /**
     * @description The SMS sender to fall back to when an RCS message cannot be delivered.
     * @example +14155550101
     */
    FallbackFrom?: string;
    /**
     * @description The messaging service that chooses the sender, always the same one for the same recipient. The
     *     message is `accepted` until it is chosen. With a `From` beside it, that is the sender, and must be
     *     one of the service's (21711). A service that is malformed or not the account's is refused with
     *     21701, one without a sender with 21703.
     * @example MG5c0d9e8f7a6b4c3d2e1f0a9b8c7d6e5f
     */
    MessagingServiceSid?: string;
    /**
     * @description The text, at most 1,600 characters; more is refused with 21617. Empty counts as not given.
     * @example Your table for two is ready.
     */
    Body?: string;
    /**
     * @description The media, one key per file: `MediaUrl=https://…&MediaUrl=https://…`. At most 10, more is
     *     refused with 21623; each `http` or `https`, anything else is refused with 21620. The files are
     *     fetched after the answer, once per message and URL: at most 3 redirects and 15 seconds, and
     *     credentials in the URL are sent to its own origin only. Together they may have 5 MB (5,242,880
     *     bytes) as they come; one that cannot be fetched makes the message `failed`, and so do too many
     *     bytes (11751) and a type that is not among those of `fetchTwilioMediaContent` or is not that of
     *     the bytes (12300). Usual other names of these types, such as `image/jpg`, `audio/x-wav` or
     *     `text/x-vcard`, are taken for them. An answer is used again as its `Cache-Control`, `ETag` and
     *     `Last-Modified` allow, by this account only. A JPEG, PNG, GIF or WebP image that the carrier
     *     would not take is made smaller: for the simulated one, with more than 1,200,000 bytes or 4,096
     *     pixels on a side. Every other file is kept byte for byte.
     * @example [
     *       "https://media.example.com/menu.jpg",
     *       "https://media.example.com/table.png"
     *     ]
     */
    MediaUrl?: string[];
    /**
     * @description A content template. This service has none, so any value is refused with 21655.
     * @example HX8a1b2c3d4e5f60718293a4b5c6d7e8f9
     */
    ContentSid?: string;
    /**
     * @description JSON with the template's variables. Refused with 21654, because it needs a `ContentSid`.
     * @example {"1":"Ada"}
     */
    ContentVariables?: string;
    /**
     * @description Where each change of the status is reported, `http` or `https`, at most 4,000 characters,
     *     without an underscore in the host name. Anything else is refused with 21609.
     * @example https://app.example.com/message-status
     */
    StatusCallback?: string;
    /**
     * @description A TwiML application whose status callback is used. This service has none, so any value is
     *     refused with 21218. The vendor documents that code for calls and none for messages; Postel
     *     chose it.
     * @example AP1d2e3f405162738495a6b7c8d9eafb0c
     */
    ApplicationSid?: string;
    /**
     * @description The highest price to pay. The vendor ignores it since 3 June 2024.
     * @example 0.05
     */
    MaxPrice?: number;
    /**
     * @description Says that `createTwilioMessageFeedback` will follow.
     * @default false
     * @example false
     */
    ProvideFeedback?: boolean;
    /**
     * @description How often this message was tried before, over all providers.
     * @example 1
     */
    Attempt?: number;
    /**
     * @description How many seconds the message may wait to be sent; later it fails. Out of range is refused with
     *     21624. The vendor documents the range and no code; Postel chose the one that SignalWire has
     *     for the same case.
     * @default 36000
     * @example 14400
     */
    ValidityPeriod?: number;
    /**
     * @description Reserved by the vendor.
     * @example false
     */
    ForceDelivery?: boolean;
    /**
     * @description Whether the text is kept. `retain` is what happens; `discard` is refused with 20001, because
     *     keeping what was to be discarded would break a promise. Postel chose that code.
     * @example retain
     * @enum {string}
     */
    ContentRetention?: "retain" | "discard";
    /**
     * @description Whether the recipient's number is kept. `retain` is what happens; `obfuscate` is refused with
     *     20001, because keeping what was to be hidden would break a promise. Postel chose that code.
     * @example retain
     * @enum {string}
     */
    AddressRetention?: "retain" | "obfuscate";
    /**
     * @description Asks to replace characters that would make the text need more segments.
     * @example true
     */
    SmartEncoded?: boolean;
    /**
     * @description Actions for channels that know them.
     * @example [
     *       "geo:37.787890,-122.391664|375 Beale St"
     *     ]
     */
    PersistentAction?: string[];
    /**
     * @description Marks traffic that is not charged.
     * @example free
     * @enum {string}
     */
    TrafficType?: "free";
    /**
     * @description Asks to shorten the links in the text; needs a messaging service that does so.
     * @example false
     */
    ShortenUrls?: boolean;
    /**
     * @description `fixed` asks to send at `SendAt`, which must be there (35111); anything else is refused with 35126.
     *     Needs a messaging service (35118).
     * @example fixed
     * @enum {string}
     */
    ScheduleType?: "fixed";
    /**
     * Format: date-time
     * @description When to send: ISO 8601 with its offset, from 15 minutes to 35 days ahead; anything else is refused
     *     with 35114, and so is a time on its own, without `ScheduleType`, with 35126. `ValidityPeriod` is
     *     counted from then.
     * @example 2026-11-22T08:00:00Z
     */
    SendAt?: string | Date;
    /**
     * @description Sends the text as MMS even without media; the Sid then begins with `MM`.
     * @example false
     */
    SendAsMms?: boolean;
    /**
     * @description Whether the vendor looks for pumped traffic.
     * @example enable
     * @enum {string}
     */
    RiskCheck?: "enable" | "disable";
    /**
     * @description What the message is for. The vendor's SDK sends it; its public document does not have it.
     * @example notifications
     */
    MessageIntent?: string;
}
/**
 * @description What a status callback tells. More keys may be added at any time: read those you know and ignore
 *     the others.
 */
export interface TwilioStatusCallback {
    /**
     * @description The account that owns the message.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    AccountSid: string;
    /**
     * @description The version of the API by which the message was created.
     * @example 2010-04-01
     * @constant
     */
    ApiVersion: "2010-04-01";
    /**
     * @description Why the message is `failed` or `undelivered`, in digits; absent in every other status.
     * @example 30007
     */
    ErrorCode?: string;
    /**
     * @description The sender; absent when the message failed before one was chosen.
     * @example +14155550100
     */
    From?: string;
    /**
     * @description The message.
     * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
     */
    MessageSid: string;
    /**
     * @description The status that the message has just reached. The one it was created with is never reported.
     * @example delivered
     * @enum {string}
     */
    MessageStatus: "accepted" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "read" | "canceled";
    /**
     * @description The messaging service that was asked to send; absent where none was.
     * @example MG5c0d9e8f7a6b4c3d2e1f0a9b8c7d6e5f
     */
    MessagingServiceSid?: string;
    /**
     * @description The same as `MessageSid`, for older receivers.
     * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
     */
    SmsSid: string;
    /**
     * @description The same as `MessageStatus`, for older receivers.
     * @example delivered
     * @enum {string}
     */
    SmsStatus: "accepted" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "read" | "canceled";
    /**
     * @description The recipient.
     * @example +14155550123
     */
    To: string;
}
/**
 * @description A `TwilioMessageList` as XML: `TwilioResponse` holds `Messages`, whose attributes are the page and
 *     whose elements are its items, each a `Message` as in `TwilioMessageXml`. A link that is `null` in
 *     JSON is an empty attribute; links have the extension that the request had. The vendor does not
 *     document the lists; Postel chose the attributes that its older resources have, without the counts
 *     that JSON has dropped.
 * @example <?xml version='1.0' encoding='UTF-8'?>
 *     <TwilioResponse><Messages page="0" pagesize="50" start="0" end="0" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?PageSize=50&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?PageSize=50&amp;Page=0" previouspageuri="" nextpageuri=""/></TwilioResponse>
 */
export type TwilioMessageListXml = string;
/**
 * @description The same error under paths that answer XML or bytes: `TwilioResponse` holds one `RestException`
 *     with `Code`, `Detail` (only where there is one), `Message`, `MoreInfo` and `Status`, in this
 *     order.
 * @example <?xml version='1.0' encoding='UTF-8'?>
 *     <TwilioResponse><RestException><Code>20404</Code><Message>The requested resource was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>
 */
export type TwilioErrorXml = string;
/**
 * @description A change of a message: `Body` or `Status`, and never both. Anything else about the pair is refused
 *     with 30400. Parameters that are not listed here are ignored.
 */
export interface UpdateTwilioMessageForm {
    /**
     * @description Empty: the text of the message is redacted. Any other text is refused with 30400, because what
     *     was sent cannot be sent differently.
     * @example
     */
    Body?: string;
    /**
     * @description `canceled`: a message that is `scheduled` is not sent. Any other value is refused with 30400.
     * @example canceled
     * @enum {string}
     */
    Status?: "canceled";
}
/**
 * @description A `TwilioMessage` as XML: `TwilioResponse` holds one `Message` with exactly these elements in this
 *     order, and what would be `null` in JSON is an empty element. `Uri` and `Media` have the extension
 *     that the request had; `Feedback` has none, as there is no XML behind it. The vendor documents no
 *     order; Postel chose the one it was seen to answer in, with `Feedback` beside `Media`, as in JSON.
 * @example <?xml version='1.0' encoding='UTF-8'?>
 *     <TwilioResponse><Message><Sid>SM019aa5d0c7e87a31b2c4d5e6f7081923</Sid><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:15:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>delivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback</Feedback></SubresourceUris></Message></TwilioResponse>
 */
export type TwilioMessageXml = string;
/** @description What became of the message. Parameters that are not listed here are ignored. */
export interface CreateTwilioMessageFeedbackForm {
    /**
     * @description Whether the recipient did what the message was for, such as typing in the code that it
     *     brought. Any other value is refused with 20001, which Postel chose.
     * @default confirmed
     * @example confirmed
     * @enum {string}
     */
    Outcome?: "confirmed" | "unconfirmed";
}
/** @description What the sender told of a message's outcome. A message has one feedback at most. */
export interface TwilioMessageFeedback {
    /**
     * @description The account that owns the message.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description When feedback was first told; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:20:00 +0000
     */
    date_created: string;
    /**
     * @description When it was last told; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:20:00 +0000
     */
    date_updated: string;
    /**
     * @description The message.
     * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
     */
    message_sid: string;
    /**
     * @description Whether the recipient did what the message was for.
     * @example confirmed
     * @enum {string}
     */
    outcome: "confirmed" | "unconfirmed";
    /**
     * Format: uri-reference
     * @description Where feedback is sent, relative to the service; it cannot be read.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json
     */
    uri: string;
}
/** @description One file of a message. It exists once its bytes are stored. */
export interface TwilioMedia {
    /**
     * @description The account that owns the file.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description The media type of the bytes, one of those that `fetchTwilioMediaContent` declares.
     * @example image/jpeg
     */
    content_type: string;
    /**
     * @description When the media was created; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:02 +0000
     */
    date_created: string;
    /**
     * @description When the media last changed; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:03 +0000
     */
    date_updated: string;
    /**
     * @description The message that the file belongs to.
     * @example MM019aa5d1f0a27c44a1b2c3d4e5f60718
     */
    parent_sid: string;
    /**
     * @description The file.
     * @example ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
     */
    sid: string;
    /**
     * Format: uri-reference
     * @description This resource, relative to the service; without `.json` it answers the bytes.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.json
     */
    uri: string;
}
/**
 * @description One page of a message's media, in the order of the message. The vendor does not document its
 *     order; Postel chose this one.
 */
export interface TwilioMediaList {
    /**
     * @description The number of the last item on this page, counted from 0. As with the vendor, an empty page
     *     and a page of one item both end at their start.
     * @example 0
     */
    end: number;
    /**
     * Format: uri-reference
     * @description The first page of this list, relative to the service.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json?PageSize=50&Page=0
     */
    first_page_uri: string;
    /**
     * @description The items of this page.
     * @example []
     */
    media_list: TwilioMedia[];
    /**
     * Format: uri-reference
     * @description The next page, relative to the service; `null` on the last one.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json?PageSize=50&Page=1&PageToken=PAME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
     */
    next_page_uri: string | null;
    /**
     * @description The number of this page, as the request had it.
     * @example 0
     */
    page: number;
    /**
     * @description How many items a page holds, after clamping.
     * @example 50
     */
    page_size: number;
    /**
     * Format: uri-reference
     * @description The previous page, relative to the service; `null` on the first one.
     * @example null
     */
    previous_page_uri: string | null;
    /**
     * @description The number of the first item on this page, counted from 0.
     * @example 0
     */
    start: number;
    /**
     * Format: uri-reference
     * @description This page, relative to the service.
     * @example /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json?PageSize=50&Page=0
     */
    uri: string;
}
/**
 * @description A `TwilioMediaList` as XML: `TwilioResponse` holds `MediaList`, whose attributes are the page and
 *     whose elements are its items, each a `Media` as in `TwilioMediaXml`. A link that is `null` in JSON
 *     is an empty attribute; links have the extension that the request had. The vendor does not document
 *     the lists; Postel chose the name and the attributes.
 * @example <?xml version='1.0' encoding='UTF-8'?>
 *     <TwilioResponse><MediaList page="0" pagesize="50" start="0" end="0" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.xml?PageSize=50&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.xml?PageSize=50&amp;Page=0" previouspageuri="" nextpageuri=""/></TwilioResponse>
 */
export type TwilioMediaListXml = string;
/**
 * @description A `TwilioMedia` as XML: `TwilioResponse` holds one `Media` with exactly these elements in this
 *     order.
 * @example <?xml version='1.0' encoding='UTF-8'?>
 *     <TwilioResponse><Media><Sid>ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5</Sid><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><ParentSid>MM019aa5d1f0a27c44a1b2c3d4e5f60718</ParentSid><ContentType>image/jpeg</ContentType><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:03 +0000</DateUpdated><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.xml</Uri></Media></TwilioResponse>
 */
export type TwilioMediaXml = string;
/**
 * @description Where the message is on its way. Outbound: `queued` → `initiated` → `sent` → `delivered`, ending
 *     early in `undelivered` or `failed`. Inbound: `initiated` → `received`.
 *
 *     Other wires have states for which this one has no word of its own. They are shown as the nearest:
 *     one that waits for a time or for a sender as `queued`; one that is being handed over, in either
 *     direction, as `initiated`; one that was read as `delivered`; one that was canceled as `failed`,
 *     without an error code.
 * @example delivered
 * @enum {string}
 */
export type SignalWireMessageStatus = "queued" | "initiated" | "sent" | "failed" | "delivered" | "undelivered" | "received";
/**
 * @description A message, sent or received. Every key is always there and there are no others; a key without a
 *     value is `null` and never left out, because the vendor's SDK reads a missing date as now. Counts
 *     and prices are numbers, `error_code` is text.
 */
export interface SignalWireMessage {
    /**
     * @description The project that owns the message.
     * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description The version of the API that speaks here.
     * @example 2010-04-01
     * @constant
     */
    api_version: "2010-04-01";
    /**
     * @description The text; empty where there is none, and after redaction. The vendor has `null` for what it
     *     filtered as spam; this service filters nothing, so it is always text here.
     * @example Your table for two is ready.
     */
    body: string | null;
    /**
     * @description When the message was created; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:02 +0000
     */
    date_created: string;
    /**
     * @description When the message left, or arrived here; RFC 2822, in UTC. `null` until then.
     * @example Sat, 21 Nov 2026 09:15:04 +0000
     */
    date_sent: string | null;
    /**
     * @description When the message last changed; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:05 +0000
     */
    date_updated: string;
    /**
     * @description `inbound` for a message received, `outbound-api` for one created here. The other two start in
     *     a call or a reply.
     * @example outbound-api
     * @enum {string}
     */
    direction: "inbound" | "outbound-api" | "outbound-call" | "outbound-reply";
    /**
     * @description Why the message is `failed` or `undelivered`, in digits; `null` in every other status, and for
     *     a message that was canceled.
     * @example 30007
     */
    error_code: string | null;
    /**
     * @description `error_code` in words; `null` where that is.
     * @example Message flagged as a carrier violation
     */
    error_message: string | null;
    /**
     * @description The sender. Empty while a number group has not chosen it: this wire has no `null` here, and no
     *     vendor document says what stands there instead.
     * @example +14155550100
     */
    from: string;
    /**
     * @description The number group that was asked to send, or `null`.
     * @example 5c0d9e8f-7a6b-4c3d-2e1f-0a9b8c7d6e5f
     */
    messaging_service_sid: string | null;
    /**
     * @description How many media files the message has, counted from the moment it is created. A deleted one is
     *     counted no more.
     * @example 2
     */
    num_media: number;
    /**
     * @description How many parts the text is sent in. 0 until a sender is chosen.
     * @example 1
     */
    num_segments: number;
    /**
     * @description What was charged, in `price_unit`; positive. `null` while it is not known, and always where
     *     nothing is charged.
     * @example 0.005
     */
    price: number | null;
    /**
     * @description The currency of `price`, ISO 4217; also where there is no price.
     * @example USD
     */
    price_unit: string;
    /**
     * @description The message. It never changes.
     * @example 019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
     */
    sid: string;
    status: SignalWireMessageStatus;
    /**
     * @description What belongs to the message.
     * @example {
     *       "media": "/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923/Media.json"
     *     }
     */
    subresource_uris: {
        /**
         * Format: uri-reference
         * @description The list of its media, relative to the service.
         * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923/Media.json
         */
        media: string;
    };
    /**
     * @description The recipient.
     * @example +14155550123
     */
    to: string;
    /**
     * Format: uri-reference
     * @description This message, relative to the service.
     * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923.json
     */
    uri: string;
}
/**
 * @description One page of messages, newest first. Links have no suffix and keep the filters, with `<` and `>`
 *     encoded, then `Page`, `PageSize` and `PageToken`; they stay right while messages are created and
 *     deleted. There are no other keys: the vendor's SDK cannot read a page that has more.
 */
export interface SignalWireMessageList {
    /**
     * Format: uri-reference
     * @description The first page of this list, relative to the service.
     * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Page=0&PageSize=50
     */
    first_page_uri: string;
    /**
     * @description The items of this page.
     * @example []
     */
    messages: SignalWireMessage[];
    /**
     * Format: uri-reference
     * @description The next page, relative to the service; `null` on the last one.
     * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Page=1&PageSize=50&PageToken=PA019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
     */
    next_page_uri: string | null;
    /**
     * @description The number of this page, as the request had it.
     * @example 0
     */
    page: number;
    /**
     * @description How many items a page holds.
     * @example 50
     */
    page_size: number;
    /**
     * Format: uri-reference
     * @description The previous page, relative to the service; `null` on the first one.
     * @example null
     */
    previous_page_uri: string | null;
    /**
     * Format: uri-reference
     * @description This page, relative to the service.
     * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Page=0&PageSize=50
     */
    uri: string;
}
/**
 * @description What was wrong with the request. Every refusal has this body, also where nothing is routed: the
 *     vendor's SDK loses the status of one that is not JSON.
 */
export interface SignalWireError {
    /**
     * @description The kind of error, a number that never changes its meaning on this wire. The vendor once sent
     *     text here; its document has a number.
     * @example 20404
     */
    code: number;
    /**
     * @description What was wrong, where, and what is accepted.
     * @example The requested resource /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923 was not found
     */
    message: string;
    /**
     * Format: uri
     * @description The page about this code. Its anchor names the wire, because other wires have the same numbers
     *     with other meanings.
     * @example http://127.0.0.1:4010/docs/errors#signalwire-20404
     */
    more_info: string;
    /**
     * @description The HTTP status once more.
     * @example 404
     */
    status: number;
}
/**
 * @description A new message: `To`, one of `From` and `MessagingServiceSid`, and at least one of `Body` and
 *     `MediaUrl`. Parameters that are not listed here are refused with 90000. `x-effect` says what each
 *     one does: `acted-on`, `ignored` (accepted, and nothing follows from it) or `refused` (any value is
 *     answered 422 with that code).
 */
export interface CreateSignalWireMessageForm {
    /**
     * @description The recipient, an E.164 number. Missing or empty is refused with 21604, anything else with
     *     21211.
     * @example +14155550123
     */
    To: string;
    /**
     * @description The sender, an E.164 number. Empty counts as not given; anything else is refused with 21212. A
     *     project that owns no numbers may send from any that no other project owns; once it owns some,
     *     only from those (21601).
     * @example +14155550100
     */
    From?: string;
    /**
     * Format: uuid
     * @description The number group that chooses the sender, always the same one for the same recipient; until then
     *     the message has none. With a `From` beside it, that is the sender, and must be one of the group's
     *     (21601). A group that is malformed or not the project's is refused with 21701, one without a number
     *     with 21703.
     * @example 5c0d9e8f-7a6b-4c3d-2e1f-0a9b8c7d6e5f
     */
    MessagingServiceSid?: string;
    /**
     * @description The text, at most 1,600 characters; more is refused with 21617. Empty counts as not given.
     * @example Your table for two is ready.
     */
    Body?: string;
    /**
     * @description The media, one key per file: `MediaUrl=https://…&MediaUrl=https://…`; a single one is a list
     *     of one. At most 8, more is refused with 21623; each `http` or `https`, anything else is refused
     *     with 21620. The files are fetched after the answer, once per message and URL: at most 3
     *     redirects and 15 seconds, and credentials in the URL are sent to its own origin only. Together
     *     they may have 5 MB (5,242,880 bytes) as they come; one that cannot be fetched makes the message
     *     `failed`, and so do too many bytes (11751) and a type that is not among those of
     *     `fetchSignalWireMediaContent` or is not that of the bytes (12300). Usual other names of these
     *     types, such as `image/jpg`, `audio/vnd.wav` or `text/x-vcard`, are taken for them. An answer is
     *     used again as its `Cache-Control`, `ETag` and `Last-Modified` allow, by this project only. A
     *     JPEG, PNG, GIF or WebP image that the carrier would not take is made smaller: for the simulated
     *     one, with more than 1,200,000 bytes or 4,096 pixels on a side. Every other file is kept byte
     *     for byte.
     * @example [
     *       "https://media.example.com/menu.jpg",
     *       "https://media.example.com/table.png"
     *     ]
     */
    MediaUrl?: string[];
    /**
     * @description Sends the text as MMS even without media.
     * @default false
     * @example false
     */
    SendAsMms?: boolean;
    /**
     * Format: uuid
     * @description A cXML application whose status callback is used. This service has none, so any value is
     *     refused with 21218.
     * @example 1d2e3f40-5162-7384-95a6-b7c8d9eafb0c
     */
    ApplicationSid?: string;
    /**
     * @description The highest price to pay, in US dollars. What is not a price is refused with 10000.
     * @example 0.0075
     */
    MaxPrice?: string;
    /**
     * @description Where each change of the status is reported, `http` or `https`, at most 4,000 characters,
     *     without an underscore in the host name. Anything else is refused with 21456.
     * @example https://app.example.com/message-status
     */
    StatusCallback?: string;
    /**
     * @description How many seconds the message may wait to be sent; later it fails with 30001. Out of range is
     *     refused with 21624.
     * @default 14400
     * @example 14400
     */
    ValidityPeriod?: number;
}
/**
 * @description What a status callback tells. More keys may be added at any time: read those you know and ignore
 *     the others.
 */
export interface SignalWireStatusCallback {
    /**
     * @description The project that owns the message.
     * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
     */
    AccountSid: string;
    /**
     * @description The text; empty where there is none, and after redaction.
     * @example Your table for two is ready.
     */
    Body: string;
    /**
     * @description Why the message is `failed` or `undelivered`, in digits; absent in every other status.
     * @example 30007
     */
    ErrorCode?: string;
    /**
     * @description The sender; empty when the message failed before one was chosen.
     * @example +14155550100
     */
    From: string;
    /**
     * @description The message.
     * @example 019aa5d0-c7e8-7a31-b2c4-d5e6f7081923
     */
    MessageSid: string;
    /**
     * @description The status that the message has just reached. The one it was created with is never reported.
     *     The words are not quite those of the message itself: what is `initiated` there is `sending`
     *     here, or `receiving` for a message from outside.
     * @example delivered
     * @enum {string}
     */
    MessageStatus: "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "receiving" | "received";
    /**
     * @description How many media files the message has.
     * @example 0
     */
    NumMedia: number;
    /**
     * @description How many parts the text is sent in.
     * @example 1
     */
    NumSegments: number;
    /**
     * @description The recipient.
     * @example +14155550123
     */
    To: string;
}
/**
 * @description A change of a message. The only one there is empties its text. Parameters that are not listed here
 *     are refused with 90000.
 */
export interface UpdateSignalWireMessageForm {
    /**
     * @description Empty: the text of the message is redacted. Any other text is refused with 50509, because what
     *     was sent cannot be sent differently; without it the request is refused with 10000.
     * @example
     */
    Body: string;
}
/**
 * @description A media file of a message: what is known of it, not its bytes. Those are at
 *     `fetchSignalWireMediaContent`.
 */
export interface SignalWireMedia {
    /**
     * @description The project that owns it.
     * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description The type of its bytes.
     * @example image/jpeg
     */
    content_type: string;
    /**
     * @description When its message was created; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:02 +0000
     */
    date_created: string;
    /**
     * @description When it last changed, such as when its bytes were stored; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:03 +0000
     */
    date_updated: string;
    /**
     * @description The message that it belongs to, the same as in `uri`.
     * @example 019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718
     */
    parent_sid: string;
    /**
     * @description The media. It never changes.
     * @example 2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5
     */
    sid: string;
    /**
     * Format: uri-reference
     * @description This media, relative to the service.
     * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media/2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5.json
     */
    uri: string;
}
/**
 * @description One page of a message's media, in the order of the message. The vendor does not document its order;
 *     Postel chose this one. Links are as in lists of messages.
 */
export interface SignalWireMediaList {
    /**
     * Format: uri-reference
     * @description The first page of this list, relative to the service.
     * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media?Page=0&PageSize=50
     */
    first_page_uri: string;
    /**
     * @description The items of this page.
     * @example []
     */
    media_list: SignalWireMedia[];
    /**
     * Format: uri-reference
     * @description The next page, relative to the service; `null` on the last one.
     * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media?Page=1&PageSize=50&PageToken=PA2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5
     */
    next_page_uri: string | null;
    /**
     * @description The number of this page, as the request had it.
     * @example 0
     */
    page: number;
    /**
     * @description How many items a page holds.
     * @example 50
     */
    page_size: number;
    /**
     * Format: uri-reference
     * @description The previous page, relative to the service; `null` on the first one.
     * @example null
     */
    previous_page_uri: string | null;
    /**
     * Format: uri-reference
     * @description This page, relative to the service.
     * @example /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media?Page=0&PageSize=50
     */
    uri: string;
}
/**
 * @description The top of everything in chat: channels, their messages and files belong to one service. Settings
 *     are kept and told again, though most are about what this service does not have: members, their
 *     roles, their phones and webhooks.
 */
export interface ChatService {
    /**
     * @description The account that owns it.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description Seconds between reports of what was read; obsolete.
     * @example 10
     */
    consumption_report_interval: number;
    /**
     * @description When the service was created; ISO 8601, in UTC.
     * @example 2026-11-21T09:15:02Z
     */
    date_created: string;
    /**
     * @description When the service last changed; ISO 8601, in UTC.
     * @example 2026-11-21T09:15:02Z
     */
    date_updated: string;
    /**
     * @description The role of who creates a channel. There are no roles here.
     * @example null
     */
    default_channel_creator_role_sid: null;
    /**
     * @description The role of a member. There are no roles here.
     * @example null
     */
    default_channel_role_sid: null;
    /**
     * @description The role of a user. There are no roles here.
     * @example null
     */
    default_service_role_sid: null;
    /**
     * @description A name for people.
     * @example Hotel
     */
    friendly_name: string;
    /**
     * @description How much there may be. The vendor's text says 250 and 100, its examples and its page of limits
     *     the other way round; these are theirs.
     * @example {
     *       "channel_members": 100,
     *       "user_channels": 250
     *     }
     */
    limits: {
        /**
         * @description Members of one channel.
         * @example 100
         */
        channel_members: number;
        /**
         * @description Channels of one user.
         * @example 250
         */
        user_channels: number;
    };
    /**
     * @description What belongs to the service, absolute. Only channels are served here.
     * @example {
     *       "bindings": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Bindings",
     *       "channels": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels",
     *       "roles": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Roles",
     *       "users": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Users"
     *     }
     */
    links: {
        /**
         * Format: uri
         * @description Not served here.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Bindings
         */
        bindings: string;
        /**
         * Format: uri
         * @description Its channels.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels
         */
        channels: string;
        /**
         * Format: uri
         * @description Not served here.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Roles
         */
        roles: string;
        /**
         * Format: uri
         * @description Not served here.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Users
         */
        users: string;
    };
    /**
     * @description What files it takes.
     * @example {
     *       "compatibility_message": null,
     *       "size_limit_mb": 150
     *     }
     */
    media: {
        /**
         * @description The text that stands for a file where files cannot be shown, or `null`.
         * @example null
         */
        compatibility_message: string | null;
        /**
         * @description The largest file, in units of 1,048,576 bytes.
         * @example 150
         * @constant
         */
        size_limit_mb: 150;
    };
    /**
     * @description What is sent to phones. Nothing is here. The vendor leaves out what was never set; Postel chose
     *     one shape for every answer.
     * @example {
     *       "added_to_channel": {
     *         "enabled": false,
     *         "sound": null,
     *         "template": null
     *       },
     *       "invited_to_channel": {
     *         "enabled": false,
     *         "sound": null,
     *         "template": null
     *       },
     *       "log_enabled": false,
     *       "new_message": {
     *         "badge_count_enabled": false,
     *         "enabled": false,
     *         "sound": null,
     *         "template": null
     *       },
     *       "removed_from_channel": {
     *         "enabled": false,
     *         "sound": null,
     *         "template": null
     *       }
     *     }
     */
    notifications: {
        /**
         * @description The one when a member is added to a channel.
         * @example {
         *       "enabled": false,
         *       "sound": null,
         *       "template": null
         *     }
         */
        added_to_channel: {
            /**
             * @description Whether it is sent.
             * @example false
             */
            enabled: boolean;
            /**
             * @description The name of its sound, or `null`.
             * @example null
             */
            sound: string | null;
            /**
             * @description Its text, or `null`.
             * @example null
             */
            template: string | null;
        };
        /**
         * @description The one when a user is invited to a channel.
         * @example {
         *       "enabled": false,
         *       "sound": null,
         *       "template": null
         *     }
         */
        invited_to_channel: {
            /**
             * @description Whether it is sent.
             * @example false
             */
            enabled: boolean;
            /**
             * @description The name of its sound, or `null`.
             * @example null
             */
            sound: string | null;
            /**
             * @description Its text, or `null`.
             * @example null
             */
            template: string | null;
        };
        /**
         * @description Whether notifications are logged.
         * @example false
         */
        log_enabled: boolean;
        /**
         * @description The one when a message arrives.
         * @example {
         *       "badge_count_enabled": false,
         *       "enabled": false,
         *       "sound": null,
         *       "template": null
         *     }
         */
        new_message: {
            /**
             * @description Whether a badge counts unread messages.
             * @example false
             */
            badge_count_enabled: boolean;
            /**
             * @description Whether it is sent.
             * @example false
             */
            enabled: boolean;
            /**
             * @description The name of its sound, or `null`.
             * @example null
             */
            sound: string | null;
            /**
             * @description Its text, or `null`.
             * @example null
             */
            template: string | null;
        };
        /**
         * @description The one when a member is removed from a channel.
         * @example {
         *       "enabled": false,
         *       "sound": null,
         *       "template": null
         *     }
         */
        removed_from_channel: {
            /**
             * @description Whether it is sent.
             * @example false
             */
            enabled: boolean;
            /**
             * @description The name of its sound, or `null`.
             * @example null
             */
            sound: string | null;
            /**
             * @description Its text, or `null`.
             * @example null
             */
            template: string | null;
        };
    };
    /**
     * @description How often a call after an event is tried again.
     * @example 0
     */
    post_webhook_retry_count: number;
    /**
     * @description Where events are told. Webhooks of chat are not sent here.
     * @example null
     */
    post_webhook_url: null;
    /**
     * @description How often a call before an event is tried again.
     * @example 0
     */
    pre_webhook_retry_count: number;
    /**
     * @description Where events are asked about. Webhooks of chat are not sent here.
     * @example null
     */
    pre_webhook_url: null;
    /**
     * @description Whether it is told who is online.
     * @example false
     */
    reachability_enabled: boolean;
    /**
     * @description Whether it is told what was read.
     * @example true
     */
    read_status_enabled: boolean;
    /**
     * @description The service.
     * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
     */
    sid: string;
    /**
     * @description Seconds after which a member that was typing no longer is.
     * @example 5
     */
    typing_indicator_timeout: number;
    /**
     * Format: uri
     * @description This service, absolute.
     * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
     */
    url: string;
    /**
     * @description The events that webhooks are about.
     * @example []
     */
    webhook_filters: string[];
    /**
     * @description The method of webhooks.
     * @example POST
     * @enum {string}
     */
    webhook_method: "GET" | "POST";
}
/** @description One page of services, oldest first. Links stay right while services are created and deleted. */
export interface ChatServiceList {
    /**
     * @description Where this page stands. Links are absolute and can be followed as they are. They hold `PageSize`, `Page` and `PageToken`.
     * @example {
     *       "first_page_url": "http://127.0.0.1:4010/v2/Services?PageSize=50&Page=0",
     *       "key": "services",
     *       "next_page_url": null,
     *       "page": 0,
     *       "page_size": 50,
     *       "previous_page_url": null,
     *       "url": "http://127.0.0.1:4010/v2/Services?PageSize=50&Page=0"
     *     }
     */
    meta: {
        /**
         * Format: uri
         * @description The first page of this list.
         * @example http://127.0.0.1:4010/v2/Services?PageSize=50&Page=0
         */
        first_page_url: string;
        /**
         * @description The key beside `meta` that holds the items.
         * @example services
         * @constant
         */
        key: "services";
        /**
         * Format: uri
         * @description The next page; `null` on the last one.
         * @example null
         */
        next_page_url: string | null;
        /**
         * @description The number of this page, as the request had it.
         * @example 0
         */
        page: number;
        /**
         * @description How many items a page holds, after clamping.
         * @example 50
         */
        page_size: number;
        /**
         * Format: uri
         * @description The previous page; `null` on the first one.
         * @example null
         */
        previous_page_url: string | null;
        /**
         * Format: uri
         * @description This page.
         * @example http://127.0.0.1:4010/v2/Services?PageSize=50&Page=0
         */
        url: string;
    };
    /**
     * @description The items of this page.
     * @example []
     */
    services: ChatService[];
}
/** @description What was wrong with the request. */
export interface ChatError {
    /**
     * @description The kind of error, a number that never changes its meaning.
     * @example 20404
     */
    code: number;
    /**
     * @description What was wrong, where, and what is accepted. Paths are told without their version, as the
     *     vendor does in this API.
     * @example The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b was not found
     */
    message: string;
    /**
     * Format: uri
     * @description The page about this code.
     * @example http://127.0.0.1:4010/docs/errors#20404
     */
    more_info: string;
    /**
     * @description The HTTP status once more.
     * @example 404
     */
    status: number;
    /**
     * @description More about this one case, where there is more to say.
     * @example Your AccountSid or AuthToken was incorrect.
     */
    detail?: string;
}
/**
 * @description A new service. Parameters that are not listed here are ignored. `x-effect` says what each one
 *     does: `acted-on`, `ignored` or `refused` (any value is answered 400 with that code).
 */
export interface CreateChatServiceForm {
    /**
     * @description A name for people, at most 256 characters; more is refused with 50003. Missing or empty is
     *     refused with 50000.
     * @example Hotel
     */
    FriendlyName: string;
}
/**
 * @description A change of a service. What is not sent stays as it is. Parameters that are not listed here are
 *     ignored. `x-effect` says what each one does: `acted-on`, `ignored` or `refused` (any value is
 *     answered 400 with that code). Values of the wrong type, or out of range, are refused with 20001.
 */
export interface UpdateChatServiceForm {
    /**
     * @description A name for people, at most 256 characters; more is refused with 50003. Empty is refused with
     *     50000.
     * @example Hotel
     */
    FriendlyName?: string;
    /**
     * @description The role of a user. There are no roles here, so any value is refused with 20001.
     * @example RL1a2b3c4d5e6f708192a3b4c5d6e7f809
     */
    DefaultServiceRoleSid?: string;
    /**
     * @description The role of a member of a channel. There are no roles here, so any value is refused with
     *     20001.
     * @example RL1a2b3c4d5e6f708192a3b4c5d6e7f809
     */
    DefaultChannelRoleSid?: string;
    /**
     * @description The role of who creates a channel. There are no roles here, so any value is refused with
     *     20001.
     * @example RL1a2b3c4d5e6f708192a3b4c5d6e7f809
     */
    DefaultChannelCreatorRoleSid?: string;
    /**
     * @description Whether it is told what was read.
     * @example false
     */
    ReadStatusEnabled?: boolean;
    /**
     * @description Whether it is told who is online.
     * @example true
     */
    ReachabilityEnabled?: boolean;
    /**
     * @description Seconds after which a member that was typing no longer is.
     * @example 8
     */
    TypingIndicatorTimeout?: number;
    /**
     * @description Seconds between reports of what was read; obsolete at the vendor.
     * @example 20
     */
    ConsumptionReportInterval?: number;
    /**
     * @description Whether phones are told when a message arrives.
     * @example true
     */
    "Notifications.NewMessage.Enabled"?: boolean;
    /**
     * @description The text that they are told when a message arrives. Empty takes it away.
     * @example News in ${CHANNEL}
     */
    "Notifications.NewMessage.Template"?: string;
    /**
     * @description The name of the sound when a message arrives. Empty takes it away.
     * @example bell
     */
    "Notifications.NewMessage.Sound"?: string;
    /**
     * @description Whether a badge counts unread messages.
     * @example true
     */
    "Notifications.NewMessage.BadgeCountEnabled"?: boolean;
    /**
     * @description Whether phones are told when a member is added to a channel.
     * @example true
     */
    "Notifications.AddedToChannel.Enabled"?: boolean;
    /**
     * @description The text that they are told when a member is added to a channel. Empty takes it away.
     * @example News in ${CHANNEL}
     */
    "Notifications.AddedToChannel.Template"?: string;
    /**
     * @description The name of the sound when a member is added to a channel. Empty takes it away.
     * @example bell
     */
    "Notifications.AddedToChannel.Sound"?: string;
    /**
     * @description Whether phones are told when a member is removed from a channel.
     * @example true
     */
    "Notifications.RemovedFromChannel.Enabled"?: boolean;
    /**
     * @description The text that they are told when a member is removed from a channel. Empty takes it away.
     * @example News in ${CHANNEL}
     */
    "Notifications.RemovedFromChannel.Template"?: string;
    /**
     * @description The name of the sound when a member is removed from a channel. Empty takes it away.
     * @example bell
     */
    "Notifications.RemovedFromChannel.Sound"?: string;
    /**
     * @description Whether phones are told when a user is invited to a channel.
     * @example true
     */
    "Notifications.InvitedToChannel.Enabled"?: boolean;
    /**
     * @description The text that they are told when a user is invited to a channel. Empty takes it away.
     * @example News in ${CHANNEL}
     */
    "Notifications.InvitedToChannel.Template"?: string;
    /**
     * @description The name of the sound when a user is invited to a channel. Empty takes it away.
     * @example bell
     */
    "Notifications.InvitedToChannel.Sound"?: string;
    /**
     * Format: uri
     * @description Where events are asked about before they happen. Webhooks of chat are not sent here, so any
     *     value is refused with 20001.
     * @example https://app.example.com/chat-events
     */
    PreWebhookUrl?: string;
    /**
     * Format: uri
     * @description Where events are told after they happened. Webhooks of chat are not sent here, so any value is
     *     refused with 20001.
     * @example https://app.example.com/chat-events
     */
    PostWebhookUrl?: string;
    /**
     * @description The method of webhooks.
     * @example GET
     * @enum {string}
     */
    WebhookMethod?: "GET" | "POST";
    /**
     * @description The events that webhooks are about, one key each. One empty value clears them.
     * @example [
     *       "onMessageSent",
     *       "onMessageUpdated"
     *     ]
     */
    WebhookFilters?: string[];
    /**
     * @description How many members one channel may have.
     * @example 150
     */
    "Limits.ChannelMembers"?: number;
    /**
     * @description How many channels one user may be in.
     * @example 300
     */
    "Limits.UserChannels"?: number;
    /**
     * @description The text that stands for a file where files cannot be shown. Empty takes it away.
     * @example A file was sent.
     */
    "Media.CompatibilityMessage"?: string;
    /**
     * @description How often a call before an event is tried again.
     * @example 2
     */
    PreWebhookRetryCount?: number;
    /**
     * @description How often a call after an event is tried again.
     * @example 3
     */
    PostWebhookRetryCount?: number;
    /**
     * @description Whether notifications are logged.
     * @example true
     */
    "Notifications.LogEnabled"?: boolean;
}
/**
 * @description A channel: messages in their order. Every key is always there. Members, invites and webhooks of
 *     channels are not served here; their links are there because the vendor's SDKs expect them, and
 *     lead to 404.
 */
export interface ChatChannel {
    /**
     * @description The account that owns it.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description JSON text with data of the application, exactly as it was given; `{}` where none was.
     * @example {"floor":2}
     */
    attributes: string;
    /**
     * @description The identity of whoever created it; `system` where none was given.
     * @example system
     */
    created_by: string;
    /**
     * @description When the channel was created, or the date that was imported; ISO 8601, in UTC.
     * @example 2026-11-21T09:15:02Z
     */
    date_created: string;
    /**
     * @description When the channel last changed, or the date that was imported; ISO 8601, in UTC.
     * @example 2026-11-21T09:15:02Z
     */
    date_updated: string;
    /**
     * @description A name for people, or `null`.
     * @example Front desk
     */
    friendly_name: string | null;
    /**
     * @description What belongs to the channel, absolute.
     * @example {
     *       "invites": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Invites",
     *       "last_message": null,
     *       "members": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Members",
     *       "messages": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages",
     *       "webhooks": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Webhooks"
     *     }
     */
    links: {
        /**
         * Format: uri
         * @description Not served here.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Invites
         */
        invites: string;
        /**
         * Format: uri
         * @description The message with the highest `index`; `null` while there is none.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3
         */
        last_message: string | null;
        /**
         * Format: uri
         * @description Not served here.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Members
         */
        members: string;
        /**
         * Format: uri
         * @description Its messages.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages
         */
        messages: string;
        /**
         * Format: uri
         * @description Not served here.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Webhooks
         */
        webhooks: string;
    };
    /**
     * @description How many members it has. There are none here, so always 0.
     * @example 0
     * @constant
     */
    members_count: 0;
    /**
     * @description How many messages are in it. Whether deleted ones count is not documented; here they do not.
     * @example 1
     */
    messages_count: number;
    /**
     * @description The service that it belongs to.
     * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
     */
    service_sid: string;
    /**
     * @description The channel.
     * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
     */
    sid: string;
    /**
     * @description Who may see it: `public` or `private`. It decides about lists alone, as there are no members
     *     here.
     * @example public
     * @enum {string}
     */
    type: "public" | "private";
    /**
     * @description The name that stands for the Sid in paths, or `null`. No other channel of the service has it.
     * @example front-desk
     */
    unique_name: string | null;
    /**
     * Format: uri
     * @description This channel, absolute, by its Sid.
     * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
     */
    url: string;
}
/** @description One page of channels, oldest first. Links stay right while channels are created and deleted. */
export interface ChatChannelList {
    /**
     * @description The items of this page.
     * @example []
     */
    channels: ChatChannel[];
    /**
     * @description Where this page stands. Links are absolute and can be followed as they are. They hold `Type` as it was sent,
     *     then `PageSize`, `Page` and `PageToken`.
     * @example {
     *       "first_page_url": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?PageSize=50&Page=0",
     *       "key": "channels",
     *       "next_page_url": null,
     *       "page": 0,
     *       "page_size": 50,
     *       "previous_page_url": null,
     *       "url": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?PageSize=50&Page=0"
     *     }
     */
    meta: {
        /**
         * Format: uri
         * @description The first page of this list.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?PageSize=50&Page=0
         */
        first_page_url: string;
        /**
         * @description The key beside `meta` that holds the items.
         * @example channels
         * @constant
         */
        key: "channels";
        /**
         * Format: uri
         * @description The next page; `null` on the last one.
         * @example null
         */
        next_page_url: string | null;
        /**
         * @description The number of this page, as the request had it.
         * @example 0
         */
        page: number;
        /**
         * @description How many items a page holds, after clamping.
         * @example 50
         */
        page_size: number;
        /**
         * Format: uri
         * @description The previous page; `null` on the first one.
         * @example null
         */
        previous_page_url: string | null;
        /**
         * Format: uri
         * @description This page.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?PageSize=50&Page=0
         */
        url: string;
    };
}
/**
 * @description A new channel; nothing is required. Parameters that are not listed here are ignored. `x-effect`
 *     says what each one does: `acted-on`, `ignored` or `refused` (any value is answered 400 with that
 *     code).
 */
export interface CreateChatChannelForm {
    /**
     * @description A name for people, at most 256 characters; more is refused with 50003. Empty counts as not
     *     given.
     * @example Front desk
     */
    FriendlyName?: string;
    /**
     * @description A name that stands for the Sid in paths; no other channel of the service may have it (409,
     *     50307). Empty counts as not given. At most 256 characters (50004): the vendor says 64 when
     *     creating and 256 when updating. As the vendor's SDKs put it into the path unencoded, it must
     *     not look like a Sid (two letters and 32 hex digits), be `.` or `..`, end with a space, or hold `/`,
     *     `\`, `?`, `#`, `%` or a control character: refused with 50306, which the vendor has for the first
     *     of these alone.
     * @example front-desk
     */
    UniqueName?: string;
    /**
     * @description Data of the application: any JSON text of at most 16,384 bytes. Longer is refused with 50303,
     *     what is not JSON with 50304. Empty means `{}`. The vendor documents the size for the successor
     *     of this API.
     * @example {"floor":2}
     */
    Attributes?: string;
    /**
     * @description Who may see it. Anything else is refused with 20001.
     * @default public
     * @example private
     * @enum {string}
     */
    Type?: "public" | "private";
    /**
     * Format: date-time
     * @description An RFC 3339 date-time to import as `date_created`; fractions of a second are dropped in
     *     answers. A date that does not exist, or has another format, is refused with 50308.
     * @example 2025-03-24T20:37:57Z
     */
    DateCreated?: string | Date;
    /**
     * Format: date-time
     * @description An RFC 3339 date-time to import as `date_updated`; fractions of a second are dropped in
     *     answers. A date that does not exist, or has another format, is refused with 50309.
     * @example 2025-03-24T20:37:57Z
     */
    DateUpdated?: string | Date;
    /**
     * @description The identity of whoever created it, at most 256 characters; more is refused with 50310, the
     *     vendor's code for authors. Empty counts as not given.
     * @example ada
     */
    CreatedBy?: string;
}
/**
 * @description A change of a channel. What is not sent stays as it is; a form without any of these changes
 *     nothing. Parameters that are not listed here are ignored. `x-effect` says what each one does:
 *     `acted-on`, `ignored` or `refused` (any value is answered 400 with that code).
 */
export interface UpdateChatChannelForm {
    /**
     * @description A name for people, at most 256 characters; more is refused with 50003. Empty takes the name
     *     away.
     * @example Front desk
     */
    FriendlyName?: string;
    /**
     * @description A name that stands for the Sid in paths; no other channel of the service may have it (409,
     *     50307). Empty takes the name away. At most 256 characters (50004): the vendor says 64 when
     *     creating and 256 when updating. As the vendor's SDKs put it into the path unencoded, it must
     *     not look like a Sid (two letters and 32 hex digits), be `.` or `..`, end with a space, or hold `/`,
     *     `\`, `?`, `#`, `%` or a control character: refused with 50306, which the vendor has for the first
     *     of these alone.
     * @example front-desk
     */
    UniqueName?: string;
    /**
     * @description Data of the application: any JSON text of at most 16,384 bytes. Longer is refused with 50303,
     *     what is not JSON with 50304. Empty means `{}`. The vendor documents the size for the successor
     *     of this API.
     * @example {"floor":2}
     */
    Attributes?: string;
    /**
     * Format: date-time
     * @description An RFC 3339 date-time to import as `date_created`; fractions of a second are dropped in
     *     answers. A date that does not exist, or has another format, is refused with 50308.
     * @example 2025-03-24T20:37:57Z
     */
    DateCreated?: string | Date;
    /**
     * Format: date-time
     * @description An RFC 3339 date-time to import as `date_updated`; fractions of a second are dropped in
     *     answers. A date that does not exist, or has another format, is refused with 50309.
     * @example 2025-03-24T20:37:57Z
     */
    DateUpdated?: string | Date;
    /**
     * @description The identity of whoever created it, at most 256 characters; more is refused with 50310, the
     *     vendor's code for authors. Empty means `system`.
     * @example ada
     */
    CreatedBy?: string;
}
/**
 * @description The file of a message, as its upload left it.
 * @example {
 *       "content_type": "application/pdf",
 *       "filename": "hello.pdf",
 *       "sid": "ME9e8d7c6b5a493827160504f3e2d1c0b9",
 *       "size": 99999999999999
 *     }
 */
export interface ChatMessageMedia {
    /**
     * @description The media type that the file was uploaded with: type and subtype in lower case, parameters as
     *     they were.
     * @example application/pdf
     */
    content_type: string;
    /**
     * @description The name that it was uploaded with, or `null`.
     * @example hello.pdf
     */
    filename: string | null;
    /**
     * @description The file; `fetchChatMedia` says more of it.
     * @example ME9e8d7c6b5a493827160504f3e2d1c0b9
     */
    sid: string;
    /**
     * @description Its bytes. More than 32 bits hold, and never more than a number in JSON can: clients should
     *     not read it into 32 bits.
     * @example 99999999999999
     */
    size: number;
}
/**
 * @description A message in a channel. Every key is always there; a key without a value is `null` and never left
 *     out, because the vendor's SDKs read a missing date as now. `type` and `media` go together: a
 *     message of type `media` has one file, a `text` has none.
 */
export type ChatMessage = {
    /**
     * @description The account that owns it.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description JSON text with data of the application, exactly as it was given; `{}` where none was.
     * @example {"mood":"glad"}
     */
    attributes: string;
    /**
     * @description The text; empty where there is none.
     * @example Hello
     */
    body: string;
    /**
     * @description The channel that it is in.
     * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
     */
    channel_sid: string;
    /**
     * @description When the message was created, or the date that was imported; ISO 8601, in UTC.
     * @example 2026-11-21T09:15:02Z
     */
    date_created: string;
    /**
     * @description When the message last changed, or the date that was imported; ISO 8601, in UTC.
     * @example 2026-11-21T09:15:02Z
     */
    date_updated: string;
    /**
     * @description The identity of its author; `system` where none was given.
     * @example system
     */
    from: string;
    /**
     * @description Its place in the channel, counted from 0 in the order of arrival. That of a deleted message is
     *     never given again, so there may be gaps.
     * @example 0
     */
    index: number;
    /**
     * @description The identity of whoever changed it last; `null` until someone has.
     * @example null
     */
    last_updated_by: string | null;
    /**
     * @description Its file; `null` in a text.
     * @example null
     */
    media: null | ChatMessageMedia;
    /**
     * @description The service that it belongs to.
     * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
     */
    service_sid: string;
    /**
     * @description The message.
     * @example IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3
     */
    sid: string;
    /**
     * @description The channel once more: that is whom it was sent to.
     * @example CH019aa5e0b1c2737ea4b5c6d7e8f90a1b
     */
    to: string;
    /**
     * @description `media` when it was created with a file, otherwise `text`. It never changes.
     * @example text
     * @enum {string}
     */
    type: "text" | "media";
    /**
     * Format: uri
     * @description This message, absolute, with the Sid of its channel.
     * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3
     */
    url: string;
    /**
     * @description Whether it was changed since it was created; also when it was imported with a `DateUpdated`
     *     other than its `DateCreated`.
     * @example false
     */
    was_edited: boolean;
} & ({
    /**
     * @description No file.
     * @example null
     */
    media: null;
    /**
     * @description A text.
     * @example text
     * @constant
     */
    type: "text";
} | {
    media: ChatMessageMedia;
    /**
     * @description With a file.
     * @example media
     * @constant
     */
    type: "media";
});
/**
 * @description One page of messages, in the order of `index`. Links stay right while messages are created and
 *     deleted.
 */
export interface ChatMessageList {
    /**
     * @description The items of this page.
     * @example []
     */
    messages: ChatMessage[];
    /**
     * @description Where this page stands. Links are absolute and can be followed as they are. They name the channel by its Sid
     *     and hold `Order` where it was sent, then `PageSize`, `Page` and `PageToken`.
     * @example {
     *       "first_page_url": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?PageSize=50&Page=0",
     *       "key": "messages",
     *       "next_page_url": null,
     *       "page": 0,
     *       "page_size": 50,
     *       "previous_page_url": null,
     *       "url": "http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?PageSize=50&Page=0"
     *     }
     */
    meta: {
        /**
         * Format: uri
         * @description The first page of this list.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?PageSize=50&Page=0
         */
        first_page_url: string;
        /**
         * @description The key beside `meta` that holds the items.
         * @example messages
         * @constant
         */
        key: "messages";
        /**
         * Format: uri
         * @description The next page; `null` on the last one.
         * @example null
         */
        next_page_url: string | null;
        /**
         * @description The number of this page, as the request had it.
         * @example 0
         */
        page: number;
        /**
         * @description How many items a page holds, after clamping.
         * @example 50
         */
        page_size: number;
        /**
         * Format: uri
         * @description The previous page; `null` on the first one.
         * @example null
         */
        previous_page_url: string | null;
        /**
         * Format: uri
         * @description This page.
         * @example http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?PageSize=50&Page=0
         */
        url: string;
    };
}
/**
 * @description A new message; nothing is required, as a message may have attributes alone. Parameters that are
 *     not listed here are ignored. `x-effect` says what each one does: `acted-on`, `ignored` or
 *     `refused` (any value is answered 400 with that code).
 */
export interface CreateChatMessageForm {
    /**
     * @description The identity of its author, at most 256 characters; more is refused with 50310. Empty counts
     *     as not given.
     * @example ada
     */
    From?: string;
    /**
     * @description Data of the application: any JSON text of at most 4,096 bytes. Longer is refused with 50303,
     *     what is not JSON with 50304. Empty means `{}`. The vendor documents the size for the successor
     *     of this API. It has these codes for channels; Postel chose them for messages too.
     * @example {"mood":"glad"}
     */
    Attributes?: string;
    /**
     * Format: date-time
     * @description An RFC 3339 date-time to import as `date_created`; fractions of a second are dropped in
     *     answers. A date that does not exist, or has another format, is refused with 50308.
     * @example 2025-03-24T20:37:57Z
     */
    DateCreated?: string | Date;
    /**
     * Format: date-time
     * @description An RFC 3339 date-time to import as `date_updated`; fractions of a second are dropped in
     *     answers. A date that does not exist, or has another format, is refused with 50309.
     * @example 2025-03-24T20:37:57Z
     */
    DateUpdated?: string | Date;
    /**
     * @description The identity of whoever changed it last, at most 256 characters; more is refused with 50505.
     *     Empty counts as not given.
     * @example ada
     */
    LastUpdatedBy?: string;
    /**
     * @description The text, of at most 32,768 bytes in UTF-8; more is refused with 50504. Empty without it.
     * @example Hello
     */
    Body?: string;
    /**
     * @description A file of this service that no other message has. Malformed or unknown is refused with 50510,
     *     one that another message has with 50508 (409).
     * @example ME9e8d7c6b5a493827160504f3e2d1c0b9
     */
    MediaSid?: string;
}
/**
 * @description A change of a message. What is not sent stays as it is; a form without any of these changes
 *     nothing, and does not count as an edit. Parameters that are not listed here are ignored.
 *     `x-effect` says what each one does: `acted-on`, `ignored` or `refused` (any value is answered 400
 *     with that code).
 */
export interface UpdateChatMessageForm {
    /**
     * @description The text, of at most 32,768 bytes in UTF-8; more is refused with 50504. Empty removes it. The
     *     text of a message with a file cannot be changed (409, 50509).
     * @example Hello
     */
    Body?: string;
    /**
     * @description Data of the application: any JSON text of at most 4,096 bytes. Longer is refused with 50303,
     *     what is not JSON with 50304. Empty means `{}`. The vendor documents the size for the successor
     *     of this API. It has these codes for channels; Postel chose them for messages too.
     * @example {"mood":"glad"}
     */
    Attributes?: string;
    /**
     * Format: date-time
     * @description An RFC 3339 date-time to import as `date_created`; fractions of a second are dropped in
     *     answers. A date that does not exist, or has another format, is refused with 50308.
     * @example 2025-03-24T20:37:57Z
     */
    DateCreated?: string | Date;
    /**
     * Format: date-time
     * @description An RFC 3339 date-time to import as `date_updated`; fractions of a second are dropped in
     *     answers. A date that does not exist, or has another format, is refused with 50309.
     * @example 2025-03-24T20:37:57Z
     */
    DateUpdated?: string | Date;
    /**
     * @description The identity of whoever changed it last, at most 256 characters; more is refused with 50505.
     *     Empty counts as not given.
     * @example ada
     */
    LastUpdatedBy?: string;
    /**
     * @description The identity of its author, at most 256 characters; more is refused with 50310. Empty means
     *     `system`.
     * @example ada
     */
    From?: string;
}
/**
 * @description A file that was uploaded. Until a message is created with it, `message_sid` and `channel_sid` are
 *     `null`; it belongs to one message at most, and goes with it.
 *
 *     The keys are those of the vendor's answers. Its document has `account_sid`, `file_name` and an
 *     absolute `url` instead.
 */
export interface ChatMedia {
    /**
     * @description Whose upload it was; `system`, as by every upload with credentials of the account.
     * @example system
     * @constant
     */
    author: "system";
    /**
     * @description What kind of content it is; there is one.
     * @example media
     * @constant
     */
    category: "media";
    /**
     * @description The channel of its message, or `null`.
     * @example null
     */
    channel_sid: string | null;
    /**
     * @description The media type that the file was uploaded with: type and subtype in lower case, parameters as
     *     they were.
     * @example application/pdf
     */
    content_type: string;
    /**
     * @description The name that it was uploaded with, or `null`.
     * @example hello.pdf
     */
    filename: string | null;
    /**
     * @description When it was uploaded; ISO 8601, in UTC.
     * @example 2026-11-21T09:15:02Z
     */
    date_created: string;
    /**
     * @description When it last changed: when it was uploaded, or joined to its message.
     * @example 2026-11-21T09:15:02Z
     */
    date_updated: string;
    /**
     * @description When the last of its bytes arrived.
     * @example 2026-11-21T09:15:02Z
     */
    date_upload_updated: string;
    /**
     * @description Whether it was uploaded in parts. This service takes whole files only.
     * @example false
     * @constant
     */
    is_multipart_upstream: false;
    /**
     * @description Where its bytes are. As with the vendor, the temporary link is not in the answer to the upload.
     * @example {
     *       "content": "/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content"
     *     }
     */
    links: {
        /**
         * Format: uri-reference
         * @description The bytes, for the account's credentials; relative to the service.
         * @example /v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content
         */
        content: string;
        /**
         * Format: uri
         * @description The bytes, without credentials and for a while; absolute. Each answer has a new one.
         * @example http://127.0.0.1:4010/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content?expires=1795266903&signature=Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ9kLmA4iO6xVzPqU
         */
        content_direct_temporary?: string;
    };
    /**
     * @description The message that was created with it, or `null`.
     * @example null
     */
    message_sid: string | null;
    /**
     * @description The service that it belongs to.
     * @example IS4a6b8c0d2e4f60718293a4b5c6d7e8f9
     */
    service_sid: string;
    /**
     * @description The file.
     * @example ME9e8d7c6b5a493827160504f3e2d1c0b9
     */
    sid: string;
    /**
     * @description Its bytes. More than 32 bits hold, and never more than a number in JSON can: clients should
     *     not read it into 32 bits.
     * @example 48213
     */
    size: number;
    /**
     * Format: uri-reference
     * @description This resource, relative to the service.
     * @example /v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9
     */
    url: string;
}
/**
 * @description A message that comes in: `To`, `From`, and at least one of `Body` and `MediaUrl`. Parameters that are
 *     not listed here are ignored.
 */
export interface CreateSimulatorInboundMessageForm {
    /**
     * @description The number that receives it, one of the account. Missing or empty is refused with 21604, what is
     *     not E.164 with 21211, and a number of somebody else with 21601.
     * @example +14155550100
     */
    To: string;
    /**
     * @description Who sends it, an E.164 number. Missing or empty is refused with 21603, anything else with 21212.
     * @example +14155550123
     */
    From: string;
    /**
     * @description The text, at most 1,600 characters; more is refused with 21617. Empty counts as not given.
     * @example Can we come at eight instead?
     */
    Body?: string;
    /**
     * @description The media, one key per file, at most 10; more is refused with 21623. Each is an `http` or `https`
     *     URL, anything else is refused with 21620. They are fetched as those of `createTwilioMessage` are,
     *     before the message is `received`.
     * @example [
     *       "https://media.example.com/menu.jpg"
     *     ]
     */
    MediaUrl?: string[];
}
/** @description Where the message goes. Parameters that are not listed here are ignored. */
export interface UpdateSimulatorMessageStatusForm {
    /**
     * @description The status that the carrier is made to tell. It must be one that may follow the present one
     *     (30409); anything else is refused with 20001.
     * @example delivered
     * @enum {string}
     */
    Status: "sending" | "sent" | "delivered" | "undelivered" | "failed" | "read";
    /**
     * @description Why the message is `undelivered` or `failed`; 30008 unless given. With another `Status`, or with
     *     another value, it is refused with 20001.
     * @example 30003
     * @enum {string}
     */
    ErrorCode?: "30001" | "30003" | "30004" | "30005" | "30006" | "30007" | "30008";
}
/** @description How far. Parameters that are not listed here are ignored. */
export interface AdvanceSimulatorClockForm {
    /**
     * @description How many seconds pass, up to 35 days at once. Out of range is refused with 20001.
     * @example 3600
     */
    Seconds: number;
}
/** @description What has passed. */
export interface SimulatorClock {
    /**
     * @description The account whose things have aged.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description By how many seconds they are older than before.
     * @example 3600
     */
    seconds: number;
}
/** @description One attempt at a delivery. */
export interface CallbackDeliveryAttempt {
    /**
     * @description When it ended; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:05 +0000
     */
    date: string;
    /**
     * @description What happened, in words, never with a body; of a webhook also what came of its replies. An address that this service does not call is named
     *     with the reason, and with `POSTEL_FETCH_ALLOW`, which allows it.
     * @example answered 503
     */
    detail: string;
    /**
     * @description The status that was answered, or `null` where no answer came.
     * @example 503
     */
    http_status: number | null;
    /**
     * @description `retry` where another attempt follows; the others end the delivery.
     * @example retry
     * @enum {string}
     */
    outcome: "delivered" | "retry" | "abandoned";
}
/**
 * @description One request that the service owes to an address of the account, with each attempt at it. What it
 *     carries is not kept here: it is made anew from the message for each attempt.
 */
export interface CallbackDelivery {
    /**
     * @description The account that the message belongs to.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    account_sid: string;
    /**
     * @description Each attempt so far, the first one first.
     * @example [
     *       {
     *         "date": "Sat, 21 Nov 2026 09:15:05 +0000",
     *         "detail": "answered 503",
     *         "http_status": 503,
     *         "outcome": "retry"
     *       }
     *     ]
     */
    attempts: CallbackDeliveryAttempt[];
    /**
     * @description When it came to be owed; RFC 2822, in UTC.
     * @example Sat, 21 Nov 2026 09:15:04 +0000
     */
    date_created: string;
    /**
     * @description No attempt is made before; `null` once nothing is owed any more.
     * @example Sat, 21 Nov 2026 09:15:06 +0000
     */
    date_due: string | null;
    /**
     * @description Names the delivery within its account.
     * @example 1042
     */
    id: string;
    /**
     * @description `status` for a status callback, `inbound` for the webhook of a number that has received a message.
     * @example status
     * @enum {string}
     */
    kind: "status" | "inbound";
    /**
     * @description The message that it is about.
     * @example SM019aa5d0c7e87a31b2c4d5e6f7081923
     */
    message_sid: string;
    message_status: TwilioMessageStatus;
    /**
     * @description How it is sent; by GET, what it tells stands in the query.
     * @example POST
     * @enum {string}
     */
    method: "GET" | "POST";
    /**
     * @description The first delivery of what this one repeats, or `null`.
     * @example 1007
     */
    replay_of: string | null;
    /**
     * @description `owed` until it ends: `delivered` when an answer in the 200s came, `abandoned` when no further
     *     attempt is made.
     * @example owed
     * @enum {string}
     */
    status: "owed" | "delivered" | "abandoned";
    /**
     * Format: uri-reference
     * @description This delivery, relative to the service.
     * @example /callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries/1042
     */
    uri: string;
    /**
     * @description Where it goes, without credentials and fragment, neither of which is shown.
     * @example https://app.example.com/message-status
     */
    url: string;
}
/** @description One page of deliveries, newest first. */
export interface CallbackDeliveryList {
    /**
     * @description The deliveries of this page.
     * @example []
     */
    deliveries: CallbackDelivery[];
    /**
     * @description The number of the last delivery of this page, counted from 0.
     * @example 0
     */
    end: number;
    /**
     * Format: uri-reference
     * @description The first page, relative to the service.
     * @example /callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries?PageSize=50&Page=0
     */
    first_page_uri: string;
    /**
     * Format: uri-reference
     * @description The page of older deliveries, or `null`.
     * @example /callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries?PageSize=50&Page=1&PageToken=PA1042
     */
    next_page_uri: string | null;
    /**
     * @description The number of this page, from 0, as the client counts it.
     * @example 0
     */
    page: number;
    /**
     * @description How many deliveries a page holds.
     * @example 50
     */
    page_size: number;
    /**
     * Format: uri-reference
     * @description The page of newer deliveries, or `null`.
     * @example /callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries?PageSize=50&Page=0&PageToken=PB1042
     */
    previous_page_uri: string | null;
    /**
     * @description The number of the first delivery of this page, counted from 0.
     * @example 0
     */
    start: number;
    /**
     * Format: uri-reference
     * @description This page, relative to the service.
     * @example /callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries?PageSize=50&Page=0
     */
    uri: string;
}
/** @description Whether the service can serve, and what it looked at. */
export interface Health {
    /**
     * @description `ok` when every check is `ok`.
     * @example ok
     * @enum {string}
     */
    status: "ok" | "unavailable";
    /**
     * @description One word for each thing that every operation needs.
     * @example {
     *       "rows": "ok",
     *       "media": "ok"
     *     }
     */
    checks: {
        /**
         * @description A row can be read from the database.
         * @example ok
         * @enum {string}
         */
        rows: "ok" | "failing";
        /**
         * @description The store of media bytes answers.
         * @example ok
         * @enum {string}
         */
        media: "ok" | "failing";
    };
}
/**
 * @description What the webhook of a number tells. More keys may be added at any time: read those you know and ignore
 *     the others. All values are text.
 */
export type TwilioInboundMessage = {
    /**
     * @description The account that the number belongs to.
     * @example AC7f3c1a9e5b2d4806f1e2d3c4b5a69788
     */
    AccountSid: string;
    /**
     * @description The version of the API that the message is read by.
     * @example 2010-04-01
     * @constant
     */
    ApiVersion: "2010-04-01";
    /**
     * @description The text; empty where there is none.
     * @example Can we come at eight instead?
     */
    Body: string;
    /**
     * @description Who sent it.
     * @example +14155550123
     */
    From: string;
    /**
     * @description The type of the first file; `MediaContentType1` that of the second, and so on up to
     *     `MediaContentType9`. Absent where `NumMedia` does not count that far.
     * @example image/png
     */
    MediaContentType0?: string;
    /**
     * Format: uri
     * @description Where the bytes of the first file are; `MediaUrl1` those of the second, and so on up to
     *     `MediaUrl9`.
     * @example https://postel.example.com/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d9e4f17b02a3b4c5d6e7f80912/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5
     */
    MediaUrl0?: string;
    /**
     * @description The message.
     * @example SM019aa5d8c3d27a94b1c2d3e4f5061728
     */
    MessageSid: string;
    /**
     * @description How many files the message has.
     * @example 0
     */
    NumMedia: string;
    /**
     * @description In how many parts the text came.
     * @example 1
     */
    NumSegments: string;
    /**
     * @description The same as `MessageSid`, for older receivers.
     * @example SM019aa5d8c3d27a94b1c2d3e4f5061728
     */
    SmsMessageSid: string;
    /**
     * @description The same as `MessageSid`, for older receivers.
     * @example SM019aa5d8c3d27a94b1c2d3e4f5061728
     */
    SmsSid: string;
    /**
     * @description The status of the message.
     * @example received
     * @constant
     */
    SmsStatus: "received";
    /**
     * @description The number that received it.
     * @example +14155550100
     */
    To: string;
} & {
    [key: string]: string;
};
/**
 * @description What the receiver wants sent in reply: a `Response` with up to 10 `Message`s and nothing else. The
 *     text stands in the `Message` or in its `Body`, files in `Media`, whose URLs may be relative to the
 *     webhook. `to`, `from` and `statusCallback` are attributes; without them the reply goes back, from the
 *     number that received. An empty `Response` replies nothing.
 * @example <Response><Message>At eight it is.</Message></Response>
 */
export type TwilioReply = string;
/**
 * @description What the webhook of a number tells. More keys may be added at any time: read those you know and ignore
 *     the others.
 */
export type SignalWireInboundMessage = {
    /**
     * @description The project that the number belongs to.
     * @example 7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788
     */
    AccountSid: string;
    /**
     * @description The text; empty where there is none.
     * @example Can we come at eight instead?
     */
    Body: string;
    /**
     * @description Who sent it.
     * @example +14155550123
     */
    From: string;
    /**
     * @description The type of the first file; `MediaContentType1` that of the second, and so on. Absent where
     *     `NumMedia` does not count that far.
     * @example image/png
     */
    MediaContentType0?: string;
    /**
     * Format: uri
     * @description Where the bytes of the first file are; `MediaUrl1` those of the second, and so on.
     * @example https://postel.example.com/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d9-e4f1-7b02-a3b4-c5d6e7f80912/Media/2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5/content
     */
    MediaUrl0?: string;
    /**
     * @description The message.
     * @example 019aa5d8-c3d2-7a94-b1c2-d3e4f5061728
     */
    MessageSid: string;
    /**
     * @description How many files the message has.
     * @example 0
     */
    NumMedia: number;
    /**
     * @description The number that received it.
     * @example +14155550100
     */
    To: string;
} & {
    [key: string]: string;
};
/**
 * @description What the receiver wants sent in reply: a `Response` with up to 10 `Message`s and nothing else. The
 *     text stands in the `Message` or in its `Body`, files in `Media`, whose URLs may be relative to the
 *     webhook. `to`, `from` and `statusCallback` are attributes; without them the reply goes back, from the
 *     number that received. An empty `Response` replies nothing.
 * @example <Response><Message>At eight it is.</Message></Response>
 */
export type SignalWireReply = string;
