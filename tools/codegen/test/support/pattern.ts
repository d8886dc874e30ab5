import type { Random } from './random.ts'

const REPEAT_MAX = 4
const TRIES_MAX = 30
const SAMPLE_ALPHABET = 'abcxyzABCXYZ019 _-+./:éßЖ中😀'

/** Text that the pattern matches, or null when none was found in a few tries. */
export function matching(pattern: string, random: Random): string | null {
  const regex = new RegExp(pattern, 'u')
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const text = new Sampler(pattern, random).alternatives()
    if (regex.test(text)) return text
  }
  return null
}

/**
 * Walks a regular expression and writes text that follows it; lookarounds and anchors write
 * nothing.
 */
class Sampler {
  private at = 0
  private readonly pattern: string
  private readonly random: Random

  constructor(pattern: string, random: Random) {
    this.pattern = pattern
    this.random = random
  }

  alternatives(): string {
    const found = [this.sequence()]
    while (this.take(/\|/y)) found.push(this.sequence())
    return this.random.pick(found)
  }

  private sequence(): string {
    let text = ''
    while (this.at < this.pattern.length && !this.isAt(/[|)]/y)) {
      const start = this.at
      const first = this.atom()
      const end = this.at
      const times = this.quantifier()
      const after = this.at
      for (let time = 0; time < times; time += 1) {
        this.at = start
        text += time === 0 ? first : this.atom()
        this.at = end
      }
      this.at = after
    }
    return text
  }

  private atom(): string {
    const group = this.take(/\((?:\?(?:<?[=!]|:|<\w+>))?/y)
    if (group) {
      const text = this.alternatives()
      this.at += 1
      return /[=!]$/.test(group[0]) ? '' : text
    }
    const set = this.take(/\[(?:\\.|[^\]\\])*\]/uy) ?? this.take(ESCAPE)
    if (set) return this.random.pick(charactersIn(set[0]))
    const [character = ''] = this.take(/./suy) ?? []
    if (character === '.') return this.random.pick([...SAMPLE_ALPHABET])
    return character === '^' || character === '$' ? '' : character
  }

  private quantifier(): number {
    const found = this.take(/(?:\*|\+|\?|\{(\d+)(,(\d*))?\})\??/y)
    if (!found) return 1
    const [text, least, range, most] = found
    if (text.startsWith('*')) return this.random.below(REPEAT_MAX)
    if (text.startsWith('+')) return 1 + this.random.below(REPEAT_MAX)
    if (text.startsWith('?')) return this.random.below(2)
    const low = Number(least)
    const high = range === undefined ? low : most ? Number(most) : low + REPEAT_MAX
    return low + this.random.below(high - low + 1)
  }

  private isAt(sticky: RegExp): boolean {
    sticky.lastIndex = this.at
    return sticky.test(this.pattern)
  }

  private take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at
    const found = sticky.exec(this.pattern)
    if (found) this.at += found[0].length
    return found
  }
}

const ESCAPE = /\\(?:[pP]\{[^}]+\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/uy

const CANDIDATES = [
  ...Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code)),
  ...'ЖжΩωאب中あ１٣ǅ😀😁😄😎\u{10400}\u{1d7d8}',
]
const known = new Map<string, string[]>()

/** Printable characters first: controls are chosen only where a class has nothing else. */
function charactersIn(source: string): string[] {
  let characters = known.get(source)
  if (!characters) {
    const regex = new RegExp(`^${source}$`, 'u')
    const all = CANDIDATES.filter((character) => regex.test(character))
    const printable = all.filter((character) => !/\p{Cc}/u.test(character))
    characters = printable.length > 0 ? printable : all.length > 0 ? all : ['']
    known.set(source, characters)
  }
  return characters
}
