// Generated from the OpenAPI document: change the document and generate again.

import * as s from '../runtime/index.ts'
import type * as types from './types.gen.ts'

export const TwilioMessageStatus: s.Schema<types.TwilioMessageStatus> = s.named('TwilioMessageStatus', s.oneValueOf([
  'accepted',
  'scheduled',
  'queued',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'read',
  'canceled',
  'receiving',
  'received',
], ['string']))

export const TwilioMessage: s.Schema<types.TwilioMessage> = s.named('TwilioMessage', s.object({
  properties: {
    account_sid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    api_version: s.constant('2010-04-01', ['string']),
    body: s.string({ maxLength: 1600 }),
    date_created: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    date_sent: s.types([
      s.string({
        pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
      }),
      s.nil(),
    ]),
    date_updated: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    direction: s.oneValueOf(['inbound', 'outbound-api', 'outbound-call', 'outbound-reply'], ['string']),
    error_code: s.types([s.integer({ minimum: 10000, maximum: 99999 }), s.nil()]),
    error_message: s.types([s.string({ minLength: 1 }), s.nil()]),
    from: s.types([s.string({ minLength: 1 }), s.nil()]),
    messaging_service_sid: s.types([s.string({ pattern: '^MG[0-9a-f]{32}$' }), s.nil()]),
    num_media: s.string({ pattern: '^(0|[1-9]\\d*)$' }),
    num_segments: s.string({ pattern: '^(0|[1-9]\\d*)$' }),
    price: s.types([s.string({ pattern: '^-?\\d+\\.\\d+$' }), s.nil()]),
    price_unit: s.types([s.string({ pattern: '^[A-Z]{3}$' }), s.nil()]),
    sid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    status: TwilioMessageStatus,
    subresource_uris: s.object({
      properties: {
        feedback: s.string({ format: 'uri-reference' }),
        media: s.string({ format: 'uri-reference' }),
      },
      required: ['feedback', 'media'],
      additionalProperties: false,
    }),
    to: s.string({ minLength: 1 }),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'account_sid',
    'api_version',
    'body',
    'date_created',
    'date_sent',
    'date_updated',
    'direction',
    'error_code',
    'error_message',
    'from',
    'messaging_service_sid',
    'num_media',
    'num_segments',
    'price',
    'price_unit',
    'sid',
    'status',
    'subresource_uris',
    'to',
    'uri',
  ],
  additionalProperties: false,
}))

export const TwilioMessageList: s.Schema<types.TwilioMessageList> = s.named('TwilioMessageList', s.object({
  properties: {
    end: s.integer({ minimum: 0 }),
    first_page_uri: s.string({ format: 'uri-reference' }),
    messages: s.array(TwilioMessage, { maxItems: 1000 }),
    next_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    page: s.integer({ minimum: 0 }),
    page_size: s.integer({ minimum: 1, maximum: 1000 }),
    previous_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    start: s.integer({ minimum: 0 }),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'end',
    'first_page_uri',
    'messages',
    'next_page_uri',
    'page',
    'page_size',
    'previous_page_uri',
    'start',
    'uri',
  ],
  additionalProperties: false,
}))

export const TwilioError: s.Schema<types.TwilioError> = s.named('TwilioError', s.object({
  properties: {
    code: s.integer({ minimum: 10000, maximum: 99999 }),
    message: s.string({ minLength: 1 }),
    more_info: s.string({ format: 'uri' }),
    status: s.integer({ minimum: 400, maximum: 599 }),
    detail: s.string({ minLength: 1 }),
  },
  required: ['code', 'message', 'more_info', 'status'],
  additionalProperties: false,
}))

export const CreateTwilioMessageForm: s.Schema<types.CreateTwilioMessageForm> = s.named('CreateTwilioMessageForm', s.object({
  properties: {
    To: s.string({ pattern: '^(\\+[1-9]\\d{6,14})?$' }),
    From: s.string({
      pattern: '^(\\+[1-9]\\d{6,14}|\\d{3,8}|(?=[0-9 ]*[A-Za-z])[A-Za-z0-9 ]{1,11})?$',
    }),
    FallbackFrom: s.string(),
    MessagingServiceSid: s.string({ pattern: '^MG[0-9a-fA-F]{32}$' }),
    Body: s.string({ maxLength: 1600 }),
    MediaUrl: s.array(s.string({ maxLength: 4000, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*$' }), { maxItems: 10 }),
    ContentSid: s.string({ pattern: '^HX[0-9a-fA-F]{32}$' }),
    ContentVariables: s.string(),
    StatusCallback: s.string({
      maxLength: 4000,
      pattern: '^[Hh][Tt][Tt][Pp][Ss]?://([^\\s/?#@]*@)?[^\\s/?#@_]+([/?#]\\S*)?$',
    }),
    ApplicationSid: s.string({ pattern: '^AP[0-9a-fA-F]{32}$' }),
    MaxPrice: s.number(),
    ProvideFeedback: s.defaulted(s.boolean(), false),
    Attempt: s.integer(),
    ValidityPeriod: s.defaulted(s.integer({ minimum: 1, maximum: 36000 }), 36000),
    ForceDelivery: s.boolean(),
    ContentRetention: s.oneValueOf(['retain', 'discard'], ['string']),
    AddressRetention: s.oneValueOf(['retain', 'obfuscate'], ['string']),
    SmartEncoded: s.boolean(),
    PersistentAction: s.array(s.string()),
    TrafficType: s.oneValueOf(['free'], ['string']),
    ShortenUrls: s.boolean(),
    ScheduleType: s.oneValueOf(['fixed'], ['string']),
    SendAt: s.string({ format: 'date-time' }),
    SendAsMms: s.boolean(),
    RiskCheck: s.oneValueOf(['enable', 'disable'], ['string']),
    MessageIntent: s.string(),
  },
  required: ['To'],
  additionalProperties: true,
}))

export const TwilioStatusCallback: s.Schema<types.TwilioStatusCallback> = s.named('TwilioStatusCallback', s.object({
  properties: {
    AccountSid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    ApiVersion: s.constant('2010-04-01', ['string']),
    ErrorCode: s.string({ pattern: '^\\d{5}$' }),
    From: s.string({ minLength: 1 }),
    MessageSid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    MessageStatus: s.oneValueOf([
      'accepted',
      'queued',
      'sending',
      'sent',
      'delivered',
      'undelivered',
      'failed',
      'read',
      'canceled',
    ], ['string']),
    MessagingServiceSid: s.string({ pattern: '^MG[0-9a-f]{32}$' }),
    SmsSid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    SmsStatus: s.oneValueOf([
      'accepted',
      'queued',
      'sending',
      'sent',
      'delivered',
      'undelivered',
      'failed',
      'read',
      'canceled',
    ], ['string']),
    To: s.string({ minLength: 1 }),
  },
  required: [
    'AccountSid',
    'ApiVersion',
    'MessageSid',
    'MessageStatus',
    'SmsSid',
    'SmsStatus',
    'To',
  ],
  additionalProperties: true,
}))

export const TwilioMessageListXml: s.Schema<types.TwilioMessageListXml> = s.named('TwilioMessageListXml', s.string({
  pattern: '^<\\?xml version=\'1\\.0\' encoding=\'UTF-8\'\\?>\\n<TwilioResponse><Messages page="\\d+" pagesize="\\d+" start="\\d+" end="\\d+" uri="[^"]+" firstpageuri="[^"]+" previouspageuri="[^"]*" nextpageuri="[^"]*"(/>|>(<Message><Sid>(SM|MM)[0-9a-f]{32}</Sid><DateCreated>[^<]+</DateCreated><DateUpdated>[^<]+</DateUpdated><DateSent(/>|>[^<]+</DateSent>)<AccountSid>AC[0-9a-f]{32}</AccountSid><To>[^<]+</To><From(/>|>[^<]+</From>)<MessagingServiceSid(/>|>MG[0-9a-f]{32}</MessagingServiceSid>)<Body(/>|>[^<]+</Body>)<Status>[a-z]+</Status><NumSegments>\\d+</NumSegments><NumMedia>\\d+</NumMedia><Direction>[a-z-]+</Direction><ApiVersion>2010-04-01</ApiVersion><Price(/>|>[^<]+</Price>)<PriceUnit(/>|>[A-Z]{3}</PriceUnit>)<ErrorCode(/>|>\\d{5}</ErrorCode>)<ErrorMessage(/>|>[^<]+</ErrorMessage>)<Uri>[^<]+</Uri><SubresourceUris><Media>[^<]+</Media><Feedback>[^<]+</Feedback></SubresourceUris></Message>)+</Messages>)</TwilioResponse>$',
}))

export const TwilioErrorXml: s.Schema<types.TwilioErrorXml> = s.named('TwilioErrorXml', s.string({
  pattern: '^<\\?xml version=\'1\\.0\' encoding=\'UTF-8\'\\?>\\n<TwilioResponse><RestException><Code>\\d{5}</Code>',
}))

export const UpdateTwilioMessageForm: s.Schema<types.UpdateTwilioMessageForm> = s.named('UpdateTwilioMessageForm', s.object({
  properties: {
    Body: s.string({ maxLength: 0 }),
    Status: s.oneValueOf(['canceled'], ['string']),
  },
  additionalProperties: true,
}))

export const TwilioMessageXml: s.Schema<types.TwilioMessageXml> = s.named('TwilioMessageXml', s.string({
  pattern: '^<\\?xml version=\'1\\.0\' encoding=\'UTF-8\'\\?>\\n<TwilioResponse><Message><Sid>(SM|MM)[0-9a-f]{32}</Sid><DateCreated>[^<]+</DateCreated><DateUpdated>[^<]+</DateUpdated><DateSent(/>|>[^<]+</DateSent>)<AccountSid>AC[0-9a-f]{32}</AccountSid><To>[^<]+</To><From(/>|>[^<]+</From>)<MessagingServiceSid(/>|>MG[0-9a-f]{32}</MessagingServiceSid>)<Body(/>|>[^<]+</Body>)<Status>[a-z]+</Status><NumSegments>\\d+</NumSegments><NumMedia>\\d+</NumMedia><Direction>[a-z-]+</Direction><ApiVersion>2010-04-01</ApiVersion><Price(/>|>[^<]+</Price>)<PriceUnit(/>|>[A-Z]{3}</PriceUnit>)<ErrorCode(/>|>\\d{5}</ErrorCode>)<ErrorMessage(/>|>[^<]+</ErrorMessage>)<Uri>[^<]+</Uri><SubresourceUris><Media>[^<]+</Media><Feedback>[^<]+</Feedback></SubresourceUris></Message></TwilioResponse>$',
}))

export const CreateTwilioMessageFeedbackForm: s.Schema<types.CreateTwilioMessageFeedbackForm> = s.named('CreateTwilioMessageFeedbackForm', s.object({
  properties: {
    Outcome: s.defaulted(s.oneValueOf(['confirmed', 'unconfirmed'], ['string']), 'confirmed'),
  },
  additionalProperties: true,
}))

export const TwilioMessageFeedback: s.Schema<types.TwilioMessageFeedback> = s.named('TwilioMessageFeedback', s.object({
  properties: {
    account_sid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    date_created: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    date_updated: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    message_sid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    outcome: s.oneValueOf(['confirmed', 'unconfirmed'], ['string']),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: ['account_sid', 'date_created', 'date_updated', 'message_sid', 'outcome', 'uri'],
  additionalProperties: false,
}))

export const TwilioMedia: s.Schema<types.TwilioMedia> = s.named('TwilioMedia', s.object({
  properties: {
    account_sid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    content_type: s.string({ pattern: '^[a-z]+/[a-z0-9.+-]+$' }),
    date_created: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    date_updated: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    parent_sid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    sid: s.string({ pattern: '^ME[0-9a-f]{32}$' }),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'account_sid',
    'content_type',
    'date_created',
    'date_updated',
    'parent_sid',
    'sid',
    'uri',
  ],
  additionalProperties: false,
}))

export const TwilioMediaList: s.Schema<types.TwilioMediaList> = s.named('TwilioMediaList', s.object({
  properties: {
    end: s.integer({ minimum: 0 }),
    first_page_uri: s.string({ format: 'uri-reference' }),
    media_list: s.array(TwilioMedia, { maxItems: 1000 }),
    next_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    page: s.integer({ minimum: 0 }),
    page_size: s.integer({ minimum: 1, maximum: 1000 }),
    previous_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    start: s.integer({ minimum: 0 }),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'end',
    'first_page_uri',
    'media_list',
    'next_page_uri',
    'page',
    'page_size',
    'previous_page_uri',
    'start',
    'uri',
  ],
  additionalProperties: false,
}))

export const TwilioMediaListXml: s.Schema<types.TwilioMediaListXml> = s.named('TwilioMediaListXml', s.string({
  pattern: '^<\\?xml version=\'1\\.0\' encoding=\'UTF-8\'\\?>\\n<TwilioResponse><MediaList page="\\d+" pagesize="\\d+" start="\\d+" end="\\d+" uri="[^"]+" firstpageuri="[^"]+" previouspageuri="[^"]*" nextpageuri="[^"]*"(/>|>(<Media><Sid>ME[0-9a-f]{32}</Sid><AccountSid>AC[0-9a-f]{32}</AccountSid><ParentSid>(SM|MM)[0-9a-f]{32}</ParentSid><ContentType>[a-z]+/[a-z0-9.+-]+</ContentType><DateCreated>[^<]+</DateCreated><DateUpdated>[^<]+</DateUpdated><Uri>[^<]+</Uri></Media>)+</MediaList>)</TwilioResponse>$',
}))

export const TwilioMediaXml: s.Schema<types.TwilioMediaXml> = s.named('TwilioMediaXml', s.string({
  pattern: '^<\\?xml version=\'1\\.0\' encoding=\'UTF-8\'\\?>\\n<TwilioResponse><Media><Sid>ME[0-9a-f]{32}</Sid><AccountSid>AC[0-9a-f]{32}</AccountSid><ParentSid>(SM|MM)[0-9a-f]{32}</ParentSid><ContentType>[a-z]+/[a-z0-9.+-]+</ContentType><DateCreated>[^<]+</DateCreated><DateUpdated>[^<]+</DateUpdated><Uri>[^<]+</Uri></Media></TwilioResponse>$',
}))

export const SignalWireMessageStatus: s.Schema<types.SignalWireMessageStatus> = s.named('SignalWireMessageStatus', s.oneValueOf([
  'queued',
  'initiated',
  'sent',
  'failed',
  'delivered',
  'undelivered',
  'received',
], ['string']))

export const SignalWireMessage: s.Schema<types.SignalWireMessage> = s.named('SignalWireMessage', s.object({
  properties: {
    account_sid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    api_version: s.constant('2010-04-01', ['string']),
    body: s.types([s.string({ maxLength: 1600 }), s.nil()]),
    date_created: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    date_sent: s.types([
      s.string({
        pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
      }),
      s.nil(),
    ]),
    date_updated: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    direction: s.oneValueOf(['inbound', 'outbound-api', 'outbound-call', 'outbound-reply'], ['string']),
    error_code: s.types([s.string({ pattern: '^\\d{5}$' }), s.nil()]),
    error_message: s.types([s.string({ minLength: 1 }), s.nil()]),
    from: s.string(),
    messaging_service_sid: s.types([s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }), s.nil()]),
    num_media: s.integer({ minimum: 0, maximum: 2147483647 }),
    num_segments: s.integer({ minimum: 0, maximum: 2147483647 }),
    price: s.types([s.number({ minimum: 0 }), s.nil()]),
    price_unit: s.string({ pattern: '^[A-Z]{3}$' }),
    sid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    status: SignalWireMessageStatus,
    subresource_uris: s.object({
      properties: { media: s.string({ format: 'uri-reference' }) },
      required: ['media'],
      additionalProperties: false,
    }),
    to: s.string({ minLength: 1 }),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'account_sid',
    'api_version',
    'body',
    'date_created',
    'date_sent',
    'date_updated',
    'direction',
    'error_code',
    'error_message',
    'from',
    'messaging_service_sid',
    'num_media',
    'num_segments',
    'price',
    'price_unit',
    'sid',
    'status',
    'subresource_uris',
    'to',
    'uri',
  ],
  additionalProperties: false,
}))

export const SignalWireMessageList: s.Schema<types.SignalWireMessageList> = s.named('SignalWireMessageList', s.object({
  properties: {
    first_page_uri: s.string({ format: 'uri-reference' }),
    messages: s.array(SignalWireMessage, { maxItems: 1000 }),
    next_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    page: s.integer({ minimum: 0, maximum: 2147483647 }),
    page_size: s.integer({ minimum: 1, maximum: 1000 }),
    previous_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'first_page_uri',
    'messages',
    'next_page_uri',
    'page',
    'page_size',
    'previous_page_uri',
    'uri',
  ],
  additionalProperties: false,
}))

export const SignalWireError: s.Schema<types.SignalWireError> = s.named('SignalWireError', s.object({
  properties: {
    code: s.integer({ minimum: 10000, maximum: 99999 }),
    message: s.string({ minLength: 1 }),
    more_info: s.string({ format: 'uri' }),
    status: s.integer({ minimum: 400, maximum: 599 }),
  },
  required: ['code', 'message', 'more_info', 'status'],
  additionalProperties: false,
}))

export const CreateSignalWireMessageForm: s.Schema<types.CreateSignalWireMessageForm> = s.named('CreateSignalWireMessageForm', s.object({
  properties: {
    To: s.string({ pattern: '^(\\+[1-9]\\d{6,14})?$' }),
    From: s.string({ pattern: '^(\\+[1-9]\\d{6,14})?$' }),
    MessagingServiceSid: s.string({ format: 'uuid' }),
    Body: s.string({ maxLength: 1600 }),
    MediaUrl: s.array(s.string({ maxLength: 4000, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*$' }), { maxItems: 8 }),
    SendAsMms: s.defaulted(s.boolean(), false),
    ApplicationSid: s.string({ format: 'uuid' }),
    MaxPrice: s.string({ maxLength: 32, pattern: '^\\d+\\.?\\d{0,4}$' }),
    StatusCallback: s.string({
      maxLength: 4000,
      pattern: '^[Hh][Tt][Tt][Pp][Ss]?://([^\\s/?#@]*@)?[^\\s/?#@_]+([/?#]\\S*)?$',
    }),
    ValidityPeriod: s.defaulted(s.integer({ minimum: 1, maximum: 172800 }), 14400),
  },
  required: ['To'],
  additionalProperties: false,
}))

export const SignalWireStatusCallback: s.Schema<types.SignalWireStatusCallback> = s.named('SignalWireStatusCallback', s.object({
  properties: {
    AccountSid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    Body: s.string({ maxLength: 1600 }),
    ErrorCode: s.string({ pattern: '^\\d{5}$' }),
    From: s.string(),
    MessageSid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    MessageStatus: s.oneValueOf([
      'queued',
      'sending',
      'sent',
      'delivered',
      'undelivered',
      'failed',
      'receiving',
      'received',
    ], ['string']),
    NumMedia: s.integer({ minimum: 0, maximum: 2147483647 }),
    NumSegments: s.integer({ minimum: 0, maximum: 2147483647 }),
    To: s.string({ minLength: 1 }),
  },
  required: [
    'AccountSid',
    'Body',
    'From',
    'MessageSid',
    'MessageStatus',
    'NumMedia',
    'NumSegments',
    'To',
  ],
  additionalProperties: true,
}))

export const UpdateSignalWireMessageForm: s.Schema<types.UpdateSignalWireMessageForm> = s.named('UpdateSignalWireMessageForm', s.object({
  properties: { Body: s.string({ maxLength: 0 }) },
  required: ['Body'],
  additionalProperties: false,
}))

export const SignalWireMedia: s.Schema<types.SignalWireMedia> = s.named('SignalWireMedia', s.object({
  properties: {
    account_sid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    content_type: s.string({ pattern: '^[a-z]+/[a-z0-9.+-]+$' }),
    date_created: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    date_updated: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    parent_sid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    sid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'account_sid',
    'content_type',
    'date_created',
    'date_updated',
    'parent_sid',
    'sid',
    'uri',
  ],
  additionalProperties: false,
}))

export const SignalWireMediaList: s.Schema<types.SignalWireMediaList> = s.named('SignalWireMediaList', s.object({
  properties: {
    first_page_uri: s.string({ format: 'uri-reference' }),
    media_list: s.array(SignalWireMedia, { maxItems: 1000 }),
    next_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    page: s.integer({ minimum: 0, maximum: 2147483647 }),
    page_size: s.integer({ minimum: 1, maximum: 1000 }),
    previous_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'first_page_uri',
    'media_list',
    'next_page_uri',
    'page',
    'page_size',
    'previous_page_uri',
    'uri',
  ],
  additionalProperties: false,
}))

export const ChatService: s.Schema<types.ChatService> = s.named('ChatService', s.object({
  properties: {
    account_sid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    consumption_report_interval: s.integer({ minimum: 0, maximum: 2147483647 }),
    date_created: s.string({
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
    }),
    date_updated: s.string({
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
    }),
    default_channel_creator_role_sid: s.nil(),
    default_channel_role_sid: s.nil(),
    default_service_role_sid: s.nil(),
    friendly_name: s.string({ minLength: 1, maxLength: 256 }),
    limits: s.object({
      properties: {
        channel_members: s.integer({ minimum: 1, maximum: 1000 }),
        user_channels: s.integer({ minimum: 1, maximum: 1000 }),
      },
      required: ['channel_members', 'user_channels'],
      additionalProperties: false,
    }),
    links: s.object({
      properties: {
        bindings: s.string({ format: 'uri' }),
        channels: s.string({ format: 'uri' }),
        roles: s.string({ format: 'uri' }),
        users: s.string({ format: 'uri' }),
      },
      required: ['bindings', 'channels', 'roles', 'users'],
      additionalProperties: false,
    }),
    media: s.object({
      properties: {
        compatibility_message: s.types([s.string(), s.nil()]),
        size_limit_mb: s.constant(150, ['integer']),
      },
      required: ['compatibility_message', 'size_limit_mb'],
      additionalProperties: false,
    }),
    notifications: s.object({
      properties: {
        added_to_channel: s.object({
          properties: {
            enabled: s.boolean(),
            sound: s.types([s.string(), s.nil()]),
            template: s.types([s.string(), s.nil()]),
          },
          required: ['enabled', 'sound', 'template'],
          additionalProperties: false,
        }),
        invited_to_channel: s.object({
          properties: {
            enabled: s.boolean(),
            sound: s.types([s.string(), s.nil()]),
            template: s.types([s.string(), s.nil()]),
          },
          required: ['enabled', 'sound', 'template'],
          additionalProperties: false,
        }),
        log_enabled: s.boolean(),
        new_message: s.object({
          properties: {
            badge_count_enabled: s.boolean(),
            enabled: s.boolean(),
            sound: s.types([s.string(), s.nil()]),
            template: s.types([s.string(), s.nil()]),
          },
          required: ['badge_count_enabled', 'enabled', 'sound', 'template'],
          additionalProperties: false,
        }),
        removed_from_channel: s.object({
          properties: {
            enabled: s.boolean(),
            sound: s.types([s.string(), s.nil()]),
            template: s.types([s.string(), s.nil()]),
          },
          required: ['enabled', 'sound', 'template'],
          additionalProperties: false,
        }),
      },
      required: [
        'added_to_channel',
        'invited_to_channel',
        'log_enabled',
        'new_message',
        'removed_from_channel',
      ],
      additionalProperties: false,
    }),
    post_webhook_retry_count: s.integer({ minimum: 0, maximum: 3 }),
    post_webhook_url: s.nil(),
    pre_webhook_retry_count: s.integer({ minimum: 0, maximum: 3 }),
    pre_webhook_url: s.nil(),
    reachability_enabled: s.boolean(),
    read_status_enabled: s.boolean(),
    sid: s.string({ pattern: '^IS[0-9a-f]{32}$' }),
    typing_indicator_timeout: s.integer({ minimum: 0, maximum: 2147483647 }),
    url: s.string({ format: 'uri' }),
    webhook_filters: s.array(s.string()),
    webhook_method: s.oneValueOf(['GET', 'POST'], ['string']),
  },
  required: [
    'account_sid',
    'consumption_report_interval',
    'date_created',
    'date_updated',
    'default_channel_creator_role_sid',
    'default_channel_role_sid',
    'default_service_role_sid',
    'friendly_name',
    'limits',
    'links',
    'media',
    'notifications',
    'post_webhook_retry_count',
    'post_webhook_url',
    'pre_webhook_retry_count',
    'pre_webhook_url',
    'reachability_enabled',
    'read_status_enabled',
    'sid',
    'typing_indicator_timeout',
    'url',
    'webhook_filters',
    'webhook_method',
  ],
  additionalProperties: false,
}))

export const ChatServiceList: s.Schema<types.ChatServiceList> = s.named('ChatServiceList', s.object({
  properties: {
    meta: s.object({
      properties: {
        first_page_url: s.string({ format: 'uri' }),
        key: s.constant('services', ['string']),
        next_page_url: s.types([s.string({ format: 'uri' }), s.nil()]),
        page: s.integer({ minimum: 0 }),
        page_size: s.integer({ minimum: 1, maximum: 100 }),
        previous_page_url: s.types([s.string({ format: 'uri' }), s.nil()]),
        url: s.string({ format: 'uri' }),
      },
      required: [
        'first_page_url',
        'key',
        'next_page_url',
        'page',
        'page_size',
        'previous_page_url',
        'url',
      ],
      additionalProperties: false,
    }),
    services: s.array(ChatService, { maxItems: 100 }),
  },
  required: ['meta', 'services'],
  additionalProperties: false,
}))

export const ChatError: s.Schema<types.ChatError> = s.named('ChatError', s.object({
  properties: {
    code: s.integer({ minimum: 10000, maximum: 99999 }),
    message: s.string({ minLength: 1 }),
    more_info: s.string({ format: 'uri' }),
    status: s.integer({ minimum: 400, maximum: 599 }),
    detail: s.string({ minLength: 1 }),
  },
  required: ['code', 'message', 'more_info', 'status'],
  additionalProperties: false,
}))

export const CreateChatServiceForm: s.Schema<types.CreateChatServiceForm> = s.named('CreateChatServiceForm', s.object({
  properties: { FriendlyName: s.string({ maxLength: 256 }) },
  required: ['FriendlyName'],
  additionalProperties: true,
}))

export const UpdateChatServiceForm: s.Schema<types.UpdateChatServiceForm> = s.named('UpdateChatServiceForm', s.object({
  properties: {
    FriendlyName: s.string({ maxLength: 256 }),
    DefaultServiceRoleSid: s.string({ pattern: '^RL[0-9a-fA-F]{32}$' }),
    DefaultChannelRoleSid: s.string({ pattern: '^RL[0-9a-fA-F]{32}$' }),
    DefaultChannelCreatorRoleSid: s.string({ pattern: '^RL[0-9a-fA-F]{32}$' }),
    ReadStatusEnabled: s.boolean(),
    ReachabilityEnabled: s.boolean(),
    TypingIndicatorTimeout: s.integer({ minimum: 0, maximum: 2147483647 }),
    ConsumptionReportInterval: s.integer({ minimum: 0, maximum: 2147483647 }),
    'Notifications.NewMessage.Enabled': s.boolean(),
    'Notifications.NewMessage.Template': s.string({ maxLength: 1024 }),
    'Notifications.NewMessage.Sound': s.string({ maxLength: 256 }),
    'Notifications.NewMessage.BadgeCountEnabled': s.boolean(),
    'Notifications.AddedToChannel.Enabled': s.boolean(),
    'Notifications.AddedToChannel.Template': s.string({ maxLength: 1024 }),
    'Notifications.AddedToChannel.Sound': s.string({ maxLength: 256 }),
    'Notifications.RemovedFromChannel.Enabled': s.boolean(),
    'Notifications.RemovedFromChannel.Template': s.string({ maxLength: 1024 }),
    'Notifications.RemovedFromChannel.Sound': s.string({ maxLength: 256 }),
    'Notifications.InvitedToChannel.Enabled': s.boolean(),
    'Notifications.InvitedToChannel.Template': s.string({ maxLength: 1024 }),
    'Notifications.InvitedToChannel.Sound': s.string({ maxLength: 256 }),
    PreWebhookUrl: s.string({ format: 'uri' }),
    PostWebhookUrl: s.string({ format: 'uri' }),
    WebhookMethod: s.oneValueOf(['GET', 'POST'], ['string']),
    WebhookFilters: s.array(s.string({ maxLength: 64 }), { maxItems: 100 }),
    'Limits.ChannelMembers': s.integer({ minimum: 1, maximum: 1000 }),
    'Limits.UserChannels': s.integer({ minimum: 1, maximum: 1000 }),
    'Media.CompatibilityMessage': s.string({ maxLength: 1024 }),
    PreWebhookRetryCount: s.integer({ minimum: 0, maximum: 3 }),
    PostWebhookRetryCount: s.integer({ minimum: 0, maximum: 3 }),
    'Notifications.LogEnabled': s.boolean(),
  },
  additionalProperties: true,
}))

export const ChatChannel: s.Schema<types.ChatChannel> = s.named('ChatChannel', s.object({
  properties: {
    account_sid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    attributes: s.string({ maxLength: 16384 }),
    created_by: s.string({ minLength: 1, maxLength: 256 }),
    date_created: s.string({
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
    }),
    date_updated: s.string({
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
    }),
    friendly_name: s.types([s.string({ minLength: 1, maxLength: 256 }), s.nil()]),
    links: s.object({
      properties: {
        invites: s.string({ format: 'uri' }),
        last_message: s.types([s.string({ format: 'uri' }), s.nil()]),
        members: s.string({ format: 'uri' }),
        messages: s.string({ format: 'uri' }),
        webhooks: s.string({ format: 'uri' }),
      },
      required: ['invites', 'last_message', 'members', 'messages', 'webhooks'],
      additionalProperties: false,
    }),
    members_count: s.constant(0, ['integer']),
    messages_count: s.integer({ minimum: 0, maximum: 9007199254740991 }),
    service_sid: s.string({ pattern: '^IS[0-9a-f]{32}$' }),
    sid: s.string({ pattern: '^CH[0-9a-f]{32}$' }),
    type: s.oneValueOf(['public', 'private'], ['string']),
    unique_name: s.types([s.string({ minLength: 1, maxLength: 256 }), s.nil()]),
    url: s.string({ format: 'uri' }),
  },
  required: [
    'account_sid',
    'attributes',
    'created_by',
    'date_created',
    'date_updated',
    'friendly_name',
    'links',
    'members_count',
    'messages_count',
    'service_sid',
    'sid',
    'type',
    'unique_name',
    'url',
  ],
  additionalProperties: false,
}))

export const ChatChannelList: s.Schema<types.ChatChannelList> = s.named('ChatChannelList', s.object({
  properties: {
    channels: s.array(ChatChannel, { maxItems: 100 }),
    meta: s.object({
      properties: {
        first_page_url: s.string({ format: 'uri' }),
        key: s.constant('channels', ['string']),
        next_page_url: s.types([s.string({ format: 'uri' }), s.nil()]),
        page: s.integer({ minimum: 0 }),
        page_size: s.integer({ minimum: 1, maximum: 100 }),
        previous_page_url: s.types([s.string({ format: 'uri' }), s.nil()]),
        url: s.string({ format: 'uri' }),
      },
      required: [
        'first_page_url',
        'key',
        'next_page_url',
        'page',
        'page_size',
        'previous_page_url',
        'url',
      ],
      additionalProperties: false,
    }),
  },
  required: ['channels', 'meta'],
  additionalProperties: false,
}))

export const CreateChatChannelForm: s.Schema<types.CreateChatChannelForm> = s.named('CreateChatChannelForm', s.object({
  properties: {
    FriendlyName: s.string({ maxLength: 256 }),
    UniqueName: s.string({
      maxLength: 256,
      pattern: '^$|^(?![A-Za-z]{2}[0-9a-fA-F]{32}$)(?!\\.{1,2}$)[^\\u0000-\\u001f\\u007f-\\u009f/\\\\?#%]+(?<! )$',
    }),
    Attributes: s.string({ maxLength: 16384 }),
    Type: s.defaulted(s.oneValueOf(['public', 'private'], ['string']), 'public'),
    DateCreated: s.string({
      maxLength: 40,
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$',
      format: 'date-time',
    }),
    DateUpdated: s.string({
      maxLength: 40,
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$',
      format: 'date-time',
    }),
    CreatedBy: s.string({ maxLength: 256 }),
  },
  additionalProperties: true,
}))

export const UpdateChatChannelForm: s.Schema<types.UpdateChatChannelForm> = s.named('UpdateChatChannelForm', s.object({
  properties: {
    FriendlyName: s.string({ maxLength: 256 }),
    UniqueName: s.string({
      maxLength: 256,
      pattern: '^$|^(?![A-Za-z]{2}[0-9a-fA-F]{32}$)(?!\\.{1,2}$)[^\\u0000-\\u001f\\u007f-\\u009f/\\\\?#%]+(?<! )$',
    }),
    Attributes: s.string({ maxLength: 16384 }),
    DateCreated: s.string({
      maxLength: 40,
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$',
      format: 'date-time',
    }),
    DateUpdated: s.string({
      maxLength: 40,
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$',
      format: 'date-time',
    }),
    CreatedBy: s.string({ maxLength: 256 }),
  },
  additionalProperties: true,
}))

export const ChatMessageMedia: s.Schema<types.ChatMessageMedia> = s.named('ChatMessageMedia', s.object({
  properties: {
    content_type: s.string({ maxLength: 255, pattern: '^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+( ?;.+)?$' }),
    filename: s.types([s.string({ minLength: 1, maxLength: 256 }), s.nil()]),
    sid: s.string({ pattern: '^ME[0-9a-f]{32}$' }),
    size: s.integer({ minimum: 1, maximum: 9007199254740991 }),
  },
  required: ['content_type', 'filename', 'sid', 'size'],
  additionalProperties: false,
}))

export const ChatMessage: s.Schema<types.ChatMessage> = s.named('ChatMessage', s.allOf([
  s.object({
    properties: {
      account_sid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
      attributes: s.string({ maxLength: 4096 }),
      body: s.string({ maxLength: 32768 }),
      channel_sid: s.string({ pattern: '^CH[0-9a-f]{32}$' }),
      date_created: s.string({
        pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
      }),
      date_updated: s.string({
        pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
      }),
      from: s.string({ minLength: 1, maxLength: 256 }),
      index: s.integer({ minimum: 0, maximum: 9007199254740991 }),
      last_updated_by: s.types([s.string({ minLength: 1, maxLength: 256 }), s.nil()]),
      media: s.oneOf([s.nil(), ChatMessageMedia]),
      service_sid: s.string({ pattern: '^IS[0-9a-f]{32}$' }),
      sid: s.string({ pattern: '^IM[0-9a-f]{32}$' }),
      to: s.string({ pattern: '^CH[0-9a-f]{32}$' }),
      type: s.oneValueOf(['text', 'media'], ['string']),
      url: s.string({ format: 'uri' }),
      was_edited: s.boolean(),
    },
    required: [
      'account_sid',
      'attributes',
      'body',
      'channel_sid',
      'date_created',
      'date_updated',
      'from',
      'index',
      'last_updated_by',
      'media',
      'service_sid',
      'sid',
      'to',
      'type',
      'url',
      'was_edited',
    ],
    additionalProperties: false,
  }),
  s.oneOf([
    s.object({
      properties: { media: s.nil(), type: s.constant('text', ['string']) },
      required: ['media', 'type'],
    }),
    s.object({
      properties: { media: ChatMessageMedia, type: s.constant('media', ['string']) },
      required: ['media', 'type'],
    }),
  ]),
]))

export const ChatMessageList: s.Schema<types.ChatMessageList> = s.named('ChatMessageList', s.object({
  properties: {
    messages: s.array(ChatMessage, { maxItems: 100 }),
    meta: s.object({
      properties: {
        first_page_url: s.string({ format: 'uri' }),
        key: s.constant('messages', ['string']),
        next_page_url: s.types([s.string({ format: 'uri' }), s.nil()]),
        page: s.integer({ minimum: 0 }),
        page_size: s.integer({ minimum: 1, maximum: 100 }),
        previous_page_url: s.types([s.string({ format: 'uri' }), s.nil()]),
        url: s.string({ format: 'uri' }),
      },
      required: [
        'first_page_url',
        'key',
        'next_page_url',
        'page',
        'page_size',
        'previous_page_url',
        'url',
      ],
      additionalProperties: false,
    }),
  },
  required: ['messages', 'meta'],
  additionalProperties: false,
}))

export const CreateChatMessageForm: s.Schema<types.CreateChatMessageForm> = s.named('CreateChatMessageForm', s.object({
  properties: {
    From: s.string({ maxLength: 256 }),
    Attributes: s.string({ maxLength: 4096 }),
    DateCreated: s.string({
      maxLength: 40,
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$',
      format: 'date-time',
    }),
    DateUpdated: s.string({
      maxLength: 40,
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$',
      format: 'date-time',
    }),
    LastUpdatedBy: s.string({ maxLength: 256 }),
    Body: s.string({ maxLength: 32768 }),
    MediaSid: s.string({ minLength: 34, maxLength: 34, pattern: '^ME[0-9a-fA-F]{32}$' }),
  },
  additionalProperties: true,
}))

export const UpdateChatMessageForm: s.Schema<types.UpdateChatMessageForm> = s.named('UpdateChatMessageForm', s.object({
  properties: {
    Body: s.string({ maxLength: 32768 }),
    Attributes: s.string({ maxLength: 4096 }),
    DateCreated: s.string({
      maxLength: 40,
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$',
      format: 'date-time',
    }),
    DateUpdated: s.string({
      maxLength: 40,
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$',
      format: 'date-time',
    }),
    LastUpdatedBy: s.string({ maxLength: 256 }),
    From: s.string({ maxLength: 256 }),
  },
  additionalProperties: true,
}))

export const ChatMedia: s.Schema<types.ChatMedia> = s.named('ChatMedia', s.object({
  properties: {
    author: s.constant('system', ['string']),
    category: s.constant('media', ['string']),
    channel_sid: s.types([s.string({ pattern: '^CH[0-9a-f]{32}$' }), s.nil()]),
    content_type: s.string({ maxLength: 255, pattern: '^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+( ?;.+)?$' }),
    filename: s.types([s.string({ minLength: 1, maxLength: 256 }), s.nil()]),
    date_created: s.string({
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
    }),
    date_updated: s.string({
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
    }),
    date_upload_updated: s.string({
      pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$',
    }),
    is_multipart_upstream: s.constant(false, ['boolean']),
    links: s.object({
      properties: {
        content: s.string({ format: 'uri-reference' }),
        content_direct_temporary: s.string({ format: 'uri' }),
      },
      required: ['content'],
      additionalProperties: false,
    }),
    message_sid: s.types([s.string({ pattern: '^IM[0-9a-f]{32}$' }), s.nil()]),
    service_sid: s.string({ pattern: '^IS[0-9a-f]{32}$' }),
    sid: s.string({ pattern: '^ME[0-9a-f]{32}$' }),
    size: s.integer({ minimum: 1, maximum: 9007199254740991 }),
    url: s.string({ format: 'uri-reference' }),
  },
  required: [
    'author',
    'category',
    'channel_sid',
    'content_type',
    'filename',
    'date_created',
    'date_updated',
    'date_upload_updated',
    'is_multipart_upstream',
    'links',
    'message_sid',
    'service_sid',
    'sid',
    'size',
    'url',
  ],
  additionalProperties: false,
}))

export const CreateSimulatorInboundMessageForm: s.Schema<types.CreateSimulatorInboundMessageForm> = s.named('CreateSimulatorInboundMessageForm', s.object({
  properties: {
    To: s.string({ pattern: '^(\\+[1-9]\\d{6,14})?$' }),
    From: s.string({ pattern: '^(\\+[1-9]\\d{6,14})?$' }),
    Body: s.string({ maxLength: 1600 }),
    MediaUrl: s.array(s.string({ maxLength: 4000, pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*$' }), { maxItems: 10 }),
  },
  required: ['To', 'From'],
  additionalProperties: true,
}))

export const UpdateSimulatorMessageStatusForm: s.Schema<types.UpdateSimulatorMessageStatusForm> = s.named('UpdateSimulatorMessageStatusForm', s.object({
  properties: {
    Status: s.oneValueOf(['sending', 'sent', 'delivered', 'undelivered', 'failed', 'read'], ['string']),
    ErrorCode: s.oneValueOf(['30001', '30003', '30004', '30005', '30006', '30007', '30008'], ['string']),
  },
  required: ['Status'],
  additionalProperties: true,
}))

export const AdvanceSimulatorClockForm: s.Schema<types.AdvanceSimulatorClockForm> = s.named('AdvanceSimulatorClockForm', s.object({
  properties: { Seconds: s.integer({ minimum: 1, maximum: 3024000 }) },
  required: ['Seconds'],
  additionalProperties: true,
}))

export const SimulatorClock: s.Schema<types.SimulatorClock> = s.named('SimulatorClock', s.object({
  properties: {
    account_sid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    seconds: s.integer({ minimum: 1, maximum: 3024000 }),
  },
  required: ['account_sid', 'seconds'],
  additionalProperties: false,
}))

export const CallbackDeliveryAttempt: s.Schema<types.CallbackDeliveryAttempt> = s.named('CallbackDeliveryAttempt', s.object({
  properties: {
    date: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    detail: s.string({ minLength: 1 }),
    http_status: s.types([s.integer({ minimum: 100, maximum: 599 }), s.nil()]),
    outcome: s.oneValueOf(['delivered', 'retry', 'abandoned'], ['string']),
  },
  required: ['date', 'detail', 'http_status', 'outcome'],
  additionalProperties: false,
}))

export const CallbackDelivery: s.Schema<types.CallbackDelivery> = s.named('CallbackDelivery', s.object({
  properties: {
    account_sid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    attempts: s.array(CallbackDeliveryAttempt),
    date_created: s.string({
      pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
    }),
    date_due: s.types([
      s.string({
        pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$',
      }),
      s.nil(),
    ]),
    id: s.string({ pattern: '^[1-9]\\d{0,14}$' }),
    kind: s.oneValueOf(['status', 'inbound'], ['string']),
    message_sid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    message_status: TwilioMessageStatus,
    method: s.oneValueOf(['GET', 'POST'], ['string']),
    replay_of: s.types([s.string({ pattern: '^[1-9]\\d{0,14}$' }), s.nil()]),
    status: s.oneValueOf(['owed', 'delivered', 'abandoned'], ['string']),
    uri: s.string({ format: 'uri-reference' }),
    url: s.string({ minLength: 1 }),
  },
  required: [
    'account_sid',
    'attempts',
    'date_created',
    'date_due',
    'id',
    'kind',
    'message_sid',
    'message_status',
    'method',
    'replay_of',
    'status',
    'uri',
    'url',
  ],
  additionalProperties: false,
}))

export const CallbackDeliveryList: s.Schema<types.CallbackDeliveryList> = s.named('CallbackDeliveryList', s.object({
  properties: {
    deliveries: s.array(CallbackDelivery),
    end: s.integer({ minimum: 0 }),
    first_page_uri: s.string({ format: 'uri-reference' }),
    next_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    page: s.integer({ minimum: 0 }),
    page_size: s.integer({ minimum: 1, maximum: 1000 }),
    previous_page_uri: s.types([s.string({ format: 'uri-reference' }), s.nil()]),
    start: s.integer({ minimum: 0 }),
    uri: s.string({ format: 'uri-reference' }),
  },
  required: [
    'deliveries',
    'end',
    'first_page_uri',
    'next_page_uri',
    'page',
    'page_size',
    'previous_page_uri',
    'start',
    'uri',
  ],
  additionalProperties: false,
}))

export const Health: s.Schema<types.Health> = s.named('Health', s.object({
  properties: {
    status: s.oneValueOf(['ok', 'unavailable'], ['string']),
    checks: s.object({
      properties: {
        rows: s.oneValueOf(['ok', 'failing'], ['string']),
        media: s.oneValueOf(['ok', 'failing'], ['string']),
      },
      required: ['rows', 'media'],
      additionalProperties: false,
    }),
  },
  required: ['status', 'checks'],
  additionalProperties: false,
}))

export const TwilioInboundMessage: s.Schema<types.TwilioInboundMessage> = s.named('TwilioInboundMessage', s.object({
  properties: {
    AccountSid: s.string({ pattern: '^AC[0-9a-f]{32}$' }),
    ApiVersion: s.constant('2010-04-01', ['string']),
    Body: s.string({ maxLength: 1600 }),
    From: s.string({ minLength: 1 }),
    MediaContentType0: s.string({ minLength: 3 }),
    MediaUrl0: s.string({ format: 'uri' }),
    MessageSid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    NumMedia: s.string({ pattern: '^([0-9]|10)$' }),
    NumSegments: s.string({ pattern: '^(0|[1-9]\\d*)$' }),
    SmsMessageSid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    SmsSid: s.string({ pattern: '^(SM|MM)[0-9a-f]{32}$' }),
    SmsStatus: s.constant('received', ['string']),
    To: s.string({ minLength: 1 }),
  },
  required: [
    'AccountSid',
    'ApiVersion',
    'Body',
    'From',
    'MessageSid',
    'NumMedia',
    'NumSegments',
    'SmsMessageSid',
    'SmsSid',
    'SmsStatus',
    'To',
  ],
  additionalProperties: s.string(),
}))

export const TwilioReply: s.Schema<types.TwilioReply> = s.named('TwilioReply', s.string({ pattern: '<Response[\\s/>]' }))

export const SignalWireInboundMessage: s.Schema<types.SignalWireInboundMessage> = s.named('SignalWireInboundMessage', s.object({
  properties: {
    AccountSid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    Body: s.string({ maxLength: 1600 }),
    From: s.string({ minLength: 1 }),
    MediaContentType0: s.string({ minLength: 3 }),
    MediaUrl0: s.string({ format: 'uri' }),
    MessageSid: s.string({ pattern: '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$' }),
    NumMedia: s.integer({ minimum: 0, maximum: 10 }),
    To: s.string({ minLength: 1 }),
  },
  required: ['AccountSid', 'Body', 'From', 'MessageSid', 'NumMedia', 'To'],
  additionalProperties: s.string(),
}))

export const SignalWireReply: s.Schema<types.SignalWireReply> = s.named('SignalWireReply', s.string({ pattern: '<Response[\\s/>]' }))
