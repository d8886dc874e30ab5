import type { ByteRange } from '@postel/core'

const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/

/**
 * The one range that a `Range` header asks for. Null where the whole is to be sent: no header, one
 * that cannot be read, or several ranges, which HTTP lets a server ignore.
 */
export const selectRange = (
  header: string | undefined,
  sizeBytes: number,
): ByteRange | 'unsatisfiable' | null => {
  const [, first, last] = ONE_RANGE.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || first + last === '') return null
  if (first === '') {
    const count = Math.min(Number(last), sizeBytes)
    return count === 0 ? 'unsatisfiable' : { start: sizeBytes - count, end: sizeBytes - 1 }
  }
  const start = Number(first)
  const end = last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1)
  if (last !== '' && Number(last) < start) return null
  return start < sizeBytes ? { start, end } : 'unsatisfiable'
}
