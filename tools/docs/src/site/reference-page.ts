import { operationsOf, webhooksOf, type Contract } from '../contract.ts'
import { unwrap } from '../markdown.ts'
import { blocks, section } from '../markdown/blocks.ts'
import type { Page } from './page.ts'
import { operationPath } from './pages.ts'

/** The reference as Markdown: what it begins with, and where each operation is. Its HTML is Redocly's. */
export const referencePage = (contract: Contract, pages: readonly Page[]): Page => {
  const { title, summary, description } = contract.info
  const operations = [...operationsOf(contract), ...webhooksOf(contract)]
  return {
    path: 'docs',
    title: `${title} reference`,
    description: summary,
    markdown: blocks(
      `# ${title} reference`,
      unwrap(description),
      ...contract['x-tagGroups'].map(({ name, tags }) =>
        section(
          2,
          name,
          operations
            .filter(({ tags: [tag] }) => tags.includes(tag))
            .map(({ operationId, summary: text, method, path }) => {
              return `- [${text}](${operationPath(operationId)}.md): \`${method} ${path}\``
            })
            .join('\n'),
        ),
      ),
      section(
        2,
        'Beside the reference',
        pages
          .filter(({ kind }) => kind !== 'operation')
          .map((page) => `- [${page.title}](${page.path}.md): ${page.description}`)
          .join('\n'),
      ),
    ).concat('\n'),
    kind: 'page',
    group: 'Reference',
  }
}
