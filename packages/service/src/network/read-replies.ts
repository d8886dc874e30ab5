import type { CreateMessage, Message } from '@postel/core'
import { readXml, type XmlElement } from './read-xml.ts'

const REPLIES_MAX = 10

/** What a webhook was answered with: one message to send. */
export interface WebhookReply {
  body: string
  mediaUrls: readonly string[]
  /** Null for whoever sent the message that the webhook told of. */
  to: string | null
  /** Null for the number that received it. */
  from: string | null
  statusCallbackUrl: string | null
}

export const isXml = (contentType: string | null): boolean =>
  /^(text|application)\/([\w.-]+\+)?xml\s*(;|$)/i.test(contentType ?? '')

/**
 * Reads `<Response><Message>…</Message></Response>`, with the text in the element or in its `<Body>`,
 * files in `<Media>`, and `to`, `from` and `statusCallback` as attributes; URLs may be relative to the
 * webhook. An empty Response is no reply. Null for anything else: a document that is not well formed
 * or declares a type, another root, another element in the Response, or more than 10 Messages. Sources:
 * https://www.twilio.com/docs/messaging/twiml/message and
 * https://signalwire.com/docs/compatibility-api/cxml/messaging/message, read 2026-11-21.
 */
export const readReplies = (text: string, webhookUrl: string): WebhookReply[] | null => {
  const root = readXml(text)
  if (root?.name !== 'Response') return null
  const messages = root.children
  if (messages.some(({ name }) => name !== 'Message') || messages.length > REPLIES_MAX) return null
  return messages.map((one) => replyIn(one, webhookUrl))
}

/** As if the account had asked for it by the message's wire. */
export const replyTo = (
  received: Message,
  reply: WebhookReply,
  limits: Pick<CreateMessage, 'mediaCountMax' | 'validitySeconds'>,
): CreateMessage => ({
  ...limits,
  ...reply,
  accountId: received.accountId,
  wire: received.wire,
  to: reply.to ?? received.from,
  from: reply.from ?? received.to,
  messagingServiceId: null,
  multimedia: false,
  sendAt: null,
  idempotency: null,
})

const replyIn = (message: XmlElement, webhookUrl: string): WebhookReply => {
  const { attributes, children } = message
  const textsOf = (wanted: string) =>
    children.filter(({ name }) => name === wanted).map(({ text }) => text.trim())
  const [body = message.text.trim()] = textsOf('Body')
  const statusCallbackUrl = attributes['statusCallback']
  return {
    body,
    mediaUrls: textsOf('Media').map((url) => absolute(url, webhookUrl)),
    to: attributes['to'] ?? null,
    from: attributes['from'] ?? null,
    statusCallbackUrl:
      statusCallbackUrl === undefined ? null : absolute(statusCallbackUrl, webhookUrl),
  }
}

/** What is no URL stays as it is, to be refused as one. */
const absolute = (text: string, base: string): string => URL.parse(text, base)?.href ?? text
