import { describe, expect, it } from 'vitest'
import { encodeRefusal, representationOf } from './error-body.ts'
import { protocol } from './protocol-errors.ts'
import { badRequest } from './refusal.ts'

const context = { path: '/2010-04-01/a', publicUrl: 'http://x', representation: 'json' } as const

describe('representationOf', () => {
  it.each([
    ['/2010-04-01/Accounts/AC1/Messages.json', 'json'],
    ['/2010-04-01/Accounts/AC1/Messages/SM1/Media/ME1', 'xml'],
    ['/2010-04-01/Accounts/AC1/Messages/SM1/Media/ME1.xml', 'xml'],
    ['/2010-04-01/Accounts/AC1/Messages/SM1/Media/ME1.json', 'json'],
    ['/2010-04-01/nowhere', 'xml'],
    ['/nowhere.xml', 'xml'],
    ['/nowhere', 'json'],
    ['/health', 'json'],
    ['/media/123.xml', 'json'],
  ])('of %s is %s', (path, representation) => {
    expect(representationOf(path)).toBe(representation)
  })
})

describe('encodeRefusal', () => {
  it('names the path that was not found', () => {
    expect(encodeRefusal(protocol.notFound, context)).toEqual({
      status: 404,
      contentType: 'application/json',
      body: {
        code: 20404,
        message: 'The requested resource /2010-04-01/a was not found',
        more_info: 'http://x/docs/errors#20404',
        status: 404,
      },
    })
  })

  it('writes XML in the order of the vendor, escaped and without what XML cannot hold', () => {
    const refusal = { ...badRequest(20001, 'a < b & \u0007c\0'), detail: 'd' }
    const { body } = encodeRefusal(refusal, { ...context, representation: 'xml' })
    expect(body).toBe(
      "<?xml version='1.0' encoding='UTF-8'?>\n" +
        '<TwilioResponse><RestException><Code>20001</Code><Detail>d</Detail>' +
        '<Message>a &lt; b &amp; c</Message><MoreInfo>http://x/docs/errors#20001</MoreInfo>' +
        '<Status>400</Status></RestException></TwilioResponse>',
    )
  })
})
