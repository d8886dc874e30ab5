export const TABS = ['conversation', 'details', 'callbacks'] as const
export type Tab = (typeof TABS)[number]

export const VIEWS = ['messages', 'callbacks', 'requests'] as const
export type View = (typeof VIEWS)[number]

/** What is looked at; it stands in the address after `#`, where no secret ever does. */
export interface Route {
  view: View
  /** The message, delivery or request that is open. */
  id: string | null
  /** Of a message. */
  tab: Tab
}

/** Whatever it does not know leads to the messages. */
export const parseRoute = (hash: string): Route => {
  const [view, id = '', tab] = hash.replace(/^#?\/?/, '').split('/')
  const known = VIEWS.find((one) => one === view)
  if (known === undefined) return { view: 'messages', id: null, tab: 'conversation' }
  return {
    view: known,
    id: /^\w+$/.test(id) ? id : null,
    tab: TABS.find((one) => one === tab) ?? 'conversation',
  }
}

export const hashOf = ({ view, id = null, tab = 'conversation' }: HashParts): string =>
  ['#', view, id, tab === 'conversation' ? null : tab].filter((part) => part !== null).join('/')

type HashParts = Pick<Route, 'view'> & Partial<Route>
