import type { Dialect } from '../../wire/dialect.ts'
import { loginOf } from './auth.ts'
import { callbacks } from './callback.ts'
import { WIRE } from './decode.ts'
import { failSignalWire } from './fail.ts'
import { ownsPath } from './path.ts'

export { signalWireHandlers } from './handlers.ts'

export const signalWire: Dialect = {
  wire: WIRE,
  scope: 'messaging',
  owns: ownsPath,
  loginOf,
  fail: failSignalWire,
  callbacks,
}
