import { createPostelClient, type PostelClient } from '@postel/client'
import type { Credentials } from './credentials.ts'
import type { ExchangeLog } from './exchange-log.ts'

export interface Api {
  /** For what a person has asked for. */
  acting: PostelClient
  /** For what the page asks for again and again. */
  polling: PostelClient
}

/** Where the service answers: this page lies in it as `inspector`. */
export const BASE_URL = new URL('.', location.href).href.replace(/\/$/, '')

export const createApi = (credentials: Credentials, log: ExchangeLog): Api => {
  const options = { baseUrl: BASE_URL, ...credentials }
  return {
    acting: createPostelClient({ ...options, fetch: log.recorder(false) }),
    polling: createPostelClient({ ...options, fetch: log.recorder(true) }),
  }
}
