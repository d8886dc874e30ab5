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
         *     media are fetched and its carrier is asked afterwards. Follow it with `fetchTwilioMessage` or a
         *     `StatusCallback`. An answer of 201 means that the message is on disk.
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
         *     A message is redacted only when its status is final, because before that its text is still needed.
         *     The vendor does not say so; Postel chose it.
         *
         *     Without `.json` the path leads here too. The vendor then answers in XML; Postel chose JSON, which
         *     is all that its SDKs read.
         */
        post: operations["updateTwilioMessage"];
        /**
         * Delete a message
         * @description Takes the message away for good, with its media and its feedback: from then on all of them are
         *     404. Bytes that another message has too stay for that one. A message whose status is not final yet
         *     cannot be deleted; one that was `received` can.
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
    "/media/{MediaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the bytes of one media file by a signed URL
         * @description Where protected media are sent on to: `fetchTwilioMediaContent` answers such a URL in `Location`.
         *     Whoever has it may read this one file until `expires`, without credentials; those that are sent
         *     are not looked at. Both parameters and the path are signed, so none of them can be altered. The
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
}
export type webhooks = Record<string, never>;
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
        Health: Health;
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
         *     retention other than `retain`), 21624 and 21218, which Postel chose.
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
                "Accept-Ranges": components["headers"]["MediaAcceptRanges"];
                "Cache-Control": components["headers"]["MediaCacheControl"];
                "Content-Length": components["headers"]["MediaContentLength"];
                "Content-Disposition": components["headers"]["MediaContentDisposition"];
                "X-Content-Type-Options": components["headers"]["MediaNoSniff"];
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
                "audio/mpeg": string;
                "audio/ogg": string;
                "audio/mp4": string;
                "audio/amr": string;
                "video/mp4": string;
                "video/3gpp": string;
                "text/plain": string;
                "text/vcard": string;
                "application/pdf": string;
            };
        };
        /** @description The part that `Range` asked for. */
        MediaContentPart: {
            headers: {
                "Content-Range": components["headers"]["MediaContentRange"];
                ETag: components["headers"]["MediaEtag"];
                "Accept-Ranges": components["headers"]["MediaAcceptRanges"];
                "Cache-Control": components["headers"]["MediaCacheControl"];
                "Content-Length": components["headers"]["MediaContentLength"];
                "Content-Disposition": components["headers"]["MediaContentDisposition"];
                "X-Content-Type-Options": components["headers"]["MediaNoSniff"];
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
                "audio/mpeg": string;
                "audio/ogg": string;
                "audio/mp4": string;
                "audio/amr": string;
                "video/mp4": string;
                "video/3gpp": string;
                "text/plain": string;
                "text/vcard": string;
                "application/pdf": string;
            };
        };
        /** @description The file is the one that `If-None-Match` named. */
        MediaUnchanged: {
            headers: {
                ETag: components["headers"]["MediaEtag"];
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
        TwilioDateSent: string;
        /**
         * @description Only messages sent on or before this day (to its last moment in UTC), or at or before this
         *     date-time. The `<` belongs to the name, so the wire reads `DateSent<=2026-11-21` or
         *     `DateSent%3C=2026-11-21`. Formats as in `DateSent`.
         * @example 2026-11-21
         */
        TwilioDateSentBefore: string;
        /**
         * @description Only messages sent on or after this day (from its first moment in UTC), or at or after this
         *     date-time. The `>` belongs to the name, so the wire reads `DateSent>=2026-11-21` or
         *     `DateSent%3E=2026-11-21`. Formats as in `DateSent`.
         * @example 2026-11-21T09:15:04Z
         */
        TwilioDateSentAfter: string;
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
         * @description Proves that the callback comes from here: the base64 of an HMAC-SHA1 under the account's auth
         *     token, over the URL without its fragment and then each parameter, sorted by name, as name and
         *     value. The vendor's SDKs verify it.
         * @example 0/KCTR6DLpKmkAf8muzZqo1nDgQ=
         */
        TwilioSignature: string;
        /**
         * @description The same for every attempt at one callback, so that a receiver can tell a repetition from news.
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
        TwilioDateCreated: string;
        /**
         * @description Only media created on or before this day (to its last moment in UTC), or at or before this
         *     date-time. The `<` belongs to the name, so the wire reads `DateCreated<=2026-11-21` or
         *     `DateCreated%3C=2026-11-21`. Formats as in `DateCreated`.
         *
         *     The vendor ends the range at the day's first moment; Postel chose its last, as with `DateSent<`.
         * @example 2026-11-21
         */
        TwilioDateCreatedBefore: string;
        /**
         * @description Only media created on or after this day (from its first moment in UTC), or at or after this
         *     date-time. The `>` belongs to the name, so the wire reads `DateCreated>=2026-11-21` or
         *     `DateCreated%3E=2026-11-21`. Formats as in `DateCreated`.
         * @example 2026-11-21T09:15:02Z
         */
        TwilioDateCreatedAfter: string;
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
         * @description Asks for the part only while the file is still the one with this `ETag`, and for the whole
         *     otherwise.
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
         * @example Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Range
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
         * @example ETag, Content-Range, Retry-After, Twilio-Request-Id
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
         * @description Parts may be asked for with `Range`.
         * @example bytes
         */
        MediaAcceptRanges: "bytes";
        /**
         * @description Caches ask again each time, so that deleted media are gone at once; an unchanged file costs a 304.
         * @example private, no-cache
         */
        MediaCacheControl: "private, no-cache";
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
         * @description A health answer is true for one moment only.
         * @example no-store
         */
        HealthCacheControl: "no-store";
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
                 * @description Asks for the part only while the file is still the one with this `ETag`, and for the whole
                 *     otherwise.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-Range"?: components["parameters"]["MediaIfRange"];
                /**
                 * @description The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
                 *     one of them.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-None-Match"?: components["parameters"]["MediaIfNoneMatch"];
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
                 * @description Asks for the part only while the file is still the one with this `ETag`, and for the whole
                 *     otherwise.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-Range"?: components["parameters"]["MediaIfRange"];
                /**
                 * @description The `ETag`s that the caller has, separated by commas; `*` for any. Answered 304 when the file has
                 *     one of them.
                 * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 */
                "If-None-Match"?: components["parameters"]["MediaIfNoneMatch"];
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
     *     owns no numbers may send from any E.164 number; once it owns some, only from those (21606).
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
     * @description The messaging service that chooses the sender. One that is malformed or not the account's is
     *     refused with 21701.
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
     *     fetched after the answer; together they may have 5 MB, and one that cannot be fetched, is too
     *     big or has an undeclared type makes the message `failed`.
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
     * @description Asks to send at `SendAt`. Needs a messaging service; without one it is refused with 35118.
     * @example fixed
     * @enum {string}
     */
    ScheduleType?: "fixed";
    /**
     * Format: date-time
     * @description When to send, ISO 8601. Needs a messaging service; without one it is refused with 35118.
     * @example 2026-11-22T08:00:00Z
     */
    SendAt?: string;
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
    MessageStatus: "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "read" | "canceled";
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
    SmsStatus: "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "read" | "canceled";
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
 *     order, and what would be `null` in JSON is an empty element. `Uri` and those in `SubresourceUris`
 *     have the extension that the request had. The vendor documents no order; Postel chose the one it
 *     was seen to answer in, with `Feedback` beside `Media`, as in JSON.
 * @example <?xml version='1.0' encoding='UTF-8'?>
 *     <TwilioResponse><Message><Sid>SM019aa5d0c7e87a31b2c4d5e6f7081923</Sid><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:15:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>delivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.xml</Feedback></SubresourceUris></Message></TwilioResponse>
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
