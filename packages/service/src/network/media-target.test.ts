import { describe, expect, it } from 'vitest'
import { mediaTarget, redirectTarget, targetSha256 } from './media-target.ts'

const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`

const target = (text: string) => {
  const made = mediaTarget(text)
  if (made === null) throw new Error(`${text} is no target`)
  return { href: made.url.href, authorization: made.authorization, made }
}

describe('mediaTarget', () => {
  it.each([
    ['http://a.test/x?y=1#z', 'http://a.test/x?y=1', null],
    ['https://user:pass@a.test/', 'https://a.test/', basic('user:pass')],
    ['https://user@a.test/', 'https://a.test/', basic('user:')],
    ['https://:pass@a.test/', 'https://a.test/', basic(':pass')],
    ['https://us%40er:p%C3%A4ss@a.test/', 'https://a.test/', basic('us@er:päss')],
    ['https://100%:x@a.test/', 'https://a.test/', basic('100%:x')],
  ])('of %s asks for %s', (text, href, authorization) => {
    expect(target(text)).toMatchObject({ href, authorization })
  })

  it.each(['ftp://a.test/', 'file:///etc/passwd', 'data:image/png,x', 'a.test', 'http://'])(
    'is nothing for %s',
    (text) => expect(mediaTarget(text)).toBeNull(),
  )
})

describe('redirectTarget', () => {
  const from = target('https://user:pass@a.test/dir/file').made
  it.each([
    ['/other', basic('user:pass')],
    ['https://a.test:443/other', basic('user:pass')],
    ['http://a.test/other', null],
    ['https://a.test:8443/other', null],
    ['https://b.test/other', null],
    ['//b.test/other', null],
    ['https://c:d@b.test/other', basic('c:d')],
  ])('to %s sends %s', (location, authorization) => {
    expect(redirectTarget(from, location)?.authorization).toBe(authorization)
  })

  it('does not find lost credentials again', () => {
    const away = redirectTarget(from, 'https://b.test/')
    const back = away && redirectTarget(away, 'https://a.test/dir/file')
    expect(back?.authorization).toBeNull()
  })
})

describe('targetSha256', () => {
  it('is another for another URL or other credentials, and none for another fragment', () => {
    const texts = ['http://a.test/', 'http://a.test/?', 'http://u:p@a.test/', 'http://u:q@a.test/']
    const names = texts.map((text) => targetSha256(target(text).made))
    expect(new Set(names).size).toBe(texts.length)
    expect(targetSha256(target('http://a.test/#here').made)).toBe(names[0])
  })
})
