import { operationsOf, webhooksOf, type Contract, type Operation } from '../contract.ts'
import { dialectsPage } from './dialects-page.ts'
import { errorsPage } from './errors-page.ts'
import { unwrap } from '../markdown.ts'
import { operationMarkdown, webhookMarkdown } from '../markdown/operation.ts'
import { downloadsPage } from './downloads.ts'
import { examplesPage } from './examples.ts'
import type { Page } from './page.ts'
import type { Texts } from './texts.ts'

/** Every page beside the reference, in the order in which a reader meets them. */
export const pagesOf = (contract: Contract, texts: Texts): Page[] => [
  ...texts.guides,
  errorsPage(contract),
  dialectsPage(contract),
  examplesPage(contract),
  texts.changelog,
  downloadsPage(contract),
  ...operationsOf(contract).map((operation) =>
    operationPage(contract, operation, operationMarkdown(contract, operation)),
  ),
  ...webhooksOf(contract).map((operation) =>
    operationPage(contract, operation, webhookMarkdown(contract, operation)),
  ),
]

export const operationPath = (operationId: string): string => `docs/operations/${operationId}`

const operationPage = (contract: Contract, operation: Operation, markdown: string): Page => {
  const { operationId, summary, description, tags } = operation
  const [sentence = ''] = /^[^]*?\.(?=\s|$)/.exec(unwrap(description)) ?? [summary]
  return {
    path: operationPath(operationId),
    title: summary,
    description: sentence.replaceAll('\n', ' '),
    markdown,
    kind: 'operation',
    group: groupOf(contract, tags[0]),
  }
}

const groupOf = (contract: Contract, tag: string): string =>
  contract['x-tagGroups'].find(({ tags }) => tags.includes(tag))?.name ?? tag
