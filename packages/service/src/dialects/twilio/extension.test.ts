import type { Context } from 'hono'
import { describe, expect, it } from 'vitest'
import { extensionOf } from './extension.ts'

const ROOT = 'http://127.0.0.1:4010/2010-04-01/Accounts/AC1'

describe('extensionOf', () => {
  it.each([
    ['Messages.xml', '.xml'],
    ['Messages%2Exml?To=1.5', '.xml'],
    ['Messages/SM1%2exml', '.xml'],
    ['Messages', ''],
    ['Messages?PageToken=a/b.xml', ''],
    ['Messages/SM1/Media', ''],
  ])('of %s is %j', (path, extension) => {
    expect(extensionOf({ req: { url: `${ROOT}/${path}` } } as Context)).toBe(extension)
  })
})
