// Generated from the OpenAPI document: change the document and generate again.

import * as s from '../runtime/index.ts'
import * as schemas from './schemas.gen.ts'

export const webhooks = s.madeOnce({
  receiveTwilioMessage: () => s.createRoute({
    method: 'post',
    path: 'twilioMessage',
    operationId: 'receiveTwilioMessage',
    tags: ['Twilio Messages'],
    security: [],
    request: {
      headers: s.parameters({
        properties: {
          'x-twilio-signature': s.string({ pattern: '^[A-Za-z0-9+/]{27}=$' }),
          'i-twilio-idempotency-token': s.string({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
        },
        required: ['x-twilio-signature', 'i-twilio-idempotency-token'],
      }),
      body: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': { schema: schemas.TwilioInboundMessage },
        },
      },
    },
    responses: {
      200: {
        description: 'Received. Only a body in XML is read, of at most 64 KiB; one that asks for anything but messages\nhas still taken the webhook, is not acted on, and the log of deliveries says so.\n',
        content: { 'application/xml': { schema: schemas.TwilioReply } },
      },
      204: { description: 'Received.' },
      400: {
        description: 'Not taken; as after any answer outside of the 200s, it is tried again later.',
      },
    },
  }),
  receiveSignalWireMessage: () => s.createRoute({
    method: 'post',
    path: 'signalWireMessage',
    operationId: 'receiveSignalWireMessage',
    tags: ['SignalWire Messages'],
    security: [],
    request: {
      headers: s.parameters({
        properties: { 'x-signalwire-signature': s.string({ pattern: '^[A-Za-z0-9+/]{27}=$' }) },
        required: ['x-signalwire-signature'],
      }),
      body: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': { schema: schemas.SignalWireInboundMessage },
        },
      },
    },
    responses: {
      200: {
        description: 'Received. Only a body in XML is read, of at most 64 KiB; one that asks for anything but messages\nhas still taken the webhook, is not acted on, and the log of deliveries says so.\n',
        content: { 'application/xml': { schema: schemas.SignalWireReply } },
      },
      204: { description: 'Received.' },
      400: {
        description: 'Not taken; as after any answer outside of the 200s, it is tried again later.',
      },
    },
  }),
})
