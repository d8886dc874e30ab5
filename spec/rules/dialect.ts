import type { Node } from './operations.ts'

const DIALECTS = ['Twilio', 'SignalWire', 'Chat', 'Simulator']

/** Where codes mean something else than on the first wire, their anchors say whose they are. */
const ANCHORS: Readonly<Record<string, string>> = { SignalWire: 'signalwire-' }

/** Where `/docs/errors` explains a code of this dialect. */
export const anchorOf = (dialect: string, code: string): string =>
  `${ANCHORS[dialect] ?? ''}${code}`

/** The dialect that the first word of the first tag names; empty for operations of none. */
export function dialectOf(operation: Node): string {
  const tags = operation['tags']
  const [word = ''] = (Array.isArray(tags) ? String(tags[0] ?? '') : '').split(' ')
  return DIALECTS.includes(word) ? word : ''
}
