import type { Dialect } from '../../wire/dialect.ts'
import { loginOf } from './auth.ts'
import { callbacks } from './callback.ts'
import { WIRE } from './decode.ts'
import { failTwilio } from './fail.ts'

export { twilioHandlers } from './handlers.ts'

/** Also answers where no other wire does: this one was here first. */
export const twilio: Dialect = {
  wire: WIRE,
  scope: 'messaging',
  owns: () => true,
  loginOf,
  fail: failTwilio,
  callbacks,
}
