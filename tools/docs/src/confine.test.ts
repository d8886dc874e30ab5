import { describe, expect, test } from 'vitest'
import { confine } from './confine.ts'

const page = (body: string) => `<html><head><title>x</title></head><body>${body}</body></html>`

describe('confine', () => {
  test('puts a policy before everything else in the head', () => {
    const html = confine(page(''))
    expect(html).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src/)
  })

  test('replaces pictures on the vendor’s hosts and leaves links alone', () => {
    const html = confine(
      page('src:`https://cdn.redoc.ly/redoc/logo-mini.svg` <a href="https://redocly.com/redoc/">'),
    )
    expect(html).not.toContain('cdn.redoc.ly')
    expect(html).toContain('href="https://redocly.com/redoc/"')
  })

  test('refuses a page without a head, because the policy would be lost', () => {
    expect(() => confine('<html></html>')).toThrow('Redocly changed its page')
  })
})
