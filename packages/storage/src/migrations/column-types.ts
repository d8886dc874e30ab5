import type { DialectName } from '../query.ts'

/** A key that the database counts up. */
export const SERIAL = { sqlite: 'integer' } as const satisfies Record<DialectName, string>
export const BYTES = { sqlite: 'blob' } as const satisfies Record<DialectName, string>
