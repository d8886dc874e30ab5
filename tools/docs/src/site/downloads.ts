import type { Contract } from '../contract.ts'
import { dialectDocuments } from '../downloads/dialect-document.ts'
import { blocks, section, table } from '../markdown/blocks.ts'
import type { Page } from './page.ts'

/** The contract as files to take away. */
export const downloadsPage = (contract: Contract): Page => ({
  path: 'docs/downloads',
  title: 'Downloads',
  description:
    'The contract in YAML and JSON, whole and for each dialect, and as a Postman collection.',
  markdown: blocks(
    '# Downloads',
    `Version ${contract.info.version}. What changed is in the [changelog](changelog.md).`,
    section(
      2,
      'OpenAPI 3.1',
      'Each file is complete in itself: generators, validators and mocks can start from it.',
      table(
        ['What', 'YAML', 'JSON'],
        [
          row('All of it', 'openapi'),
          ...dialectDocuments(contract).map(({ name, title }) => row(title, `openapi-${name}`)),
        ],
      ),
    ),
    section(
      2,
      'Postman',
      'A request for each operation and example, with the answers of the contract: [postman.json](../postman.json).',
      'Import the file and set its variables `baseUrl`, `ACCOUNT_SID` and `AUTH_TOKEN`; for SignalWire’s requests ' +
        '`PROJECT_ID` and `API_TOKEN`. What a request creates fills in the variables of those that follow.',
    ),
    section(
      2,
      'For language models',
      '- [llms.txt](../llms.txt): an index of all pages\n' +
        '- [llms-full.txt](../llms-full.txt): all pages in one file\n' +
        '- any page with `.md` at the end of its address, or with `/llms.txt` behind it for an index of that page',
    ),
  ).concat('\n'),
  kind: 'page',
  group: 'Reference',
})

const row = (title: string, file: string): string[] => [
  title,
  `[${file}.yaml](../${file}.yaml)`,
  `[${file}.json](../${file}.json)`,
]
