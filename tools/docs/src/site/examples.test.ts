import { expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { examplesPage } from './examples.ts'

test('the page of examples says what each number for tests brings about', () => {
  const carrier = {
    refusals: [{ property: 'To', number: '+15005550004', example: 'to-opted-out' }],
    outcomes: [
      { name: 'delivered', summary: 'It arrives', statuses: ['sent', 'delivered'] },
      { name: 'stays-queued', summary: 'Never taken', number: '+15005550011', statuses: [] },
    ],
  }
  const { markdown } = examplesPage({ ...fixture(), 'x-simulated-carrier': carrier })
  expect(markdown).toContain('| `+15005550004` | `To` | `to-opted-out` |')
  expect(markdown).toContain('| any other | `delivered` | `sent`, `delivered` | It arrives |')
  expect(markdown).toContain('| `+15005550011` | `stays-queued` | none | Never taken |')
})
