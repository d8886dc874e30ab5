import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { confine } from './confine.ts'
import { readContract, type Contract } from './contract.ts'
import { dialectDocuments } from './downloads/dialect-document.ts'
import { postmanCollection } from './downloads/postman.ts'
import { dress } from './dress.ts'
import { mend } from './mend.ts'
import { packProgram } from './pack-program.ts'
import { renderWithRedocly } from './redocly.ts'
import { referenceDocument } from './reference-document.ts'
import { llmsFullText, llmsText, pageLlmsText } from './site/llms.ts'
import { pagesOf } from './site/pages.ts'
import { redirectPage } from './site/redirect-page.ts'
import { referencePage } from './site/reference-page.ts'
import { searchIndex } from './site/search-index.ts'
import { readFrame, staticPage } from './site/static-page.ts'
import { readTexts } from './site/texts.ts'
import { trimStyles } from './trim-styles.ts'
import { writeWhole } from './write-whole.ts'

/** Writes all that people read of the contract in `directory`, where `openapi.json` lies; the names of the files. */
export const buildDocs = async (directory: string): Promise<string[]> => {
  const contract = await readContract(join(directory, 'openapi.json'))
  const files = new Map([
    ...(await siteFiles(contract)),
    ...downloadFiles(contract),
    ['docs/index.html', await referenceHtml(contract)],
    ['index.html', redirectPage(contract.info.title, 'docs/index.html')],
    ['docs.html', redirectPage(contract.info.title, 'docs/index.html')],
  ])
  await Promise.all([...files].map(([file, text]) => writeWhole(join(directory, file), text)))
  await removeOthers(directory, new Set(files.keys()))
  return [...files.keys()]
}

const referenceHtml = async (contract: Contract): Promise<string> => {
  const rendered = await renderWithRedocly(referenceDocument(contract))
  return packProgram(confine(await dress(trimStyles(mend(rendered)), contract)))
}

/** Each page as HTML and as Markdown, with an index of its own; and the indexes of all of them. */
const siteFiles = async (contract: Contract): Promise<[string, string][]> => {
  const [frame, texts] = await Promise.all([readFrame(), readTexts()])
  const pages = pagesOf(contract, texts)
  const reference = referencePage(contract, pages)
  return [
    ...pages.map((page): [string, string] => [
      `${page.path}.html`,
      staticPage(contract, frame, page, pages),
    ]),
    ...[reference, ...pages].flatMap((page): [string, string][] => [
      [`${page.path}.md`, page.markdown],
      [`${page.path}/llms.txt`, pageLlmsText(contract, page)],
    ]),
    ['docs/search.json', searchIndex(contract, pages)],
    ['llms.txt', llmsText(contract, pages)],
    ['llms-full.txt', llmsFullText(contract, pages)],
  ]
}

const downloadFiles = (contract: Contract): [string, string][] => [
  ...dialectDocuments(contract).flatMap(({ name, document }): [string, string][] => [
    [`openapi-${name}.yaml`, stringify(document, { aliasDuplicateObjects: false })],
    [`openapi-${name}.json`, `${JSON.stringify(document, null, 2)}\n`],
  ]),
  ['postman.json', `${JSON.stringify(postmanCollection(contract), null, 2)}\n`],
]

/** Pages of what is no more in the contract. */
const removeOthers = async (directory: string, files: ReadonlySet<string>): Promise<void> => {
  const found = await readdir(join(directory, 'docs'), { recursive: true, withFileTypes: true })
  for (const entry of found.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name)
    if (!files.has(file.slice(directory.length + 1))) await rm(file)
  }
}
