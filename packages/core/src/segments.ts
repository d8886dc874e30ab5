// 3GPP TS 23.038, section 6.2.1: the default alphabet, and the characters that cost an escape as
// well.
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const EXTENDED = '\f^{}\\[~]|€'

const SEPTETS = new Map<string, number>()
for (const character of BASIC) SEPTETS.set(character, 1)
for (const character of EXTENDED) SEPTETS.set(character, 2)

/**
 * Units in one message sent whole, and in each part of a longer one, whose header takes six octets.
 */
const GSM_7 = { whole: 160, part: 153 }
const UCS_2 = { whole: 70, part: 67 }

/**
 * How many SMS segments carry a text: GSM-7 where all of it is in that alphabet, UCS-2 otherwise.
 * At least 1.
 */
export const countSegments = (text: string): number => {
  let septets = 0
  for (const character of text) {
    const cost = SEPTETS.get(character)
    if (cost === undefined) return text.length <= UCS_2.whole ? 1 : ucs2Parts(text)
    septets += cost
  }
  return septets <= GSM_7.whole ? 1 : gsm7Parts(text)
}

const gsm7Parts = (text: string): number =>
  countParts(
    Array.from(text, (character) => SEPTETS.get(character) ?? 1),
    GSM_7.part,
  )

// Locale-independent for graphemes; built once, because building it costs more than a long text.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const ucs2Parts = (text: string): number =>
  countParts(
    Array.from(graphemes.segment(text), ({ segment }) => unsplit(segment)).flat(),
    UCS_2.part,
  )

/** One with more marks on it than any part can hold is split between these, as it must be. */
const unsplit = (grapheme: string): number[] =>
  grapheme.length <= UCS_2.part
    ? [grapheme.length]
    : Array.from(grapheme, (character) => character.length)

/** What a reader sees as one character is never split between two parts, if it fits into one. */
const countParts = (costs: readonly number[], capacity: number): number => {
  let parts = 1
  let used = 0
  for (const cost of costs) {
    if (used + cost > capacity) {
      parts += 1
      used = 0
    }
    used += cost
  }
  return parts
}
