import { statSync } from 'node:fs'
import { join } from 'node:path'
import { buildReference } from './build.ts'

const dist = join(import.meta.dirname, '../../../spec/dist')
const htmlFile = join(dist, 'docs/index.html')

await buildReference(join(dist, 'openapi.yaml'), htmlFile)
console.log(`reference: ${Math.round(statSync(htmlFile).size / 1024)} KiB`)
