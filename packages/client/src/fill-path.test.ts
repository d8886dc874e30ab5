import { expect, test } from 'vitest'
import { fillPath } from './fill-path.ts'

test('fillPath escapes values and keeps what follows them', () => {
  expect(fillPath('/a/{A}/b/{B}.json', { A: 'x/y?#', B: 7 })).toBe('/a/x%2Fy%3F%23/b/7.json')
})

test.each([undefined, null, '', '.', '..', {}])(
  'fillPath refuses %o, which would lead elsewhere',
  (Sid) => {
    expect(() => fillPath('/Media/{Sid}', { Sid })).toThrow(/^path parameter Sid is /)
  },
)
