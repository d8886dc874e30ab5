import { describe, expect, it } from 'vitest'
import { useReceiver } from './callback-sender.test-support.ts'

const receiver = useReceiver()

describe('a receiver that hangs', () => {
  it('is given the time to connect that its URL says', async () => {
    const result = await receiver.send('http://hung.example/#ct=100&rc=3&rp=ct', {
      lookup: () => undefined,
    })
    expect(result).toEqual({
      delivered: false,
      status: null,
      detail: 'no connection within 100 ms',
      attemptsMax: 4,
    })
  })

  it('is given the time to answer that its URL says', async () => {
    receiver.respond(() => undefined)
    expect(await receiver.send(`${receiver.url}#rt=100&rc=3&rp=ct`)).toEqual({
      delivered: false,
      status: null,
      detail: 'no answer within 100 ms',
      attemptsMax: 1,
    })
  })

  it('is given the time in all that its URL says, over both requests', async () => {
    receiver.respond((response, { authorization }) =>
      authorization === undefined
        ? response.writeHead(401, { 'www-authenticate': 'Basic' }).end()
        : undefined,
    )
    expect(await receiver.send(`${receiver.urlWithCredentials}#tt=200`)).toEqual({
      delivered: false,
      status: null,
      detail: 'no answer within 200 ms in all',
    })
    expect(receiver.received).toHaveLength(2)
  })

  it('has taken the callback once its status is there, however long its body takes', async () => {
    receiver.respond(
      (response) => void response.writeHead(200, { 'content-length': '5' }).write('o'),
    )
    expect(await receiver.send(receiver.url)).toMatchObject({ delivered: true, status: 200 })
  })

  it('has not failed when the service stops meanwhile', async () => {
    receiver.respond(() => undefined)
    const closing = new AbortController()
    const sending = receiver.send(receiver.url, { closing: closing.signal })
    setTimeout(() => closing.abort(), 50)
    await expect(sending).rejects.toThrow()
  })
})
