import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../unknown-sids.ts'

export const FORM = 'Content-Type: application/x-www-form-urlencoded'

/** A request as it goes over the wire. `{root}`, `{foreign account}`, `{wrong token}` and `SM{foreign}` are filled in. */
export interface BadRequest {
  what: string
  line: string
  /** Null for none at all. */
  host?: string | null
  headers?: string[]
  body?: string | Uint8Array
  /** Without credentials, unless the headers have some. */
  anonymous?: boolean
  status: number
  code: number
  says?: RegExp
}

export const LIST = 'GET {root}/Messages.json HTTP/1.1'
export const CREATE = 'POST {root}/Messages.json HTTP/1.1'
export const MESSAGE = `{root}/Messages/${UNKNOWN_MESSAGE}`
export const BYTES = `${MESSAGE}/Media/${UNKNOWN_MEDIA}`

/** `GET` of the list with this query. */
export const list = (query: string): string => `GET {root}/Messages.json?${query} HTTP/1.1`
