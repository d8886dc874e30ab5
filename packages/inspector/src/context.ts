import type { CallbackDelivery, TwilioMessage } from '@postel/client'
import type { Api } from './api.ts'
import type { Book } from './book.ts'
import type { Cell } from './cell.ts'
import type { Credentials } from './credentials.ts'
import type { ExchangeLog } from './exchange-log.ts'
import type { MediaStore } from './media-store.ts'
import type { Route } from './route.ts'

/** What the parts of the page share. */
export interface Context {
  credentials: Credentials
  api: Api
  log: ExchangeLog
  messages: Book<TwilioMessage>
  deliveries: Book<CallbackDelivery>
  /** Those about one message; of the last one that was asked for, the same book again. */
  deliveriesOf(messageSid: string): Book<CallbackDelivery>
  media: MediaStore
  /** The pairs of numbers whose messages have been read. */
  pairsRead: Set<string>
  route: Cell<Route>
  /** Leads to a place of the page; without a step back where it `replaces` the present one. */
  go(route: Pick<Route, 'view'> & Partial<Route>, how?: 'replaces'): void
  /** Tells it in passing, to readers and to screen readers. */
  notify(text: string): void
  /** Asks at once for what may have changed. */
  poke(): void
}
