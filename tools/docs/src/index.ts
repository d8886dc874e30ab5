export { buildDocs, docsFiles } from './build.ts'
export { baseUrlOf, operationsOf, readContract, type Contract, type Operation } from './contract.ts'
export { codeSamplesOf, samplesOf, type CodeSample, type Sample } from './samples/samples.ts'
