/** An error as this wire tells it, but for the address of its page. */
export interface TwilioRefusal {
  status: number
  code: number
  /** Null where the words name the path that was asked for. */
  message: string | null
  detail?: string
}

/** A refusal that only this wire knows, thrown while a request is decoded. */
export class TwilioRefusalError extends Error {
  override readonly name = 'TwilioRefusalError'
  readonly refusal: TwilioRefusal

  constructor(refusal: TwilioRefusal) {
    super(refusal.message ?? `refused with ${refusal.code}`)
    this.refusal = refusal
  }
}

export const badRequest = (code: number, message: string): TwilioRefusal => ({
  status: 400,
  code,
  message,
})
