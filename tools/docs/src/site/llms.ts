import { baseUrlOf, operationsOf, webhooksOf, type Contract, type Operation } from '../contract.ts'
import { unwrap } from '../markdown.ts'
import { blocks, section } from '../markdown/blocks.ts'
import { headingsOf, linkTo, type Page } from './page.ts'

/**
 * An index for language models, after the convention of llmstxt.org: title, summary in a quotation, then lists of
 * links. Links are relative to the root, where this file lies.
 */
export const llmsText = (contract: Contract, pages: readonly Page[]): string => {
  const { title, summary, description } = contract.info
  const operations = [...operationsOf(contract), ...webhooksOf(contract)]
  return blocks(
    `# ${title}`,
    `> ${unwrap(summary)}`,
    unwrap(description),
    `The service answers at ${baseUrlOf(contract)} unless its operator chose another address. ` +
      'Every code that a refusal can have is explained in `docs/errors.md`. All pages in one file: [llms-full.txt](llms-full.txt). ' +
      'Append `.md` to the address of a page for its Markdown, or `/llms.txt` for its own index.',
    section(2, 'Guides', lines(pages.filter(({ kind }) => kind === 'guide'))),
    section(2, 'Reference', lines(pages.filter(({ kind }) => kind === 'page'))),
    ...contract['x-tagGroups'].map(({ name, tags }) => {
      const chosen = operations.filter(({ tags: [tag] }) => tags.includes(tag))
      return section(2, name, chosen.map(operationLine).join('\n'))
    }),
    section(2, 'Documents', documentLines(contract).join('\n')),
  ).concat('\n')
}

/** All pages one after the other, their links turned to the root. */
export const llmsFullText = (contract: Contract, pages: readonly Page[]): string =>
  blocks(
    `# ${contract.info.title}`,
    `> ${unwrap(contract.info.summary)}`,
    unwrap(contract.info.description),
    ...pages.map(
      ({ path, markdown }) => `---\n\n<!-- ${path}.md -->\n\n${fromRoot(path, markdown)}`,
    ),
  )

/** The index of one page: what it is, its Markdown, what is on it, and the way up. */
export const pageLlmsText = (contract: Contract, page: Page): string => {
  const here = `${page.path}/llms.txt`
  const markdown = linkTo(here, `${page.path}.md`)
  return blocks(
    `# ${page.title}`,
    `> ${page.description}`,
    `- [This page as Markdown](${markdown})\n` +
      `- [Index of all pages](${linkTo(here, 'llms.txt')})\n` +
      `- [All pages in one file](${linkTo(here, 'llms-full.txt')})`,
    section(
      2,
      'On this page',
      headingsOf(page)
        .map((title) => `- ${title}`)
        .join('\n'),
    ),
    section(2, contract.info.title, unwrap(contract.info.summary)),
  ).concat('\n')
}

const lines = (pages: readonly Page[]): string =>
  pages.map(({ path, title, description }) => `- [${title}](${path}.md): ${description}`).join('\n')

const operationLine = ({ operationId, method, path, summary }: Operation): string =>
  `- [${operationId}](docs/operations/${operationId}.md): \`${method} ${path}\`. ${summary}.`

/**
 * Those of the table that are one file, and none of the pages above; the rows with a `*` say how others are named.
 */
const documentLines = (contract: Contract): string[] =>
  contract['x-served']
    .filter(({ path, mediaType }) => path === '/docs' || mediaType !== 'text/html')
    // What a page is built of is nothing to read.
    .filter(({ mediaType }) => !/^text\/(?:javascript|css)$/.test(mediaType))
    .filter(({ path }) => !path.includes('*') && !path.startsWith('/llms'))
    .map(({ path, mediaType, summary }) => {
      return `- [${path}](${path.slice(1)}): ${summary} (${mediaType})`
    })

const fromRoot = (path: string, markdown: string): string =>
  markdown.replaceAll(/\]\((?!\w+:|#)([^)#]+)/g, (_, address: string) => {
    const url = new URL(address, `http://site/${path}`)
    return `](${url.pathname.slice(1)}`
  })
