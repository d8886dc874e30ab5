const DEPTH_MAX = 20

export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Its own, without that of its children. */
  text: string
  children: XmlElement[]
}

const NAME = '[A-Za-z_][\\w.:-]*'
const ATTRIBUTE = `\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`
const ATTRIBUTES = new RegExp(ATTRIBUTE, 'g')
const PLAIN_ATTRIBUTE = ATTRIBUTE.replaceAll(/\((?!\?)/g, '(?:')

const TOKEN = new RegExp(
  [
    '<!--[\\s\\S]*?-->',
    '<\\?[\\s\\S]*?\\?>',
    '<!\\[CDATA\\[(?<cdata>[\\s\\S]*?)\\]\\]>',
    `</(?<closed>${NAME})\\s*>`,
    `<(?<opened>${NAME})(?<attributes>(?:${PLAIN_ATTRIBUTE})*)\\s*(?<isEmpty>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
)

/** What may not stand in a document, and no reference may stand for. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

/**
 * Reads a document of elements, attributes, text, CDATA, comments and instructions: the whole of XML
 * that instructions to a phone network need. Null for anything that is not well formed, is nested
 * deeper than 20, or has a document type: what that may declare is what makes XML dangerous to read.
 */
export const readXml = (document: string): XmlElement | null => {
  const top: XmlElement = { name: '', attributes: {}, text: '', children: [] }
  const open = [top]
  const token = new RegExp(TOKEN)
  const text = document.replace(/^\uFEFF/, '')
  if (NO_CHARACTER.test(text)) return null
  while (token.lastIndex < text.length) {
    const groups = token.exec(text)?.groups
    if (groups === undefined || !take(groups, open)) return null
  }
  const [root, ...others] = top.children
  const isWhole = open.length === 1 && others.length === 0 && top.text.trim() === ''
  return isWhole ? (root ?? null) : null
}

type Groups = Readonly<Record<string, string | undefined>>

/** False where the token may not stand there. */
const take = (groups: Groups, open: XmlElement[]): boolean => {
  const { cdata, closed, opened, attributes = '', isEmpty, text } = groups
  const parent = open.at(-1)
  if (parent === undefined) return false
  if (closed !== undefined) return open.length > 1 && open.pop()?.name === closed
  if (opened !== undefined) {
    const read = attributesIn(attributes)
    if (read === null || open.length > DEPTH_MAX) return false
    const element = { name: opened, attributes: read, text: '', children: [] }
    parent.children.push(element)
    if (isEmpty === '') open.push(element)
    return true
  }
  const more = cdata ?? (text === undefined ? '' : decoded(text))
  if (more === null) return false
  parent.text += more
  return true
}

const attributesIn = (text: string): Record<string, string> | null => {
  const read: Record<string, string> = {}
  for (const [, name = '', double, single = ''] of text.matchAll(ATTRIBUTES)) {
    const value = decoded(double ?? single)
    if (value === null || Object.hasOwn(read, name)) return null
    read[name] = value
  }
  return read
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])
const REFERENCE = /&(?:(\w+)|#(\d{1,7})|#x([0-9a-f]{1,6}));|&/gi

/** Null where there is an `&` that begins nothing known. */
const decoded = (text: string): string | null => {
  const characters = [...text.matchAll(REFERENCE)].map(characterOf)
  if (characters.includes(undefined)) return null
  let next = 0
  return text.replace(REFERENCE, () => characters[next++] ?? '')
}

const characterOf = ([, name, decimal, hex = '']: RegExpExecArray): string | undefined => {
  if (name !== undefined) return NAMED.get(name)
  const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal)
  // A stray `&` has no number.
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : undefined
  return character === undefined || NO_CHARACTER.test(character) ? undefined : character
}
