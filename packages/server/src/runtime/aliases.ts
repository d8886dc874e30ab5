import { parameterNames, PathTemplates } from './paths.ts'
import { formats } from './schema/formats.ts'
import { decodePercent } from './text/parse-pairs.ts'

/** Another spelling of an operation's path that real clients use. */
export interface Alias {
  /** Lower case. */
  method: string
  from: string
  to: string
  /** What parameters must look like for the alias to hold; ids tell operations on one path apart. */
  where: Readonly<Record<string, { pattern?: string; format?: string }>>
}

export type CanonicalPath = (method: string, path: string) => string

interface Rule {
  expression: RegExp
  names: readonly string[]
  holds: Readonly<Record<string, ((value: string) => boolean) | undefined>>
  /** The target cut at its parameters: text, name, text, name, …, text. */
  target: readonly string[]
}

/** One function from the aliases, for routers, mock and tests alike. `path` is as sent, not decoded. */
export function createCanonicalPath(aliases: readonly Alias[]): CanonicalPath {
  const rules = Map.groupBy(aliases, ({ method, from }) => bucket(method, from))
  const templates = new PathTemplates(aliases.flatMap(({ from, to }) => [from, to]))
  const compiled = new Map(
    [...rules].map(([name, group]) => [name, group.map((alias) => compile(alias, templates))]),
  )
  if (compiled.size === 0) return (_method, path) => path
  return (method, path) => {
    const candidates = compiled.get(bucket(method === 'HEAD' ? 'get' : method.toLowerCase(), path))
    if (candidates === undefined) return path
    for (const rule of candidates) {
      const target = apply(rule, path)
      if (target !== undefined) return target
    }
    return path
  }
}

/** Only aliases with as many segments are tried. */
function bucket(method: string, path: string): string {
  let count = 0
  for (let index = 0; index < path.length; index += 1) if (path[index] === '/') count += 1
  return `${method} ${count}`
}

function compile({ from, to, where }: Alias, templates: PathTemplates): Rule {
  const names = parameterNames(from)
  const holds = Object.entries(where).map(([name, { pattern, format }]) => {
    const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u')
    const known = format === undefined ? undefined : formats[format]
    return [
      name,
      (value: string) => (expression?.test(value) ?? true) && (known?.holds(value) ?? true),
    ] as const
  })
  return {
    expression: templates.expression(from),
    names,
    holds: Object.fromEntries(holds),
    target: to.split(/\{([^{}]+)\}/),
  }
}

function apply({ expression, names, holds, target }: Rule, path: string): string | undefined {
  const match = expression.exec(path)
  if (match === null) return undefined
  const values = new Map(names.map((name, index) => [name, match[index + 1]!]))
  for (const [name, value] of values) {
    const decoded = decodePercent(value)
    if (decoded === undefined || holds[name]?.(decoded) === false) return undefined
  }
  return target.map((part, index) => (index % 2 === 0 ? part : values.get(part)!)).join('')
}
