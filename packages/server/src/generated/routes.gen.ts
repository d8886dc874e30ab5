// Generated from the OpenAPI document: change the document and generate again.

import * as s from '../runtime/index.ts'
import * as schemas from './schemas.gen.ts'

/** Read the messages of an account */
export const listTwilioMessagesRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
  operationId: 'listTwilioMessages',
  tags: ['Twilio Messages'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid'],
    }),
    query: s.parameters({
      properties: {
        To: s.string({ minLength: 1, maxLength: 64 }),
        From: s.string({ minLength: 1, maxLength: 64 }),
        DateSent: s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        'DateSent<': s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        'DateSent>': s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        PageSize: s.defaulted(s.integer({ minimum: 1, clamp: 1000 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ minLength: 1, maxLength: 128 }),
      },
    }),
  },
  responses: {
    200: {
      description: 'One page of messages.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioMessageList } },
    },
    400: {
      description: 'A parameter is refused; the message names it and says what it accepts. The vendor documents 21481\nfor a `PageToken` and no code for the others; Postel chose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'The account in the path is not the one of the credentials, or its Sid is malformed. Another\naccount\'s things are never told from things that do not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Send a message */
export const createTwilioMessageRoute = s.createRoute({
  method: 'post',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
  operationId: 'createTwilioMessage',
  tags: ['Twilio Messages'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid'],
    }),
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: schemas.CreateTwilioMessageForm,
          encoding: {
            MediaUrl: { style: 'form', explode: true },
            PersistentAction: { style: 'form', explode: true },
          },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The message is stored and waits to be sent.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioMessage } },
    },
    400: {
      description: 'The message is refused and nothing is stored; the message of the error names the parameter and\nsays what it accepts. Where several things are wrong, one of them is told. Codes from the vendor\'s\nown pages, except: 20001 (bodies that are not UTF-8 or hold NUL, values of the wrong type,\nretention other than `retain`), 21624 and 21218, which Postel chose.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'The account in the path is not the one of the credentials, or its Sid is malformed. Another\naccount\'s things are never told from things that do not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 64 KiB and 20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    415: {
      description: 'The body is not a form. The vendor does not document a code for it; Postel chose 20415.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Read the messages of an account as XML */
export const listTwilioMessagesXmlRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages.xml',
  operationId: 'listTwilioMessagesXml',
  tags: ['Twilio Messages'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid'],
    }),
    query: s.parameters({
      properties: {
        To: s.string({ minLength: 1, maxLength: 64 }),
        From: s.string({ minLength: 1, maxLength: 64 }),
        DateSent: s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        'DateSent<': s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        'DateSent>': s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        PageSize: s.defaulted(s.integer({ minimum: 1, clamp: 1000 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ minLength: 1, maxLength: 128 }),
      },
    }),
  },
  responses: {
    200: {
      description: 'One page of messages.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioMessageListXml } },
    },
    400: {
      description: 'A parameter is refused; the message names it and says what it accepts. The vendor documents 21481\nfor a `PageToken` and no code for the others; Postel chose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    404: {
      description: 'The account in the path is not the one of the credentials, or its Sid is malformed. Another\naccount\'s things are never told from things that do not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
  },
})

/** Read one message */
export const fetchTwilioMessageRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
  operationId: 'fetchTwilioMessage',
  tags: ['Twilio Messages'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'Sid'],
    }),
  },
  responses: {
    200: {
      description: 'The message.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioMessage } },
    },
    400: {
      description: 'The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The\nvendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed\nis answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'There is no such message in this account, its Sid is malformed, or the account in the path is not\nthe one of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Redact or cancel a message */
export const updateTwilioMessageRoute = s.createRoute({
  method: 'post',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
  operationId: 'updateTwilioMessage',
  tags: ['Twilio Messages'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'Sid'],
    }),
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': { schema: schemas.UpdateTwilioMessageForm },
      },
    },
  },
  responses: {
    200: {
      description: 'The message as it is now.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioMessage } },
    },
    400: {
      description: 'The change is refused and the message is as it was. The vendor documents 30400 for a `Body` or a\n`Status` that does not fit, without a status; Postel chose 400, and 20001 for what cannot be read.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'There is no such message in this account, its Sid is malformed, or the account in the path is not\nthe one of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    409: {
      description: 'The message cannot be changed in the status that it has. The vendor documents 30409 for canceling,\nwithout a status, and no rule for redacting; Postel chose 409 for both, and the code of deleting\nfor redacting.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 64 KiB and 20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    415: {
      description: 'The body is not a form. The vendor does not document a code for it; Postel chose 20415.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Delete a message */
export const deleteTwilioMessageRoute = s.createRoute({
  method: 'delete',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
  operationId: 'deleteTwilioMessage',
  tags: ['Twilio Messages'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'Sid'],
    }),
  },
  responses: {
    204: {
      description: 'The message is gone.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
    },
    400: {
      description: 'The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The\nvendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed\nis answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'There is no such message in this account, its Sid is malformed, or the account in the path is not\nthe one of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    409: {
      description: 'The message is in progress, so it, or what it still has to send, cannot be deleted yet. The vendor\ndocuments 20009 without a status; Postel chose 409.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Read one message as XML */
export const fetchTwilioMessageXmlRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml',
  operationId: 'fetchTwilioMessageXml',
  tags: ['Twilio Messages'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'Sid'],
    }),
  },
  responses: {
    200: {
      description: 'The message.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioMessageXml } },
    },
    400: {
      description: 'The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The\nvendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed\nis answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    404: {
      description: 'There is no such message in this account, its Sid is malformed, or the account in the path is not\nthe one of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
  },
})

/** Tell what became of a message */
export const createTwilioMessageFeedbackRoute = s.createRoute({
  method: 'post',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json',
  operationId: 'createTwilioMessageFeedback',
  tags: ['Twilio Messages'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        MessageSid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'MessageSid'],
    }),
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': { schema: schemas.CreateTwilioMessageFeedbackForm },
      },
    },
  },
  responses: {
    200: {
      description: 'The feedback is stored.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioMessageFeedback } },
    },
    400: {
      description: 'The feedback is refused; nothing about the message has changed. The vendor documents no code for\nit; Postel chose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'There is no such message in this account, its Sid is malformed, or the account in the path is not\nthe one of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 64 KiB and 20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    415: {
      description: 'The body is not a form. The vendor does not document a code for it; Postel chose 20415.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Read the media of a message */
export const listTwilioMediaRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
  operationId: 'listTwilioMedia',
  tags: ['Twilio Media'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        MessageSid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'MessageSid'],
    }),
    query: s.parameters({
      properties: {
        DateCreated: s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        'DateCreated<': s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        'DateCreated>': s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        PageSize: s.defaulted(s.integer({ minimum: 1, clamp: 1000 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ minLength: 1, maxLength: 128 }),
      },
    }),
  },
  responses: {
    200: {
      description: 'One page of media.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioMediaList } },
    },
    400: {
      description: 'A parameter is refused; the message names it and says what it accepts. The vendor documents 21481\nfor a `PageToken` and no code for the others; Postel chose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'There is no such message in this account, its Sid is malformed, or the account in the path is not\nthe one of the credentials. Never an empty list instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Read the media of a message as XML */
export const listTwilioMediaXmlRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml',
  operationId: 'listTwilioMediaXml',
  tags: ['Twilio Media'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        MessageSid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'MessageSid'],
    }),
    query: s.parameters({
      properties: {
        DateCreated: s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        'DateCreated<': s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        'DateCreated>': s.string({
          maxLength: 40,
          pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d))?$',
        }),
        PageSize: s.defaulted(s.integer({ minimum: 1, clamp: 1000 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ minLength: 1, maxLength: 128 }),
      },
    }),
  },
  responses: {
    200: {
      description: 'One page of media.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioMediaListXml } },
    },
    400: {
      description: 'A parameter is refused; the message names it and says what it accepts. The vendor documents 21481\nfor a `PageToken` and no code for the others; Postel chose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    404: {
      description: 'There is no such message in this account, its Sid is malformed, or the account in the path is not\nthe one of the credentials. Never an empty list instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
  },
})

/** Read the bytes of one media file */
export const fetchTwilioMediaContentRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
  operationId: 'fetchTwilioMediaContent',
  tags: ['Twilio Media'],
  security: [{}, { TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        MessageSid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^ME[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'MessageSid', 'Sid'],
    }),
    headers: s.parameters({
      properties: { range: s.string(), 'if-range': s.string(), 'if-none-match': s.string() },
    }),
  },
  responses: {
    200: {
      description: 'The whole file.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.constant('private, no-cache', ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: [
          'ETag',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    206: {
      description: 'The part that `Range` asked for.',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\d+-\\d+/\\d+$' }),
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.constant('private, no-cache', ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: [
          'Content-Range',
          'ETag',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    304: {
      description: 'The file is the one that `If-None-Match` named.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Cache-Control': s.constant('private, no-cache', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['ETag', 'Cache-Control'],
      }),
    },
    307: {
      description: 'The account\'s media are `protected`: the bytes are at `Location`, for as long as the URL is good.\nAsk here again for a new one at any time.\n',
      headers: s.parameters({
        properties: {
          Location: s.string({ format: 'uri' }),
          'Cache-Control': s.constant('no-store', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Location', 'Cache-Control'],
      }),
    },
    400: {
      description: 'The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The\nvendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed\nis answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    404: {
      description: 'There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or\nthe account in the path is not the one of the credentials. The last does not matter where the\nbytes of public media are asked for.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    416: {
      description: 'The range begins behind the last byte; `Content-Range` has the length. The vendor does not\ndocument it; Postel chose 20416.\n',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\*/\\d+$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Content-Range'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
  },
})

/** Read what is known of one media file */
export const fetchTwilioMediaRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
  operationId: 'fetchTwilioMedia',
  tags: ['Twilio Media'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        MessageSid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^ME[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'MessageSid', 'Sid'],
    }),
  },
  responses: {
    200: {
      description: 'The media.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioMedia } },
    },
    400: {
      description: 'The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The\nvendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed\nis answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or\nthe account in the path is not the one of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Delete one media file */
export const deleteTwilioMediaRoute = s.createRoute({
  method: 'delete',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
  operationId: 'deleteTwilioMedia',
  tags: ['Twilio Media'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        MessageSid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^ME[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'MessageSid', 'Sid'],
    }),
  },
  responses: {
    204: {
      description: 'The file is gone.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
    },
    400: {
      description: 'The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The\nvendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed\nis answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or\nthe account in the path is not the one of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    409: {
      description: 'The message is in progress, so it, or what it still has to send, cannot be deleted yet. The vendor\ndocuments 20009 without a status; Postel chose 409.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Read what is known of one media file as XML */
export const fetchTwilioMediaXmlRoute = s.createRoute({
  method: 'get',
  path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml',
  operationId: 'fetchTwilioMediaXml',
  tags: ['Twilio Media'],
  security: [{ TwilioBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        MessageSid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^ME[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid', 'MessageSid', 'Sid'],
    }),
  },
  responses: {
    200: {
      description: 'The media.',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioMediaXml } },
    },
    400: {
      description: 'The path cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not UTF-8. The\nvendor does not document a code for it; Postel chose 20001. A Sid that is readable but malformed\nis answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong. The same answer for an unknown account and for a\nwrong token, so that neither can be told from the other.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    404: {
      description: 'There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or\nthe account in the path is not the one of the credentials. The last does not matter where the\nbytes of public media are asked for.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/xml': { schema: schemas.TwilioErrorXml } },
    },
  },
})

/** Read the bytes of one media file by a signed URL */
export const fetchSignedMediaRoute = s.createRoute({
  method: 'get',
  path: '/media/{MediaId}',
  operationId: 'fetchSignedMedia',
  tags: ['Signed Media'],
  security: [],
  request: {
    params: s.parameters({
      properties: {
        MediaId: s.string({ minLength: 32, maxLength: 32, pattern: '^[0-9a-fA-F]{32}$' }),
      },
      required: ['MediaId'],
    }),
    query: s.parameters({
      properties: {
        expires: s.integer({ minimum: 0, maximum: 253402300799 }),
        signature: s.string({ minLength: 1, maxLength: 128 }),
      },
      required: ['expires', 'signature'],
    }),
    headers: s.parameters({
      properties: { range: s.string(), 'if-range': s.string(), 'if-none-match': s.string() },
    }),
  },
  responses: {
    200: {
      description: 'The whole file.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.constant('private, no-cache', ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: [
          'ETag',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    206: {
      description: 'The part that `Range` asked for.',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\d+-\\d+/\\d+$' }),
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.constant('private, no-cache', ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: [
          'Content-Range',
          'ETag',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    304: {
      description: 'The file is the one that `If-None-Match` named.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Cache-Control': s.constant('private, no-cache', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['ETag', 'Cache-Control'],
      }),
    },
    400: {
      description: 'The URL is not one that this service made: a part of it is missing or cannot be read.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    403: {
      description: 'The URL is not good, or not any more. Ask for a new one where it was given; there it costs one\nrequest with credentials. Whether such media exist is not told. No vendor documents a code for it;\nPostel chose 20006.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    404: {
      description: 'The URL is good, but the media has been deleted since it was given; or the path is no such URL at\nall.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    416: {
      description: 'The range begins behind the last byte; `Content-Range` has the length. No vendor documents it;\nPostel chose 20416.\n',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\*/\\d+$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Content-Range'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here;\n`Twilio-Request-Id` finds it in the log. The vendor does not document a code for it; Postel chose\n20500.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
  },
})

/** Ask whether the service can serve */
export const fetchHealthRoute = s.createRoute({
  method: 'get',
  path: '/health',
  operationId: 'fetchHealth',
  tags: ['Service'],
  security: [],
  responses: {
    200: {
      description: 'The service can serve.',
      headers: s.parameters({ properties: { 'Cache-Control': s.constant('no-store', ['string']) } }),
      content: { 'application/json': { schema: schemas.Health } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    503: {
      description: 'Something that every operation needs is failing. Ask again later; the log says why.',
      headers: s.parameters({ properties: { 'Cache-Control': s.constant('no-store', ['string']) } }),
      content: { 'application/json': { schema: schemas.Health } },
    },
  },
})

export const routes = {
  listTwilioMessages: listTwilioMessagesRoute,
  createTwilioMessage: createTwilioMessageRoute,
  listTwilioMessagesXml: listTwilioMessagesXmlRoute,
  fetchTwilioMessage: fetchTwilioMessageRoute,
  updateTwilioMessage: updateTwilioMessageRoute,
  deleteTwilioMessage: deleteTwilioMessageRoute,
  fetchTwilioMessageXml: fetchTwilioMessageXmlRoute,
  createTwilioMessageFeedback: createTwilioMessageFeedbackRoute,
  listTwilioMedia: listTwilioMediaRoute,
  listTwilioMediaXml: listTwilioMediaXmlRoute,
  fetchTwilioMediaContent: fetchTwilioMediaContentRoute,
  fetchTwilioMedia: fetchTwilioMediaRoute,
  deleteTwilioMedia: deleteTwilioMediaRoute,
  fetchTwilioMediaXml: fetchTwilioMediaXmlRoute,
  fetchSignedMedia: fetchSignedMediaRoute,
  fetchHealth: fetchHealthRoute,
} as const
