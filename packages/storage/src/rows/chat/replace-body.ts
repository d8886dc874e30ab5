import type { Connection } from '../../connection.ts'
import { keepBody, textOf, wipeBody } from '../bodies.ts'
import type { KeptBody } from '../bodies.ts'

/** A body with its slot, if it has one. */
export interface CurrentBody extends KeptBody {
  content: Uint8Array | null
}

/** Keeps the new text and wipes the old one, unless they are the same. */
export const replaceBody = async (
  connection: Connection,
  text: string,
  { id, sizeBytes, content }: CurrentBody,
): Promise<KeptBody> => {
  if (textOf(content, sizeBytes) === text) return { id, sizeBytes }
  const kept = await keepBody(connection, text)
  if (id !== null && content) {
    await wipeBody(connection, { id, slotBytes: content.byteLength })
  }
  return kept
}
