import type { TwilioMedia, TwilioMediaList, TwilioMessage, TwilioMessageList } from '@postel/server'
import XMLBuilder from 'fast-xml-builder'
import type { PageEnvelope } from './page.ts'

/**
 * The documents of this wire in XML: what JSON answers, with the names in another case and in an
 * order of their own. Sources: https://www.twilio.com/docs/usage/twilios-response and the contract.
 */
export const messageXml = (message: TwilioMessage): string =>
  documentOf({ Message: messageElement(message) })

export const messageListXml = (list: TwilioMessageList): string =>
  documentOf({ Messages: { ...pageAttributes(list), Message: list.messages.map(messageElement) } })

export const mediaXml = (media: TwilioMedia): string => documentOf({ Media: mediaElement(media) })

export const mediaListXml = (list: TwilioMediaList): string =>
  documentOf({ MediaList: { ...pageAttributes(list), Media: list.media_list.map(mediaElement) } })

type Element = Readonly<Record<string, unknown>>

const builder = new XMLBuilder({
  suppressEmptyNode: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
})

/** The element inside the one root that all answers have. */
export const documentOf = (content: Element): string => {
  const xml = builder.build({ TwilioResponse: content })
  // A reader of XML would take a bare carriage return for a line feed.
  return `<?xml version='1.0' encoding='UTF-8'?>\n${xml.replaceAll('\r', '&#13;')}`
}

/** XML has no spelling at all for most control characters; the builder would pass them through. */
export const xmlText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- they are what it is about
  text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')

const MESSAGE_ORDER = [
  'sid',
  'date_created',
  'date_updated',
  'date_sent',
  'account_sid',
  'to',
  'from',
  'messaging_service_sid',
  'body',
  'status',
  'num_segments',
  'num_media',
  'direction',
  'api_version',
  'price',
  'price_unit',
  'error_code',
  'error_message',
  'uri',
] as const

const messageElement = (message: TwilioMessage): Element => {
  const { media, feedback } = message.subresource_uris
  return {
    ...elementOf(message, MESSAGE_ORDER),
    SubresourceUris: { Media: media, Feedback: feedback },
  }
}

const MEDIA_ORDER = [
  'sid',
  'account_sid',
  'parent_sid',
  'content_type',
  'date_created',
  'date_updated',
  'uri',
] as const

const mediaElement = (media: TwilioMedia): Element => elementOf(media, MEDIA_ORDER)

/** What is null in JSON is an empty element. */
const elementOf = <T extends object>(value: T, order: readonly (keyof T & string)[]): Element =>
  Object.fromEntries(order.map((name) => [pascal(name), xmlText(String(value[name] ?? ''))]))

/** `date_created` → `DateCreated`. */
const pascal = (name: string): string =>
  name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** A link that is null in JSON is an empty attribute. */
const pageAttributes = (page: PageEnvelope): Element => ({
  '@page': page.page,
  '@pagesize': page.page_size,
  '@start': page.start,
  '@end': page.end,
  '@uri': page.uri,
  '@firstpageuri': page.first_page_uri,
  '@previouspageuri': page.previous_page_uri ?? '',
  '@nextpageuri': page.next_page_uri ?? '',
})
