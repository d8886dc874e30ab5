import type { Dialect } from '../../wire/dialect.ts'
import { loginOf } from './auth.ts'
import { failChat } from './fail.ts'

export { chatHandlers } from './handlers.ts'

/** Chat v2 with the files of the Media Content Service, which are of version 1. */
export const chat: Dialect = {
  wire: 'chat',
  scope: 'chat',
  owns: (path) => /^\/v[12](\/|$)/.test(path),
  loginOf,
  fail: failChat,
  // Messages in channels go nowhere, so nothing of them is told to anyone.
  callbacks: null,
}
