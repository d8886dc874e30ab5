import type { ChatApi } from './chat-api.ts'
import { NOBODY, type ChatPlace } from './chat-place.ts'

export interface ChatSubject {
  operationId: string
  path(place: ChatPlace): string
  /** Of a request that the operation would serve, but for the refusal at hand. */
  init?: RequestInit
  /** Methods that its path answers, in the order of the alphabet. */
  allowed: string
  /** The body is a form. */
  form?: boolean
  /** It takes the header that calls webhooks. */
  webhooks?: boolean
}

/** The request, with whatever else stands in its headers. */
export const send = (
  api: ChatApi,
  { operationId, path, init }: ChatSubject,
  place: ChatPlace = NOBODY,
  headers: Record<string, string> = {},
) =>
  api.call(operationId, path(place), {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), ...headers },
  })

/** A place in which everything is there. */
export const fullPlace = async (api: ChatApi): Promise<ChatPlace> => {
  const place = await api.addPlace()
  const { sid: messageSid } = await api.addMessage(place)
  const { sid: mediaSid } = await api.addFile(place.serviceSid)
  return { ...place, messageSid, mediaSid }
}
