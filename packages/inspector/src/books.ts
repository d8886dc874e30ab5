import type { CallbackDelivery, PostelClient, TwilioMessage } from '@postel/client'
import { createBook, type Book, type Page } from './book.ts'
import { dataOf } from './refused.ts'

const PAGE_SIZE = 50

/** The id in it begins with the time. */
export const messageKey = ({ sid }: Pick<TwilioMessage, 'sid'>): string => sid.slice(2)

export const createMessageBook = (client: PostelClient): Book<TwilioMessage> =>
  createBook({
    keyOf: messageKey,
    read: async (from) => {
      const page = await dataOf(client.listTwilioMessages({ query: pageQuery(from) }))
      return pageOf(page.messages, page.next_page_uri)
    },
  })

const deliveryKey = ({ id }: CallbackDelivery): string => id.padStart(15, '0')

/** The deliveries about one message, or all. */
export const createDeliveryBook = (
  client: PostelClient,
  MessageSid?: string,
): Book<CallbackDelivery> =>
  createBook({
    keyOf: deliveryKey,
    read: async (from) => {
      const about = MessageSid === undefined ? {} : { MessageSid }
      const query = { ...pageQuery(from), ...about }
      const page = await dataOf(client.listCallbackDeliveries({ query }))
      return pageOf(page.deliveries, page.next_page_uri)
    },
  })

/** The pages are numbered by whoever asks, so that the number may stay the same. */
const pageQuery = (from: string | null) => ({
  PageSize: PAGE_SIZE,
  ...(from !== null && { Page: 1, PageToken: from }),
})

const pageOf = <Item>(items: readonly Item[], nextUri: string | null | undefined): Page<Item> => ({
  items,
  next: nextUri ? new URL(nextUri, location.href).searchParams.get('PageToken') : null,
})
