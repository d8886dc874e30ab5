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
