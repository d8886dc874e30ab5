import { baseUrlOf, operationsOf, type Contract, type Operation } from './contract.ts'
import { unwrap } from './markdown.ts'

/**
 * The contract for language models, after the convention of llmstxt.org: title, summary in a quotation, then lists
 * of links. Links are relative to the root, where this file lies.
 */
export const llmsText = (contract: Contract): string => {
  const { title, summary, description } = contract.info
  const operations = operationsOf(contract)
  const sections = contract['x-tagGroups'].map(({ name, tags }) => {
    const chosen = operations.filter(({ tags: [tag] }) => tags.includes(tag))
    return `## ${name}\n\n${chosen.map(operationLine).join('\n')}`
  })
  return [
    `# ${title}`,
    `> ${unwrap(summary)}`,
    unwrap(description),
    `The service answers at ${baseUrlOf(contract)} unless its operator chose another address. ` +
      'Every code that a refusal can have is explained at `docs/errors#<code>`.',
    ...sections,
    ...sentSection(contract),
    `## Documents\n\n${documentLines(contract).join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** What the service sends unasked; what it sends to a URL of a request stands with that request. */
const sentSection = ({ webhooks = {} }: Contract): string[] => {
  const lines = Object.values(webhooks).flatMap((item) =>
    Object.entries(item).map(([method, { operationId, summary, description }]) => {
      const texts = [`${summary}.`, ...unwrap(description).split(/\n+/)]
      return `- ${operationId}: \`${method.toUpperCase()}\` to the address of a number. ${texts.join(' ')}`
    }),
  )
  return lines.length === 0 ? [] : [`## Webhooks\n\n${lines.join('\n')}`]
}

const operationLine = (operation: Operation): string => {
  const { operationId, method, path, summary, description, tags } = operation
  const link = `docs#/${anchorOf(tags[0])}/${operationId.toLowerCase()}`
  const texts = [`${summary}.`, ...unwrap(description).split(/\n+/)]
  return `- [${operationId}](${link}): \`${method} ${path}\`. ${texts.join(' ')}`
}

/** As the reference spells a tag in its own addresses. */
const anchorOf = (tag: string): string => tag.toLowerCase().replaceAll(' ', '-')

const documentLines = (contract: Contract): string[] =>
  contract['x-served']
    .filter(({ path }) => path !== '/llms.txt')
    .map(({ path, mediaType, summary }) => {
      return `- [${path}](${path.slice(1)}): ${summary} (${mediaType})`
    })
