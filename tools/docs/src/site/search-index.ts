import type { Contract } from '../contract.ts'
import { slugOf } from '../markdown.ts'
import { anchorOf } from './error-anchors.ts'
import { headingsOf, type Page } from './page.ts'

/** Something that the search of the pages finds: its title, where it is, what else is known of it. */
interface Entry {
  title: string
  file: string
  text: string
}

/** All pages, the headings of guides, and every error code, for the search in the bar. */
export const searchIndex = (contract: Contract, pages: readonly Page[]): string =>
  JSON.stringify([...pages.flatMap(entriesOf), ...errorEntries(contract)])

const entriesOf = (page: Page): Entry[] => {
  const { path, title, description, kind } = page
  const name = kind === 'operation' ? `${path.split('/').at(-1)} · ` : ''
  const own: Entry = { title, file: `${path}.html`, text: `${name}${description}` }
  if (kind !== 'guide') return [own]
  const parts = headingsOf(page).map((heading): Entry => {
    const text = heading.replaceAll('`', '')
    return { title: text, file: `${path}.html#${slugOf(heading)}`, text: title }
  })
  return [own, ...parts]
}

const errorEntries = (contract: Contract): Entry[] =>
  Object.entries(contract['x-errors']).flatMap(([dialect, errors]) =>
    Object.entries(errors).map(([code, { title }]): Entry => {
      return {
        title: `${code} ${title}`,
        file: `docs/errors.html#${anchorOf(dialect, code)}`,
        text: dialect,
      }
    }),
  )
