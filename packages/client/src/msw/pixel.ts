/** One half-transparent pixel, in the place of the bytes that the contract does not show. */
const BASE64 =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

export const PIXEL_TYPE = 'image/png'
export const PIXEL = Uint8Array.from(atob(BASE64), (char) => char.charCodeAt(0))
