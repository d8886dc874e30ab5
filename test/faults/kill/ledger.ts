/** What the service has said that it has: a message with the file it was asked to fetch, or a file. */
export interface Acknowledged {
  kind: 'message' | 'upload'
  /** 32 hex digits. */
  id: string
  /** Where it is read: the message, or the bytes of the file. */
  path: string
  body: string
  /** Of its file. */
  sha256: string
}

export interface Ledger {
  add(one: Acknowledged): void
  all(): readonly Acknowledged[]
}

export const createLedger = (): Ledger => {
  const acknowledged: Acknowledged[] = []
  return { add: (one) => void acknowledged.push(one), all: () => acknowledged }
}
