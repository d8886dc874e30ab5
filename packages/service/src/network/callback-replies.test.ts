import { describe, expect, it } from 'vitest'
import { useReceiver } from './callback-sender.test-support.ts'

const XML = { 'content-type': 'text/xml' }

const receiver = useReceiver()

/** Tells of a message that came in. */
const tell = (closing?: AbortSignal) =>
  receiver.send(`${receiver.url}/inbound`, {
    callback: { kind: 'inbound', state: 'received', failure: null },
    ...(closing && { closing }),
  })

describe('the reply of a receiver', () => {
  it('is a message', async () => {
    const text = '<Response><Message>Hi</Message></Response>'
    receiver.respond((response) => response.writeHead(200, XML).end(text))
    const { replies } = await tell()
    expect(replies).toMatchObject([{ body: 'Hi', from: '+14155550123', to: '+14155550100' }])
  })

  it.each([
    ['is not one', 'thanks', 'its answer is not a Response of Messages, as it should be'],
    [
      'is too long',
      `<Response>${' '.repeat(65_536)}</Response>`,
      'its answer did not come whole, or is longer than 64 KiB',
    ],
  ])('that %s is told of, and the callback is delivered', async (_, text, sentence) => {
    receiver.respond((response) => response.writeHead(200, XML).end(text))
    const detail = `answered 200; ${sentence}`
    expect(await tell()).toEqual({ delivered: true, status: 200, detail })
  })

  it('that breaks off is told of', async () => {
    receiver.respond((response) => {
      response.writeHead(200, { ...XML, 'content-length': '99' }).write('<Response>')
      setTimeout(() => response.destroy(), 20)
    })
    expect((await tell()).detail).toContain('did not come whole')
  })

  it('is asked for again where the service stops before it is there', async () => {
    const closing = new AbortController()
    receiver.respond((response) => {
      response.writeHead(200, XML).write('<Response>')
      setTimeout(() => closing.abort(), 50)
    })
    await expect(tell(closing.signal)).rejects.toThrow()
  })
})
