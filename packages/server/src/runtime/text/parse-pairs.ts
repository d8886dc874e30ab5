/** The values of each name, in the order sent. */
export type Pairs = ReadonlyMap<string, string | readonly string[]>

export type PairProblem = 'percent' | 'nul'

export interface ParsedPairs {
  pairs: Pairs
  problems: readonly { name: string; problem: PairProblem }[]
}

const NO_PAIRS: ParsedPairs = { pairs: new Map(), problems: [] }

/**
 * Reads `a=1&b=2` as URLSearchParams does, but strictly: an escape that is not two hexadecimal digits, or whose bytes are not
 * UTF-8, and NUL characters are problems and never become other characters.
 */
export function parsePairs(text: string): ParsedPairs {
  if (text === '') return NO_PAIRS
  const pairs = new Map<string, string | string[]>()
  const problems: { name: string; problem: PairProblem }[] = []
  for (const part of text.split('&')) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = decode(equals === -1 ? part : part.slice(0, equals))
    const value = equals === -1 ? '' : decode(part.slice(equals + 1))
    const problem = problemOf(name) ?? problemOf(value)
    if (problem !== undefined) {
      problems.push({ name: problemOf(name) === undefined ? name! : '', problem })
    } else add(pairs, name!, value!)
  }
  return { pairs, problems }
}

function add(pairs: Map<string, string | string[]>, name: string, value: string): void {
  const before = pairs.get(name)
  if (before === undefined) pairs.set(name, value)
  else if (typeof before === 'string') pairs.set(name, [before, value])
  else before.push(value)
}

function decode(text: string): string | undefined {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  return decodePercent(spaced)
}

/** `undefined` where the escapes are broken or their bytes are not UTF-8. */
export function decodePercent(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

export function problemOf(text: string | undefined): PairProblem | undefined {
  if (text === undefined) return 'percent'
  return text.includes('\0') ? 'nul' : undefined
}

export const problemMessages: Readonly<Record<PairProblem, string>> = {
  percent:
    'has a broken percent-escape; after % come two hexadecimal digits, and together UTF-8 text',
  nul: 'must not hold a NUL character',
}
