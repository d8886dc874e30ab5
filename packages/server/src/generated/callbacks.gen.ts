// Generated from the OpenAPI document: change the document and generate again.

import * as schemas from './schemas.gen.ts'

export const callbacks = {
  createTwilioMessage: {
    messageStatus: {
      '{$request.body#/StatusCallback}': {
        post: {
          requestBody: {
            required: true,
            content: {
              'application/x-www-form-urlencoded': { schema: schemas.TwilioStatusCallback },
            },
          },
          responses: {
            200: { description: 'Received. A body is not needed and not read.' },
            204: { description: 'Received.' },
            400: {
              description: 'Not taken; as after any answer outside of the 200s, it is tried again later.',
            },
          },
        },
      },
    },
  },
  createSignalWireMessage: {
    messageStatus: {
      '{$request.body#/StatusCallback}': {
        post: {
          requestBody: {
            required: true,
            content: {
              'application/x-www-form-urlencoded': { schema: schemas.SignalWireStatusCallback },
            },
          },
          responses: {
            200: { description: 'Received. A body is not needed and not read.' },
            204: { description: 'Received.' },
            400: {
              description: 'Not taken; as after any answer outside of the 200s, it is tried again later.',
            },
          },
        },
      },
    },
  },
} as const
