import type { Node } from './operations.ts'

const DIALECTS = ['Twilio', 'SignalWire', 'Chat', 'Simulator']

/** The dialect that the first word of the first tag names; empty for operations of none. */
export function dialectOf(operation: Node): string {
  const tags = operation['tags']
  const [word = ''] = (Array.isArray(tags) ? String(tags[0] ?? '') : '').split(' ')
  return DIALECTS.includes(word) ? word : ''
}
