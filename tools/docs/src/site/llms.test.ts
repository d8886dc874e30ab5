import { describe, expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { llmsFullText, llmsText, pageLlmsText } from './llms.ts'
import type { Page } from './page.ts'

const page: Page = {
  path: 'docs/guides/one',
  title: 'One',
  description: 'The first.',
  markdown:
    '# One\n\nThe first.\n\n## Part\n\n[Two](two.md#x), [codes](../errors.md), [out](https://a.example)\n',
  kind: 'guide',
  group: 'Guides',
}

test('llmsText has a title, a summary, every page and operation, and the documents beside them', () => {
  const lines = llmsText(fixture(), [page]).split('\n')
  expect(lines.slice(0, 3)).toEqual(['# Fixture', '', '> Two <words>'])
  expect(lines).toContain('- [One](docs/guides/one.md): The first.')
  expect(lines).toContain(
    '- [listThings](docs/operations/listThings.md): `GET /accounts/{AccountSid}/things`. Read things.',
  )
  expect(lines.filter((line) => line.startsWith('- ['))).toHaveLength(6)
  expect(lines.at(-2)).toBe('- [/docs](docs): The reference. (text/html)')
})

test('llmsFullText turns the links of every page to the root', () => {
  expect(llmsFullText(fixture(), [page])).toContain(
    '[Two](docs/guides/two.md#x), [codes](docs/errors.md), [out](https://a.example)',
  )
})

describe('pageLlmsText', () => {
  const lines = pageLlmsText(fixture(), page).split('\n')

  test('leads to the page as Markdown and to the root', () => {
    expect(lines).toContain('- [This page as Markdown](../one.md)')
    expect(lines).toContain('- [Index of all pages](../../../llms.txt)')
  })

  test('has the headings of the page', () => {
    expect(lines).toContain('- Part')
  })
})
