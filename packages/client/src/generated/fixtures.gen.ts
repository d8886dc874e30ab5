// Generated from the OpenAPI document: change the document and generate again.

import type { TwilioMessage, TwilioMessageList, TwilioError, TwilioStatusCallback, TwilioMessageListXml, TwilioErrorXml, TwilioMessageXml, TwilioMessageFeedback, TwilioMedia, TwilioMediaList, TwilioMediaListXml, TwilioMediaXml, SignalWireMessage, SignalWireMessageList, SignalWireError, SignalWireStatusCallback, SignalWireMedia, SignalWireMediaList, ChatService, ChatServiceList, ChatError, ChatChannel, ChatChannelList, ChatMessage, ChatMessageList, ChatMedia, SimulatorClock, CallbackDelivery, CallbackDeliveryList, Health, TwilioInboundMessage, SignalWireInboundMessage } from './types.gen.ts'

type Named<Names extends string, Value> = { readonly [Name in Names]: Value }

const shared1: TwilioError = {
  code: 20001,
  message: 'PageSize must be a whole number of at least 1',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared2: TwilioError = {
  code: 20001,
  message: 'Page must be a whole number of at least 0',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared3: TwilioError = {
  code: 21481,
  message: 'PageToken is invalid: use next_page_uri or previous_page_uri as they were given',
  more_info: 'http://127.0.0.1:4010/docs/errors#21481',
  status: 400,
}

const shared4: TwilioError = {
  code: 20001,
  message: 'The path has a broken percent-encoding; after each % it needs two hex digits, and together they must be UTF-8 without NUL',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared5: TwilioError = {
  code: 20003,
  detail: 'Send the AccountSid and the auth token by HTTP Basic authentication.',
  message: 'Authentication Error - No credentials provided',
  more_info: 'http://127.0.0.1:4010/docs/errors#20003',
  status: 401,
}

const shared6: TwilioError = {
  code: 20003,
  detail: 'The Authorization header must be Basic and the base64 of AccountSid:AuthToken.',
  message: 'Authenticate',
  more_info: 'http://127.0.0.1:4010/docs/errors#20003',
  status: 401,
}

const shared7: TwilioError = {
  code: 20003,
  detail: 'Your AccountSid or AuthToken was incorrect.',
  message: 'Authenticate',
  more_info: 'http://127.0.0.1:4010/docs/errors#20003',
  status: 401,
}

const shared8: TwilioError = {
  code: 20404,
  message: 'The requested resource /2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared9: TwilioError = {
  code: 20004,
  message: 'PUT is not allowed here; this path has GET, HEAD and OPTIONS',
  more_info: 'http://127.0.0.1:4010/docs/errors#20004',
  status: 405,
}

const shared10: TwilioError = {
  code: 20429,
  message: 'Too many requests: wait as long as Retry-After says, then try again',
  more_info: 'http://127.0.0.1:4010/docs/errors#20429',
  status: 429,
}

const shared11: TwilioError = {
  code: 20500,
  message: 'The service failed to answer this request; Twilio-Request-Id finds the reason in its log',
  more_info: 'http://127.0.0.1:4010/docs/errors#20500',
  status: 500,
}

const shared12: TwilioMessage = {
  account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
  api_version: '2010-04-01',
  body: 'Your table for two is ready.',
  date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
  date_sent: null,
  date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
  direction: 'outbound-api',
  error_code: null,
  error_message: null,
  from: '+14155550100',
  messaging_service_sid: null,
  num_media: '2',
  num_segments: '1',
  price: null,
  price_unit: null,
  sid: 'MM019aa5d1f0a27c44a1b2c3d4e5f60718',
  status: 'queued',
  subresource_uris: {
    feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Feedback.json',
    media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json',
  },
  to: '+14155550123',
  uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718.json',
}

const shared13: TwilioError = {
  code: 21211,
  message: 'To is not a valid phone number: write it in E.164, such as +14155550123',
  more_info: 'http://127.0.0.1:4010/docs/errors#21211',
  status: 400,
}

const shared14: TwilioError = {
  code: 21602,
  message: 'Something to send is required: Body, MediaUrl or both',
  more_info: 'http://127.0.0.1:4010/docs/errors#21602',
  status: 400,
}

const shared15: TwilioError = {
  code: 21617,
  message: 'Body has more than the 1600 characters that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#21617',
  status: 400,
}

const shared16: TwilioError = {
  code: 21620,
  message: 'MediaUrl must be an http or https URL',
  more_info: 'http://127.0.0.1:4010/docs/errors#21620',
  status: 400,
}

const shared17: TwilioError = {
  code: 21623,
  message: 'There are more than the 10 MediaUrl that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#21623',
  status: 400,
}

const shared18: TwilioError = {
  code: 20001,
  message: 'The body must be UTF-8 without NUL',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared19: TwilioError = {
  code: 20413,
  message: 'The body is larger than the 65536 bytes that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#20413',
  status: 413,
}

const shared20: TwilioError = {
  code: 20415,
  message: 'The Content-Type must be application/x-www-form-urlencoded, in UTF-8',
  more_info: 'http://127.0.0.1:4010/docs/errors#20415',
  status: 415,
}

const shared21: TwilioError = {
  code: 20415,
  message: 'The Content-Type must be application/x-www-form-urlencoded, in UTF-8; none was sent',
  more_info: 'http://127.0.0.1:4010/docs/errors#20415',
  status: 415,
}

const shared22: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20001</Code><Message>PageSize must be a whole number of at least 1</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20001</MoreInfo><Status>400</Status></RestException></TwilioResponse>'

const shared23: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20001</Code><Message>Page must be a whole number of at least 0</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20001</MoreInfo><Status>400</Status></RestException></TwilioResponse>'

const shared24: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>21481</Code><Message>PageToken is invalid: use next_page_uri or previous_page_uri as they were given</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#21481</MoreInfo><Status>400</Status></RestException></TwilioResponse>'

const shared25: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20001</Code><Message>The path has a broken percent-encoding; after each % it needs two hex digits, and together they must be UTF-8 without NUL</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20001</MoreInfo><Status>400</Status></RestException></TwilioResponse>'

const shared26: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20003</Code><Detail>Send the AccountSid and the auth token by HTTP Basic authentication.</Detail><Message>Authentication Error - No credentials provided</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20003</MoreInfo><Status>401</Status></RestException></TwilioResponse>'

const shared27: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20003</Code><Detail>The Authorization header must be Basic and the base64 of AccountSid:AuthToken.</Detail><Message>Authenticate</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20003</MoreInfo><Status>401</Status></RestException></TwilioResponse>'

const shared28: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20003</Code><Detail>Your AccountSid or AuthToken was incorrect.</Detail><Message>Authenticate</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20003</MoreInfo><Status>401</Status></RestException></TwilioResponse>'

const shared29: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.xml was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>'

const shared30: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20004</Code><Message>PUT is not allowed here; this path has GET, HEAD and OPTIONS</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20004</MoreInfo><Status>405</Status></RestException></TwilioResponse>'

const shared31: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20429</Code><Message>Too many requests: wait as long as Retry-After says, then try again</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20429</MoreInfo><Status>429</Status></RestException></TwilioResponse>'

const shared32: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20500</Code><Message>The service failed to answer this request; Twilio-Request-Id finds the reason in its log</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20500</MoreInfo><Status>500</Status></RestException></TwilioResponse>'

const shared33: TwilioError = {
  code: 20404,
  message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared34: TwilioError = {
  code: 20404,
  message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM123.json was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared35: TwilioError = {
  code: 30400,
  message: 'Exactly one of Body and Status is required: an empty Body redacts the message, Status canceled cancels it',
  more_info: 'http://127.0.0.1:4010/docs/errors#30400',
  status: 400,
}

const shared36: TwilioError = {
  code: 20009,
  message: 'The message is still in progress; wait until its status is final',
  more_info: 'http://127.0.0.1:4010/docs/errors#20009',
  status: 409,
}

const shared37: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5 was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>'

const shared38: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5 was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>'

const shared39: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME123 was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>'

const shared40: TwilioErrorXml = '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>'

const shared41: TwilioError = {
  code: 20404,
  message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.json was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared42: TwilioError = {
  code: 20404,
  message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.json was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared43: TwilioError = {
  code: 20404,
  message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME123.json was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared44: SignalWireError = {
  code: 54454,
  message: 'PageSize must be a whole number from 1 to 1000',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-54454',
  status: 400,
}

const shared45: SignalWireError = {
  code: 20001,
  message: 'Page must be a whole number of at least 0',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20001',
  status: 400,
}

const shared46: SignalWireError = {
  code: 54453,
  message: 'Page above 0 needs a PageToken: use next_page_uri or previous_page_uri as they were given',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-54453',
  status: 400,
}

const shared47: SignalWireError = {
  code: 21481,
  message: 'PageToken is invalid: use next_page_uri or previous_page_uri as they were given',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21481',
  status: 400,
}

const shared48: SignalWireError = {
  code: 20001,
  message: 'The path has a broken percent-encoding; after each % it needs two hex digits, and together they must be UTF-8 without NUL',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20001',
  status: 400,
}

const shared49: SignalWireError = {
  code: 20001,
  message: 'The query has a broken percent-encoding; after each % it needs two hex digits, and together they must be UTF-8 without NUL',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20001',
  status: 400,
}

const shared50: SignalWireError = {
  code: 20003,
  message: 'Authentication failed: send the project id and an API token by HTTP Basic authentication',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20003',
  status: 401,
}

const shared51: SignalWireError = {
  code: 20003,
  message: 'Authentication failed: the Authorization header must be Basic and the base64 of project_id:api_token',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20003',
  status: 401,
}

const shared52: SignalWireError = {
  code: 20003,
  message: 'Authentication failed: the project id or the API token is wrong',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20003',
  status: 401,
}

const shared53: SignalWireError = {
  code: 20003,
  message: 'Authentication failed: the API token needs the scope Messaging',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20003',
  status: 401,
}

const shared54: SignalWireError = {
  code: 20404,
  message: 'The requested resource /api/laml/2010-04-01/Accounts/00000000-0000-0000-0000-000000000000/Messages was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20404',
  status: 404,
}

const shared55: SignalWireError = {
  code: 20004,
  message: 'PUT is not allowed here; this path has GET, HEAD and OPTIONS',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20004',
  status: 405,
}

const shared56: SignalWireError = {
  code: 90000,
  message: 'Colour is not a parameter of this operation',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-90000',
  status: 422,
}

const shared57: SignalWireError = {
  code: 20429,
  message: 'Too many requests: wait as long as Retry-After says, then try again',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20429',
  status: 429,
}

const shared58: SignalWireError = {
  code: 20504,
  message: 'The service failed to answer this request; X-Request-Id finds the reason in its log',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20504',
  status: 500,
}

const shared59: SignalWireMessage = {
  account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
  api_version: '2010-04-01',
  body: 'Your table for two is ready.',
  date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
  date_sent: null,
  date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
  direction: 'outbound-api',
  error_code: null,
  error_message: null,
  from: '+14155550100',
  messaging_service_sid: null,
  num_media: 2,
  num_segments: 1,
  price: null,
  price_unit: 'USD',
  sid: '019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718',
  status: 'queued',
  subresource_uris: {
    media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media.json',
  },
  to: '+14155550123',
  uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718.json',
}

const shared60: SignalWireError = {
  code: 20001,
  message: 'The body must be UTF-8 without NUL',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20001',
  status: 400,
}

const shared61: SignalWireError = {
  code: 20413,
  message: 'The body is larger than the 65536 bytes that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20413',
  status: 413,
}

const shared62: SignalWireError = {
  code: 20415,
  message: 'The Content-Type must be application/x-www-form-urlencoded, in UTF-8',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20415',
  status: 415,
}

const shared63: SignalWireError = {
  code: 20415,
  message: 'The Content-Type must be application/x-www-form-urlencoded, in UTF-8; none was sent',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20415',
  status: 415,
}

const shared64: SignalWireError = {
  code: 20404,
  message: 'The requested resource /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20404',
  status: 404,
}

const shared65: SignalWireError = {
  code: 20404,
  message: 'The requested resource /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/123 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20404',
  status: 404,
}

const shared66: SignalWireError = {
  code: 20009,
  message: 'The message is still in progress; wait until it is neither queued nor initiated',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20009',
  status: 422,
}

const shared67: SignalWireError = {
  code: 20404,
  message: 'The requested resource /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media/2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20404',
  status: 404,
}

const shared68: SignalWireError = {
  code: 20404,
  message: 'The requested resource /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923/Media/2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20404',
  status: 404,
}

const shared69: SignalWireError = {
  code: 20404,
  message: 'The requested resource /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media/123 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20404',
  status: 404,
}

const shared70: ChatError = {
  code: 20001,
  message: 'PageSize must be a whole number of at least 1',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared71: ChatError = {
  code: 20001,
  message: 'Page must be a whole number of at least 0',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared72: ChatError = {
  code: 21481,
  message: 'PageToken is invalid: use next_page_url or previous_page_url as they were given',
  more_info: 'http://127.0.0.1:4010/docs/errors#21481',
  status: 400,
}

const shared73: ChatError = {
  code: 20003,
  detail: 'Send the AccountSid and the auth token by HTTP Basic authentication.',
  message: 'Authentication Error - No credentials provided',
  more_info: 'http://127.0.0.1:4010/docs/errors#20003',
  status: 401,
}

const shared74: ChatError = {
  code: 20003,
  detail: 'The Authorization header must be Basic and the base64 of AccountSid:AuthToken.',
  message: 'Authenticate',
  more_info: 'http://127.0.0.1:4010/docs/errors#20003',
  status: 401,
}

const shared75: ChatError = {
  code: 20003,
  detail: 'Your AccountSid or AuthToken was incorrect.',
  message: 'Authenticate',
  more_info: 'http://127.0.0.1:4010/docs/errors#20003',
  status: 401,
}

const shared76: ChatError = {
  code: 20004,
  message: 'PUT is not allowed here; this path has GET, HEAD, POST, DELETE and OPTIONS',
  more_info: 'http://127.0.0.1:4010/docs/errors#20004',
  status: 405,
}

const shared77: ChatError = {
  code: 20429,
  message: 'Too many requests: wait as long as Retry-After says, then try again',
  more_info: 'http://127.0.0.1:4010/docs/errors#20429',
  status: 429,
}

const shared78: ChatError = {
  code: 20500,
  message: 'The service failed to answer this request; Twilio-Request-Id finds the reason in its log',
  more_info: 'http://127.0.0.1:4010/docs/errors#20500',
  status: 500,
}

const shared79: ChatService = {
  account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
  consumption_report_interval: 10,
  date_created: '2026-11-21T09:15:02Z',
  date_updated: '2026-11-21T09:15:02Z',
  default_channel_creator_role_sid: null,
  default_channel_role_sid: null,
  default_service_role_sid: null,
  friendly_name: 'Hotel',
  limits: { channel_members: 100, user_channels: 250 },
  links: {
    bindings: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Bindings',
    channels: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels',
    roles: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Roles',
    users: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Users',
  },
  media: { compatibility_message: null, size_limit_mb: 150 },
  notifications: {
    added_to_channel: { enabled: false, sound: null, template: null },
    invited_to_channel: { enabled: false, sound: null, template: null },
    log_enabled: false,
    new_message: { badge_count_enabled: false, enabled: false, sound: null, template: null },
    removed_from_channel: { enabled: false, sound: null, template: null },
  },
  post_webhook_retry_count: 0,
  post_webhook_url: null,
  pre_webhook_retry_count: 0,
  pre_webhook_url: null,
  reachability_enabled: false,
  read_status_enabled: true,
  sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
  typing_indicator_timeout: 5,
  url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
  webhook_filters: [],
  webhook_method: 'POST',
}

const shared80: ChatError = {
  code: 50000,
  message: 'FriendlyName is required: a name for people of at most 256 characters',
  more_info: 'http://127.0.0.1:4010/docs/errors#50000',
  status: 400,
}

const shared81: ChatError = {
  code: 50003,
  message: 'FriendlyName has more than the 256 characters that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#50003',
  status: 400,
}

const shared82: ChatError = {
  code: 20001,
  message: 'The body must be UTF-8 without NUL',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared83: ChatError = {
  code: 20413,
  message: 'The body is larger than the 524288 bytes that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#20413',
  status: 413,
}

const shared84: ChatError = {
  code: 20415,
  message: 'The Content-Type must be application/x-www-form-urlencoded, in UTF-8',
  more_info: 'http://127.0.0.1:4010/docs/errors#20415',
  status: 415,
}

const shared85: ChatError = {
  code: 20415,
  message: 'The Content-Type must be application/x-www-form-urlencoded, in UTF-8; none was sent',
  more_info: 'http://127.0.0.1:4010/docs/errors#20415',
  status: 415,
}

const shared86: ChatError = {
  code: 20001,
  message: 'The path has a broken percent-encoding; after each % it needs two hex digits, and together they must be UTF-8 without NUL',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared87: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS00000000000000000000000000000000 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared88: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS123 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared89: ChatError = {
  code: 20001,
  message: 'Type must be public or private',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared90: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS00000000000000000000000000000000/Channels was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared91: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS123/Channels was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared92: ChatChannel = {
  account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
  attributes: '{"floor":2}',
  created_by: 'system',
  date_created: '2026-11-21T09:15:02Z',
  date_updated: '2026-11-21T09:15:02Z',
  friendly_name: 'Front desk',
  links: {
    invites: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Invites',
    last_message: null,
    members: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Members',
    messages: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages',
    webhooks: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Webhooks',
  },
  members_count: 0,
  messages_count: 0,
  service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
  sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
  type: 'public',
  unique_name: 'front-desk',
  url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
}

const shared93: ChatError = {
  code: 50004,
  message: 'UniqueName has more than the 256 characters that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#50004',
  status: 400,
}

const shared94: ChatError = {
  code: 50306,
  message: 'UniqueName must not look like a Sid (two letters and 32 hex digits), be . or .., end with a space, or hold / \\ ? # % or a control character: it stands in paths as it is',
  more_info: 'http://127.0.0.1:4010/docs/errors#50306',
  status: 400,
}

const shared95: ChatError = {
  code: 50303,
  message: 'Attributes have more than the 16384 bytes that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#50303',
  status: 400,
}

const shared96: ChatError = {
  code: 50304,
  message: 'Attributes must be JSON text',
  more_info: 'http://127.0.0.1:4010/docs/errors#50304',
  status: 400,
}

const shared97: ChatError = {
  code: 50308,
  message: 'DateCreated must be an RFC 3339 date-time, such as 2026-11-21T09:15:02Z',
  more_info: 'http://127.0.0.1:4010/docs/errors#50308',
  status: 400,
}

const shared98: ChatError = {
  code: 50309,
  message: 'DateUpdated must be an RFC 3339 date-time, such as 2026-11-21T09:15:02Z',
  more_info: 'http://127.0.0.1:4010/docs/errors#50309',
  status: 400,
}

const shared99: ChatError = {
  code: 50310,
  message: 'CreatedBy has more than the 256 characters that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#50310',
  status: 400,
}

const shared100: ChatError = {
  code: 20001,
  message: 'X-Twilio-Webhook-Enabled must be true or false',
  more_info: 'http://127.0.0.1:4010/docs/errors#20001',
  status: 400,
}

const shared101: ChatError = {
  code: 50307,
  message: 'UniqueName is taken by another channel of this service',
  more_info: 'http://127.0.0.1:4010/docs/errors#50307',
  status: 409,
}

const shared102: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH00000000000000000000000000000000 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared103: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/back-door was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared104: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS00000000000000000000000000000000/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared105: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH00000000000000000000000000000000/Messages was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared106: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/back-door/Messages was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared107: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS00000000000000000000000000000000/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared108: ChatMessage = {
  account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
  attributes: '{}',
  body: 'Hello',
  channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
  date_created: '2026-11-21T09:15:02Z',
  date_updated: '2026-11-21T09:15:02Z',
  from: 'system',
  index: 0,
  last_updated_by: null,
  media: null,
  service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
  sid: 'IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3',
  to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
  type: 'text',
  url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3',
  was_edited: false,
}

const shared109: ChatMessage = {
  account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
  attributes: '{}',
  body: '',
  channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
  date_created: '2026-11-21T09:15:02Z',
  date_updated: '2026-11-21T09:15:02Z',
  from: 'system',
  index: 1,
  last_updated_by: null,
  media: {
    content_type: 'application/pdf',
    filename: 'hello.pdf',
    sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
    size: 48213,
  },
  service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
  sid: 'IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
  to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
  type: 'media',
  url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
  was_edited: false,
}

const shared110: ChatError = {
  code: 50310,
  message: 'From has more than the 256 characters that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#50310',
  status: 400,
}

const shared111: ChatError = {
  code: 50303,
  message: 'Attributes have more than the 4096 bytes that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#50303',
  status: 400,
}

const shared112: ChatError = {
  code: 50505,
  message: 'LastUpdatedBy has more than the 256 characters that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#50505',
  status: 400,
}

const shared113: ChatError = {
  code: 50504,
  message: 'Body has more than the 32768 bytes that are accepted',
  more_info: 'http://127.0.0.1:4010/docs/errors#50504',
  status: 400,
}

const shared114: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared115: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM123 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared116: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH00000000000000000000000000000000/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared117: ChatError = {
  code: 20404,
  message: 'The requested resource /Services/IS00000000000000000000000000000000/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared118: TwilioError = {
  code: 20006,
  message: 'The simulator is off here: its operator turns it on with POSTEL_SIMULATOR=on',
  more_info: 'http://127.0.0.1:4010/docs/errors#20006',
  status: 403,
}

const shared119: TwilioError = {
  code: 70051,
  message: 'An API token cannot do this: it needs the auth token of the account',
  more_info: 'http://127.0.0.1:4010/docs/errors#70051',
  status: 403,
}

const shared120: TwilioError = {
  code: 20404,
  message: 'The requested resource /simulator/Accounts/AC00000000000000000000000000000000/Clock was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

const shared121: TwilioError = {
  code: 20404,
  message: 'The requested resource /callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries/1042 was not found',
  more_info: 'http://127.0.0.1:4010/docs/errors#20404',
  status: 404,
}

/** The named answers of `listTwilioMessages`. */
export const listTwilioMessages: Named<'all' | 'first-page' | 'empty', TwilioMessageList> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-invalid' | 'date-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** The only page */
  all: {
    end: 1,
    first_page_uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?PageSize=50&Page=0',
    messages: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        api_version: '2010-04-01',
        body: 'Your table for two is ready.',
        date_created: 'Sat, 21 Nov 2026 09:16:02 +0000',
        date_sent: 'Sat, 21 Nov 2026 09:16:04 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:16:05 +0000',
        direction: 'outbound-api',
        error_code: 30007,
        error_message: 'Carrier violation',
        from: '+14155550100',
        messaging_service_sid: null,
        num_media: '0',
        num_segments: '1',
        price: null,
        price_unit: null,
        sid: 'SM019aa5d2b3c4755e8f90a1b2c3d4e5f6',
        status: 'undelivered',
        to: '+14155550199',
        subresource_uris: {
          feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Feedback.json',
          media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Media.json',
        },
        uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6.json',
      },
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        api_version: '2010-04-01',
        body: 'Your table for two is ready.',
        date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
        date_sent: 'Sat, 21 Nov 2026 09:15:04 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:15:05 +0000',
        direction: 'outbound-api',
        error_code: null,
        error_message: null,
        from: '+14155550100',
        messaging_service_sid: null,
        num_media: '0',
        num_segments: '1',
        price: null,
        price_unit: null,
        sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
        status: 'delivered',
        subresource_uris: {
          feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
          media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json',
        },
        to: '+14155550123',
        uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json',
      },
    ],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    start: 0,
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?PageSize=50&Page=0',
  },
  /** The first of several pages */
  'first-page': {
    end: 1,
    first_page_uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?PageSize=2&Page=0',
    messages: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        api_version: '2010-04-01',
        body: 'Your table for two is ready.',
        date_created: 'Sat, 21 Nov 2026 09:16:02 +0000',
        date_sent: 'Sat, 21 Nov 2026 09:16:04 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:16:05 +0000',
        direction: 'outbound-api',
        error_code: 30007,
        error_message: 'Carrier violation',
        from: '+14155550100',
        messaging_service_sid: null,
        num_media: '0',
        num_segments: '1',
        price: null,
        price_unit: null,
        sid: 'SM019aa5d2b3c4755e8f90a1b2c3d4e5f6',
        status: 'undelivered',
        to: '+14155550199',
        subresource_uris: {
          feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Feedback.json',
          media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Media.json',
        },
        uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6.json',
      },
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        api_version: '2010-04-01',
        body: 'Your table for two is ready.',
        date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
        date_sent: 'Sat, 21 Nov 2026 09:15:04 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:15:05 +0000',
        direction: 'outbound-api',
        error_code: null,
        error_message: null,
        from: '+14155550100',
        messaging_service_sid: null,
        num_media: '0',
        num_segments: '1',
        price: null,
        price_unit: null,
        sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
        status: 'delivered',
        subresource_uris: {
          feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
          media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json',
        },
        to: '+14155550123',
        uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json',
      },
    ],
    next_page_uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?PageSize=2&Page=1&PageToken=PASM019aa5d0c7e87a31b2c4d5e6f7081923',
    page: 0,
    page_size: 2,
    previous_page_uri: null,
    start: 0,
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?PageSize=2&Page=0',
  },
  /** No message matches */
  empty: {
    end: 0,
    first_page_uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?To=%2B14155550177&PageSize=50&Page=0',
    messages: [],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    start: 0,
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.json?To=%2B14155550177&PageSize=50&Page=0',
  },
  /** PageSize is not a positive whole number */
  'page-size-invalid': shared1,
  /** Page is not a whole number */
  'page-invalid': shared2,
  /** PageToken was not made by this list */
  'page-token-invalid': shared3,
  /** A date does not exist or has another format */
  'date-invalid': {
    code: 20001,
    message: 'DateSent> must be a day (YYYY-MM-DD) or an RFC 3339 date-time',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `createTwilioMessage`. */
export const createTwilioMessage: Named<'text' | 'two-media' | 'accepted' | 'scheduled', TwilioMessage> & Named<'to-missing' | 'to-invalid' | 'to-unreachable' | 'to-region-not-enabled' | 'to-opted-out' | 'to-not-mobile' | 'sender-missing' | 'from-invalid' | 'from-not-capable' | 'from-queue-full' | 'content-missing' | 'body-too-long' | 'media-url-invalid' | 'media-too-many' | 'messaging-service-invalid' | 'messaging-service-empty' | 'from-not-in-service' | 'status-callback-invalid' | 'validity-period-invalid' | 'content-sid-invalid' | 'content-sid-missing' | 'application-sid-invalid' | 'schedule-without-service' | 'send-at-missing' | 'send-at-invalid' | 'schedule-type-invalid' | 'content-retention-unsupported' | 'address-retention-unsupported' | 'parameter-invalid' | 'idempotency-token-invalid' | 'idempotency-tokens-differ' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'account-not-found' | 'method-not-allowed' | 'idempotency-token-reused' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** A text */
  text: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    status: 'queued',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json',
    },
    to: '+14155550123',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json',
  },
  /** A text with two files */
  'two-media': shared12,
  /** A sender is still to be chosen */
  accepted: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: null,
    messaging_service_sid: 'MG5c0d9e8f7a6b4c3d2e1f0a9b8c7d6e5f',
    num_media: '0',
    num_segments: '0',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d5f2c3716b8a9b0c1d2e3f4051',
    status: 'accepted',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d5f2c3716b8a9b0c1d2e3f4051/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d5f2c3716b8a9b0c1d2e3f4051/Media.json',
    },
    to: '+14155550123',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d5f2c3716b8a9b0c1d2e3f4051.json',
  },
  /** It waits for its time */
  scheduled: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: null,
    messaging_service_sid: 'MG5c0d9e8f7a6b4c3d2e1f0a9b8c7d6e5f',
    num_media: '0',
    num_segments: '0',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d6a1b2734c9d0e1f2031425364',
    status: 'scheduled',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d6a1b2734c9d0e1f2031425364/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d6a1b2734c9d0e1f2031425364/Media.json',
    },
    to: '+14155550123',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d6a1b2734c9d0e1f2031425364.json',
  },
  /** No To */
  'to-missing': {
    code: 21604,
    message: 'To is required: an E.164 number, such as +14155550123',
    more_info: 'http://127.0.0.1:4010/docs/errors#21604',
    status: 400,
  },
  /** To is not an E.164 number */
  'to-invalid': shared13,
  /** To cannot be reached from From */
  'to-unreachable': {
    code: 21612,
    message: 'To is not reachable from this From',
    more_info: 'http://127.0.0.1:4010/docs/errors#21612',
    status: 400,
  },
  /** To is in a region that is not enabled */
  'to-region-not-enabled': {
    code: 21408,
    message: 'Sending to the region of To is not enabled for this account',
    more_info: 'http://127.0.0.1:4010/docs/errors#21408',
    status: 400,
  },
  /** The recipient has opted out */
  'to-opted-out': {
    code: 21610,
    message: 'The recipient has opted out of messages from this From',
    more_info: 'http://127.0.0.1:4010/docs/errors#21610',
    status: 400,
  },
  /** To is not a mobile number */
  'to-not-mobile': {
    code: 21614,
    message: 'To is not a mobile number',
    more_info: 'http://127.0.0.1:4010/docs/errors#21614',
    status: 400,
  },
  /** Neither From nor MessagingServiceSid */
  'sender-missing': {
    code: 21603,
    message: 'A sender is required: From or MessagingServiceSid',
    more_info: 'http://127.0.0.1:4010/docs/errors#21603',
    status: 400,
  },
  /** From is malformed */
  'from-invalid': {
    code: 21212,
    message: 'From is not valid: it must be an E.164 number, a short code or an alphanumeric sender id',
    more_info: 'http://127.0.0.1:4010/docs/errors#21212',
    status: 400,
  },
  /** From is not a number of this account that can send messages */
  'from-not-capable': {
    code: 21606,
    message: 'From is not a number of this account that can send messages',
    more_info: 'http://127.0.0.1:4010/docs/errors#21606',
    status: 400,
  },
  /** Too many messages wait for this From */
  'from-queue-full': {
    code: 21611,
    message: 'The queue of this From is full: wait until some of its messages are sent',
    more_info: 'http://127.0.0.1:4010/docs/errors#21611',
    status: 400,
  },
  /** Neither Body nor MediaUrl */
  'content-missing': shared14,
  /** Body has more than 1,600 characters */
  'body-too-long': shared15,
  /** A MediaUrl is not a web address */
  'media-url-invalid': shared16,
  /** More than 10 MediaUrls */
  'media-too-many': shared17,
  /** The messaging service is not one of this account */
  'messaging-service-invalid': {
    code: 21701,
    message: 'MessagingServiceSid does not name a messaging service of this account',
    more_info: 'http://127.0.0.1:4010/docs/errors#21701',
    status: 400,
  },
  /** The messaging service has no sender */
  'messaging-service-empty': {
    code: 21703,
    message: 'The messaging service has no number to send from',
    more_info: 'http://127.0.0.1:4010/docs/errors#21703',
    status: 400,
  },
  /** From is not a sender of the messaging service */
  'from-not-in-service': {
    code: 21711,
    message: 'From is not one of the numbers of this messaging service',
    more_info: 'http://127.0.0.1:4010/docs/errors#21711',
    status: 400,
  },
  /** StatusCallback is not a web address */
  'status-callback-invalid': {
    code: 21609,
    message: 'StatusCallback must be an http or https URL of at most 4000 characters without an underscore in its host name',
    more_info: 'http://127.0.0.1:4010/docs/errors#21609',
    status: 400,
  },
  /** ValidityPeriod is out of range */
  'validity-period-invalid': {
    code: 21624,
    message: 'ValidityPeriod must be a whole number from 1 to 36000',
    more_info: 'http://127.0.0.1:4010/docs/errors#21624',
    status: 400,
  },
  /** There are no content templates */
  'content-sid-invalid': {
    code: 21655,
    message: 'ContentSid does not name a content template of this account: this service has none',
    more_info: 'http://127.0.0.1:4010/docs/errors#21655',
    status: 400,
  },
  /** ContentVariables without ContentSid */
  'content-sid-missing': {
    code: 21654,
    message: 'ContentVariables needs a ContentSid',
    more_info: 'http://127.0.0.1:4010/docs/errors#21654',
    status: 400,
  },
  /** There are no applications */
  'application-sid-invalid': {
    code: 21218,
    message: 'ApplicationSid does not name an application of this account: use StatusCallback',
    more_info: 'http://127.0.0.1:4010/docs/errors#21218',
    status: 400,
  },
  /** Scheduling needs a messaging service */
  'schedule-without-service': {
    code: 35118,
    message: 'ScheduleType and SendAt need a MessagingServiceSid',
    more_info: 'http://127.0.0.1:4010/docs/errors#35118',
    status: 400,
  },
  /** ScheduleType without SendAt */
  'send-at-missing': {
    code: 35111,
    message: 'SendAt is required with ScheduleType: a time such as 2026-11-22T08:00:00Z',
    more_info: 'http://127.0.0.1:4010/docs/errors#35111',
    status: 400,
  },
  /** SendAt is no time, too early or too late */
  'send-at-invalid': {
    code: 35114,
    message: 'SendAt must be an ISO 8601 time with its offset, from 15 minutes to 35 days ahead',
    more_info: 'http://127.0.0.1:4010/docs/errors#35114',
    status: 400,
  },
  /** ScheduleType is not fixed, or missing beside SendAt */
  'schedule-type-invalid': {
    code: 35126,
    message: 'ScheduleType must be fixed, and SendAt goes with it alone',
    more_info: 'http://127.0.0.1:4010/docs/errors#35126',
    status: 400,
  },
  /** The text cannot be discarded */
  'content-retention-unsupported': {
    code: 20001,
    message: 'ContentRetention must be retain: this service keeps the text until it is redacted or deleted',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The number cannot be obfuscated */
  'address-retention-unsupported': {
    code: 20001,
    message: 'AddressRetention must be retain: this service keeps the number until the message is deleted',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** A parameter has the wrong type */
  'parameter-invalid': {
    code: 20001,
    message: 'SendAsMms must be true or false',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The idempotency token is not one */
  'idempotency-token-invalid': {
    code: 20001,
    message: 'An idempotency token has 1 to 255 visible ASCII characters',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** Two idempotency tokens */
  'idempotency-tokens-differ': {
    code: 20001,
    message: 'I-Twilio-Idempotency-Token and Idempotency-Key must be equal where both are sent',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The body is not a form in UTF-8 */
  'body-malformed': shared18,
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** The same token with other parameters */
  'idempotency-token-reused': {
    code: 20409,
    message: 'This idempotency token was used for a request with other parameters: repeat that one exactly, or use a new token',
    more_info: 'http://127.0.0.1:4010/docs/errors#20409',
    status: 409,
  },
  /** More than 64 KiB */
  'body-too-large': shared19,
  /** The body is JSON */
  'media-type-unsupported': shared20,
  /** The request has no Content-Type */
  'media-type-missing': shared21,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `listTwilioMessagesXml`. */
export const listTwilioMessagesXml: Named<'all' | 'first-page' | 'empty' | 'without-extension', TwilioMessageListXml> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-invalid' | 'date-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioErrorXml> = {
  /** The only page */
  all: '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Messages page="0" pagesize="50" start="0" end="1" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?PageSize=50&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?PageSize=50&amp;Page=0" previouspageuri="" nextpageuri=""><Message><Sid>SM019aa5d2b3c4755e8f90a1b2c3d4e5f6</Sid><DateCreated>Sat, 21 Nov 2026 09:16:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:16:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:16:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550199</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>undelivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode>30007</ErrorCode><ErrorMessage>Carrier violation</ErrorMessage><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Feedback</Feedback></SubresourceUris></Message><Message><Sid>SM019aa5d0c7e87a31b2c4d5e6f7081923</Sid><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:15:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>delivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback</Feedback></SubresourceUris></Message></Messages></TwilioResponse>',
  /** The first of several pages */
  'first-page': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Messages page="0" pagesize="2" start="0" end="1" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?PageSize=2&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?PageSize=2&amp;Page=0" previouspageuri="" nextpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?PageSize=2&amp;Page=1&amp;PageToken=PASM019aa5d0c7e87a31b2c4d5e6f7081923"><Message><Sid>SM019aa5d2b3c4755e8f90a1b2c3d4e5f6</Sid><DateCreated>Sat, 21 Nov 2026 09:16:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:16:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:16:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550199</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>undelivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode>30007</ErrorCode><ErrorMessage>Carrier violation</ErrorMessage><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Feedback</Feedback></SubresourceUris></Message><Message><Sid>SM019aa5d0c7e87a31b2c4d5e6f7081923</Sid><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:15:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>delivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback</Feedback></SubresourceUris></Message></Messages></TwilioResponse>',
  /** No message matches */
  empty: '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Messages page="0" pagesize="50" start="0" end="0" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?To=%2B14155550177&amp;PageSize=50&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages.xml?To=%2B14155550177&amp;PageSize=50&amp;Page=0" previouspageuri="" nextpageuri=""/></TwilioResponse>',
  /** As answered to a path without an extension */
  'without-extension': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Messages page="0" pagesize="50" start="0" end="1" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages?PageSize=50&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages?PageSize=50&amp;Page=0" previouspageuri="" nextpageuri=""><Message><Sid>SM019aa5d2b3c4755e8f90a1b2c3d4e5f6</Sid><DateCreated>Sat, 21 Nov 2026 09:16:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:16:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:16:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550199</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>undelivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode>30007</ErrorCode><ErrorMessage>Carrier violation</ErrorMessage><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Media</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Feedback</Feedback></SubresourceUris></Message><Message><Sid>SM019aa5d0c7e87a31b2c4d5e6f7081923</Sid><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:15:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>delivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback</Feedback></SubresourceUris></Message></Messages></TwilioResponse>',
  /** PageSize is not a positive whole number */
  'page-size-invalid': shared22,
  /** Page is not a whole number */
  'page-invalid': shared23,
  /** PageToken was not made by this list */
  'page-token-invalid': shared24,
  /** A date does not exist or has another format */
  'date-invalid': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20001</Code><Message>DateSent&gt; must be a day (YYYY-MM-DD) or an RFC 3339 date-time</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20001</MoreInfo><Status>400</Status></RestException></TwilioResponse>',
  /** The path cannot be read */
  'path-malformed': shared25,
  /** No Authorization header */
  'credentials-missing': shared26,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared27,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared28,
  /** An account that these credentials do not open */
  'account-not-found': shared29,
  /** A method that the path does not have */
  'method-not-allowed': shared30,
  /** Over the limit */
  'too-many-requests': shared31,
  /** The service failed */
  'server-error': shared32,
}

/** The named answers of `fetchTwilioMessage`. */
export const fetchTwilioMessage: Named<'delivered' | 'queued' | 'undelivered' | 'received', TwilioMessage> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** A text that has arrived */
  delivered: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:15:04 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:15:05 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    status: 'delivered',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json',
    },
    to: '+14155550123',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json',
  },
  /** A text with two files that waits to be sent */
  queued: shared12,
  /** A text that the carrier refused */
  undelivered: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:16:02 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:16:04 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:16:05 +0000',
    direction: 'outbound-api',
    error_code: 30007,
    error_message: 'Carrier violation',
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d2b3c4755e8f90a1b2c3d4e5f6',
    status: 'undelivered',
    to: '+14155550199',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Media.json',
    },
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6.json',
  },
  /** A text from outside */
  received: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'See you at eight! Bread & butter <3',
    date_created: 'Sat, 21 Nov 2026 09:18:00 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:18:00 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:18:00 +0000',
    direction: 'inbound',
    error_code: null,
    error_message: null,
    from: '+14155550123',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d4e5f6709182a3b4c5d6e7f809',
    status: 'received',
    to: '+14155550100',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d4e5f6709182a3b4c5d6e7f809/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d4e5f6709182a3b4c5d6e7f809/Media.json',
    },
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d4e5f6709182a3b4c5d6e7f809.json',
  },
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** No such message */
  'message-not-found': shared33,
  /** The Sid is not SM or MM and 32 hex digits */
  'sid-malformed': shared34,
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `updateTwilioMessage`. */
export const updateTwilioMessage: Named<'redacted' | 'canceled', TwilioMessage> & Named<'change-missing' | 'change-ambiguous' | 'body-invalid' | 'status-invalid' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'message-in-progress' | 'message-not-cancelable' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** A text that was redacted */
  redacted: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: '',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:15:04 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:20:00 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    status: 'delivered',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json',
    },
    to: '+14155550123',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json',
  },
  /** A scheduled text that will not be sent */
  canceled: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:20:00 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: null,
    messaging_service_sid: 'MG5c0d9e8f7a6b4c3d2e1f0a9b8c7d6e5f',
    num_media: '0',
    num_segments: '0',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d6a1b2734c9d0e1f2031425364',
    status: 'canceled',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d6a1b2734c9d0e1f2031425364/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d6a1b2734c9d0e1f2031425364/Media.json',
    },
    to: '+14155550123',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d6a1b2734c9d0e1f2031425364.json',
  },
  /** Neither Body nor Status */
  'change-missing': shared35,
  /** Both Body and Status */
  'change-ambiguous': shared35,
  /** Body is not empty */
  'body-invalid': {
    code: 30400,
    message: 'Body must be empty, which redacts the message; its text cannot be replaced by another',
    more_info: 'http://127.0.0.1:4010/docs/errors#30400',
    status: 400,
  },
  /** Status is not canceled */
  'status-invalid': {
    code: 30400,
    message: 'Status must be canceled; no other status can be set',
    more_info: 'http://127.0.0.1:4010/docs/errors#30400',
    status: 400,
  },
  /** The body is not a form in UTF-8 */
  'body-malformed': shared18,
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** No such message */
  'message-not-found': shared33,
  /** The Sid is not SM or MM and 32 hex digits */
  'sid-malformed': shared34,
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Redacting before the status is final */
  'message-in-progress': shared36,
  /** Canceling what is not scheduled */
  'message-not-cancelable': {
    code: 30409,
    message: 'The message cannot be canceled: only a scheduled one can',
    more_info: 'http://127.0.0.1:4010/docs/errors#30409',
    status: 409,
  },
  /** More than 64 KiB */
  'body-too-large': shared19,
  /** The body is JSON */
  'media-type-unsupported': shared20,
  /** The request has no Content-Type */
  'media-type-missing': shared21,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `deleteTwilioMessage`. */
export const deleteTwilioMessage: Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'message-in-progress' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** No such message */
  'message-not-found': shared33,
  /** The Sid is not SM or MM and 32 hex digits */
  'sid-malformed': shared34,
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Deleting before the status is final */
  'message-in-progress': shared36,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `fetchTwilioMessageXml`. */
export const fetchTwilioMessageXml: Named<'delivered' | 'queued' | 'undelivered' | 'received' | 'without-extension', TwilioMessageXml> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioErrorXml> = {
  /** A text that has arrived */
  delivered: '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Message><Sid>SM019aa5d0c7e87a31b2c4d5e6f7081923</Sid><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:15:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>delivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback</Feedback></SubresourceUris></Message></TwilioResponse>',
  /** A text with two files that waits to be sent */
  queued: '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Message><Sid>MM019aa5d1f0a27c44a1b2c3d4e5f60718</Sid><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:02 +0000</DateUpdated><DateSent/><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>queued</Status><NumSegments>1</NumSegments><NumMedia>2</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Feedback</Feedback></SubresourceUris></Message></TwilioResponse>',
  /** A text that the carrier refused */
  undelivered: '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Message><Sid>SM019aa5d2b3c4755e8f90a1b2c3d4e5f6</Sid><DateCreated>Sat, 21 Nov 2026 09:16:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:16:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:16:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550199</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>undelivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode>30007</ErrorCode><ErrorMessage>Carrier violation</ErrorMessage><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d2b3c4755e8f90a1b2c3d4e5f6/Feedback</Feedback></SubresourceUris></Message></TwilioResponse>',
  /** A text from outside */
  received: '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Message><Sid>SM019aa5d4e5f6709182a3b4c5d6e7f809</Sid><DateCreated>Sat, 21 Nov 2026 09:18:00 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:18:00 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:18:00 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550100</To><From>+14155550123</From><MessagingServiceSid/><Body>See you at eight! Bread &amp; butter &lt;3</Body><Status>received</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>inbound</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d4e5f6709182a3b4c5d6e7f809.xml</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d4e5f6709182a3b4c5d6e7f809/Media.xml</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d4e5f6709182a3b4c5d6e7f809/Feedback</Feedback></SubresourceUris></Message></TwilioResponse>',
  /** As answered to a path without an extension */
  'without-extension': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Message><Sid>SM019aa5d0c7e87a31b2c4d5e6f7081923</Sid><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:05 +0000</DateUpdated><DateSent>Sat, 21 Nov 2026 09:15:04 +0000</DateSent><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><To>+14155550123</To><From>+14155550100</From><MessagingServiceSid/><Body>Your table for two is ready.</Body><Status>delivered</Status><NumSegments>1</NumSegments><NumMedia>0</NumMedia><Direction>outbound-api</Direction><ApiVersion>2010-04-01</ApiVersion><Price/><PriceUnit/><ErrorCode/><ErrorMessage/><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923</Uri><SubresourceUris><Media>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media</Media><Feedback>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback</Feedback></SubresourceUris></Message></TwilioResponse>',
  /** The path cannot be read */
  'path-malformed': shared25,
  /** No Authorization header */
  'credentials-missing': shared26,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared27,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared28,
  /** No such message */
  'message-not-found': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.xml was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>',
  /** The Sid is not SM or MM and 32 hex digits */
  'sid-malformed': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM123.xml was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>',
  /** An account that these credentials do not open */
  'account-not-found': shared29,
  /** A method that the path does not have */
  'method-not-allowed': shared30,
  /** Over the limit */
  'too-many-requests': shared31,
  /** The service failed */
  'server-error': shared32,
}

/** The named answers of `createTwilioMessageFeedback`. */
export const createTwilioMessageFeedback: Named<'confirmed' | 'unconfirmed', TwilioMessageFeedback> & Named<'outcome-invalid' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** The recipient did it */
  confirmed: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    date_created: 'Sat, 21 Nov 2026 09:20:00 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:20:00 +0000',
    message_sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    outcome: 'confirmed',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
  },
  /** Told anew, after it was confirmed */
  unconfirmed: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    date_created: 'Sat, 21 Nov 2026 09:20:00 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:25:00 +0000',
    message_sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    outcome: 'unconfirmed',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
  },
  /** Outcome is another word */
  'outcome-invalid': {
    code: 20001,
    message: 'Outcome must be confirmed or unconfirmed',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The body is not a form in UTF-8 */
  'body-malformed': shared18,
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** No such message */
  'message-not-found': {
    code: 20404,
    message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** The MessageSid is not SM or MM and 32 hex digits */
  'sid-malformed': {
    code: 20404,
    message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM123/Feedback.json was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** More than 64 KiB */
  'body-too-large': shared19,
  /** The body is JSON */
  'media-type-unsupported': shared20,
  /** The request has no Content-Type */
  'media-type-missing': shared21,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `listTwilioMedia`. */
export const listTwilioMedia: Named<'two-media' | 'empty', TwilioMediaList> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-invalid' | 'date-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** A photo and a drawing */
  'two-media': {
    end: 1,
    first_page_uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json?PageSize=50&Page=0',
    media_list: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        content_type: 'image/jpeg',
        date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:15:03 +0000',
        parent_sid: 'MM019aa5d1f0a27c44a1b2c3d4e5f60718',
        sid: 'ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5',
        uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.json',
      },
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        content_type: 'image/png',
        date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:15:03 +0000',
        parent_sid: 'MM019aa5d1f0a27c44a1b2c3d4e5f60718',
        sid: 'ME7b8c9dae0f1a2b3c4d5e6f708192a3b4',
        uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME7b8c9dae0f1a2b3c4d5e6f708192a3b4.json',
      },
    ],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    start: 0,
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json?PageSize=50&Page=0',
  },
  /** No media */
  empty: {
    end: 0,
    first_page_uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json?PageSize=50&Page=0',
    media_list: [],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    start: 0,
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json?PageSize=50&Page=0',
  },
  /** PageSize is not a positive whole number */
  'page-size-invalid': shared1,
  /** Page is not a whole number */
  'page-invalid': shared2,
  /** PageToken was not made by this list */
  'page-token-invalid': shared3,
  /** A date does not exist or has another format */
  'date-invalid': {
    code: 20001,
    message: 'DateCreated> must be a day (YYYY-MM-DD) or an RFC 3339 date-time',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** No such message */
  'message-not-found': {
    code: 20404,
    message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.json was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** The MessageSid is not SM or MM and 32 hex digits */
  'sid-malformed': {
    code: 20404,
    message: 'The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM123/Media.json was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `listTwilioMediaXml`. */
export const listTwilioMediaXml: Named<'two-media' | 'empty' | 'without-extension', TwilioMediaListXml> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-invalid' | 'date-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioErrorXml> = {
  /** A photo and a drawing */
  'two-media': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><MediaList page="0" pagesize="50" start="0" end="1" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.xml?PageSize=50&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.xml?PageSize=50&amp;Page=0" previouspageuri="" nextpageuri=""><Media><Sid>ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5</Sid><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><ParentSid>MM019aa5d1f0a27c44a1b2c3d4e5f60718</ParentSid><ContentType>image/jpeg</ContentType><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:03 +0000</DateUpdated><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.xml</Uri></Media><Media><Sid>ME7b8c9dae0f1a2b3c4d5e6f708192a3b4</Sid><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><ParentSid>MM019aa5d1f0a27c44a1b2c3d4e5f60718</ParentSid><ContentType>image/png</ContentType><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:03 +0000</DateUpdated><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME7b8c9dae0f1a2b3c4d5e6f708192a3b4.xml</Uri></Media></MediaList></TwilioResponse>',
  /** No media */
  empty: '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><MediaList page="0" pagesize="50" start="0" end="0" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.xml?PageSize=50&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.xml?PageSize=50&amp;Page=0" previouspageuri="" nextpageuri=""/></TwilioResponse>',
  /** As answered to a path without an extension */
  'without-extension': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><MediaList page="0" pagesize="50" start="0" end="1" uri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media?PageSize=50&amp;Page=0" firstpageuri="/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media?PageSize=50&amp;Page=0" previouspageuri="" nextpageuri=""><Media><Sid>ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5</Sid><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><ParentSid>MM019aa5d1f0a27c44a1b2c3d4e5f60718</ParentSid><ContentType>image/jpeg</ContentType><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:03 +0000</DateUpdated><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5</Uri></Media><Media><Sid>ME7b8c9dae0f1a2b3c4d5e6f708192a3b4</Sid><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><ParentSid>MM019aa5d1f0a27c44a1b2c3d4e5f60718</ParentSid><ContentType>image/png</ContentType><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:03 +0000</DateUpdated><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME7b8c9dae0f1a2b3c4d5e6f708192a3b4</Uri></Media></MediaList></TwilioResponse>',
  /** PageSize is not a positive whole number */
  'page-size-invalid': shared22,
  /** Page is not a whole number */
  'page-invalid': shared23,
  /** PageToken was not made by this list */
  'page-token-invalid': shared24,
  /** A date does not exist or has another format */
  'date-invalid': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20001</Code><Message>DateCreated&gt; must be a day (YYYY-MM-DD) or an RFC 3339 date-time</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20001</MoreInfo><Status>400</Status></RestException></TwilioResponse>',
  /** The path cannot be read */
  'path-malformed': shared25,
  /** No Authorization header */
  'credentials-missing': shared26,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared27,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared28,
  /** No such message */
  'message-not-found': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media.xml was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>',
  /** The MessageSid is not SM or MM and 32 hex digits */
  'sid-malformed': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20404</Code><Message>The requested resource /2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM123/Media.xml was not found</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20404</MoreInfo><Status>404</Status></RestException></TwilioResponse>',
  /** An account that these credentials do not open */
  'account-not-found': shared29,
  /** A method that the path does not have */
  'method-not-allowed': shared30,
  /** Over the limit */
  'too-many-requests': shared31,
  /** The service failed */
  'server-error': shared32,
}

/** The named answers of `fetchTwilioMediaContent`. */
export const fetchTwilioMediaContent: Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'media-not-found' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'range-not-satisfiable' | 'too-many-requests' | 'server-error', TwilioErrorXml> = {
  /** The path cannot be read */
  'path-malformed': shared25,
  /** No Authorization header */
  'credentials-missing': shared26,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared27,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared28,
  /** No such media under this message */
  'media-not-found': shared37,
  /** No such message */
  'message-not-found': shared38,
  /** The Sid is not ME and 32 hex digits */
  'sid-malformed': shared39,
  /** An account that these credentials do not open */
  'account-not-found': shared40,
  /** A method that the path does not have */
  'method-not-allowed': shared30,
  /** The range begins behind the end */
  'range-not-satisfiable': '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><RestException><Code>20416</Code><Message>The range begins behind the last byte; Content-Range has the length</Message><MoreInfo>http://127.0.0.1:4010/docs/errors#20416</MoreInfo><Status>416</Status></RestException></TwilioResponse>',
  /** Over the limit */
  'too-many-requests': shared31,
  /** The service failed */
  'server-error': shared32,
}

/** The named answers of `fetchTwilioMedia`. */
export const fetchTwilioMedia: Named<'image', TwilioMedia> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'media-not-found' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** A photo */
  image: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    content_type: 'image/jpeg',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:15:03 +0000',
    parent_sid: 'MM019aa5d1f0a27c44a1b2c3d4e5f60718',
    sid: 'ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.json',
  },
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** No such media under this message */
  'media-not-found': shared41,
  /** No such message */
  'message-not-found': shared42,
  /** The Sid is not ME and 32 hex digits */
  'sid-malformed': shared43,
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `deleteTwilioMedia`. */
export const deleteTwilioMedia: Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'media-not-found' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'message-in-progress' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** No such media under this message */
  'media-not-found': shared41,
  /** No such message */
  'message-not-found': shared42,
  /** The Sid is not ME and 32 hex digits */
  'sid-malformed': shared43,
  /** An account that these credentials do not open */
  'account-not-found': shared8,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Deleting before the status is final */
  'message-in-progress': shared36,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `fetchTwilioMediaXml`. */
export const fetchTwilioMediaXml: Named<'image', TwilioMediaXml> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'media-not-found' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioErrorXml> = {
  /** A photo */
  image: '<?xml version=\'1.0\' encoding=\'UTF-8\'?>\n<TwilioResponse><Media><Sid>ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5</Sid><AccountSid>AC7f3c1a9e5b2d4806f1e2d3c4b5a69788</AccountSid><ParentSid>MM019aa5d1f0a27c44a1b2c3d4e5f60718</ParentSid><ContentType>image/jpeg</ContentType><DateCreated>Sat, 21 Nov 2026 09:15:02 +0000</DateCreated><DateUpdated>Sat, 21 Nov 2026 09:15:03 +0000</DateUpdated><Uri>/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5.xml</Uri></Media></TwilioResponse>',
  /** The path cannot be read */
  'path-malformed': shared25,
  /** No Authorization header */
  'credentials-missing': shared26,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared27,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared28,
  /** No such media under this message */
  'media-not-found': shared37,
  /** No such message */
  'message-not-found': shared38,
  /** The Sid is not ME and 32 hex digits */
  'sid-malformed': shared39,
  /** An account that these credentials do not open */
  'account-not-found': shared40,
  /** A method that the path does not have */
  'method-not-allowed': shared30,
  /** Over the limit */
  'too-many-requests': shared31,
  /** The service failed */
  'server-error': shared32,
}

/** The named answers of `listSignalWireMessages`. */
export const listSignalWireMessages: Named<'all' | 'first-page' | 'empty', SignalWireMessageList> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-missing' | 'page-token-invalid' | 'path-malformed' | 'query-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'account-not-found' | 'method-not-allowed' | 'date-invalid' | 'status-invalid' | 'parameter-invalid' | 'parameter-unknown' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** The only page */
  all: {
    first_page_uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Page=0&PageSize=50',
    messages: [
      {
        account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
        api_version: '2010-04-01',
        body: 'Your table for two is ready.',
        date_created: 'Sat, 21 Nov 2026 09:16:02 +0000',
        date_sent: 'Sat, 21 Nov 2026 09:16:04 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:16:05 +0000',
        direction: 'outbound-api',
        error_code: '30007',
        error_message: 'Message flagged as a carrier violation',
        from: '+14155550100',
        messaging_service_sid: null,
        num_media: 0,
        num_segments: 1,
        price: null,
        price_unit: 'USD',
        sid: '019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6',
        status: 'undelivered',
        subresource_uris: {
          media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6/Media.json',
        },
        to: '+14155550199',
        uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6.json',
      },
      {
        account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
        api_version: '2010-04-01',
        body: 'Your table for two is ready.',
        date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
        date_sent: 'Sat, 21 Nov 2026 09:15:04 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:15:05 +0000',
        direction: 'outbound-api',
        error_code: null,
        error_message: null,
        from: '+14155550100',
        messaging_service_sid: null,
        num_media: 0,
        num_segments: 1,
        price: null,
        price_unit: 'USD',
        sid: '019aa5d0-c7e8-7a31-b2c4-d5e6f7081923',
        status: 'delivered',
        subresource_uris: {
          media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923/Media.json',
        },
        to: '+14155550123',
        uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923.json',
      },
    ],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Page=0&PageSize=50',
  },
  /** The first of several pages */
  'first-page': {
    first_page_uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Page=0&PageSize=2',
    messages: [
      {
        account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
        api_version: '2010-04-01',
        body: 'Your table for two is ready.',
        date_created: 'Sat, 21 Nov 2026 09:16:02 +0000',
        date_sent: 'Sat, 21 Nov 2026 09:16:04 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:16:05 +0000',
        direction: 'outbound-api',
        error_code: '30007',
        error_message: 'Message flagged as a carrier violation',
        from: '+14155550100',
        messaging_service_sid: null,
        num_media: 0,
        num_segments: 1,
        price: null,
        price_unit: 'USD',
        sid: '019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6',
        status: 'undelivered',
        subresource_uris: {
          media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6/Media.json',
        },
        to: '+14155550199',
        uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6.json',
      },
      {
        account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
        api_version: '2010-04-01',
        body: 'Your table for two is ready.',
        date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
        date_sent: 'Sat, 21 Nov 2026 09:15:04 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:15:05 +0000',
        direction: 'outbound-api',
        error_code: null,
        error_message: null,
        from: '+14155550100',
        messaging_service_sid: null,
        num_media: 0,
        num_segments: 1,
        price: null,
        price_unit: 'USD',
        sid: '019aa5d0-c7e8-7a31-b2c4-d5e6f7081923',
        status: 'delivered',
        subresource_uris: {
          media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923/Media.json',
        },
        to: '+14155550123',
        uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923.json',
      },
    ],
    next_page_uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Page=1&PageSize=2&PageToken=PA019aa5d0-c7e8-7a31-b2c4-d5e6f7081923',
    page: 0,
    page_size: 2,
    previous_page_uri: null,
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Page=0&PageSize=2',
  },
  /** No message matches */
  empty: {
    first_page_uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Status=failed&Page=0&PageSize=50',
    messages: [],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages?Status=failed&Page=0&PageSize=50',
  },
  /** PageSize is not 1 to 1000 */
  'page-size-invalid': shared44,
  /** Page is not a whole number */
  'page-invalid': shared45,
  /** Page without PageToken */
  'page-token-missing': shared46,
  /** PageToken was not made by this list */
  'page-token-invalid': shared47,
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** A date does not exist or has another format */
  'date-invalid': {
    code: 10000,
    message: 'DateSent> must be a day (YYYY-MM-DD) or an RFC 3339 date-time',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** Status is not one of the words */
  'status-invalid': {
    code: 10000,
    message: 'Status must be one of queued, initiated, sent, failed, delivered, undelivered, received',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** A parameter has a value that is not accepted */
  'parameter-invalid': {
    code: 10000,
    message: 'To must have 1 to 64 characters',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** A parameter that the operation does not have */
  'parameter-unknown': shared56,
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `createSignalWireMessage`. */
export const createSignalWireMessage: Named<'text' | 'two-media' | 'accepted', SignalWireMessage> & Named<'path-malformed' | 'query-malformed' | 'body-malformed' | 'idempotency-key-invalid' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'account-not-found' | 'method-not-allowed' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'to-missing' | 'to-invalid' | 'to-unreachable' | 'to-region-not-enabled' | 'to-opted-out' | 'to-not-mobile' | 'sender-missing' | 'from-invalid' | 'from-not-capable' | 'from-queue-full' | 'content-missing' | 'body-too-long' | 'media-url-invalid' | 'media-too-many' | 'messaging-service-invalid' | 'messaging-service-empty' | 'from-not-in-service' | 'status-callback-invalid' | 'validity-period-invalid' | 'application-sid-invalid' | 'max-price-invalid' | 'parameter-invalid' | 'parameter-unknown' | 'idempotency-key-reused' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** A text */
  text: {
    account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: 0,
    num_segments: 1,
    price: null,
    price_unit: 'USD',
    sid: '019aa5d0-c7e8-7a31-b2c4-d5e6f7081923',
    status: 'queued',
    subresource_uris: {
      media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923/Media.json',
    },
    to: '+14155550123',
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923.json',
  },
  /** A text with two files */
  'two-media': shared59,
  /** A sender is still to be chosen */
  accepted: {
    account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '',
    messaging_service_sid: '5c0d9e8f-7a6b-4c3d-2e1f-0a9b8c7d6e5f',
    num_media: 0,
    num_segments: 0,
    price: null,
    price_unit: 'USD',
    sid: '019aa5d5-f2c3-716b-8a9b-0c1d2e3f4051',
    status: 'queued',
    subresource_uris: {
      media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d5-f2c3-716b-8a9b-0c1d2e3f4051/Media.json',
    },
    to: '+14155550123',
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d5-f2c3-716b-8a9b-0c1d2e3f4051.json',
  },
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** The body is not a form in UTF-8 */
  'body-malformed': shared60,
  /** The idempotency key is not one */
  'idempotency-key-invalid': {
    code: 20001,
    message: 'An idempotency key has 1 to 255 visible ASCII characters',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20001',
    status: 400,
  },
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** More than 64 KiB */
  'body-too-large': shared61,
  /** The body is JSON */
  'media-type-unsupported': shared62,
  /** The request has no Content-Type */
  'media-type-missing': shared63,
  /** No To */
  'to-missing': {
    code: 21604,
    message: 'To is required: an E.164 number, such as +14155550123',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21604',
    status: 422,
  },
  /** To is not an E.164 number */
  'to-invalid': {
    code: 21211,
    message: 'To is not a valid phone number: write it in E.164, such as +14155550123',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21211',
    status: 422,
  },
  /** To cannot be reached from From */
  'to-unreachable': {
    code: 21217,
    message: 'To is not reachable from this From',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21217',
    status: 422,
  },
  /** To is in a region that is not enabled */
  'to-region-not-enabled': {
    code: 20010,
    message: 'Sending to the region of To is not enabled for this project',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20010',
    status: 422,
  },
  /** The recipient has opted out */
  'to-opted-out': {
    code: 21610,
    message: 'The recipient has opted out of messages from this From',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21610',
    status: 422,
  },
  /** To is not a mobile number */
  'to-not-mobile': {
    code: 21614,
    message: 'To is not a mobile number',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21614',
    status: 422,
  },
  /** Neither From nor MessagingServiceSid */
  'sender-missing': {
    code: 21705,
    message: 'A sender is required: From or MessagingServiceSid',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21705',
    status: 422,
  },
  /** From is not an E.164 number */
  'from-invalid': {
    code: 21212,
    message: 'From is not a valid phone number: write it in E.164, such as +14155550100',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21212',
    status: 422,
  },
  /** From is not a number of this project that can send messages */
  'from-not-capable': {
    code: 21601,
    message: 'From is not a number of this project that can send messages',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21601',
    status: 422,
  },
  /** Too many messages wait for this From */
  'from-queue-full': {
    code: 21611,
    message: 'The queue of this From is full: wait until some of its messages are sent',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21611',
    status: 422,
  },
  /** Neither Body nor MediaUrl */
  'content-missing': {
    code: 21602,
    message: 'Something to send is required: Body, MediaUrl or both',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21602',
    status: 422,
  },
  /** Body has more than 1,600 characters */
  'body-too-long': {
    code: 21617,
    message: 'Body has more than the 1600 characters that are accepted',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21617',
    status: 422,
  },
  /** A MediaUrl is not a web address */
  'media-url-invalid': {
    code: 21620,
    message: 'MediaUrl must be an http or https URL of at most 4000 characters',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21620',
    status: 422,
  },
  /** More than 8 MediaUrls */
  'media-too-many': {
    code: 21623,
    message: 'There are more than the 8 MediaUrl that are accepted',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21623',
    status: 422,
  },
  /** The number group is not one of this project */
  'messaging-service-invalid': {
    code: 21701,
    message: 'MessagingServiceSid does not name a number group of this project',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21701',
    status: 422,
  },
  /** The number group has no number */
  'messaging-service-empty': {
    code: 21703,
    message: 'The number group has no number to send from',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21703',
    status: 422,
  },
  /** From is not a number of the group */
  'from-not-in-service': {
    code: 21601,
    message: 'From is not one of the numbers of this number group',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21601',
    status: 422,
  },
  /** StatusCallback is not a web address */
  'status-callback-invalid': {
    code: 21456,
    message: 'StatusCallback must be an http or https URL of at most 4000 characters without an underscore in its host name',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21456',
    status: 422,
  },
  /** ValidityPeriod is out of range */
  'validity-period-invalid': {
    code: 21624,
    message: 'ValidityPeriod must be a whole number from 1 to 172800',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21624',
    status: 422,
  },
  /** There are no applications */
  'application-sid-invalid': {
    code: 21218,
    message: 'ApplicationSid does not name an application of this project: use StatusCallback',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-21218',
    status: 422,
  },
  /** MaxPrice is not a price */
  'max-price-invalid': {
    code: 10000,
    message: 'MaxPrice must be a number with at most 4 digits behind the point, such as 0.0075',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** A parameter has the wrong type */
  'parameter-invalid': {
    code: 10000,
    message: 'SendAsMms must be true or false',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** A parameter that the operation does not have */
  'parameter-unknown': {
    code: 90000,
    message: 'ContentSid is not a parameter of this operation',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-90000',
    status: 422,
  },
  /** The same idempotency key with other parameters */
  'idempotency-key-reused': {
    code: 20409,
    message: 'This idempotency key was used for a request with other parameters: repeat that one exactly, or use a new key',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20409',
    status: 422,
  },
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `fetchSignalWireMessage`. */
export const fetchSignalWireMessage: Named<'delivered' | 'queued' | 'sender-open' | 'undelivered' | 'received', SignalWireMessage> & Named<'path-malformed' | 'query-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'parameter-unknown' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** A text that has arrived */
  delivered: {
    account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:15:04 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:15:05 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: 0,
    num_segments: 1,
    price: null,
    price_unit: 'USD',
    sid: '019aa5d0-c7e8-7a31-b2c4-d5e6f7081923',
    status: 'delivered',
    subresource_uris: {
      media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923/Media.json',
    },
    to: '+14155550123',
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923.json',
  },
  /** A text with two files that waits to be sent */
  queued: shared59,
  /** A text whose number group has not chosen a number yet */
  'sender-open': {
    account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '',
    messaging_service_sid: '5c0d9e8f-7a6b-4c3d-2e1f-0a9b8c7d6e5f',
    num_media: 0,
    num_segments: 0,
    price: null,
    price_unit: 'USD',
    sid: '019aa5d6-a1b2-734c-9d0e-1f2031425364',
    status: 'queued',
    subresource_uris: {
      media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d6-a1b2-734c-9d0e-1f2031425364/Media.json',
    },
    to: '+14155550123',
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d6-a1b2-734c-9d0e-1f2031425364.json',
  },
  /** A text that the carrier refused */
  undelivered: {
    account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:16:02 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:16:04 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:16:05 +0000',
    direction: 'outbound-api',
    error_code: '30007',
    error_message: 'Message flagged as a carrier violation',
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: 0,
    num_segments: 1,
    price: null,
    price_unit: 'USD',
    sid: '019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6',
    status: 'undelivered',
    subresource_uris: {
      media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6/Media.json',
    },
    to: '+14155550199',
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6.json',
  },
  /** A text from outside */
  received: {
    account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'See you at eight! Bread & butter <3',
    date_created: 'Sat, 21 Nov 2026 09:18:00 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:18:00 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:18:00 +0000',
    direction: 'inbound',
    error_code: null,
    error_message: null,
    from: '+14155550123',
    messaging_service_sid: null,
    num_media: 0,
    num_segments: 1,
    price: null,
    price_unit: 'USD',
    sid: '019aa5d3-8e21-7b60-9c1d-2e3f40516273',
    status: 'received',
    subresource_uris: {
      media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d3-8e21-7b60-9c1d-2e3f40516273/Media.json',
    },
    to: '+14155550100',
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d3-8e21-7b60-9c1d-2e3f40516273.json',
  },
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** No such message */
  'message-not-found': shared64,
  /** The Sid is not a UUID */
  'sid-malformed': shared65,
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** A parameter that the operation does not have */
  'parameter-unknown': shared56,
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `updateSignalWireMessage`. */
export const updateSignalWireMessage: Named<'redacted', SignalWireMessage> & Named<'path-malformed' | 'query-malformed' | 'body-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'body-missing' | 'body-invalid' | 'message-in-progress' | 'parameter-invalid' | 'parameter-unknown' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** A text that was redacted */
  redacted: {
    account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    api_version: '2010-04-01',
    body: '',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:15:04 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:20:00 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: 0,
    num_segments: 1,
    price: null,
    price_unit: 'USD',
    sid: '019aa5d0-c7e8-7a31-b2c4-d5e6f7081923',
    status: 'delivered',
    subresource_uris: {
      media: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923/Media.json',
    },
    to: '+14155550123',
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d0-c7e8-7a31-b2c4-d5e6f7081923.json',
  },
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** The body is not a form in UTF-8 */
  'body-malformed': shared60,
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** No such message */
  'message-not-found': shared64,
  /** The Sid is not a UUID */
  'sid-malformed': shared65,
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** More than 64 KiB */
  'body-too-large': shared61,
  /** The body is JSON */
  'media-type-unsupported': shared62,
  /** The request has no Content-Type */
  'media-type-missing': shared63,
  /** No Body */
  'body-missing': {
    code: 10000,
    message: 'Body is required: an empty one redacts the message',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** Body is not empty */
  'body-invalid': {
    code: 50509,
    message: 'Body must be empty, which redacts the message; its text cannot be replaced by another',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-50509',
    status: 422,
  },
  /** Redacting while the message is in progress */
  'message-in-progress': {
    code: 10000,
    message: 'The message is still in progress; wait until it is neither queued nor initiated',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** Body is sent twice */
  'parameter-invalid': {
    code: 10000,
    message: 'Body was sent 2 times; it is accepted once',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** A parameter that the operation does not have */
  'parameter-unknown': {
    code: 90000,
    message: 'Status is not a parameter of this operation',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-90000',
    status: 422,
  },
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `deleteSignalWireMessage`. */
export const deleteSignalWireMessage: Named<'path-malformed' | 'query-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'message-in-progress' | 'parameter-unknown' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** No such message */
  'message-not-found': shared64,
  /** The Sid is not a UUID */
  'sid-malformed': shared65,
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** Deleting while the message is in progress */
  'message-in-progress': shared66,
  /** A parameter that the operation does not have */
  'parameter-unknown': shared56,
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `listSignalWireMedia`. */
export const listSignalWireMedia: Named<'two-media' | 'empty', SignalWireMediaList> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-missing' | 'page-token-invalid' | 'path-malformed' | 'query-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'date-invalid' | 'parameter-unknown' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** A photo and a drawing */
  'two-media': {
    first_page_uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media?Page=0&PageSize=50',
    media_list: [
      {
        account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
        content_type: 'image/jpeg',
        date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:15:03 +0000',
        parent_sid: '019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718',
        sid: '2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5',
        uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media/2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5.json',
      },
      {
        account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
        content_type: 'image/png',
        date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
        date_updated: 'Sat, 21 Nov 2026 09:15:03 +0000',
        parent_sid: '019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718',
        sid: '7b8c9dae-0f1a-2b3c-4d5e-6f708192a3b4',
        uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media/7b8c9dae-0f1a-2b3c-4d5e-6f708192a3b4.json',
      },
    ],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media?Page=0&PageSize=50',
  },
  /** No media */
  empty: {
    first_page_uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media?Page=0&PageSize=50',
    media_list: [],
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media?Page=0&PageSize=50',
  },
  /** PageSize is not 1 to 1000 */
  'page-size-invalid': shared44,
  /** Page is not a whole number */
  'page-invalid': shared45,
  /** Page without PageToken */
  'page-token-missing': shared46,
  /** PageToken was not made by this list */
  'page-token-invalid': shared47,
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** No such message */
  'message-not-found': {
    code: 20404,
    message: 'The requested resource /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20404',
    status: 404,
  },
  /** The MessageSid is not a UUID */
  'sid-malformed': {
    code: 20404,
    message: 'The requested resource /api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/123/Media was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20404',
    status: 404,
  },
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** A date does not exist or has another format */
  'date-invalid': {
    code: 10000,
    message: 'DateCreated> must be a day (YYYY-MM-DD) or an RFC 3339 date-time',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-10000',
    status: 422,
  },
  /** A parameter that the operation does not have */
  'parameter-unknown': shared56,
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `fetchSignalWireMedia`. */
export const fetchSignalWireMedia: Named<'image', SignalWireMedia> & Named<'path-malformed' | 'query-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'media-not-found' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'parameter-unknown' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** A photo */
  image: {
    account_sid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    content_type: 'image/jpeg',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:15:03 +0000',
    parent_sid: '019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718',
    sid: '2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5',
    uri: '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718/Media/2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5.json',
  },
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** No such media under this message */
  'media-not-found': shared67,
  /** No such message */
  'message-not-found': shared68,
  /** The Sid is not a UUID */
  'sid-malformed': shared69,
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** A parameter that the operation does not have */
  'parameter-unknown': shared56,
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `deleteSignalWireMedia`. */
export const deleteSignalWireMedia: Named<'path-malformed' | 'query-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'media-not-found' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'message-in-progress' | 'parameter-unknown' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** No such media under this message */
  'media-not-found': shared67,
  /** No such message */
  'message-not-found': shared68,
  /** The Sid is not a UUID */
  'sid-malformed': shared69,
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** Deleting while the message is in progress */
  'message-in-progress': shared66,
  /** A parameter that the operation does not have */
  'parameter-unknown': shared56,
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `fetchSignalWireMediaContent`. */
export const fetchSignalWireMediaContent: Named<'path-malformed' | 'query-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'scope-missing' | 'media-not-found' | 'message-not-found' | 'sid-malformed' | 'account-not-found' | 'method-not-allowed' | 'range-not-satisfiable' | 'parameter-unknown' | 'too-many-requests' | 'server-error', SignalWireError> = {
  /** The path cannot be read */
  'path-malformed': shared48,
  /** The query cannot be read */
  'query-malformed': shared49,
  /** No Authorization header */
  'credentials-missing': shared50,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared51,
  /** Unknown project or wrong API token */
  'credentials-wrong': shared52,
  /** The API token has other scopes only */
  'scope-missing': shared53,
  /** No such media under this message */
  'media-not-found': shared67,
  /** No such message */
  'message-not-found': shared68,
  /** The Sid is not a UUID */
  'sid-malformed': shared69,
  /** A project that these credentials do not open */
  'account-not-found': shared54,
  /** A method that the path does not have */
  'method-not-allowed': shared55,
  /** The range begins behind the end */
  'range-not-satisfiable': {
    code: 20416,
    message: 'The range begins behind the last byte; Content-Range has the length',
    more_info: 'http://127.0.0.1:4010/docs/errors#signalwire-20416',
    status: 416,
  },
  /** A parameter that the operation does not have */
  'parameter-unknown': shared56,
  /** Over the limit */
  'too-many-requests': shared57,
  /** The service failed */
  'server-error': shared58,
}

/** The named answers of `listChatServices`. */
export const listChatServices: Named<'all' | 'empty', ChatServiceList> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-invalid' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** The only page */
  all: {
    meta: {
      first_page_url: 'http://127.0.0.1:4010/v2/Services?PageSize=50&Page=0',
      key: 'services',
      next_page_url: null,
      page: 0,
      page_size: 50,
      previous_page_url: null,
      url: 'http://127.0.0.1:4010/v2/Services?PageSize=50&Page=0',
    },
    services: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        consumption_report_interval: 10,
        date_created: '2026-11-21T09:15:02Z',
        date_updated: '2026-11-21T09:15:02Z',
        default_channel_creator_role_sid: null,
        default_channel_role_sid: null,
        default_service_role_sid: null,
        friendly_name: 'Hotel',
        limits: { channel_members: 100, user_channels: 250 },
        links: {
          bindings: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Bindings',
          channels: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels',
          roles: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Roles',
          users: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Users',
        },
        media: { compatibility_message: null, size_limit_mb: 150 },
        notifications: {
          added_to_channel: { enabled: false, sound: null, template: null },
          invited_to_channel: { enabled: false, sound: null, template: null },
          log_enabled: false,
          new_message: { badge_count_enabled: false, enabled: false, sound: null, template: null },
          removed_from_channel: { enabled: false, sound: null, template: null },
        },
        post_webhook_retry_count: 0,
        post_webhook_url: null,
        pre_webhook_retry_count: 0,
        pre_webhook_url: null,
        reachability_enabled: false,
        read_status_enabled: true,
        sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
        typing_indicator_timeout: 5,
        url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
        webhook_filters: [],
        webhook_method: 'POST',
      },
    ],
  },
  /** An account without services */
  empty: {
    meta: {
      first_page_url: 'http://127.0.0.1:4010/v2/Services?PageSize=50&Page=0',
      key: 'services',
      next_page_url: null,
      page: 0,
      page_size: 50,
      previous_page_url: null,
      url: 'http://127.0.0.1:4010/v2/Services?PageSize=50&Page=0',
    },
    services: [],
  },
  /** PageSize is not a positive whole number */
  'page-size-invalid': shared70,
  /** Page is not a whole number */
  'page-invalid': shared71,
  /** PageToken was not made by this list */
  'page-token-invalid': shared72,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `createChatService`. */
export const createChatService: Named<'created', ChatService> & Named<'friendly-name-missing' | 'friendly-name-too-long' | 'body-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'method-not-allowed' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A new service */
  created: shared79,
  /** No FriendlyName */
  'friendly-name-missing': shared80,
  /** FriendlyName is too long */
  'friendly-name-too-long': shared81,
  /** The body is not a form in UTF-8 */
  'body-malformed': shared82,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** More than 512 KiB */
  'body-too-large': shared83,
  /** The body is JSON */
  'media-type-unsupported': shared84,
  /** The request has no Content-Type */
  'media-type-missing': shared85,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `fetchChatService`. */
export const fetchChatService: Named<'service', ChatService> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'service-not-found' | 'sid-malformed' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A service */
  service: shared79,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such service in this account */
  'service-not-found': shared87,
  /** The ServiceSid is not IS and 32 hex digits */
  'sid-malformed': shared88,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `updateChatService`. */
export const updateChatService: Named<'renamed' | 'settings', ChatService> & Named<'friendly-name-missing' | 'friendly-name-too-long' | 'role-unsupported' | 'webhook-unsupported' | 'limit-invalid' | 'parameter-invalid' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'service-not-found' | 'sid-malformed' | 'method-not-allowed' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', ChatError> = {
  /** Another name */
  renamed: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    consumption_report_interval: 10,
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:20:00Z',
    default_channel_creator_role_sid: null,
    default_channel_role_sid: null,
    default_service_role_sid: null,
    friendly_name: 'Hotel Sacher',
    limits: { channel_members: 100, user_channels: 250 },
    links: {
      bindings: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Bindings',
      channels: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels',
      roles: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Roles',
      users: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Users',
    },
    media: { compatibility_message: null, size_limit_mb: 150 },
    notifications: {
      added_to_channel: { enabled: false, sound: null, template: null },
      invited_to_channel: { enabled: false, sound: null, template: null },
      log_enabled: false,
      new_message: { badge_count_enabled: false, enabled: false, sound: null, template: null },
      removed_from_channel: { enabled: false, sound: null, template: null },
    },
    post_webhook_retry_count: 0,
    post_webhook_url: null,
    pre_webhook_retry_count: 0,
    pre_webhook_url: null,
    reachability_enabled: false,
    read_status_enabled: true,
    sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    typing_indicator_timeout: 5,
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    webhook_filters: [],
    webhook_method: 'POST',
  },
  /** Other settings */
  settings: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    consumption_report_interval: 10,
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:20:00Z',
    default_channel_creator_role_sid: null,
    default_channel_role_sid: null,
    default_service_role_sid: null,
    friendly_name: 'Hotel',
    limits: { channel_members: 150, user_channels: 250 },
    links: {
      bindings: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Bindings',
      channels: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels',
      roles: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Roles',
      users: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Users',
    },
    media: { compatibility_message: null, size_limit_mb: 150 },
    notifications: {
      added_to_channel: { enabled: false, sound: null, template: null },
      invited_to_channel: { enabled: false, sound: null, template: null },
      log_enabled: false,
      new_message: {
        badge_count_enabled: false,
        enabled: true,
        sound: null,
        template: 'News in ${CHANNEL}',
      },
      removed_from_channel: { enabled: false, sound: null, template: null },
    },
    post_webhook_retry_count: 0,
    post_webhook_url: null,
    pre_webhook_retry_count: 0,
    pre_webhook_url: null,
    reachability_enabled: true,
    read_status_enabled: true,
    sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    typing_indicator_timeout: 5,
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    webhook_filters: ['onMessageSent', 'onMessageUpdated'],
    webhook_method: 'POST',
  },
  /** FriendlyName is empty */
  'friendly-name-missing': shared80,
  /** FriendlyName is too long */
  'friendly-name-too-long': shared81,
  /** A role is named */
  'role-unsupported': {
    code: 20001,
    message: 'DefaultChannelRoleSid does not name a role of this service: it has none',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The address of a webhook is given */
  'webhook-unsupported': {
    code: 20001,
    message: 'PostWebhookUrl is not accepted: this service sends no webhooks of chat',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** A limit is out of range */
  'limit-invalid': {
    code: 20001,
    message: 'Limits.ChannelMembers must be a whole number from 1 to 1000',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** A parameter has the wrong type */
  'parameter-invalid': {
    code: 20001,
    message: 'ReachabilityEnabled must be true or false',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The body is not a form in UTF-8 */
  'body-malformed': shared82,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such service in this account */
  'service-not-found': shared87,
  /** The ServiceSid is not IS and 32 hex digits */
  'sid-malformed': shared88,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** More than 512 KiB */
  'body-too-large': shared83,
  /** The body is JSON */
  'media-type-unsupported': shared84,
  /** The request has no Content-Type */
  'media-type-missing': shared85,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `deleteChatService`. */
export const deleteChatService: Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'service-not-found' | 'sid-malformed' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such service in this account */
  'service-not-found': shared87,
  /** The ServiceSid is not IS and 32 hex digits */
  'sid-malformed': shared88,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `listChatChannels`. */
export const listChatChannels: Named<'all' | 'first-page' | 'empty', ChatChannelList> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-invalid' | 'type-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'service-not-found' | 'sid-malformed' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** The only page */
  all: {
    channels: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        attributes: '{"floor":2}',
        created_by: 'system',
        date_created: '2026-11-21T09:15:02Z',
        date_updated: '2026-11-21T09:15:02Z',
        friendly_name: 'Front desk',
        links: {
          invites: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Invites',
          last_message: null,
          members: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Members',
          messages: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages',
          webhooks: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Webhooks',
        },
        members_count: 0,
        messages_count: 0,
        service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
        sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
        type: 'public',
        unique_name: 'front-desk',
        url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
      },
    ],
    meta: {
      first_page_url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?PageSize=50&Page=0',
      key: 'channels',
      next_page_url: null,
      page: 0,
      page_size: 50,
      previous_page_url: null,
      url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?PageSize=50&Page=0',
    },
  },
  /** The first of several pages, of both types */
  'first-page': {
    channels: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        attributes: '{"floor":2}',
        created_by: 'system',
        date_created: '2026-11-21T09:15:02Z',
        date_updated: '2026-11-21T09:15:02Z',
        friendly_name: 'Front desk',
        links: {
          invites: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Invites',
          last_message: null,
          members: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Members',
          messages: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages',
          webhooks: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Webhooks',
        },
        members_count: 0,
        messages_count: 0,
        service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
        sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
        type: 'public',
        unique_name: 'front-desk',
        url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
      },
    ],
    meta: {
      first_page_url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?Type=public&Type=private&PageSize=1&Page=0',
      key: 'channels',
      next_page_url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?Type=public&Type=private&PageSize=1&Page=1&PageToken=PACH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
      page: 0,
      page_size: 1,
      previous_page_url: null,
      url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?Type=public&Type=private&PageSize=1&Page=0',
    },
  },
  /** No channel matches */
  empty: {
    channels: [],
    meta: {
      first_page_url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?PageSize=50&Page=0',
      key: 'channels',
      next_page_url: null,
      page: 0,
      page_size: 50,
      previous_page_url: null,
      url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels?PageSize=50&Page=0',
    },
  },
  /** PageSize is not a positive whole number */
  'page-size-invalid': shared70,
  /** Page is not a whole number */
  'page-invalid': shared71,
  /** PageToken was not made by this list */
  'page-token-invalid': shared72,
  /** A Type is another word */
  'type-invalid': shared89,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such service in this account */
  'service-not-found': shared90,
  /** The ServiceSid is not IS and 32 hex digits */
  'sid-malformed': shared91,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `createChatChannel`. */
export const createChatChannel: Named<'named' | 'bare' | 'imported', ChatChannel> & Named<'friendly-name-too-long' | 'unique-name-too-long' | 'unique-name-invalid' | 'attributes-too-long' | 'attributes-invalid' | 'type-invalid' | 'date-created-invalid' | 'date-updated-invalid' | 'created-by-too-long' | 'webhook-enabled-invalid' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'service-not-found' | 'sid-malformed' | 'method-not-allowed' | 'unique-name-taken' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A public channel with a name */
  named: shared92,
  /** Nothing was given */
  bare: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{}',
    created_by: 'system',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:15:02Z',
    friendly_name: null,
    links: {
      invites: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e/Invites',
      last_message: null,
      members: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e/Members',
      messages: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e/Messages',
      webhooks: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e/Webhooks',
    },
    members_count: 0,
    messages_count: 0,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'CH019aa5e0d4e57f60b718293a4b5c6d7e',
    type: 'public',
    unique_name: null,
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e',
  },
  /** A private channel from another place */
  imported: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{}',
    created_by: 'ada',
    date_created: '2025-03-24T20:37:57Z',
    date_updated: '2025-04-01T08:00:00Z',
    friendly_name: 'Kitchen',
    links: {
      invites: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e/Invites',
      last_message: null,
      members: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e/Members',
      messages: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e/Messages',
      webhooks: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e/Webhooks',
    },
    members_count: 0,
    messages_count: 0,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'CH019aa5e0d4e57f60b718293a4b5c6d7e',
    type: 'private',
    unique_name: null,
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0d4e57f60b718293a4b5c6d7e',
  },
  /** FriendlyName is too long */
  'friendly-name-too-long': shared81,
  /** UniqueName is too long */
  'unique-name-too-long': shared93,
  /** UniqueName cannot stand in a path */
  'unique-name-invalid': shared94,
  /** Attributes have more than 16,384 bytes */
  'attributes-too-long': shared95,
  /** Attributes are not JSON */
  'attributes-invalid': shared96,
  /** Type is another word */
  'type-invalid': shared89,
  /** DateCreated does not exist or has another format */
  'date-created-invalid': shared97,
  /** DateUpdated does not exist or has another format */
  'date-updated-invalid': shared98,
  /** CreatedBy is too long */
  'created-by-too-long': shared99,
  /** X-Twilio-Webhook-Enabled is another word */
  'webhook-enabled-invalid': shared100,
  /** The body is not a form in UTF-8 */
  'body-malformed': shared82,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such service in this account */
  'service-not-found': shared90,
  /** The ServiceSid is not IS and 32 hex digits */
  'sid-malformed': shared91,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** UniqueName is taken */
  'unique-name-taken': shared101,
  /** More than 512 KiB */
  'body-too-large': shared83,
  /** The body is JSON */
  'media-type-unsupported': shared84,
  /** The request has no Content-Type */
  'media-type-missing': shared85,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `fetchChatChannel`. */
export const fetchChatChannel: Named<'with-messages' | 'without-messages', ChatChannel> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'channel-not-found' | 'channel-name-unknown' | 'service-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A channel with two messages */
  'with-messages': {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{"floor":2}',
    created_by: 'system',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:15:02Z',
    friendly_name: 'Front desk',
    links: {
      invites: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Invites',
      last_message: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
      members: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Members',
      messages: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages',
      webhooks: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Webhooks',
    },
    members_count: 0,
    messages_count: 2,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    type: 'public',
    unique_name: 'front-desk',
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
  },
  /** A channel without any */
  'without-messages': shared92,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such channel in this service */
  'channel-not-found': shared102,
  /** No channel of this service has that name */
  'channel-name-unknown': shared103,
  /** No such service in this account */
  'service-not-found': shared104,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `updateChatChannel`. */
export const updateChatChannel: Named<'renamed' | 'unnamed', ChatChannel> & Named<'friendly-name-too-long' | 'unique-name-too-long' | 'unique-name-invalid' | 'attributes-too-long' | 'attributes-invalid' | 'date-created-invalid' | 'date-updated-invalid' | 'created-by-too-long' | 'webhook-enabled-invalid' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'channel-not-found' | 'channel-name-unknown' | 'service-not-found' | 'method-not-allowed' | 'unique-name-taken' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', ChatError> = {
  /** Another name in paths */
  renamed: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{"floor":2}',
    created_by: 'system',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:20:00Z',
    friendly_name: 'Front desk',
    links: {
      invites: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Invites',
      last_message: null,
      members: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Members',
      messages: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages',
      webhooks: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Webhooks',
    },
    members_count: 0,
    messages_count: 0,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    type: 'public',
    unique_name: 'lobby',
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
  },
  /** Without names */
  unnamed: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{"floor":2}',
    created_by: 'system',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:20:00Z',
    friendly_name: null,
    links: {
      invites: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Invites',
      last_message: null,
      members: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Members',
      messages: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages',
      webhooks: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Webhooks',
    },
    members_count: 0,
    messages_count: 0,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    type: 'public',
    unique_name: null,
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
  },
  /** FriendlyName is too long */
  'friendly-name-too-long': shared81,
  /** UniqueName is too long */
  'unique-name-too-long': shared93,
  /** UniqueName cannot stand in a path */
  'unique-name-invalid': shared94,
  /** Attributes have more than 16,384 bytes */
  'attributes-too-long': shared95,
  /** Attributes are not JSON */
  'attributes-invalid': shared96,
  /** DateCreated does not exist or has another format */
  'date-created-invalid': shared97,
  /** DateUpdated does not exist or has another format */
  'date-updated-invalid': shared98,
  /** CreatedBy is too long */
  'created-by-too-long': shared99,
  /** X-Twilio-Webhook-Enabled is another word */
  'webhook-enabled-invalid': shared100,
  /** The body is not a form in UTF-8 */
  'body-malformed': shared82,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such channel in this service */
  'channel-not-found': shared102,
  /** No channel of this service has that name */
  'channel-name-unknown': shared103,
  /** No such service in this account */
  'service-not-found': shared104,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** UniqueName is taken */
  'unique-name-taken': shared101,
  /** More than 512 KiB */
  'body-too-large': shared83,
  /** The body is JSON */
  'media-type-unsupported': shared84,
  /** The request has no Content-Type */
  'media-type-missing': shared85,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `deleteChatChannel`. */
export const deleteChatChannel: Named<'webhook-enabled-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'channel-not-found' | 'channel-name-unknown' | 'service-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** X-Twilio-Webhook-Enabled is another word */
  'webhook-enabled-invalid': shared100,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such channel in this service */
  'channel-not-found': shared102,
  /** No channel of this service has that name */
  'channel-name-unknown': shared103,
  /** No such service in this account */
  'service-not-found': shared104,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `listChatMessages`. */
export const listChatMessages: Named<'all' | 'first-page' | 'empty', ChatMessageList> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-invalid' | 'order-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'channel-not-found' | 'channel-name-unknown' | 'service-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** The only page */
  all: {
    messages: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        attributes: '{}',
        body: 'Hello',
        channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
        date_created: '2026-11-21T09:15:02Z',
        date_updated: '2026-11-21T09:15:02Z',
        from: 'system',
        index: 0,
        last_updated_by: null,
        media: null,
        service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
        sid: 'IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3',
        to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
        type: 'text',
        url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3',
        was_edited: false,
      },
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        attributes: '{}',
        body: '',
        channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
        date_created: '2026-11-21T09:15:02Z',
        date_updated: '2026-11-21T09:15:02Z',
        from: 'system',
        index: 1,
        last_updated_by: null,
        media: {
          content_type: 'application/pdf',
          filename: 'hello.pdf',
          sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
          size: 48213,
        },
        service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
        sid: 'IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
        to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
        type: 'media',
        url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
        was_edited: false,
      },
    ],
    meta: {
      first_page_url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?PageSize=50&Page=0',
      key: 'messages',
      next_page_url: null,
      page: 0,
      page_size: 50,
      previous_page_url: null,
      url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?PageSize=50&Page=0',
    },
  },
  /** The newest of several */
  'first-page': {
    messages: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        attributes: '{}',
        body: '',
        channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
        date_created: '2026-11-21T09:15:02Z',
        date_updated: '2026-11-21T09:15:02Z',
        from: 'system',
        index: 1,
        last_updated_by: null,
        media: {
          content_type: 'application/pdf',
          filename: 'hello.pdf',
          sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
          size: 48213,
        },
        service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
        sid: 'IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
        to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
        type: 'media',
        url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
        was_edited: false,
      },
    ],
    meta: {
      first_page_url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?Order=desc&PageSize=1&Page=0',
      key: 'messages',
      next_page_url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?Order=desc&PageSize=1&Page=1&PageToken=PA1',
      page: 0,
      page_size: 1,
      previous_page_url: null,
      url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?Order=desc&PageSize=1&Page=0',
    },
  },
  /** A channel without messages */
  empty: {
    messages: [],
    meta: {
      first_page_url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?PageSize=50&Page=0',
      key: 'messages',
      next_page_url: null,
      page: 0,
      page_size: 50,
      previous_page_url: null,
      url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages?PageSize=50&Page=0',
    },
  },
  /** PageSize is not a positive whole number */
  'page-size-invalid': shared70,
  /** Page is not a whole number */
  'page-invalid': shared71,
  /** PageToken was not made by this list */
  'page-token-invalid': shared72,
  /** Order is another word */
  'order-invalid': {
    code: 20001,
    message: 'Order must be asc or desc',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such channel in this service */
  'channel-not-found': shared105,
  /** No channel of this service has that name */
  'channel-name-unknown': shared106,
  /** No such service in this account */
  'service-not-found': shared107,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `createChatMessage`. */
export const createChatMessage: Named<'text' | 'file' | 'imported', ChatMessage> & Named<'from-too-long' | 'attributes-too-long' | 'attributes-invalid' | 'date-created-invalid' | 'date-updated-invalid' | 'last-updated-by-too-long' | 'body-too-long' | 'media-sid-invalid' | 'webhook-enabled-invalid' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'channel-not-found' | 'channel-name-unknown' | 'service-not-found' | 'method-not-allowed' | 'media-already-sent' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A text */
  text: shared108,
  /** A message with a file */
  file: shared109,
  /** A text from another place, edited there */
  imported: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{"mood":"glad"}',
    body: 'Hello',
    channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    date_created: '2025-03-24T20:37:57Z',
    date_updated: '2025-03-24T20:40:00Z',
    from: 'ada',
    index: 0,
    last_updated_by: 'grace',
    media: null,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3',
    to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    type: 'text',
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3',
    was_edited: true,
  },
  /** From is too long */
  'from-too-long': shared110,
  /** Attributes have more than 4,096 bytes */
  'attributes-too-long': shared111,
  /** Attributes are not JSON */
  'attributes-invalid': shared96,
  /** DateCreated does not exist or has another format */
  'date-created-invalid': shared97,
  /** DateUpdated does not exist or has another format */
  'date-updated-invalid': shared98,
  /** LastUpdatedBy is too long */
  'last-updated-by-too-long': shared112,
  /** Body has more than 32,768 bytes */
  'body-too-long': shared113,
  /** MediaSid names no file of this service */
  'media-sid-invalid': {
    code: 50510,
    message: 'MediaSid does not name a file of this service',
    more_info: 'http://127.0.0.1:4010/docs/errors#50510',
    status: 400,
  },
  /** X-Twilio-Webhook-Enabled is another word */
  'webhook-enabled-invalid': shared100,
  /** The body is not a form in UTF-8 */
  'body-malformed': shared82,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such channel in this service */
  'channel-not-found': shared105,
  /** No channel of this service has that name */
  'channel-name-unknown': shared106,
  /** No such service in this account */
  'service-not-found': shared107,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Another message has this file */
  'media-already-sent': {
    code: 50508,
    message: 'MediaSid names a file that another message has: upload it again',
    more_info: 'http://127.0.0.1:4010/docs/errors#50508',
    status: 409,
  },
  /** More than 512 KiB */
  'body-too-large': shared83,
  /** The body is JSON */
  'media-type-unsupported': shared84,
  /** The request has no Content-Type */
  'media-type-missing': shared85,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `fetchChatMessage`. */
export const fetchChatMessage: Named<'text' | 'file' | 'huge-file', ChatMessage> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'channel-not-found' | 'service-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A text */
  text: shared108,
  /** A message with a file */
  file: shared109,
  /** A file of more bytes than 32 bits hold */
  'huge-file': {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{}',
    body: '',
    channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:15:02Z',
    from: 'system',
    index: 1,
    last_updated_by: null,
    media: {
      content_type: 'application/pdf',
      filename: 'hello.pdf',
      sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
      size: 99999999999999,
    },
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
    to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    type: 'media',
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
    was_edited: false,
  },
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such message in this channel */
  'message-not-found': shared114,
  /** The Sid is not IM and 32 hex digits */
  'sid-malformed': shared115,
  /** No such channel in this service */
  'channel-not-found': shared116,
  /** No such service in this account */
  'service-not-found': shared117,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `updateChatMessage`. */
export const updateChatMessage: Named<'edited' | 'attributes', ChatMessage> & Named<'body-too-long' | 'attributes-too-long' | 'attributes-invalid' | 'date-created-invalid' | 'date-updated-invalid' | 'last-updated-by-too-long' | 'from-too-long' | 'webhook-enabled-invalid' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'channel-not-found' | 'service-not-found' | 'method-not-allowed' | 'media-body-fixed' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', ChatError> = {
  /** Another text */
  edited: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{}',
    body: 'Hello, Ada',
    channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:20:00Z',
    from: 'system',
    index: 0,
    last_updated_by: 'system',
    media: null,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3',
    to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    type: 'text',
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3',
    was_edited: true,
  },
  /** Other attributes beside a file */
  attributes: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attributes: '{"mood":"glad"}',
    body: '',
    channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:20:00Z',
    from: 'system',
    index: 1,
    last_updated_by: 'grace',
    media: {
      content_type: 'application/pdf',
      filename: 'hello.pdf',
      sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
      size: 48213,
    },
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
    to: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    type: 'media',
    url: 'http://127.0.0.1:4010/v2/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Channels/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b/Messages/IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
    was_edited: true,
  },
  /** Body has more than 32,768 bytes */
  'body-too-long': shared113,
  /** Attributes have more than 4,096 bytes */
  'attributes-too-long': shared111,
  /** Attributes are not JSON */
  'attributes-invalid': shared96,
  /** DateCreated does not exist or has another format */
  'date-created-invalid': shared97,
  /** DateUpdated does not exist or has another format */
  'date-updated-invalid': shared98,
  /** LastUpdatedBy is too long */
  'last-updated-by-too-long': shared112,
  /** From is too long */
  'from-too-long': shared110,
  /** X-Twilio-Webhook-Enabled is another word */
  'webhook-enabled-invalid': shared100,
  /** The body is not a form in UTF-8 */
  'body-malformed': shared82,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such message in this channel */
  'message-not-found': shared114,
  /** The Sid is not IM and 32 hex digits */
  'sid-malformed': shared115,
  /** No such channel in this service */
  'channel-not-found': shared116,
  /** No such service in this account */
  'service-not-found': shared117,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Changing the text beside a file */
  'media-body-fixed': {
    code: 50509,
    message: 'Body cannot be changed: the message has a file',
    more_info: 'http://127.0.0.1:4010/docs/errors#50509',
    status: 409,
  },
  /** More than 512 KiB */
  'body-too-large': shared83,
  /** The body is JSON */
  'media-type-unsupported': shared84,
  /** The request has no Content-Type */
  'media-type-missing': shared85,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `deleteChatMessage`. */
export const deleteChatMessage: Named<'webhook-enabled-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'message-not-found' | 'sid-malformed' | 'channel-not-found' | 'service-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** X-Twilio-Webhook-Enabled is another word */
  'webhook-enabled-invalid': shared100,
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such message in this channel */
  'message-not-found': shared114,
  /** The Sid is not IM and 32 hex digits */
  'sid-malformed': shared115,
  /** No such channel in this service */
  'channel-not-found': shared116,
  /** No such service in this account */
  'service-not-found': shared117,
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `createChatMedia`. */
export const createChatMedia: Named<'uploaded' | 'unnamed', ChatMedia> & Named<'file-empty' | 'filename-invalid' | 'content-encoding-unsupported' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'service-not-found' | 'sid-malformed' | 'method-not-allowed' | 'file-too-large' | 'media-type-missing' | 'media-type-malformed' | 'media-type-form' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A file with its name */
  uploaded: {
    author: 'system',
    category: 'media',
    channel_sid: null,
    content_type: 'application/pdf',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:15:02Z',
    date_upload_updated: '2026-11-21T09:15:02Z',
    filename: 'hello.pdf',
    is_multipart_upstream: false,
    links: {
      content: '/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content',
    },
    message_sid: null,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
    size: 48213,
    url: '/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9',
  },
  /** A file without one */
  unnamed: {
    author: 'system',
    category: 'media',
    channel_sid: null,
    content_type: 'application/pdf',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:15:02Z',
    date_upload_updated: '2026-11-21T09:15:02Z',
    filename: null,
    is_multipart_upstream: false,
    links: {
      content: '/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content',
    },
    message_sid: null,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
    size: 48213,
    url: '/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9',
  },
  /** The body has no bytes */
  'file-empty': {
    code: 20001,
    message: 'The body is empty: send the bytes of the file',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** Filename is no name of a file */
  'filename-invalid': {
    code: 20001,
    message: 'Filename must have 1 to 256 characters and no slash, backslash or control character',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The body is compressed */
  'content-encoding-unsupported': {
    code: 20001,
    message: 'Content-Encoding must be absent or identity',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such service in this account */
  'service-not-found': {
    code: 20404,
    message: 'The requested resource /Services/IS00000000000000000000000000000000/Media was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** The ServiceSid is not IS and 32 hex digits */
  'sid-malformed': {
    code: 20404,
    message: 'The requested resource /Services/IS123/Media was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** More than 150 MB */
  'file-too-large': {
    code: 50512,
    message: 'The file is larger than the 157286400 bytes that are accepted',
    more_info: 'http://127.0.0.1:4010/docs/errors#50512',
    status: 413,
  },
  /** The request has no Content-Type */
  'media-type-missing': {
    code: 50511,
    message: 'The Content-Type must be the type of the file, such as image/png; none was sent',
    more_info: 'http://127.0.0.1:4010/docs/errors#50511',
    status: 415,
  },
  /** The Content-Type cannot be read */
  'media-type-malformed': {
    code: 50511,
    message: 'The Content-Type must be the type of the file, such as image/png',
    more_info: 'http://127.0.0.1:4010/docs/errors#50511',
    status: 415,
  },
  /** The body is a form with a file in it */
  'media-type-form': {
    code: 50511,
    message: 'The Content-Type must be the type of the file, such as image/png: send its bytes as they are, not in a form',
    more_info: 'http://127.0.0.1:4010/docs/errors#50511',
    status: 415,
  },
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `fetchChatMedia`. */
export const fetchChatMedia: Named<'waiting' | 'sent', ChatMedia> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'media-not-found' | 'sid-malformed' | 'service-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A file that no message has yet */
  waiting: {
    author: 'system',
    category: 'media',
    channel_sid: null,
    content_type: 'application/pdf',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:15:02Z',
    date_upload_updated: '2026-11-21T09:15:02Z',
    filename: 'hello.pdf',
    is_multipart_upstream: false,
    links: {
      content: '/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content',
      content_direct_temporary: 'http://127.0.0.1:4010/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content?expires=1795266903&signature=Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ9kLmA4iO6xVzPqU',
    },
    message_sid: null,
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
    size: 48213,
    url: '/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9',
  },
  /** The file of a message */
  sent: {
    author: 'system',
    category: 'media',
    channel_sid: 'CH019aa5e0b1c2737ea4b5c6d7e8f90a1b',
    content_type: 'application/pdf',
    date_created: '2026-11-21T09:15:02Z',
    date_updated: '2026-11-21T09:20:00Z',
    date_upload_updated: '2026-11-21T09:15:02Z',
    filename: 'hello.pdf',
    is_multipart_upstream: false,
    links: {
      content: '/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content',
      content_direct_temporary: 'http://127.0.0.1:4010/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content?expires=1795266903&signature=Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ9kLmA4iO6xVzPqU',
    },
    message_sid: 'IM019aa5e2a3b47c56a7d8e9f0a1b2c3d4',
    service_sid: 'IS4a6b8c0d2e4f60718293a4b5c6d7e8f9',
    sid: 'ME9e8d7c6b5a493827160504f3e2d1c0b9',
    size: 48213,
    url: '/v1/Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9',
  },
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** No such file in this service */
  'media-not-found': {
    code: 20404,
    message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9 was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** The Sid is not ME and 32 hex digits */
  'sid-malformed': {
    code: 20404,
    message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME123 was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** No such service in this account */
  'service-not-found': {
    code: 20404,
    message: 'The requested resource /Services/IS00000000000000000000000000000000/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9 was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `fetchChatMediaContent`. */
export const fetchChatMediaContent: Named<'expires-missing' | 'expires-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'signature-wrong' | 'signature-expired' | 'media-not-found' | 'sid-malformed' | 'service-not-found' | 'method-not-allowed' | 'range-not-satisfiable' | 'too-many-requests' | 'server-error', ChatError> = {
  /** A signature without expires */
  'expires-missing': {
    code: 20001,
    message: 'expires is required: use the URL as it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** expires is not a number of seconds */
  'expires-invalid': {
    code: 20001,
    message: 'expires must be a whole number of seconds since 1970: use the URL as it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The path cannot be read */
  'path-malformed': shared86,
  /** No Authorization header */
  'credentials-missing': shared73,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared74,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared75,
  /** A part of the URL was altered */
  'signature-wrong': {
    code: 20006,
    message: 'The signature does not fit this URL: use it as it was given, or ask for a new one where it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20006',
    status: 403,
  },
  /** The time of the URL is over */
  'signature-expired': {
    code: 20006,
    message: 'This URL was good until 2026-11-21T13:15:03Z: ask for a new one where it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20006',
    status: 403,
  },
  /** No such file in this service */
  'media-not-found': {
    code: 20404,
    message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** The Sid is not ME and 32 hex digits */
  'sid-malformed': {
    code: 20404,
    message: 'The requested resource /Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9/Media/ME123/Content was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** No such service in this account */
  'service-not-found': {
    code: 20404,
    message: 'The requested resource /Services/IS00000000000000000000000000000000/Media/ME9e8d7c6b5a493827160504f3e2d1c0b9/Content was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** A method that the path does not have */
  'method-not-allowed': shared76,
  /** The range begins behind the end */
  'range-not-satisfiable': {
    code: 20416,
    message: 'The range begins behind the last byte; Content-Range has the length',
    more_info: 'http://127.0.0.1:4010/docs/errors#20416',
    status: 416,
  },
  /** Over the limit */
  'too-many-requests': shared77,
  /** The service failed */
  'server-error': shared78,
}

/** The named answers of `fetchSignedMedia`. */
export const fetchSignedMedia: Named<'expires-missing' | 'expires-invalid' | 'signature-missing' | 'path-malformed' | 'signature-wrong' | 'signature-expired' | 'media-not-found' | 'id-malformed' | 'method-not-allowed' | 'range-not-satisfiable' | 'server-error', TwilioError> = {
  /** No expires */
  'expires-missing': {
    code: 20001,
    message: 'expires is required: use the URL as it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** expires is not a number of seconds */
  'expires-invalid': {
    code: 20001,
    message: 'expires must be a whole number of seconds since 1970: use the URL as it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** No signature */
  'signature-missing': {
    code: 20001,
    message: 'signature is required: use the URL as it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The path cannot be read */
  'path-malformed': shared4,
  /** A part of the URL was altered */
  'signature-wrong': {
    code: 20006,
    message: 'The signature does not fit this URL: use it as it was given, or ask for a new one where it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20006',
    status: 403,
  },
  /** The time of the URL is over */
  'signature-expired': {
    code: 20006,
    message: 'This URL was good until Sat, 21 Nov 2026 13:15:03 +0000: ask for a new one where it was given',
    more_info: 'http://127.0.0.1:4010/docs/errors#20006',
    status: 403,
  },
  /** The media was deleted */
  'media-not-found': {
    code: 20404,
    message: 'The requested resource /media/2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5 was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** The MediaId is not 32 hex digits */
  'id-malformed': {
    code: 20404,
    message: 'The requested resource /media/123 was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** The range begins behind the end */
  'range-not-satisfiable': {
    code: 20416,
    message: 'The range begins behind the last byte; Content-Range has the length',
    more_info: 'http://127.0.0.1:4010/docs/errors#20416',
    status: 416,
  },
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `createSimulatorInboundMessage`. */
export const createSimulatorInboundMessage: Named<'text' | 'media', TwilioMessage> & Named<'to-missing' | 'to-invalid' | 'to-not-owned' | 'from-missing' | 'from-invalid' | 'content-missing' | 'body-too-long' | 'media-url-invalid' | 'media-too-many' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'simulator-off' | 'api-token' | 'account-not-found' | 'method-not-allowed' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** A text */
  text: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Can we come at eight instead?',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
    direction: 'inbound',
    error_code: null,
    error_message: null,
    from: '+14155550123',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d8c3d27a94b1c2d3e4f5061728',
    status: 'received',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d8c3d27a94b1c2d3e4f5061728/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d8c3d27a94b1c2d3e4f5061728/Media.json',
    },
    to: '+14155550100',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d8c3d27a94b1c2d3e4f5061728.json',
  },
  /** A text with a file */
  media: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'This is the table we mean.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:15:02 +0000',
    direction: 'inbound',
    error_code: null,
    error_message: null,
    from: '+14155550123',
    messaging_service_sid: null,
    num_media: '1',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'MM019aa5d9e4f17b02a3b4c5d6e7f80912',
    status: 'receiving',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d9e4f17b02a3b4c5d6e7f80912/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d9e4f17b02a3b4c5d6e7f80912/Media.json',
    },
    to: '+14155550100',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d9e4f17b02a3b4c5d6e7f80912.json',
  },
  /** No To */
  'to-missing': {
    code: 21604,
    message: 'To is required: a number of this account, such as +14155550100',
    more_info: 'http://127.0.0.1:4010/docs/errors#21604',
    status: 400,
  },
  /** To is not an E.164 number */
  'to-invalid': shared13,
  /** To is not a number of this account */
  'to-not-owned': {
    code: 21601,
    message: 'To is not a number of this account: postel numbers add gives it one',
    more_info: 'http://127.0.0.1:4010/docs/errors#21601',
    status: 400,
  },
  /** No From */
  'from-missing': {
    code: 21603,
    message: 'From is required: an E.164 number, such as +14155550123',
    more_info: 'http://127.0.0.1:4010/docs/errors#21603',
    status: 400,
  },
  /** From is not an E.164 number */
  'from-invalid': {
    code: 21212,
    message: 'From is not a valid phone number: write it in E.164, such as +14155550123',
    more_info: 'http://127.0.0.1:4010/docs/errors#21212',
    status: 400,
  },
  /** Neither Body nor MediaUrl */
  'content-missing': shared14,
  /** Body has more than 1,600 characters */
  'body-too-long': shared15,
  /** A MediaUrl is not a web address */
  'media-url-invalid': shared16,
  /** More than 10 MediaUrls */
  'media-too-many': shared17,
  /** The body is not a form in UTF-8 */
  'body-malformed': shared18,
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** The simulator is off */
  'simulator-off': shared118,
  /** An API token */
  'api-token': shared119,
  /** An account that these credentials do not open */
  'account-not-found': shared120,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** More than 64 KiB */
  'body-too-large': shared19,
  /** The body is JSON */
  'media-type-unsupported': shared20,
  /** The request has no Content-Type */
  'media-type-missing': shared21,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `updateSimulatorMessageStatus`. */
export const updateSimulatorMessageStatus: Named<'sending' | 'failed', TwilioMessage> & Named<'status-invalid' | 'error-code-invalid' | 'error-code-without-failure' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'simulator-off' | 'api-token' | 'message-not-found' | 'sid-malformed' | 'method-not-allowed' | 'move-illegal' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** It is being handed to the carrier */
  sending: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:20:00 +0000',
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    status: 'sending',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json',
    },
    to: '+15005550011',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json',
  },
  /** It could not be sent */
  failed: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    api_version: '2010-04-01',
    body: 'Your table for two is ready.',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null,
    date_updated: 'Sat, 21 Nov 2026 09:20:00 +0000',
    direction: 'outbound-api',
    error_code: 30003,
    error_message: 'Unreachable destination handset',
    from: '+14155550100',
    messaging_service_sid: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    status: 'failed',
    subresource_uris: {
      feedback: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Feedback.json',
      media: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Media.json',
    },
    to: '+15005550011',
    uri: '/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923.json',
  },
  /** Status is not one that a carrier tells */
  'status-invalid': {
    code: 20001,
    message: 'Status must be one of sending, sent, delivered, undelivered, failed, read',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** ErrorCode is not one that a message can have */
  'error-code-invalid': {
    code: 20001,
    message: 'ErrorCode must be one of 30001, 30003, 30004, 30005, 30006, 30007, 30008',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** ErrorCode without a failure */
  'error-code-without-failure': {
    code: 20001,
    message: 'ErrorCode goes with the Status undelivered or failed alone',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The body is not a form in UTF-8 */
  'body-malformed': shared18,
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** The simulator is off */
  'simulator-off': shared118,
  /** An API token */
  'api-token': shared119,
  /** No such message */
  'message-not-found': {
    code: 20404,
    message: 'The requested resource /simulator/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Status was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** The Sid is not SM or MM and 32 hex digits */
  'sid-malformed': {
    code: 20404,
    message: 'The requested resource /simulator/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/SM123/Status was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** A step that no message takes */
  'move-illegal': {
    code: 30409,
    message: 'The message cannot become that: it is in a status that is not followed by it',
    more_info: 'http://127.0.0.1:4010/docs/errors#30409',
    status: 409,
  },
  /** More than 64 KiB */
  'body-too-large': shared19,
  /** The body is JSON */
  'media-type-unsupported': shared20,
  /** The request has no Content-Type */
  'media-type-missing': shared21,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `advanceSimulatorClock`. */
export const advanceSimulatorClock: Named<'hour', SimulatorClock> & Named<'seconds-missing' | 'seconds-invalid' | 'body-malformed' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'simulator-off' | 'api-token' | 'account-not-found' | 'method-not-allowed' | 'body-too-large' | 'media-type-unsupported' | 'media-type-missing' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** An hour */
  hour: { account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788', seconds: 3600 },
  /** No Seconds */
  'seconds-missing': {
    code: 20001,
    message: 'Seconds is required: a whole number from 1 to 3024000',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** Seconds is out of range */
  'seconds-invalid': {
    code: 20001,
    message: 'Seconds must be a whole number from 1 to 3024000',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The body is not a form in UTF-8 */
  'body-malformed': shared18,
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** The simulator is off */
  'simulator-off': shared118,
  /** An API token */
  'api-token': shared119,
  /** An account that these credentials do not open */
  'account-not-found': shared120,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** More than 64 KiB */
  'body-too-large': shared19,
  /** The body is JSON */
  'media-type-unsupported': shared20,
  /** The request has no Content-Type */
  'media-type-missing': shared21,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `resetSimulatorAccount`. */
export const resetSimulatorAccount: Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'simulator-off' | 'api-token' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** The simulator is off */
  'simulator-off': shared118,
  /** An API token */
  'api-token': shared119,
  /** An account that these credentials do not open */
  'account-not-found': shared120,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `listCallbackDeliveries`. */
export const listCallbackDeliveries: Named<'page' | 'empty', CallbackDeliveryList> & Named<'page-size-invalid' | 'page-invalid' | 'page-token-invalid' | 'message-sid-invalid' | 'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'api-token' | 'account-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** Two deliveries */
  page: {
    deliveries: [
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        attempts: [
          {
            date: 'Sat, 21 Nov 2026 09:17:02 +0000',
            detail: 'answered 503',
            http_status: 503,
            outcome: 'retry',
          },
        ],
        date_created: 'Sat, 21 Nov 2026 09:17:01 +0000',
        date_due: 'Sat, 21 Nov 2026 09:17:03 +0000',
        id: '1043',
        kind: 'inbound',
        message_sid: 'SM019aa5d8c3d27a94b1c2d3e4f5061728',
        message_status: 'received',
        method: 'POST',
        replay_of: null,
        status: 'owed',
        uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries/1043',
        url: 'https://app.example.com/inbound',
      },
      {
        account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
        attempts: [
          {
            date: 'Sat, 21 Nov 2026 09:15:05 +0000',
            detail: 'answered 200',
            http_status: 200,
            outcome: 'delivered',
          },
        ],
        date_created: 'Sat, 21 Nov 2026 09:15:04 +0000',
        date_due: null,
        id: '1042',
        kind: 'status',
        message_sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
        message_status: 'sent',
        method: 'POST',
        replay_of: null,
        status: 'delivered',
        uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries/1042',
        url: 'https://app.example.com/message-status',
      },
    ],
    end: 1,
    first_page_uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries?PageSize=50&Page=0',
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    start: 0,
    uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries?PageSize=50&Page=0',
  },
  /** Nothing was ever sent */
  empty: {
    deliveries: [],
    end: 0,
    first_page_uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries?PageSize=50&Page=0',
    next_page_uri: null,
    page: 0,
    page_size: 50,
    previous_page_uri: null,
    start: 0,
    uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries?PageSize=50&Page=0',
  },
  /** PageSize is not a positive whole number */
  'page-size-invalid': shared1,
  /** Page is not a whole number */
  'page-invalid': shared2,
  /** PageToken was not made by this list */
  'page-token-invalid': shared3,
  /** MessageSid is not SM or MM and 32 hex digits */
  'message-sid-invalid': {
    code: 20001,
    message: 'MessageSid must be SM or MM and 32 hex digits',
    more_info: 'http://127.0.0.1:4010/docs/errors#20001',
    status: 400,
  },
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** An API token */
  'api-token': shared119,
  /** An account that these credentials do not open */
  'account-not-found': {
    code: 20404,
    message: 'The requested resource /callbacks/Accounts/AC00000000000000000000000000000000/Deliveries was not found',
    more_info: 'http://127.0.0.1:4010/docs/errors#20404',
    status: 404,
  },
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `fetchCallbackDelivery`. */
export const fetchCallbackDelivery: Named<'delivered' | 'refused', CallbackDelivery> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'api-token' | 'delivery-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** It has arrived */
  delivered: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attempts: [
      {
        date: 'Sat, 21 Nov 2026 09:15:05 +0000',
        detail: 'answered 200',
        http_status: 200,
        outcome: 'delivered',
      },
    ],
    date_created: 'Sat, 21 Nov 2026 09:15:04 +0000',
    date_due: null,
    id: '1042',
    kind: 'status',
    message_sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    message_status: 'sent',
    method: 'POST',
    replay_of: null,
    status: 'delivered',
    uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries/1042',
    url: 'https://app.example.com/message-status',
  },
  /** The address is one that this service does not call */
  refused: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attempts: [
      {
        date: 'Sat, 21 Nov 2026 09:15:05 +0000',
        detail: '10.0.0.7 is not a public address; POSTEL_FETCH_ALLOW=10.0.0.7:80 would allow it',
        http_status: null,
        outcome: 'retry',
      },
    ],
    date_created: 'Sat, 21 Nov 2026 09:15:04 +0000',
    date_due: 'Sat, 21 Nov 2026 09:15:06 +0000',
    id: '1042',
    kind: 'status',
    message_sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    message_status: 'sent',
    method: 'POST',
    replay_of: null,
    status: 'owed',
    uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries/1042',
    url: 'http://10.0.0.7/message-status',
  },
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** An API token */
  'api-token': shared119,
  /** No such delivery */
  'delivery-not-found': shared121,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `replayCallbackDelivery`. */
export const replayCallbackDelivery: Named<'replayed', CallbackDelivery> & Named<'path-malformed' | 'credentials-missing' | 'credentials-malformed' | 'credentials-wrong' | 'api-token' | 'delivery-not-found' | 'method-not-allowed' | 'too-many-requests' | 'server-error', TwilioError> = {
  /** It is owed again */
  replayed: {
    account_sid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    attempts: [],
    date_created: 'Sat, 21 Nov 2026 10:02:00 +0000',
    date_due: 'Sat, 21 Nov 2026 10:02:00 +0000',
    id: '1101',
    kind: 'status',
    message_sid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    message_status: 'sent',
    method: 'POST',
    replay_of: '1042',
    status: 'owed',
    uri: '/callbacks/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Deliveries/1101',
    url: 'https://app.example.com/message-status',
  },
  /** The path cannot be read */
  'path-malformed': shared4,
  /** No Authorization header */
  'credentials-missing': shared5,
  /** The Authorization header is not HTTP Basic */
  'credentials-malformed': shared6,
  /** Unknown account or wrong auth token */
  'credentials-wrong': shared7,
  /** An API token */
  'api-token': shared119,
  /** No such delivery */
  'delivery-not-found': shared121,
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** Over the limit */
  'too-many-requests': shared10,
  /** The service failed */
  'server-error': shared11,
}

/** The named answers of `fetchHealth`. */
export const fetchHealth: Named<'ok' | 'rows-failing' | 'media-failing', Health> & Named<'method-not-allowed', TwilioError> = {
  /** All checks pass */
  ok: { status: 'ok', checks: { rows: 'ok', media: 'ok' } },
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** The database does not answer */
  'rows-failing': { status: 'unavailable', checks: { rows: 'failing', media: 'ok' } },
  /** The media store does not answer */
  'media-failing': { status: 'unavailable', checks: { rows: 'ok', media: 'failing' } },
}

/** The named answers of `fetchMetrics`. */
export const fetchMetrics: Named<'some', string> & Named<'operator-token' | 'metrics-off' | 'method-not-allowed' | 'server-error', TwilioError> = {
  /** Two measures */
  some: '# HELP postel_http_requests_total Requests answered, by operation and status.\n# TYPE postel_http_requests_total counter\npostel_http_requests_total{operation="createTwilioMessage",status="201"} 17\n# HELP postel_jobs_waiting Jobs that wait for their time or a free lane, or run.\n# TYPE postel_jobs_waiting gauge\npostel_jobs_waiting{kind="send_message"} 2\n',
  /** Not the operator's token */
  'operator-token': {
    code: 20003,
    message: 'Send the value of POSTEL_METRICS_TOKEN as Authorization: Bearer',
    more_info: 'http://127.0.0.1:4010/docs/errors#20003',
    status: 401,
  },
  /** There is no token to know the operator by */
  'metrics-off': {
    code: 20006,
    message: 'Metrics are off here: the operator turns them on by setting POSTEL_METRICS_TOKEN',
    more_info: 'http://127.0.0.1:4010/docs/errors#20006',
    status: 403,
  },
  /** A method that the path does not have */
  'method-not-allowed': shared9,
  /** The service failed */
  'server-error': shared11,
}

/** What the service sends: see `receiveTwilioStatusCallback`. */
export const receiveTwilioStatusCallback: Named<'delivered' | 'undelivered', TwilioStatusCallback> = {
  /** The message has arrived */
  delivered: {
    AccountSid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    ApiVersion: '2010-04-01',
    From: '+14155550100',
    MessageSid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    MessageStatus: 'delivered',
    SmsSid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    SmsStatus: 'delivered',
    To: '+14155550123',
  },
  /** The carrier refused it */
  undelivered: {
    AccountSid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    ApiVersion: '2010-04-01',
    ErrorCode: '30007',
    From: '+14155550100',
    MessageSid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    MessageStatus: 'undelivered',
    SmsSid: 'SM019aa5d0c7e87a31b2c4d5e6f7081923',
    SmsStatus: 'undelivered',
    To: '+14155550199',
  },
}

/** What the service sends: see `receiveSignalWireStatusCallback`. */
export const receiveSignalWireStatusCallback: Named<'delivered' | 'undelivered', SignalWireStatusCallback> = {
  /** The message has arrived */
  delivered: {
    AccountSid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    Body: 'Your table for two is ready.',
    From: '+14155550100',
    MessageSid: '019aa5d0-c7e8-7a31-b2c4-d5e6f7081923',
    MessageStatus: 'delivered',
    NumMedia: 0,
    NumSegments: 1,
    To: '+14155550123',
  },
  /** The carrier refused it */
  undelivered: {
    AccountSid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    Body: 'Your table for two is ready.',
    ErrorCode: '30007',
    From: '+14155550100',
    MessageSid: '019aa5d2-b3c4-755e-8f90-a1b2c3d4e5f6',
    MessageStatus: 'undelivered',
    NumMedia: 0,
    NumSegments: 1,
    To: '+14155550199',
  },
}

/** What the service sends: see `receiveTwilioMessage`. */
export const receiveTwilioMessage: Named<'text' | 'media', TwilioInboundMessage> = {
  /** A text */
  text: {
    AccountSid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    ApiVersion: '2010-04-01',
    Body: 'Can we come at eight instead?',
    From: '+14155550123',
    MessageSid: 'SM019aa5d8c3d27a94b1c2d3e4f5061728',
    NumMedia: '0',
    NumSegments: '1',
    SmsMessageSid: 'SM019aa5d8c3d27a94b1c2d3e4f5061728',
    SmsSid: 'SM019aa5d8c3d27a94b1c2d3e4f5061728',
    SmsStatus: 'received',
    To: '+14155550100',
  } as unknown as TwilioInboundMessage,
  /** A text with a file */
  media: {
    AccountSid: 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788',
    ApiVersion: '2010-04-01',
    Body: 'This is the table we mean.',
    From: '+14155550123',
    MediaContentType0: 'image/png',
    MediaUrl0: 'https://postel.example.com/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages/MM019aa5d9e4f17b02a3b4c5d6e7f80912/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5',
    MessageSid: 'MM019aa5d9e4f17b02a3b4c5d6e7f80912',
    NumMedia: '1',
    NumSegments: '1',
    SmsMessageSid: 'MM019aa5d9e4f17b02a3b4c5d6e7f80912',
    SmsSid: 'MM019aa5d9e4f17b02a3b4c5d6e7f80912',
    SmsStatus: 'received',
    To: '+14155550100',
  } as unknown as TwilioInboundMessage,
}

/** What the service sends: see `receiveSignalWireMessage`. */
export const receiveSignalWireMessage: Named<'text' | 'media', SignalWireInboundMessage> = {
  /** A text */
  text: {
    AccountSid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    Body: 'Can we come at eight instead?',
    From: '+14155550123',
    MessageSid: '019aa5d8-c3d2-7a94-b1c2-d3e4f5061728',
    NumMedia: 0,
    To: '+14155550100',
  } as unknown as SignalWireInboundMessage,
  /** A text with a file */
  media: {
    AccountSid: '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788',
    Body: 'This is the table we mean.',
    From: '+14155550123',
    MediaContentType0: 'image/png',
    MediaUrl0: 'https://postel.example.com/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages/019aa5d9-e4f1-7b02-a3b4-c5d6e7f80912/Media/2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5/content',
    MessageSid: '019aa5d9-e4f1-7b02-a3b4-c5d6e7f80912',
    NumMedia: 1,
    To: '+14155550100',
  } as unknown as SignalWireInboundMessage,
}
