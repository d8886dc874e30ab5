import { posix } from 'node:path'

/** What a reader can open: HTML, and the same as Markdown beside it. */
export interface Page {
  /** Below the root, without an extension: `docs/guides/media`. */
  path: string
  title: string
  /** One sentence, for lists and search. */
  description: string
  markdown: string
  /** HTML below the heading, where it is not made of the Markdown. */
  main?: string
  kind: Kind
  /** What the page is listed under among its kind. */
  group: string
}

export type Kind = 'guide' | 'operation' | 'page'

/** From a file to a file, both below the root; as it stands in a link. */
export const linkTo = (fromPath: string, toFile: string): string => {
  const [file = '', ...hash] = toFile.split('#')
  // A folder from within itself has a name only from outside.
  const address = posix.relative(posix.dirname(fromPath), file) || `../${posix.basename(file)}`
  return hash.length === 0 ? address : `${address}#${hash.join('#')}`
}

/** The headings that a reader may want to go to, as they are written. */
export const headingsOf = ({ markdown }: Pick<Page, 'markdown'>): string[] =>
  [...markdown.replaceAll(/^(`{3,})[^]*?^\1/gm, '').matchAll(/^## (.+)$/gm)].map(
    ([, title = '']) => title,
  )
