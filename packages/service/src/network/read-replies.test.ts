import type { Message } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { isXml, readReplies, replyTo } from './read-replies.ts'

const WEBHOOK = 'https://app.example.com/inbound/sms?a=1'

const read = (text: string) => readReplies(text, WEBHOOK)
const PLAIN = { mediaUrls: [], to: null, from: null, statusCallbackUrl: null }

describe('readReplies', () => {
  it.each([
    ['<Response/>', []],
    ['<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n</Response>\n', []],
    ['<Response><!-- nothing --></Response>', []],
    ['<Response><Message>Hi</Message></Response>', ['Hi']],
    ['<Response>\n  <Message>\n    Hi there\n  </Message>\n</Response>', ['Hi there']],
    ['<Response><Message><Body>Hi</Body></Message></Response>', ['Hi']],
    [
      '<Response><Message>a &amp; b &lt;c&gt; &#233;&#x1F600;&apos;</Message></Response>',
      ["a & b <c> é😀'"],
    ],
    ['<Response><Message><![CDATA[1 < 2 & 3]]></Message></Response>', ['1 < 2 & 3']],
    ['<Response><Message>007</Message><Message>true</Message></Response>', ['007', 'true']],
    ['<Response><Message/></Response>', ['']],
    ['\uFEFF<Response ><Message\n>Hi</Message ></Response >', ['Hi']],
    ['<Response><Message action="a?b=1&amp;c=2">Hi<!-- no > yes --></Message></Response>', ['Hi']],
  ])('reads %s', (text, bodies) => {
    expect(read(text)?.map(({ body }) => body)).toEqual(bodies)
  })

  it('reads files and attributes, with URLs that are relative to the webhook', () => {
    const text = `<Response>
      <Message to="+14155550111" from="+14155550100" statusCallback="/status">
        <Body>Look</Body>
        <Media>https://media.example.com/a.png</Media>
        <Media>b.png</Media>
      </Message>
    </Response>`
    expect(read(text)).toEqual([
      {
        body: 'Look',
        mediaUrls: ['https://media.example.com/a.png', 'https://app.example.com/inbound/b.png'],
        to: '+14155550111',
        from: '+14155550100',
        statusCallbackUrl: 'https://app.example.com/status',
      },
    ])
  })

  it.each([
    '',
    'OK',
    '<Response>',
    '<Response></Respons>',
    '<Response><Message>Hi</Response></Message>',
    '<Response><Message>a & b</Message></Response>',
    '<Response><Message>a < b</Message></Response>',
    '<Response><Message>&nope;</Message></Response>',
    '<Response><Message>&constructor;</Message></Response>',
    '<Response><Message>&#0;</Message></Response>',
    '<Response><Message>&#1;</Message></Response>',
    '<Response><Message>&#xD800;</Message></Response>',
    '<Response><Message>&#x110000;</Message></Response>',
    '<Response><Message>a\0b</Message></Response>',
    '<Response><Message><![CDATA[a\x1Bb]]></Message></Response>',
    '<Response><Message to="+14155550111" to="+14155550112">Hi</Message></Response>',
    '<Response><Message to=5>Hi</Message></Response>',
    'Hi <Response/>',
    '<Response/> bye',
    '</Response>',
    '<html><body>OK</body></html>',
    '<Response/><Response/>',
    '<Response><Redirect>/other</Redirect></Response>',
    '<Response><Message>Hi</Message><Redirect>/other</Redirect></Response>',
    `<Response>${'<Message>a</Message>'.repeat(11)}</Response>`,
    '<!DOCTYPE x [<!ENTITY a "b">]><Response><Message>&a;</Message></Response>',
    `${'<a>'.repeat(500)}`,
  ])('does not read %s', (text) => {
    expect(read(text)).toBeNull()
  })
})

describe('isXml', () => {
  it.each([
    ['text/xml', true],
    ['application/xml; charset=utf-8', true],
    ['application/twiml+xml', true],
    ['TEXT/XML', true],
    ['text/html', false],
    ['application/json', false],
    ['text/xmlish', false],
    [null, false],
  ])('of %s is %s', (contentType, expected) => {
    expect(isXml(contentType)).toBe(expected)
  })
})

describe('replyTo', () => {
  const received = { accountId: 'a', wire: 'twilio', from: '+1', to: '+2' } as unknown as Message
  const limits = { mediaCountMax: 10, validitySeconds: 36_000 }

  it('goes from the number to the sender unless it says otherwise', () => {
    expect(replyTo(received, { ...PLAIN, body: 'Hi' }, limits)).toMatchObject({
      accountId: 'a',
      wire: 'twilio',
      from: '+2',
      to: '+1',
      body: 'Hi',
      validitySeconds: 36_000,
    })
    const other = replyTo(received, { ...PLAIN, body: 'Hi', to: '+3', from: '+4' }, limits)
    expect(other).toMatchObject({ from: '+4', to: '+3' })
  })
})
