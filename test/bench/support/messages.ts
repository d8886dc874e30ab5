import type { TwilioMessage, TwilioMessageList } from '@postel/server'
import { drained } from './backlog.ts'
import type { LoadedService } from './service.ts'

const SENT_AT_ONCE = 50
const PAGE_SIZE = 1_000

/** Sends as many messages and waits until they have arrived. */
export const sendMessages = async ({ url, caller }: LoadedService, count: number) => {
  for (let sent = 0; sent < count; sent += SENT_AT_ONCE) {
    const batch = Array.from({ length: Math.min(SENT_AT_ONCE, count - sent) }, () => caller.send())
    for (const { status } of await Promise.all(batch)) {
      if (status !== 201) throw new Error(`a message was answered with ${status}`)
    }
  }
  await drained(url)
}

export const listMessages = async ({ caller }: LoadedService): Promise<TwilioMessage[]> => {
  const messages: TwilioMessage[] = []
  let next: string | null = `${caller.root}/Messages.json?PageSize=${PAGE_SIZE}`
  while (next !== null) {
    const page: TwilioMessageList = (await caller.call('GET', next)).json()
    messages.push(...page.messages)
    next = page.next_page_uri
  }
  return messages
}
