import { parseId, type Id } from '@postel/core'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** A UUID of any version, in either case; null for anything else. */
export const parseUuid = <T extends Id>(text: string): T | null =>
  UUID.test(text) ? parseId<T>(text.replaceAll('-', '')) : null

export const uuidOf = (id: Id): string =>
  id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
