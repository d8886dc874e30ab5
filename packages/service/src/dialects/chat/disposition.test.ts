import { describe, expect, it } from 'vitest'
import { dispositionOf } from './disposition.ts'

describe('dispositionOf', () => {
  it.each([
    ['image/png', 'a.png', 'inline; filename="a.png"'],
    ['image/svg+xml', 'a.svg', 'attachment; filename="a.svg"'],
    ['text/html; charset=utf-8', 'a.html', 'attachment; filename="a.html"'],
    ['image/png ;x=y', 'a.png', 'inline; filename="a.png"'],
    ['text/plain', 'é.txt', `attachment; filename="_.txt"; filename*=UTF-8''%C3%A9.txt`],
    [
      'text/plain',
      '"(1)\'.txt',
      `attachment; filename="_(1)'.txt"; filename*=UTF-8''%22%281%29%27.txt`,
    ],
    ['text/plain', '😀', `attachment; filename="_"; filename*=UTF-8''%F0%9F%98%80`],
  ])('of %s named %s is %s', (contentType, filename, expected) => {
    expect(dispositionOf(contentType, filename)).toBe(expected)
  })
})
