import type { Credentials } from './credentials.ts'

const KEY = 'postel-inspector'

/** Kept for this tab alone, until it is closed or somebody signs out. */
export const readSession = (): Credentials | null => {
  const text = sessionStorage.getItem(KEY)
  return text === null ? null : (JSON.parse(text) as Credentials)
}

export const keepSession = (credentials: Credentials): void =>
  sessionStorage.setItem(KEY, JSON.stringify(credentials))

export const endSession = (): void => sessionStorage.removeItem(KEY)
