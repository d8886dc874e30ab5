import { describe, expect, it } from 'vitest'
import { codeOf, messageOf, reword } from './wire-error.ts'

const json = { code: 20404, message: 'old', more_info: 'http://x/docs/errors#20404', status: 404 }
const xml =
  '<TwilioResponse><RestException><Code>20404</Code><Message>old</Message>' +
  '</RestException></TwilioResponse>'

describe('reword', () => {
  it('changes nothing but the message of a JSON error', () => {
    const { body } = reword({ status: 404, body: json }, 'new')
    expect(body).toEqual({ ...json, message: 'new' })
  })

  it('escapes the message of an XML error and takes a dollar for itself', () => {
    const { body } = reword({ status: 404, body: xml }, "a < b & c > d $1 $'")
    expect(body).toBe(xml.replace('old', () => "a &lt; b &amp; c &gt; d $1 $'"))
  })

  it('leaves the words of the contract where there are no others', () => {
    expect(reword({ status: 404, body: json }, undefined).body).toBe(json)
  })
})

describe('codeOf and messageOf', () => {
  it.each([
    [json, 20404, 'old'],
    [xml, 20404, 'old'],
    [xml.replace('old', 'a &lt; b &amp;amp; c'), 20404, 'a < b &amp; c'],
    [{}, null, null],
    ['plain', null, null],
    [undefined, null, null],
  ])('read %j', (body, code, message) => {
    expect(codeOf(body)).toBe(code)
    expect(messageOf(body)).toBe(message)
  })
})
