import { XMLParser } from 'fast-xml-parser'
import { expect } from 'vitest'
import type { Answer } from './answer.ts'
import type { Page } from './paging.ts'

/** What an element holds: text, or elements in their order. */
export type Content = string | readonly Child[]
export type Child = readonly [name: string, content: Content]

/** The one element within `TwilioResponse`. */
export interface TwilioElement {
  name: string
  /** In their order. */
  attributes: readonly (readonly [name: string, value: string])[]
  content: Content
  /** Throws for an element that holds text. */
  children: readonly Child[]
}

const DECLARATION = "<?xml version='1.0' encoding='UTF-8'?>\n"

/** What XML has no place for: an ampersand that begins no entity, and control characters. */
// eslint-disable-next-line no-control-regex
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d+);)|[\0-\x08\x0b-\x1f\ufffe\uffff]/

/** Keeps every character and the order of everything, and makes numbers of nothing. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
})

type Node = Record<string, unknown>

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? ''

const contentOf = (nodes: readonly Node[]): Content => {
  const texts = nodes.filter((node) => '#text' in node)
  if (texts.length === nodes.length) return texts.map((node) => String(node['#text'])).join('')
  expect(texts).toEqual([])
  return nodes.map((node) => [nameOf(node), contentOf(node[nameOf(node)] as Node[])] as const)
}

/** Holds an answer to be Twilio's XML and returns the one element that the response holds. */
export const readTwilioXml = (answer: Answer): TwilioElement => {
  expect(answer.mediaType).toBe('application/xml')
  const text = answer.text()
  expect(text.slice(0, DECLARATION.length)).toBe(DECLARATION)
  expect(text).not.toMatch(STRAY)
  const roots = parser.parse(text.slice(DECLARATION.length)) as Node[]
  expect(roots.map(nameOf)).toEqual(['TwilioResponse'])
  const elements = roots[0]?.['TwilioResponse'] as Node[]
  expect(elements).toHaveLength(1)
  const element = elements[0] ?? {}
  const content = contentOf(element[nameOf(element)] as Node[])
  return {
    name: nameOf(element),
    attributes: Object.entries((element[':@'] ?? {}) as Record<string, string>),
    content,
    get children() {
      if (typeof content !== 'string') return content
      if (content === '') return []
      throw new Error(`${nameOf(element)} holds text: ${content}`)
    },
  }
}

/** The elements of each resource in the order of the wire. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  Message: [
    ...['Sid', 'DateCreated', 'DateUpdated', 'DateSent', 'AccountSid', 'To', 'From'],
    ...['MessagingServiceSid', 'Body', 'Status', 'NumSegments', 'NumMedia', 'Direction'],
    ...['ApiVersion', 'Price', 'PriceUnit', 'ErrorCode', 'ErrorMessage', 'Uri', 'SubresourceUris'],
  ],
  Media: ['Sid', 'AccountSid', 'ParentSid', 'ContentType', 'DateCreated', 'DateUpdated', 'Uri'],
  SubresourceUris: ['Media', 'Feedback'],
}

const PAGE_ATTRIBUTES = [
  ...['page', 'page_size', 'start', 'end'],
  ...['uri', 'first_page_uri', 'previous_page_uri', 'next_page_uri'],
]

/** How a value stands in XML. Throws for one that no resource has. */
const textOf = (value: unknown): string => {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new Error(`XML has no spelling for ${JSON.stringify(value)}`)
}

const snakeCase = (name: string): string =>
  name.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()

/** Links have the extension of the request. */
const linkWith = (extension: string, uri: string): string =>
  uri.replace(/\.json(?=$|\?)/, extension)

/** What the XML of a resource must hold, field by field, given its JSON. */
const elementsOf = (name: string, json: object, extension: string): Child[] => {
  const names = ELEMENTS[name] ?? []
  expect(Object.keys(json).sort()).toEqual(names.map(snakeCase).sort())
  return names.map((child) => {
    const value: unknown = Reflect.get(json, snakeCase(child))
    if (typeof value === 'object' && value !== null) {
      return [child, elementsOf(child, value, extension)]
    }
    const isLink = child === 'Uri' || name === 'SubresourceUris'
    // Feedback is told in JSON alone.
    const own = child === 'Feedback' ? '' : extension
    return [child, isLink ? linkWith(own, textOf(value)) : textOf(value)]
  })
}

/** Holds an answer to say in XML what this resource says in JSON, with the extension of its request in the links. */
export const expectXmlOf = (
  answer: Answer,
  name: 'Message' | 'Media',
  json: object,
  extension: string,
): void => {
  const element = readTwilioXml(answer)
  expect(element.name).toBe(name)
  expect(element.attributes).toEqual([])
  expect(element.content).toEqual(elementsOf(name, json, extension))
}

/** The same of a page: `Messages` of `Message`, `MediaList` of `Media`. */
export const expectXmlPageOf = (
  answer: Answer,
  [listName, itemName]: readonly ['Messages', 'Message'] | readonly ['MediaList', 'Media'],
  json: object,
  extension: string,
): void => {
  const { name, attributes, children } = readTwilioXml(answer)
  const items = Object.values(json).find(Array.isArray) as object[]
  expect(name).toBe(listName)
  expect(attributes).toEqual(
    PAGE_ATTRIBUTES.map((key) => {
      const text = textOf(Reflect.get(json, key))
      return [key.replaceAll('_', ''), linkWith(extension, text)]
    }),
  )
  expect(children).toEqual(items.map((item) => [itemName, elementsOf(itemName, item, extension)]))
}

/** Reads a list in XML as `readJsonPage` reads its sister. */
export const readXmlPage = (answer: Answer): Page => {
  const { attributes, children } = readTwilioXml(answer)
  const page = Object.fromEntries(attributes)
  const link = (name: string): string | null => page[name] || null
  return {
    page: Number(page['page']),
    page_size: Number(page['pagesize']),
    start: Number(page['start']),
    end: Number(page['end']),
    uri: link('uri') ?? '',
    first_page_uri: link('firstpageuri') ?? '',
    previous_page_uri: link('previouspageuri'),
    next_page_uri: link('nextpageuri'),
    sids: children.map(([, item]) => String((item as readonly Child[])[0]?.[1])),
  }
}
