/** Well formed, and nobody has them. */
export const UNKNOWN_ACCOUNT = `AC${'0'.repeat(31)}1`
export const UNKNOWN_MESSAGE = `SM${'0'.repeat(31)}1`
export const UNKNOWN_MEDIA = `ME${'0'.repeat(31)}1`
export const UNKNOWN_UUID = '00000000-0000-0000-0000-000000000001'
