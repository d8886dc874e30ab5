import { operationsOf, type Contract, type Operation } from '../contract.ts'
import { blocks, section, table } from '../markdown/blocks.ts'
import type { Page } from './page.ts'

/** Every named example of the contract: one name for docs, mock, fixtures and tests. */
export const examplesPage = (contract: Contract): Page => {
  const operations = operationsOf(contract)
  return {
    path: 'docs/examples',
    title: 'Named examples',
    description:
      'Every example of the contract by its name, which the mock and the fixtures know too.',
    markdown: blocks(
      '# Named examples',
      INTRODUCTION,
      section(2, 'Numbers for tests', NUMBERS, ...carrierTables(contract)),
      ...contract['x-tagGroups'].map(({ name, tags }) =>
        section(
          2,
          name,
          ...operations.filter(({ tags: [tag] }) => tags.includes(tag)).map(operationSection),
        ),
      ),
    ).concat('\n'),
    kind: 'page',
    group: 'Reference',
  }
}

const INTRODUCTION = `\
A name stands for the same thing everywhere: in the samples of the reference, in the mock (\`Prefer: example=two-media\`), in the
client's fixtures (\`@postel/client/fixtures\`) and handlers for MSW (\`@postel/client/msw\`), and in the tests. Names of answers are
chosen in the mock, where \`GET /mock/scenarios\` lists them with how to ask for each; names of requests say what a sample sends.`

const NUMBERS = `\
The service's simulated carrier and the mock go by the number alone; in the mock, \`Prefer: callback=<name>\` chooses a course too.`

const carrierTables = ({ 'x-simulated-carrier': carrier }: Contract): string[] =>
  carrier === undefined
    ? []
    : [
        table(
          ['Number', 'As', 'The create is answered'],
          carrier.refusals.map(({ property, number, example }) => [
            code(number),
            code(property),
            code(example),
          ]),
        ),
        table(
          ['To', 'Course', 'Status callbacks', 'What it is'],
          carrier.outcomes.map(({ name, summary, number, statuses }) => [
            number === undefined ? 'any other' : code(number),
            code(name),
            statuses.map(code).join(', ') || 'none',
            summary,
          ]),
        ),
      ]

const code = (text: string): string => `\`${text}\``

const operationSection = (operation: Operation): string =>
  section(
    3,
    operation.operationId,
    `[${operation.summary}](operations/${operation.operationId}.md)`,
    table(['Name', 'In', 'What it is'], rowsOf(operation)),
    refusalsOf(operation),
  )

const rowsOf = ({ requestBody, responses }: Operation): string[][] => [
  ...rowsIn('request', requestBody?.content ?? {}),
  ...Object.entries(responses)
    .filter(([status]) => Number(status) < 400)
    .flatMap(([status, { content = {} }]) => rowsIn(status, content)),
]

type Content = NonNullable<Operation['responses'][string]['content']>

const rowsIn = (place: string, content: Content): string[][] =>
  Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, { summary }]) => [`\`${name}\``, place, summary]),
  )

/** Many, and each explained where its operation is. */
const refusalsOf = ({ responses }: Operation): string =>
  Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .map(([status, { content = {} }]) => {
      const names = rowsIn(status, content).map(([name]) => name)
      return `${status}: ${[...new Set(names)].join(', ')}`
    })
    .join(' · ')
