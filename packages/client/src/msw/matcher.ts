const PARAMETER = /\{[^{}]+\}/

/** A Sid at the end of a path does not take the extension of a sister: `{Sid}` is not `SM1.json`. */
const LAST = '(?![^/]*\\.(?:json|xml)$)[^/]+'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (path: string): string => {
  const parts = path.split(PARAMETER).map(escape)
  const isLast = path.endsWith('}')
  return parts.reduce((pattern, part, index) => {
    const isEnd = isLast && index === parts.length - 1
    return `${pattern}${isEnd ? LAST : '[^/]+'}${part}`
  })
}

/** Any of the paths under the base, which may have a path of its own; any origin without one. */
export const matcherOf = (paths: readonly string[], baseUrl?: string): RegExp => {
  const base = baseUrl === undefined ? '[a-z]+://[^/]+' : escape(baseUrl.replace(/\/+$/, ''))
  return new RegExp(`^${base}(?:${paths.map(patternOf).join('|')})$`)
}
