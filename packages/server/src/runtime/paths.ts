/** One segment of a path template: literal text, or a parameter with the text that follows it. */
type Segment = { literal: string } | { name: string; suffix: string }

const PARAMETER = /^\{([^{}]+)\}([^{}]*)$/

const ANY = '[^/]+'

const segmentsOf = (template: string): Segment[] =>
  template.split('/').map((text) => {
    const match = PARAMETER.exec(text)
    return match === null ? { literal: text } : { name: match[1]!, suffix: match[2]! }
  })

/** The same template with its parameters' names taken out, so that equal shapes are equal text. */
const shapeOf = (segments: readonly Segment[]): string =>
  segments.map((segment) => ('literal' in segment ? segment.literal : '{}')).join('/')

/**
 * What a path parameter may consist of. Beside a template that has a suffix at the same place, a plain parameter holds no
 * dot: `{Sid}`, `{Sid}.json` and `{Sid}.xml` must not answer for each other.
 */
export class PathTemplates {
  readonly #suffixed = new Set<string>()

  constructor(templates: readonly string[]) {
    for (const template of templates) {
      const segments = segmentsOf(template)
      segments.forEach((segment, index) => {
        if ('suffix' in segment && segment.suffix !== '') {
          this.#suffixed.add(shapeOf(segments.slice(0, index)))
        }
      })
    }
  }

  /** For Hono, which would read `:Sid.json` as a parameter of that name. */
  routingPath(template: string): string {
    const segments = segmentsOf(template)
    return segments
      .map((segment, index) => {
        if ('literal' in segment) return segment.literal
        const characters = this.#characters(segments, index)
        const name = `:${honoName(segment.name)}`
        // Hono takes a bare parameter without a look at its letters, several times as fast.
        if (characters === ANY && segment.suffix === '') return name
        return `${name}{${characters}${escape(segment.suffix)}}`
      })
      .join('/')
  }

  /** Matches a raw path; group 1 is the first parameter, without its suffix. */
  expression(template: string): RegExp {
    const segments = segmentsOf(template)
    const parts = segments.map((segment, index) => {
      if ('literal' in segment) return escape(segment.literal)
      return `(${this.#characters(segments, index)})${escape(segment.suffix)}`
    })
    return new RegExp(`^${parts.join('/')}$`)
  }

  #characters(segments: readonly Segment[], index: number): string {
    const segment = segments[index]!
    const isPlain = 'suffix' in segment && segment.suffix === ''
    return isPlain && this.#suffixed.has(shapeOf(segments.slice(0, index))) ? '[^/.]+' : ANY
  }
}

export const parameterNames = (template: string): string[] =>
  segmentsOf(template).flatMap((segment) => ('name' in segment ? [segment.name] : []))

/** Literal segments go before parameters, so that `/a/search` is not taken for `/a/{id}`. */
export function compareTemplates(a: string, b: string): number {
  const [left, right] = [segmentsOf(a), segmentsOf(b)]
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const rank = weight(left[index]!) - weight(right[index]!)
    if (rank !== 0) return rank
  }
  return 0
}

const weight = (segment: Segment): number =>
  'literal' in segment ? 0 : segment.suffix !== '' ? 1 : 2

const honoName = (name: string): string => name.replaceAll(/[^\w]/g, '_')

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** The path of a request as sent, without decoding; letters that need no escape are read as themselves. */
export function rawPath(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  if (start === -1) return '/'
  let end = start
  while (end < url.length && url[end] !== '?' && url[end] !== '#') end += 1
  const path = url.slice(start, end)
  return path.includes('%')
    ? path.replaceAll(UNRESERVED, (escaped) => decodeURIComponent(escaped))
    : path
}

/** RFC 3986 section 6.2.2.2: these escapes and their characters are the same. */
const UNRESERVED = /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi
