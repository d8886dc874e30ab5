import { describe, expect, test } from 'vitest'
import { account, answering, json } from './client.test-support.ts'
import { Refusal, type TwilioMessage } from './index.ts'

const list = `/2010-04-01/Accounts/${account.accountSid}/Messages.json`

/** Pages with two messages each, named by their numbers. */
const page = (number: number, next: string | null) =>
  json(200, {
    messages: [{ sid: `SM${number}a` }, { sid: `SM${number}b` }],
    next_page_uri: next,
  })
const linkTo = (number: number): string =>
  `${list}?To=%2B1&PageSize=2&Page=${number}&PageToken=P${number}`
const three = [page(0, linkTo(1)), page(1, linkTo(2)), page(2, null)]

const sidsOf = async (messages: AsyncIterable<Pick<TwilioMessage, 'sid'>>): Promise<string[]> => {
  const sids = []
  for await (const { sid } of messages) sids.push(sid)
  return sids
}

describe('a list', () => {
  test('is its first page when awaited', async () => {
    const { postel, requests } = answering(three)
    const { data } = await postel.listTwilioMessages()
    expect(data?.messages.map(({ sid }) => sid)).toEqual(['SM0a', 'SM0b'])
    expect(requests).toHaveLength(1)
  })

  test('is every item of every page when iterated', async () => {
    const { postel, requests } = answering(three)
    const messages = postel.listTwilioMessages({ query: { To: '+1', PageSize: 2 } })
    expect(await sidsOf(messages)).toEqual(['SM0a', 'SM0b', 'SM1a', 'SM1b', 'SM2a', 'SM2b'])
    expect(requests.map(({ url }) => url.replace('http://postel.test', ''))).toEqual([
      `${list}?To=%2B1&PageSize=2`,
      linkTo(1),
      linkTo(2),
    ])
    for (const { headers } of requests) expect(headers.has('authorization')).toBe(true)
  })

  test('is its pages where those are asked for', async () => {
    const { postel } = answering(three)
    const sizes = []
    for await (const { messages } of postel.listTwilioMessages().pages())
      sizes.push(messages.length)
    expect(sizes).toEqual([2, 2, 2])
  })

  test('reads a page only when the loop comes to it', async () => {
    const { postel, requests } = answering(three)
    for await (const { sid } of postel.listTwilioMessages()) if (sid === 'SM1a') break
    expect(requests).toHaveLength(2)
  })

  test.each([
    [0, []],
    [2, ['SM0a', 'SM0b']],
    [3, ['SM0a', 'SM0b', 'SM1a']],
    [100, ['SM0a', 'SM0b', 'SM1a', 'SM1b', 'SM2a', 'SM2b']],
  ])('ends after a limit of %i', async (limit, sids) => {
    const { postel, requests } = answering(three)
    expect(await sidsOf(postel.listTwilioMessages({ limit }))).toEqual(sids)
    expect(requests).toHaveLength(Math.max(1, sids.length / 2 + (sids.length % 2) / 2))
  })

  test('asks for no more than a small limit, unless told otherwise', async () => {
    const { postel, requests } = answering([page(0, null)])
    await postel.listTwilioMessages({ limit: 7 })
    await postel.listTwilioMessages({ limit: 7, query: { PageSize: 3 } })
    await postel.listTwilioMessages({ limit: 700 })
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?PageSize=7',
      '?PageSize=3',
      '',
    ])
  })

  test.each([
    [0, []],
    [1, ['SM0a', 'SM0b']],
    [2, ['SM0a', 'SM0b', 'SM1a', 'SM1b']],
  ])('ends after %i of maxPages', async (maxPages, sids) => {
    const { postel, requests } = answering(three)
    expect(await sidsOf(postel.listTwilioMessages({ maxPages }))).toEqual(sids)
    expect(requests).toHaveLength(Math.max(1, maxPages))
  })

  test.each(['limit', 'maxPages'])('has an end, which a %s of NaN is not', (name) => {
    const { postel, requests } = answering(three)
    expect(() => postel.listTwilioMessages({ [name]: NaN })).toThrow(
      `listTwilioMessages: ${name} is NaN; it must be 0 or more`,
    )
    expect(requests).toHaveLength(0)
  })

  test('that fails before it is iterated tells the loop, and does not end the process', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown): void => void unhandled.push(error)
    process.on('unhandledRejection', note)
    try {
      const { postel } = answering([new TypeError('fetch failed')], { retries: 0 })
      const messages = postel.listTwilioMessages()
      await new Promise<void>((resolve) => setTimeout(resolve, 20))
      await expect(sidsOf(messages)).rejects.toThrow('fetch failed')
      await expect(messages).rejects.toThrow('fetch failed')
      expect(unhandled).toEqual([])
    } finally {
      process.off('unhandledRejection', note)
    }
  })

  test('that never ends is an error after 1,000 pages, not an endless loop', async () => {
    const { postel, requests } = answering([page(0, linkTo(1))])
    await expect(sidsOf(postel.listTwilioMessages())).rejects.toThrow(
      'listTwilioMessages: more than 1000 pages; maxPages allows for more',
    )
    expect(requests).toHaveLength(1000)
  })

  test('throws what a page refuses, with what came before it already read', async () => {
    const refused = json(400, { code: 21481, message: 'PageToken is not one', status: 400 })
    const { postel } = answering([page(0, linkTo(1)), refused])
    const sids: string[] = []
    const reading = async (): Promise<void> => {
      for await (const { sid } of postel.listTwilioMessages()) sids.push(sid)
    }
    const error = await reading().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Refusal)
    expect(error).toMatchObject({ code: 21481, message: '400 (21481): PageToken is not one' })
    expect(sids).toEqual(['SM0a', 'SM0b'])
  })
})

describe('the link to the next page', () => {
  test.each([
    'https://postel.test/2010-04-01/Accounts/x/Messages.json?Page=1',
    'http://elsewhere.test/2010-04-01/Messages.json?Page=1',
    '//elsewhere.test/x?Page=1',
    'http://postel.test:81/x?Page=1',
  ])('is an error where it leads to another origin: %s', async (link) => {
    const { postel, requests } = answering([page(0, link)])
    await expect(sidsOf(postel.listTwilioMessages())).rejects.toThrow('not followed')
    expect(requests).toHaveLength(1)
  })

  test('leads nowhere that matters after the last page that is wanted', async () => {
    const { postel } = answering([page(0, 'http://elsewhere.test/x?Page=1')])
    expect(await sidsOf(postel.listTwilioMessages({ maxPages: 1 }))).toEqual(['SM0a', 'SM0b'])
  })

  test('gives the query and nothing else, also below a path of the base URL', async () => {
    const { postel, requests } = answering([page(0, '/other?Page=1&PageToken=P1'), page(1, null)], {
      baseUrl: 'http://postel.test/sms',
    })
    await sidsOf(postel.listTwilioMessages())
    expect(requests[1]!.url).toBe(`http://postel.test/sms${list}?Page=1&PageToken=P1`)
  })

  test('is found where chat has it, with keys that are repeated', async () => {
    const answer = (sid: string, next: string | null) =>
      json(200, { channels: [{ sid }], meta: { next_page_url: next } })
    const link = 'http://postel.test/v2/Services/IS1/Channels?Type=public&Type=private&Page=1'
    const { postel, requests } = answering([answer('CH1', link), answer('CH2', null)])
    const sids = []
    const query = { Type: ['public', 'private'] as ('public' | 'private')[] }
    for await (const { sid } of postel.listChatChannels({ path: { ServiceSid: 'IS1' }, query })) {
      sids.push(sid)
    }
    expect(sids).toEqual(['CH1', 'CH2'])
    expect(new URL(requests[1]!.url).searchParams.getAll('Type')).toEqual(['public', 'private'])
  })
})
