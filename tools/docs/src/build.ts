import { join } from 'node:path'
import { confine } from './confine.ts'
import { readContract } from './contract.ts'
import { dialectsPage } from './dialects-page.ts'
import { dress } from './dress.ts'
import { errorsPage } from './errors-page.ts'
import { llmsText } from './llms.ts'
import { mend } from './mend.ts'
import { redirectPage } from './redirect-page.ts'
import { renderWithRedocly } from './redocly.ts'
import { referenceDocument } from './reference-document.ts'
import { trimStyles } from './trim-styles.ts'
import { writeWhole } from './write-whole.ts'

/** The files that are made beside the bundled contract, in its folder. */
export const docsFiles = [
  'docs/index.html',
  'docs/errors.html',
  'docs/dialects.html',
  'llms.txt',
  'index.html',
] as const
type DocsFile = (typeof docsFiles)[number]

/** Writes all that people read of the contract in `directory`, where `openapi.json` lies. */
export const buildDocs = async (directory: string): Promise<void> => {
  const contract = await readContract(join(directory, 'openapi.json'))
  const rendered = await renderWithRedocly(referenceDocument(contract))
  const texts: Record<DocsFile, string> = {
    'docs/index.html': confine(await dress(trimStyles(mend(rendered)), contract)),
    'docs/errors.html': await errorsPage(contract),
    'docs/dialects.html': await dialectsPage(contract),
    'llms.txt': llmsText(contract),
    'index.html': redirectPage(contract.info.title, 'docs/index.html'),
  }
  for (const file of docsFiles) await writeWhole(join(directory, file), texts[file])
}
