import type { Caller } from './caller.ts'

interface Page {
  messages: readonly { body: string }[]
  next_page_uri: string | null
}

/** The bodies of all messages of an account. */
export const listBodies = async (caller: Caller): Promise<readonly string[]> => {
  const bodies: string[] = []
  for (let path: string | null = `${caller.root}/Messages.json?PageSize=1000`; path !== null;) {
    const page: Page = (await caller.call('GET', path)).json<Page>()
    bodies.push(...page.messages.map(({ body }) => body))
    path = page.next_page_uri
  }
  return bodies
}
