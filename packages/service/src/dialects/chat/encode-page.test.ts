import type { Channel, ChannelId, ChatMessage, ChatServiceId, Page } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { encodeChannelPage, encodeMessagePage, encodeServicePage } from './encode-page.ts'

const BASE = 'https://chat.example.com'
const SERVICE = 'b'.repeat(32) as ChatServiceId
const CHANNEL = 'c'.repeat(32) as ChannelId
const CHANNELS = `${BASE}/v2/Services/IS${SERVICE}/Channels`
const MESSAGES = `${CHANNELS}/CH${CHANNEL}/Messages`
const query = { PageSize: 2, Page: 1 }

const pageOf = <T>(items: Partial<T>[]): Page<T> => ({
  items: items.map((item) => ({ createdAt: 0, updatedAt: 0, media: null, ...item })) as T[],
  hasNext: true,
  hasPrevious: true,
})

describe('the links of a page', () => {
  it('of messages stand at an index, with the order where it was sent', () => {
    const page = pageOf<ChatMessage>([{ index: 4 }, { index: 7 }])
    const place = { serviceId: SERVICE, channelId: CHANNEL }
    const asked = { ...query, Order: 'asc', PageToken: 'PA3' } as const
    expect(encodeMessagePage(page, BASE, place, asked, true).meta).toEqual({
      key: 'messages',
      page: 1,
      page_size: 2,
      url: `${MESSAGES}?Order=asc&PageSize=2&Page=1&PageToken=PA3`,
      first_page_url: `${MESSAGES}?Order=asc&PageSize=2&Page=0`,
      next_page_url: `${MESSAGES}?Order=asc&PageSize=2&Page=2&PageToken=PA7`,
      previous_page_url: `${MESSAGES}?Order=asc&PageSize=2&Page=0&PageToken=PB4`,
    })
    const { meta } = encodeMessagePage(page, BASE, place, asked, false)
    expect(meta.first_page_url).toBe(`${MESSAGES}?PageSize=2&Page=0`)
  })

  it('of channels repeat each type that was sent', () => {
    const page = pageOf<Channel>([{ id: CHANNEL, lastMessageId: null }])
    const asked = { ...query, Type: ['public', 'private'] } as const
    const { meta } = encodeChannelPage(page, BASE, SERVICE, asked, true)
    const types = 'Type=public&Type=private'
    expect(meta.first_page_url).toBe(`${CHANNELS}?${types}&PageSize=2&Page=0`)
    expect(meta.next_page_url).toContain(`PageToken=PACH${CHANNEL}`)
    const bare = encodeChannelPage(page, BASE, SERVICE, { ...asked, Type: ['public'] }, false)
    expect(bare.meta.first_page_url).toBe(`${CHANNELS}?PageSize=2&Page=0`)
  })

  it('of services are null beyond the ends', () => {
    const page = { items: [], hasNext: false, hasPrevious: false }
    expect(encodeServicePage(page, BASE, query)).toMatchObject({
      meta: { key: 'services', next_page_url: null, previous_page_url: null },
      services: [],
    })
  })
})
