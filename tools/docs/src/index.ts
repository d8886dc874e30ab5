export { buildDocs } from './build.ts'
export {
  baseUrlOf,
  operationsOf,
  readContract,
  webhooksOf,
  type Contract,
  type Operation,
} from './contract.ts'
export { dialectDocuments } from './downloads/dialect-document.ts'
export { postmanCollection } from './downloads/postman.ts'
export { codeSamplesOf, samplesOf, type CodeSample, type Sample } from './samples/samples.ts'
export { pagesOf } from './site/pages.ts'
export type { Page } from './site/page.ts'
export { guidesFolder, readTexts } from './site/texts.ts'
