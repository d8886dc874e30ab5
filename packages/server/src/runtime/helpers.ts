import type { Context } from 'hono'

/** What a handler of an operation with security gets beside the request. */
export interface HandlerContext<Auth> {
  auth: Auth
  c: Context
}

/** What a handler of an operation without security gets. */
export interface OpenContext {
  c: Context
}

/** A request of which the contract declares nothing. */
export type NoParts = Record<never, never>

/** Properties that are filled with their default where they are absent. */
export type Defaulted<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: T[P] }

type With<H> = [H] extends [undefined] ? unknown : { headers: H }

/** A JSON response. */
export function json<
  const S extends number,
  const B,
  const H extends object | undefined = undefined,
>(
  status: S,
  body: B,
  headers?: H,
): { status: S; contentType: 'application/json'; body: B } & With<H> {
  return response(status, 'application/json', body, headers) as never
}

/** An XML response; the text is sent as it is. */
export function xml<const S extends number, const H extends object | undefined = undefined>(
  status: S,
  body: string,
  headers?: H,
): { status: S; contentType: 'application/xml'; body: string } & With<H> {
  return response(status, 'application/xml', body, headers) as never
}

const response = (status: number, contentType: string, body: unknown, headers?: object): object =>
  headers === undefined ? { status, contentType, body } : { status, contentType, body, headers }
