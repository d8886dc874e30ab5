import type { WireRefusal } from '../../wire/refusal.ts'

/** 400 is for what cannot be read and for pages; all other values and states are 422. */
export const badRequest = (code: number, message: string): WireRefusal => ({
  status: 400,
  code,
  message,
})

export const unprocessable = (code: number, message: string): WireRefusal => ({
  status: 422,
  code,
  message,
})

/** For values that have no code of their own. */
export const INVALID_CODE = 10000

export const invalid = (message: string): WireRefusal => unprocessable(INVALID_CODE, message)
