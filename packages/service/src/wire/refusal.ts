/** An error as a wire tells it, but for the address of its page. */
export interface WireRefusal {
  status: number
  code: number
  /** Null where the words name the path that was asked for. */
  message: string | null
  detail?: string
  /** Its `WWW-Authenticate`, where that is not the wire's own. */
  challenge?: string
}

/** A refusal that only one wire knows, thrown while a request is decoded. */
export class WireRefusalError extends Error {
  override readonly name = 'WireRefusalError'
  readonly refusal: WireRefusal

  constructor(refusal: WireRefusal) {
    super(refusal.message ?? `refused with ${refusal.code}`)
    this.refusal = refusal
  }
}

export const messageOf = ({ message }: WireRefusal, path: string): string =>
  message ?? `The requested resource ${path} was not found`
