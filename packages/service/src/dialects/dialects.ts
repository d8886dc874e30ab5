import type { Dialect } from '../wire/dialect.ts'
import { chat } from './chat/index.ts'
import { signalWire } from './signalwire/index.ts'
import { twilio } from './twilio/index.ts'

/** Every wire. A path that no other one owns is the last one's, who owns all. */
export const DIALECTS: readonly [...Dialect[], Dialect] = [signalWire, chat, twilio]

export const dialectOf = (canonicalPath: string): Dialect =>
  DIALECTS.find((one) => one.owns(canonicalPath)) ?? twilio
