import type { TextKind } from './text-kind.ts'

const INTEGER = /^-?\d{1,15}$/
/** Callers who want all there is give the largest number they have, of 64 bits, and it becomes the bound. */
const CLAMPED_INTEGER = /^-?\d{1,20}$/
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/

/**
 * Text by the grammar of its kind, which is narrower than `Number()`: no spaces, signs, exponents or `0x`. Text that does
 * not match stays text, and the schema then says what is accepted.
 */
export function decodeText(text: string, kind: TextKind): string | number | boolean {
  if (kind.text) return text
  const integer = kind.clamp === Infinity ? INTEGER : CLAMPED_INTEGER
  if (kind.integer ? integer.test(text) : kind.number && NUMBER.test(text)) {
    return clamped(text, kind)
  }
  if (kind.number && NUMBER.test(text)) return clamped(text, kind)
  if (kind.boolean && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** Adding 0 makes 0 of -0, which no contract tells apart. */
const clamped = (text: string, kind: TextKind): number => Math.min(Number(text), kind.clamp) + 0
