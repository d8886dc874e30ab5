import type { WireRefusal } from '../../wire/refusal.ts'

export const badRequest = (code: number, message: string): WireRefusal => ({
  status: 400,
  code,
  message,
})

export const conflict = (code: number, message: string): WireRefusal => ({
  status: 409,
  code,
  message,
})
