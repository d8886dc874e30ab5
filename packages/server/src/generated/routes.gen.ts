// Generated from the OpenAPI document: change the document and generate again.

import * as s from '../runtime/index.ts'
import * as schemas from './schemas.gen.ts'

/** Read the messages of an account */
const listTwilioMessagesRoute = () => s.createRoute({
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
const createTwilioMessageRoute = () => s.createRoute({
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
    headers: s.parameters({
      properties: {
        'i-twilio-idempotency-token': s.string({ pattern: '^[\\x21-\\x7e]{1,255}$' }),
        'idempotency-key': s.string({ pattern: '^[\\x21-\\x7e]{1,255}$' }),
      },
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
      description: 'The message is refused and nothing is stored; the message of the error names the parameter and\nsays what it accepts. Where several things are wrong, one of them is told. Codes from the vendor\'s\nown pages, except: 20001 (bodies that are not UTF-8 or hold NUL, values of the wrong type,\nretention other than `retain`, idempotency tokens), 21624, 21711 and 21218, which Postel chose.\n',
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
    409: {
      description: 'The idempotency token belongs to another request of the last 24 hours: nothing is created, and that\nrequest\'s message is as it was. The vendor documents nothing like it; Postel chose status and code.\n',
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

/** Read the messages of an account as XML */
const listTwilioMessagesXmlRoute = () => s.createRoute({
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
const fetchTwilioMessageRoute = () => s.createRoute({
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
const updateTwilioMessageRoute = () => s.createRoute({
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
const deleteTwilioMessageRoute = () => s.createRoute({
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
const fetchTwilioMessageXmlRoute = () => s.createRoute({
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
const createTwilioMessageFeedbackRoute = () => s.createRoute({
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
const listTwilioMediaRoute = () => s.createRoute({
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
const listTwilioMediaXmlRoute = () => s.createRoute({
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
const fetchTwilioMediaContentRoute = () => s.createRoute({
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
      properties: {
        range: s.string(),
        'if-range': s.string(),
        'if-none-match': s.string(),
        'if-modified-since': s.string(),
      },
    }),
  },
  responses: {
    200: {
      description: 'The whole file.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Content-Security-Policy': s.constant('sandbox', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: [
          'ETag',
          'Last-Modified',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
          'Content-Security-Policy',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'image/webp': { schema: s.string({ format: 'binary' }) },
        'image/bmp': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'audio/wav': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'video/quicktime': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'text/calendar': { schema: s.string({ format: 'binary' }) },
        'text/csv': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    206: {
      description: 'The part that `Range` asked for.',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\d+-\\d+/\\d+$' }),
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Content-Security-Policy': s.constant('sandbox', ['string']),
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
          'Last-Modified',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
          'Content-Security-Policy',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'image/webp': { schema: s.string({ format: 'binary' }) },
        'image/bmp': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'audio/wav': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'video/quicktime': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'text/calendar': { schema: s.string({ format: 'binary' }) },
        'text/csv': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    304: {
      description: 'The file is the one that `If-None-Match` named, or has not changed since `If-Modified-Since`.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['ETag', 'Last-Modified', 'Cache-Control'],
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
const fetchTwilioMediaRoute = () => s.createRoute({
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
const deleteTwilioMediaRoute = () => s.createRoute({
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
const fetchTwilioMediaXmlRoute = () => s.createRoute({
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

/** Read the messages of a project */
const listSignalWireMessagesRoute = () => s.createRoute({
  method: 'get',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
  operationId: 'listSignalWireMessages',
  tags: ['SignalWire Messages'],
  security: [{ SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: { AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }) },
      required: ['AccountSid'],
    }),
    query: s.parameters({
      properties: {
        To: s.string({ minLength: 1, maxLength: 64 }),
        From: s.string({ minLength: 1, maxLength: 64 }),
        Status: schemas.SignalWireMessageStatus,
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
        PageSize: s.defaulted(s.integer({ minimum: 1, maximum: 1000 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ maxLength: 128, pattern: '^P[AB][A-Za-z0-9-]+$' }),
      },
      additionalProperties: false,
    }),
  },
  responses: {
    200: {
      description: 'One page of messages.',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireMessageList } },
    },
    400: {
      description: 'The path or the query cannot be read, or the page that is asked for does not exist. The vendor\ndocuments 54453 and 54454 for pages, 21481 for tokens and no code for the rest; Postel chose 20001,\nand 54453 for a token that is missing, 21481 for one that is wrong.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'The project in the path is not the one of the credentials, or its Sid is malformed. Another project\'s\nthings are never told from things that do not exist. The vendor documents no 404 here; Postel chose\nit.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'A filter is not accepted, or the operation has no such parameter: this wire refuses what it does not\nknow. The message names it and says what is accepted. The vendor has codes for both and does not say\nwhich status they stand under; Postel chose 422.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Send a message */
const createSignalWireMessageRoute = () => s.createRoute({
  method: 'post',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
  operationId: 'createSignalWireMessage',
  tags: ['SignalWire Messages'],
  security: [{ SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: { AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }) },
      required: ['AccountSid'],
    }),
    query: s.parameters({ properties: {}, additionalProperties: false }),
    headers: s.parameters({
      properties: { 'idempotency-key': s.string({ pattern: '^[\\x21-\\x7e]{1,255}$' }) },
    }),
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: schemas.CreateSignalWireMessageForm,
          encoding: { MediaUrl: { style: 'form', explode: true } },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The message is stored and waits to be sent.',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireMessage } },
    },
    400: {
      description: 'The path, the query or the form cannot be read: a broken percent-encoding, a NUL byte, or bytes that\nare not UTF-8; or the idempotency key is none. The vendor documents 400 and no code for it; Postel chose 20001. What can be read and\nis not accepted is answered 422 instead.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'The project in the path is not the one of the credentials, or its Sid is malformed. Another project\'s\nthings are never told from things that do not exist. The vendor documents no 404 here; Postel chose\nit.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for it;\nPostel chose 64 KiB and 20413.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    415: {
      description: 'The body is not a form. The vendor does not document a code for it; Postel chose 20415.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'The message is refused and nothing is stored; the message of the error names the parameter and says\nwhat it accepts. Where several things are wrong, one of them is told. Codes from the vendor\'s table,\nwhich does not say the status; Postel chose 422. Where several codes claim one case, or none does,\n`x-errors` says which one Postel chose.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Read one message */
const fetchSignalWireMessageRoute = () => s.createRoute({
  method: 'get',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
  operationId: 'fetchSignalWireMessage',
  tags: ['SignalWire Messages'],
  security: [{ SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        Sid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
      },
      required: ['AccountSid', 'Sid'],
    }),
    query: s.parameters({ properties: {}, additionalProperties: false }),
  },
  responses: {
    200: {
      description: 'The message.',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireMessage } },
    },
    400: {
      description: 'The path or the query cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not\nUTF-8. The vendor documents 400 and no code for it; Postel chose 20001. A Sid that is readable but\nmalformed is answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'There is no such message in this project, its Sid is malformed, or the project in the path is not the\none of the credentials.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'The operation has no such parameter: this wire refuses what it does not know. The vendor has the code\nand documents no 422 here; Postel chose it, so that a parameter is refused alike everywhere.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Redact a message */
const updateSignalWireMessageRoute = () => s.createRoute({
  method: 'post',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
  operationId: 'updateSignalWireMessage',
  tags: ['SignalWire Messages'],
  security: [{ SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        Sid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
      },
      required: ['AccountSid', 'Sid'],
    }),
    query: s.parameters({ properties: {}, additionalProperties: false }),
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': { schema: schemas.UpdateSignalWireMessageForm },
      },
    },
  },
  responses: {
    200: {
      description: 'The message as it is now.',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireMessage } },
    },
    400: {
      description: 'The path, the query or the form cannot be read: a broken percent-encoding, a NUL byte, or bytes that\nare not UTF-8. The vendor documents 400 and no code for it; Postel chose 20001. What can be read and\nis not accepted is answered 422 instead.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'There is no such message in this project, its Sid is malformed, or the project in the path is not the\none of the credentials.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for it;\nPostel chose 64 KiB and 20413.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    415: {
      description: 'The body is not a form. The vendor does not document a code for it; Postel chose 20415.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'The change is refused and the message is as it was. The vendor documents 50509 for a text that is not\nempty and 10000 for a message in progress, without a status; Postel chose 422 for both.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Delete a message */
const deleteSignalWireMessageRoute = () => s.createRoute({
  method: 'delete',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
  operationId: 'deleteSignalWireMessage',
  tags: ['SignalWire Messages'],
  security: [{ SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        Sid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
      },
      required: ['AccountSid', 'Sid'],
    }),
    query: s.parameters({ properties: {}, additionalProperties: false }),
  },
  responses: {
    204: {
      description: 'The message is gone.',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
    },
    400: {
      description: 'The path or the query cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not\nUTF-8. The vendor documents 400 and no code for it; Postel chose 20001. A Sid that is readable but\nmalformed is answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'There is no such message in this project, its Sid is malformed, or the project in the path is not the\none of the credentials.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'The message is `queued` or `initiated`, so it and its media cannot be deleted yet; or the operation has\nno such parameter. The vendor names `queued` alone for messages and both for media; Postel chose both\neverywhere.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Read the media of a message */
const listSignalWireMediaRoute = () => s.createRoute({
  method: 'get',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media',
  operationId: 'listSignalWireMedia',
  tags: ['SignalWire Media'],
  security: [{ SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        MessageSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
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
        PageSize: s.defaulted(s.integer({ minimum: 1, maximum: 1000 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ maxLength: 128, pattern: '^P[AB][A-Za-z0-9-]+$' }),
      },
      additionalProperties: false,
    }),
  },
  responses: {
    200: {
      description: 'One page of media.',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireMediaList } },
    },
    400: {
      description: 'The path or the query cannot be read, or the page that is asked for does not exist. The vendor\ndocuments 54453 and 54454 for pages, 21481 for tokens and no code for the rest; Postel chose 20001,\nand 54453 for a token that is missing, 21481 for one that is wrong.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'There is no such message in this project, its Sid is malformed, or the project in the path is not the\none of the credentials. Never an empty list instead. The vendor documents no 404 here; Postel chose\nit.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'A filter is not accepted, or the operation has no such parameter: this wire refuses what it does not\nknow. The message names it and says what is accepted. The vendor has codes for both and does not say\nwhich status they stand under; Postel chose 422.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Read what is known of one media file */
const fetchSignalWireMediaRoute = () => s.createRoute({
  method: 'get',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
  operationId: 'fetchSignalWireMedia',
  tags: ['SignalWire Media'],
  security: [{ SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        MessageSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        Sid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
      },
      required: ['AccountSid', 'MessageSid', 'Sid'],
    }),
    query: s.parameters({ properties: {}, additionalProperties: false }),
  },
  responses: {
    200: {
      description: 'The media.',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireMedia } },
    },
    400: {
      description: 'The path or the query cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not\nUTF-8. The vendor documents 400 and no code for it; Postel chose 20001. A Sid that is readable but\nmalformed is answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or the\nproject in the path is not the one of the credentials. The last does not matter where the bytes of\npublic media are asked for.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'The operation has no such parameter: this wire refuses what it does not know. The vendor has the code\nand documents no 422 here; Postel chose it, so that a parameter is refused alike everywhere.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Delete one media file */
const deleteSignalWireMediaRoute = () => s.createRoute({
  method: 'delete',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
  operationId: 'deleteSignalWireMedia',
  tags: ['SignalWire Media'],
  security: [{ SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        MessageSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        Sid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
      },
      required: ['AccountSid', 'MessageSid', 'Sid'],
    }),
    query: s.parameters({ properties: {}, additionalProperties: false }),
  },
  responses: {
    204: {
      description: 'The file is gone.',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
    },
    400: {
      description: 'The path or the query cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not\nUTF-8. The vendor documents 400 and no code for it; Postel chose 20001. A Sid that is readable but\nmalformed is answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or the\nproject in the path is not the one of the credentials. The last does not matter where the bytes of\npublic media are asked for.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'The message is `queued` or `initiated`, so it and its media cannot be deleted yet; or the operation has\nno such parameter. The vendor names `queued` alone for messages and both for media; Postel chose both\neverywhere.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Read the bytes of one media file */
const fetchSignalWireMediaContentRoute = () => s.createRoute({
  method: 'get',
  path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}/content',
  operationId: 'fetchSignalWireMediaContent',
  tags: ['SignalWire Media'],
  security: [{}, { SignalWireBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        MessageSid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
        Sid: s.string({ minLength: 36, maxLength: 36, format: 'uuid' }),
      },
      required: ['AccountSid', 'MessageSid', 'Sid'],
    }),
    query: s.parameters({ properties: {}, additionalProperties: false }),
    headers: s.parameters({
      properties: {
        range: s.string(),
        'if-range': s.string(),
        'if-none-match': s.string(),
        'if-modified-since': s.string(),
      },
    }),
  },
  responses: {
    200: {
      description: 'The whole file.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Content-Security-Policy': s.constant('sandbox', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: [
          'ETag',
          'Last-Modified',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
          'Content-Security-Policy',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'image/webp': { schema: s.string({ format: 'binary' }) },
        'image/bmp': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'audio/wav': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'video/quicktime': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'text/calendar': { schema: s.string({ format: 'binary' }) },
        'text/csv': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    206: {
      description: 'The part that `Range` asked for.',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\d+-\\d+/\\d+$' }),
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Content-Security-Policy': s.constant('sandbox', ['string']),
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
          'Last-Modified',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
          'Content-Security-Policy',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'image/webp': { schema: s.string({ format: 'binary' }) },
        'image/bmp': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'audio/wav': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'video/quicktime': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'text/calendar': { schema: s.string({ format: 'binary' }) },
        'text/csv': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    304: {
      description: 'The file is the one that `If-None-Match` named, or has not changed since `If-Modified-Since`.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['ETag', 'Last-Modified', 'Cache-Control'],
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
      description: 'The path or the query cannot be read: a broken percent-encoding, a NUL byte, or bytes that are not\nUTF-8. The vendor documents 400 and no code for it; Postel chose 20001. A Sid that is readable but\nmalformed is answered 404 instead.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    401: {
      description: 'The credentials are missing, malformed or wrong, or the API token does not have the scope `Messaging`.\nThe same answer for an unknown project and for a wrong token, so that neither can be told from the\nother.\n',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.string({ pattern: '^Basic realm="[^"]+"' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    404: {
      description: 'There is no such media under this message, its bytes are not stored yet, a Sid is malformed, or the\nproject in the path is not the one of the credentials. The last does not matter where the bytes of\npublic media are asked for.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    405: {
      description: 'The path exists and does not have this method; `Allow` lists those it has. The vendor does not\ndocument a code for it; Postel chose 20004.\n',
      headers: s.parameters({
        properties: {
          Allow: s.string({ pattern: '^[A-Z]+(, [A-Z]+)*$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Allow'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    416: {
      description: 'The range begins behind the last byte; `Content-Range` has the length. The vendor does not document\nit; Postel chose 20416.\n',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\*/\\d+$' }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Content-Range'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    422: {
      description: 'The operation has no such parameter: this wire refuses what it does not know. The vendor has the code\nand documents no 422 here; Postel chose it, so that a parameter is refused alike everywhere.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    429: {
      description: 'More requests than the project may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
    500: {
      description: 'The service failed; the request was not the reason. Nothing about the cause is told here; `X-Request-Id`\nfinds it in the log. The vendor documents 20504 without a status; Postel chose 500.\n',
      headers: s.parameters({
        properties: {
          'X-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.SignalWireError } },
    },
  },
})

/** Read the services of an account */
const listChatServicesRoute = () => s.createRoute({
  method: 'get',
  path: '/v2/Services',
  operationId: 'listChatServices',
  tags: ['Chat Services'],
  security: [{ ChatBasic: [] }],
  request: {
    query: s.parameters({
      properties: {
        PageSize: s.defaulted(s.integer({ minimum: 1, clamp: 100 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ minLength: 1, maxLength: 128 }),
      },
    }),
  },
  responses: {
    200: {
      description: 'One page of services.',
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
      content: { 'application/json': { schema: schemas.ChatServiceList } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Create a service */
const createChatServiceRoute = () => s.createRoute({
  method: 'post',
  path: '/v2/Services',
  operationId: 'createChatService',
  tags: ['Chat Services'],
  security: [{ ChatBasic: [] }],
  request: {
    body: {
      required: true,
      'x-bytes-max': 524288,
      content: {
        'application/x-www-form-urlencoded': { schema: schemas.CreateChatServiceForm },
      },
    },
  },
  responses: {
    201: {
      description: 'The service is stored.',
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
      content: { 'application/json': { schema: schemas.ChatService } },
    },
    400: {
      description: 'The service is refused and nothing is stored. Codes from the vendor\'s own pages, except 20001,\nwhich Postel chose for bodies that cannot be read.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 512 KiB, enough for the largest text and attributes however they are encoded, and\n20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Read one service */
const fetchChatServiceRoute = () => s.createRoute({
  method: 'get',
  path: '/v2/Services/{Sid}',
  operationId: 'fetchChatService',
  tags: ['Chat Services'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
      },
      required: ['Sid'],
    }),
  },
  responses: {
    200: {
      description: 'The service.',
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
      content: { 'application/json': { schema: schemas.ChatService } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such service in the account of the credentials, or its Sid is malformed. What belongs\nto another account is never told from what does not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Change the settings of a service */
const updateChatServiceRoute = () => s.createRoute({
  method: 'post',
  path: '/v2/Services/{Sid}',
  operationId: 'updateChatService',
  tags: ['Chat Services'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
      },
      required: ['Sid'],
    }),
    body: {
      required: true,
      'x-bytes-max': 524288,
      content: {
        'application/x-www-form-urlencoded': {
          schema: schemas.UpdateChatServiceForm,
          encoding: { WebhookFilters: { style: 'form', explode: true } },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The service as it is now.',
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
      content: { 'application/json': { schema: schemas.ChatService } },
    },
    400: {
      description: 'The change is refused and the service is as it was; where several things are wrong, one of them is\ntold. Codes from the vendor\'s own pages, except 20001, which Postel chose.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such service in the account of the credentials, or its Sid is malformed. What belongs\nto another account is never told from what does not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 512 KiB, enough for the largest text and attributes however they are encoded, and\n20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Delete a service */
const deleteChatServiceRoute = () => s.createRoute({
  method: 'delete',
  path: '/v2/Services/{Sid}',
  operationId: 'deleteChatService',
  tags: ['Chat Services'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
      },
      required: ['Sid'],
    }),
  },
  responses: {
    204: {
      description: 'The service is gone.',
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such service in the account of the credentials, or its Sid is malformed. What belongs\nto another account is never told from what does not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Read the channels of a service */
const listChatChannelsRoute = () => s.createRoute({
  method: 'get',
  path: '/v2/Services/{ServiceSid}/Channels',
  operationId: 'listChatChannels',
  tags: ['Chat Channels'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
      },
      required: ['ServiceSid'],
    }),
    query: s.parameters({
      properties: {
        Type: s.defaulted(s.array(s.oneValueOf(['public', 'private'], ['string']), { maxItems: 2 }), ['public']),
        PageSize: s.defaulted(s.integer({ minimum: 1, clamp: 100 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ minLength: 1, maxLength: 128 }),
      },
      styles: { Type: { style: 'form', explode: true } },
    }),
  },
  responses: {
    200: {
      description: 'One page of channels.',
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
      content: { 'application/json': { schema: schemas.ChatChannelList } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such service in the account of the credentials, or its Sid is malformed. What belongs\nto another account is never told from what does not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Create a channel */
const createChatChannelRoute = () => s.createRoute({
  method: 'post',
  path: '/v2/Services/{ServiceSid}/Channels',
  operationId: 'createChatChannel',
  tags: ['Chat Channels'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
      },
      required: ['ServiceSid'],
    }),
    headers: s.parameters({
      properties: { 'x-twilio-webhook-enabled': s.oneValueOf(['true', 'false'], ['string']) },
    }),
    body: {
      required: true,
      'x-bytes-max': 524288,
      content: {
        'application/x-www-form-urlencoded': { schema: schemas.CreateChatChannelForm },
      },
    },
  },
  responses: {
    201: {
      description: 'The channel is stored.',
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
      content: { 'application/json': { schema: schemas.ChatChannel } },
    },
    400: {
      description: 'The channel is refused and nothing is stored; where several things are wrong, one of them is told.\nCodes from the vendor\'s own pages, except 20001, which Postel chose for what cannot be read or is\nanother word.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such service in the account of the credentials, or its Sid is malformed. What belongs\nto another account is never told from what does not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    409: {
      description: 'Another channel of the service has this name. The vendor documents 50307 without a status; Postel\nchose 409.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 512 KiB, enough for the largest text and attributes however they are encoded, and\n20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Read one channel */
const fetchChatChannelRoute = () => s.createRoute({
  method: 'get',
  path: '/v2/Services/{ServiceSid}/Channels/{Sid}',
  operationId: 'fetchChatChannel',
  tags: ['Chat Channels'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 1, maxLength: 256 }),
      },
      required: ['ServiceSid', 'Sid'],
    }),
  },
  responses: {
    200: {
      description: 'The channel.',
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
      content: { 'application/json': { schema: schemas.ChatChannel } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such channel in this service, by Sid or by name, or no such service in the account of\nthe credentials. The vendor has 50300 for channels in its clients\' SDKs, and answers 20404 here.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Change a channel */
const updateChatChannelRoute = () => s.createRoute({
  method: 'post',
  path: '/v2/Services/{ServiceSid}/Channels/{Sid}',
  operationId: 'updateChatChannel',
  tags: ['Chat Channels'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 1, maxLength: 256 }),
      },
      required: ['ServiceSid', 'Sid'],
    }),
    headers: s.parameters({
      properties: { 'x-twilio-webhook-enabled': s.oneValueOf(['true', 'false'], ['string']) },
    }),
    body: {
      required: true,
      'x-bytes-max': 524288,
      content: {
        'application/x-www-form-urlencoded': { schema: schemas.UpdateChatChannelForm },
      },
    },
  },
  responses: {
    200: {
      description: 'The channel as it is now.',
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
      content: { 'application/json': { schema: schemas.ChatChannel } },
    },
    400: {
      description: 'The change is refused and the channel is as it was; where several things are wrong, one of them is\ntold. Codes from the vendor\'s own pages, except 20001, which Postel chose for what cannot be read\nor is another word.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such channel in this service, by Sid or by name, or no such service in the account of\nthe credentials. The vendor has 50300 for channels in its clients\' SDKs, and answers 20404 here.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    409: {
      description: 'Another channel of the service has this name. The vendor documents 50307 without a status; Postel\nchose 409.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 512 KiB, enough for the largest text and attributes however they are encoded, and\n20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Delete a channel */
const deleteChatChannelRoute = () => s.createRoute({
  method: 'delete',
  path: '/v2/Services/{ServiceSid}/Channels/{Sid}',
  operationId: 'deleteChatChannel',
  tags: ['Chat Channels'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 1, maxLength: 256 }),
      },
      required: ['ServiceSid', 'Sid'],
    }),
    headers: s.parameters({
      properties: { 'x-twilio-webhook-enabled': s.oneValueOf(['true', 'false'], ['string']) },
    }),
  },
  responses: {
    204: {
      description: 'The channel is gone.',
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
      description: 'The path or a header cannot be read; nothing is deleted. The vendor does not document a code for\nit; Postel chose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such channel in this service, by Sid or by name, or no such service in the account of\nthe credentials. The vendor has 50300 for channels in its clients\' SDKs, and answers 20404 here.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Read the messages of a channel */
const listChatMessagesRoute = () => s.createRoute({
  method: 'get',
  path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages',
  operationId: 'listChatMessages',
  tags: ['Chat Messages'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        ChannelSid: s.string({ minLength: 1, maxLength: 256 }),
      },
      required: ['ServiceSid', 'ChannelSid'],
    }),
    query: s.parameters({
      properties: {
        Order: s.defaulted(s.oneValueOf(['asc', 'desc'], ['string']), 'asc'),
        PageSize: s.defaulted(s.integer({ minimum: 1, clamp: 100 }), 50),
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
      content: { 'application/json': { schema: schemas.ChatMessageList } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such channel in this service, by Sid or by name, or no such service in the account of\nthe credentials. The vendor has 50300 for channels in its clients\' SDKs, and answers 20404 here.\nNever an empty list instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Add a message to a channel */
const createChatMessageRoute = () => s.createRoute({
  method: 'post',
  path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages',
  operationId: 'createChatMessage',
  tags: ['Chat Messages'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        ChannelSid: s.string({ minLength: 1, maxLength: 256 }),
      },
      required: ['ServiceSid', 'ChannelSid'],
    }),
    headers: s.parameters({
      properties: { 'x-twilio-webhook-enabled': s.oneValueOf(['true', 'false'], ['string']) },
    }),
    body: {
      required: true,
      'x-bytes-max': 524288,
      content: {
        'application/x-www-form-urlencoded': { schema: schemas.CreateChatMessageForm },
      },
    },
  },
  responses: {
    201: {
      description: 'The message is stored.',
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
      content: { 'application/json': { schema: schemas.ChatMessage } },
    },
    400: {
      description: 'The message is refused and nothing is stored; where several things are wrong, one of them is told.\nCodes from the vendor\'s own pages, except 20001, which Postel chose for what cannot be read or is\nanother word.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such channel in this service, by Sid or by name, or no such service in the account of\nthe credentials. The vendor has 50300 for channels in its clients\' SDKs, and answers 20404 here.\nNever an empty list instead.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    409: {
      description: 'The file cannot be sent a second time. The vendor documents 50508 without a status; Postel chose\n409.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 512 KiB, enough for the largest text and attributes however they are encoded, and\n20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Read one message */
const fetchChatMessageRoute = () => s.createRoute({
  method: 'get',
  path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}',
  operationId: 'fetchChatMessage',
  tags: ['Chat Messages'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        ChannelSid: s.string({ minLength: 1, maxLength: 256 }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^IM[0-9a-fA-F]{32}$' }),
      },
      required: ['ServiceSid', 'ChannelSid', 'Sid'],
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
      content: { 'application/json': { schema: schemas.ChatMessage } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such message in this channel, its Sid is malformed, or there is no such channel or\nservice in the account of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Change a message */
const updateChatMessageRoute = () => s.createRoute({
  method: 'post',
  path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}',
  operationId: 'updateChatMessage',
  tags: ['Chat Messages'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        ChannelSid: s.string({ minLength: 1, maxLength: 256 }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^IM[0-9a-fA-F]{32}$' }),
      },
      required: ['ServiceSid', 'ChannelSid', 'Sid'],
    }),
    headers: s.parameters({
      properties: { 'x-twilio-webhook-enabled': s.oneValueOf(['true', 'false'], ['string']) },
    }),
    body: {
      required: true,
      'x-bytes-max': 524288,
      content: {
        'application/x-www-form-urlencoded': { schema: schemas.UpdateChatMessageForm },
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
      content: { 'application/json': { schema: schemas.ChatMessage } },
    },
    400: {
      description: 'The change is refused and the message is as it was; where several things are wrong, one of them is\ntold. Codes from the vendor\'s own pages, except 20001, which Postel chose for what cannot be read\nor is another word.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such message in this channel, its Sid is malformed, or there is no such channel or\nservice in the account of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    409: {
      description: 'The text of a message with a file cannot be changed. The vendor documents 50509 without a status;\nPostel chose 409.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    413: {
      description: 'The body has more bytes than the service reads. The vendor does not document a limit or a code for\nit; Postel chose 512 KiB, enough for the largest text and attributes however they are encoded, and\n20413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Delete a message */
const deleteChatMessageRoute = () => s.createRoute({
  method: 'delete',
  path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}',
  operationId: 'deleteChatMessage',
  tags: ['Chat Messages'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        ChannelSid: s.string({ minLength: 1, maxLength: 256 }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^IM[0-9a-fA-F]{32}$' }),
      },
      required: ['ServiceSid', 'ChannelSid', 'Sid'],
    }),
    headers: s.parameters({
      properties: { 'x-twilio-webhook-enabled': s.oneValueOf(['true', 'false'], ['string']) },
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
      description: 'The path or a header cannot be read; nothing is deleted. The vendor does not document a code for\nit; Postel chose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such message in this channel, its Sid is malformed, or there is no such channel or\nservice in the account of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Upload a file */
const createChatMediaRoute = () => s.createRoute({
  method: 'post',
  path: '/v1/Services/{ServiceSid}/Media',
  operationId: 'createChatMedia',
  tags: ['Chat Media'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
      },
      required: ['ServiceSid'],
    }),
    query: s.parameters({
      properties: {
        Filename: s.string({ minLength: 1, maxLength: 256, pattern: '^[^\\u0000-\\u001f\\u007f/\\\\]+$' }),
      },
    }),
    body: {
      required: true,
      'x-bytes-max': 157286400,
      content: { '*/*': { schema: s.string({ format: 'binary' }) } },
    },
  },
  responses: {
    201: {
      description: 'The file is stored.',
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
      content: { 'application/json': { schema: schemas.ChatMedia } },
    },
    400: {
      description: 'The upload is refused and nothing is stored. The vendor does not document a code for these; Postel\nchose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such service in the account of the credentials, or its Sid is malformed. What belongs\nto another account is never told from what does not exist.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    413: {
      description: 'The file is larger than 150 MB. The vendor documents 50512 without a status; Postel chose 413.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    415: {
      description: 'The `Content-Type` does not say what the file is. The vendor documents 50511 without a status;\nPostel chose 415. A form is refused, because the envelope would be stored in the place of the\nfile.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Read about one file */
const fetchChatMediaRoute = () => s.createRoute({
  method: 'get',
  path: '/v1/Services/{ServiceSid}/Media/{Sid}',
  operationId: 'fetchChatMedia',
  tags: ['Chat Media'],
  security: [{ ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^ME[0-9a-fA-F]{32}$' }),
      },
      required: ['ServiceSid', 'Sid'],
    }),
  },
  responses: {
    200: {
      description: 'The file.',
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
      content: { 'application/json': { schema: schemas.ChatMedia } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such file in this service, a Sid is malformed, or there is no such service in the\naccount of the credentials.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Read the bytes of one file */
const fetchChatMediaContentRoute = () => s.createRoute({
  method: 'get',
  path: '/v1/Services/{ServiceSid}/Media/{Sid}/Content',
  operationId: 'fetchChatMediaContent',
  tags: ['Chat Media'],
  security: [{}, { ChatBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        ServiceSid: s.string({ minLength: 34, maxLength: 34, pattern: '^IS[0-9a-fA-F]{32}$' }),
        Sid: s.string({ minLength: 34, maxLength: 34, pattern: '^ME[0-9a-fA-F]{32}$' }),
      },
      required: ['ServiceSid', 'Sid'],
    }),
    query: s.parameters({
      properties: {
        expires: s.integer({ minimum: 0, maximum: 253402300799 }),
        signature: s.string({ minLength: 1, maxLength: 128 }),
      },
    }),
    headers: s.parameters({
      properties: {
        range: s.string(),
        'if-range': s.string(),
        'if-none-match': s.string(),
        'if-modified-since': s.string(),
      },
    }),
  },
  responses: {
    200: {
      description: 'The whole file, of the type that it was uploaded with.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({
            pattern: '^(inline|attachment); filename="[^"\\\\]+"(; filename\\*=UTF-8\'\'[A-Za-z0-9%!#$&+.^_`|~-]+)?$',
          }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Content-Security-Policy': s.constant('sandbox', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: [
          'ETag',
          'Last-Modified',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
          'Content-Security-Policy',
        ],
      }),
      content: { '*/*': { schema: s.string({ format: 'binary' }) } },
    },
    206: {
      description: 'The part that `Range` asked for.',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\d+-\\d+/\\d+$' }),
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({
            pattern: '^(inline|attachment); filename="[^"\\\\]+"(; filename\\*=UTF-8\'\'[A-Za-z0-9%!#$&+.^_`|~-]+)?$',
          }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Content-Security-Policy': s.constant('sandbox', ['string']),
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
          'Last-Modified',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
          'Content-Security-Policy',
        ],
      }),
      content: { '*/*': { schema: s.string({ format: 'binary' }) } },
    },
    304: {
      description: 'The file is the one that `If-None-Match` named, or has not changed since `If-Modified-Since`.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['ETag', 'Last-Modified', 'Cache-Control'],
      }),
    },
    400: {
      description: 'The URL cannot be read: a part of it is missing or malformed. The vendor does not document a code\nfor it; Postel chose 20001.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    403: {
      description: 'The signed URL is not good, or not any more. `fetchChatMedia` gives a new one. Whether there is\nsuch a file is not told. The vendor leads such URLs to the host of another company; Postel chose\n20006.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    404: {
      description: 'There is no such file in this service, a Sid is malformed, or there is no such service in the\naccount of the credentials. A file that was deleted is gone for signed URLs too.\n',
      headers: s.parameters({
        properties: {
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
    429: {
      description: 'More requests than the account may make now. Wait as long as `Retry-After` says.\n',
      headers: s.parameters({
        properties: {
          'Retry-After': s.integer({ minimum: 1 }),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['Retry-After'],
      }),
      content: { 'application/json': { schema: schemas.ChatError } },
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
      content: { 'application/json': { schema: schemas.ChatError } },
    },
  },
})

/** Read the bytes of one media file by a signed URL */
const fetchSignedMediaRoute = () => s.createRoute({
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
      properties: {
        range: s.string(),
        'if-range': s.string(),
        'if-none-match': s.string(),
        'if-modified-since': s.string(),
      },
    }),
  },
  responses: {
    200: {
      description: 'The whole file.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Content-Security-Policy': s.constant('sandbox', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: [
          'ETag',
          'Last-Modified',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
          'Content-Security-Policy',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'image/webp': { schema: s.string({ format: 'binary' }) },
        'image/bmp': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'audio/wav': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'video/quicktime': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'text/calendar': { schema: s.string({ format: 'binary' }) },
        'text/csv': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    206: {
      description: 'The part that `Range` asked for.',
      headers: s.parameters({
        properties: {
          'Content-Range': s.string({ pattern: '^bytes \\d+-\\d+/\\d+$' }),
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Accept-Ranges': s.constant('bytes', ['string']),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Content-Length': s.integer({ minimum: 0 }),
          'Content-Disposition': s.string({ pattern: '^(inline|attachment); filename="[^"\\\\]+"$' }),
          'X-Content-Type-Options': s.constant('nosniff', ['string']),
          'Content-Security-Policy': s.constant('sandbox', ['string']),
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
          'Last-Modified',
          'Accept-Ranges',
          'Cache-Control',
          'Content-Length',
          'Content-Disposition',
          'X-Content-Type-Options',
          'Content-Security-Policy',
        ],
      }),
      content: {
        'image/jpeg': { schema: s.string({ format: 'binary' }) },
        'image/png': { schema: s.string({ format: 'binary' }) },
        'image/gif': { schema: s.string({ format: 'binary' }) },
        'image/webp': { schema: s.string({ format: 'binary' }) },
        'image/bmp': { schema: s.string({ format: 'binary' }) },
        'audio/mpeg': { schema: s.string({ format: 'binary' }) },
        'audio/ogg': { schema: s.string({ format: 'binary' }) },
        'audio/mp4': { schema: s.string({ format: 'binary' }) },
        'audio/amr': { schema: s.string({ format: 'binary' }) },
        'audio/wav': { schema: s.string({ format: 'binary' }) },
        'video/mp4': { schema: s.string({ format: 'binary' }) },
        'video/3gpp': { schema: s.string({ format: 'binary' }) },
        'video/quicktime': { schema: s.string({ format: 'binary' }) },
        'text/plain': { schema: s.string({ format: 'binary' }) },
        'text/vcard': { schema: s.string({ format: 'binary' }) },
        'text/calendar': { schema: s.string({ format: 'binary' }) },
        'text/csv': { schema: s.string({ format: 'binary' }) },
        'application/pdf': { schema: s.string({ format: 'binary' }) },
      },
    },
    304: {
      description: 'The file is the one that `If-None-Match` named, or has not changed since `If-Modified-Since`.',
      headers: s.parameters({
        properties: {
          ETag: s.string({ pattern: '^"[^"]+"$' }),
          'Last-Modified': s.string({
            pattern: '^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d{2}:\\d{2}:\\d{2} GMT$',
          }),
          'Cache-Control': s.oneValueOf(['no-cache', 'private, no-cache'], ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Allow-Methods': s.string(),
          'Access-Control-Allow-Headers': s.string(),
          'Access-Control-Allow-Credentials': s.constant(true, ['boolean']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['ETag', 'Last-Modified', 'Cache-Control'],
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

/** Let a message come in */
const createSimulatorInboundMessageRoute = () => s.createRoute({
  method: 'post',
  path: '/simulator/Accounts/{AccountSid}/InboundMessages',
  operationId: 'createSimulatorInboundMessage',
  tags: ['Simulator'],
  security: [{ AccountBasic: [] }],
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
          schema: schemas.CreateSimulatorInboundMessageForm,
          encoding: { MediaUrl: { style: 'form', explode: true } },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The message is stored.',
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
      description: 'The message is refused and nothing is stored; the message of the error names the parameter and says\nwhat it accepts. The codes are those of sending, as far as it has one.\n',
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
    403: {
      description: 'The simulator is off, or the credentials are those of an API token. Unless its operator says\notherwise it is on only while the service listens on a loopback address, its public URL is absent or\nloopback too, and its carrier is the simulated one.\n',
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
      description: 'The account in the path is not the one of the credentials, or its Sid is malformed. The simulator\ntouches nobody else\'s data.\n',
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

/** Move a message to its next status */
const updateSimulatorMessageStatusRoute = () => s.createRoute({
  method: 'post',
  path: '/simulator/Accounts/{AccountSid}/Messages/{Sid}/Status',
  operationId: 'updateSimulatorMessageStatus',
  tags: ['Simulator'],
  security: [{ AccountBasic: [] }],
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
        'application/x-www-form-urlencoded': { schema: schemas.UpdateSimulatorMessageStatusForm },
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
      description: 'The move is refused and the message is as it was; the message of the error names the parameter and\nsays what it accepts.\n',
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
    403: {
      description: 'The simulator is off, or the credentials are those of an API token. Unless its operator says\notherwise it is on only while the service listens on a loopback address, its public URL is absent or\nloopback too, and its carrier is the simulated one.\n',
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
      description: 'The message cannot go from the status that it has to the one that was asked for: the simulator moves\nit as a carrier would, one step at a time and never back.\n',
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

/** Let time pass */
const advanceSimulatorClockRoute = () => s.createRoute({
  method: 'post',
  path: '/simulator/Accounts/{AccountSid}/Clock',
  operationId: 'advanceSimulatorClock',
  tags: ['Simulator'],
  security: [{ AccountBasic: [] }],
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
        'application/x-www-form-urlencoded': { schema: schemas.AdvanceSimulatorClockForm },
      },
    },
  },
  responses: {
    200: {
      description: 'So much has passed.',
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
      content: { 'application/json': { schema: schemas.SimulatorClock } },
    },
    400: {
      description: 'The clock is not moved; the message of the error says what is accepted.\n',
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
    403: {
      description: 'The simulator is off, or the credentials are those of an API token. Unless its operator says\notherwise it is on only while the service listens on a loopback address, its public URL is absent or\nloopback too, and its carrier is the simulated one.\n',
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
      description: 'The account in the path is not the one of the credentials, or its Sid is malformed. The simulator\ntouches nobody else\'s data.\n',
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

/** Delete what an account has stored */
const resetSimulatorAccountRoute = () => s.createRoute({
  method: 'post',
  path: '/simulator/Accounts/{AccountSid}/Reset',
  operationId: 'resetSimulatorAccount',
  tags: ['Simulator'],
  security: [{ AccountBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid'],
    }),
  },
  responses: {
    204: {
      description: 'The account has nothing stored.',
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
    403: {
      description: 'The simulator is off, or the credentials are those of an API token. Unless its operator says\notherwise it is on only while the service listens on a loopback address, its public URL is absent or\nloopback too, and its carrier is the simulated one.\n',
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
      description: 'The account in the path is not the one of the credentials, or its Sid is malformed. The simulator\ntouches nobody else\'s data.\n',
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

/** List what was sent to an account's own addresses */
const listCallbackDeliveriesRoute = () => s.createRoute({
  method: 'get',
  path: '/callbacks/Accounts/{AccountSid}/Deliveries',
  operationId: 'listCallbackDeliveries',
  tags: ['Callback Deliveries'],
  security: [{ AccountBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
      },
      required: ['AccountSid'],
    }),
    query: s.parameters({
      properties: {
        MessageSid: s.string({ minLength: 34, maxLength: 34, pattern: '^(SM|MM)[0-9a-fA-F]{32}$' }),
        PageSize: s.defaulted(s.integer({ minimum: 1, clamp: 1000 }), 50),
        Page: s.defaulted(s.integer({ minimum: 0, maximum: 2147483647 }), 0),
        PageToken: s.string({ minLength: 1, maxLength: 128 }),
      },
    }),
  },
  responses: {
    200: {
      description: 'One page of deliveries.',
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
      content: { 'application/json': { schema: schemas.CallbackDeliveryList } },
    },
    400: {
      description: 'A parameter is refused; the message names it and says what it accepts.\n',
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
    403: {
      description: 'The credentials are those of an API token. Addresses of callbacks are for those who have the auth\ntoken, by which callbacks are signed.\n',
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
      description: 'The account in the path is not the one of the credentials, its Sid is malformed, or `MessageSid` names\nno message of this account.\n',
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

/** Read one delivery */
const fetchCallbackDeliveryRoute = () => s.createRoute({
  method: 'get',
  path: '/callbacks/Accounts/{AccountSid}/Deliveries/{DeliveryId}',
  operationId: 'fetchCallbackDelivery',
  tags: ['Callback Deliveries'],
  security: [{ AccountBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        DeliveryId: s.string({ pattern: '^[1-9]\\d{0,14}$' }),
      },
      required: ['AccountSid', 'DeliveryId'],
    }),
  },
  responses: {
    200: {
      description: 'The delivery as it stands.',
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
      content: { 'application/json': { schema: schemas.CallbackDelivery } },
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
    403: {
      description: 'The credentials are those of an API token. Addresses of callbacks are for those who have the auth\ntoken, by which callbacks are signed.\n',
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
      description: 'There is no such delivery in this account, not any more, or the account in the path is not the one of\nthe credentials. Deliveries go with their message, when it is deleted.\n',
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

/** Send a delivery once more */
const replayCallbackDeliveryRoute = () => s.createRoute({
  method: 'post',
  path: '/callbacks/Accounts/{AccountSid}/Deliveries/{DeliveryId}/Replay',
  operationId: 'replayCallbackDelivery',
  tags: ['Callback Deliveries'],
  security: [{ AccountBasic: [] }],
  request: {
    params: s.parameters({
      properties: {
        AccountSid: s.string({ minLength: 34, maxLength: 34, pattern: '^AC[0-9a-fA-F]{32}$' }),
        DeliveryId: s.string({ pattern: '^[1-9]\\d{0,14}$' }),
      },
      required: ['AccountSid', 'DeliveryId'],
    }),
  },
  responses: {
    201: {
      description: 'The new delivery, not attempted yet.',
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
      content: { 'application/json': { schema: schemas.CallbackDelivery } },
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
    403: {
      description: 'The credentials are those of an API token. Addresses of callbacks are for those who have the auth\ntoken, by which callbacks are signed.\n',
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
      description: 'There is no such delivery in this account, not any more, or the account in the path is not the one of\nthe credentials. Deliveries go with their message, when it is deleted.\n',
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

/** Ask whether the service can serve */
const fetchHealthRoute = () => s.createRoute({
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

/** Read counts and times of the service */
const fetchMetricsRoute = () => s.createRoute({
  method: 'get',
  path: '/metrics',
  operationId: 'fetchMetrics',
  tags: ['Service'],
  security: [{}, { OperatorBearer: [] }],
  responses: {
    200: {
      description: 'The measures as they are now.',
      headers: s.parameters({ properties: { 'Cache-Control': s.constant('no-store', ['string']) } }),
      content: { 'text/plain': { schema: s.string({ minLength: 1 }) } },
    },
    401: {
      description: 'The operator\'s token is missing or wrong.',
      headers: s.parameters({
        properties: {
          'WWW-Authenticate': s.constant('Bearer realm="Postel"', ['string']),
          'Twilio-Request-Id': s.string({ pattern: '^RQ[0-9a-f]{32}$' }),
          'Access-Control-Allow-Origin': s.constant('*', ['string']),
          'Access-Control-Expose-Headers': s.string(),
        },
        required: ['WWW-Authenticate'],
      }),
      content: { 'application/json': { schema: schemas.TwilioError } },
    },
    403: {
      description: 'The service is more than a developer\'s own, and its operator set no token.',
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

export const routes = s.madeOnce({
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
  listSignalWireMessages: listSignalWireMessagesRoute,
  createSignalWireMessage: createSignalWireMessageRoute,
  fetchSignalWireMessage: fetchSignalWireMessageRoute,
  updateSignalWireMessage: updateSignalWireMessageRoute,
  deleteSignalWireMessage: deleteSignalWireMessageRoute,
  listSignalWireMedia: listSignalWireMediaRoute,
  fetchSignalWireMedia: fetchSignalWireMediaRoute,
  deleteSignalWireMedia: deleteSignalWireMediaRoute,
  fetchSignalWireMediaContent: fetchSignalWireMediaContentRoute,
  listChatServices: listChatServicesRoute,
  createChatService: createChatServiceRoute,
  fetchChatService: fetchChatServiceRoute,
  updateChatService: updateChatServiceRoute,
  deleteChatService: deleteChatServiceRoute,
  listChatChannels: listChatChannelsRoute,
  createChatChannel: createChatChannelRoute,
  fetchChatChannel: fetchChatChannelRoute,
  updateChatChannel: updateChatChannelRoute,
  deleteChatChannel: deleteChatChannelRoute,
  listChatMessages: listChatMessagesRoute,
  createChatMessage: createChatMessageRoute,
  fetchChatMessage: fetchChatMessageRoute,
  updateChatMessage: updateChatMessageRoute,
  deleteChatMessage: deleteChatMessageRoute,
  createChatMedia: createChatMediaRoute,
  fetchChatMedia: fetchChatMediaRoute,
  fetchChatMediaContent: fetchChatMediaContentRoute,
  fetchSignedMedia: fetchSignedMediaRoute,
  createSimulatorInboundMessage: createSimulatorInboundMessageRoute,
  updateSimulatorMessageStatus: updateSimulatorMessageStatusRoute,
  advanceSimulatorClock: advanceSimulatorClockRoute,
  resetSimulatorAccount: resetSimulatorAccountRoute,
  listCallbackDeliveries: listCallbackDeliveriesRoute,
  fetchCallbackDelivery: fetchCallbackDeliveryRoute,
  replayCallbackDelivery: replayCallbackDeliveryRoute,
  fetchHealth: fetchHealthRoute,
  fetchMetrics: fetchMetricsRoute,
})
