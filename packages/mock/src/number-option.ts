import { MockError, refuse } from './mock-error.ts'

/** A number of the stateful mock's account. */
export interface MockNumber {
  e164: string
  /** Where messages that come in to it are sent to; null for nowhere. */
  inboundUrl: string | null
}

const NUMBER = /^(\+[1-9]\d{6,14})(?:=(https?:\/\/[^\s/]\S*))?$/i

/** `+14155550100`, or `+14155550100=http://127.0.0.1:3000/sms`. Throws `MockError`. */
export const readNumber = (text: string): MockNumber => {
  const [, e164, inboundUrl = null] = NUMBER.exec(text) ?? []
  const isUrl = inboundUrl === null || URL.canParse(inboundUrl)
  if (e164 !== undefined && isUrl) return { e164, inboundUrl }
  throw refuse(
    { name: '--number', text },
    'an E.164 number, or one with an address such as +14155550100=http://127.0.0.1:3000/sms',
  )
}

/** Throws `MockError` also where there is no service to have them, and for one that comes twice. */
export const readNumbers = (texts: readonly string[], stateful: boolean): MockNumber[] => {
  const numbers = texts.map(readNumber)
  if (numbers.length > 0 && !stateful) {
    throw new MockError('--number needs --stateful: without it no number is anybody’s.')
  }
  const all = numbers.map(({ e164 }) => e164)
  const twice = all.find((e164, index) => all.indexOf(e164) !== index)
  if (twice === undefined) return numbers
  throw new MockError(`--number names ${twice} twice; a number has one address.`)
}
