import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from './page.ts'

/** What people wrote by hand. */
export interface Texts {
  guides: Page[]
  changelog: Page
}

const repository = join(import.meta.dirname, '../../../..')
export const guidesFolder = join(repository, 'docs/guides')
const changelogFile = join(repository, 'spec/CHANGELOG.md')

export const readTexts = async (): Promise<Texts> => {
  const files = (await readdir(guidesFolder)).filter((name) => name.endsWith('.md')).sort()
  const guides = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(guidesFolder, name), 'utf8')
      return pageOf(`docs/guides/${nameOf(name)}`, text, 'guide', 'Guides')
    }),
  )
  const text = await readFile(changelogFile, 'utf8')
  return { guides, changelog: pageOf('docs/changelog', text, 'page', 'Reference') }
}

/** Files are numbered by the order in which they are read: `04-media.md`. */
const nameOf = (file: string): string => basename(file, '.md').replace(/^\d+-/, '')

/** A text begins with its title and, in one paragraph, what it is for. */
export const pageOf = (path: string, text: string, kind: Page['kind'], group: string): Page => {
  const [, title, description] = /^# (.+)\n\n((?:.+\n)+)/.exec(text) ?? []
  if (title === undefined || description === undefined)
    throw new Error(`${path} must begin with "# Title" and a paragraph that says what it is for.`)
  return {
    path,
    title,
    description: description.trim().replaceAll('\n', ' '),
    // Numbers order the files and are no part of addresses.
    markdown: text.replaceAll(/\]\((?:\.\/)?\d+-([\w-]+\.md)/g, ']($1'),
    kind,
    group,
  }
}
