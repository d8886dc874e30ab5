import { statSync } from 'node:fs'
import { join } from 'node:path'
import { buildDocs } from './build.ts'

const dist = join(import.meta.dirname, '../../../spec/dist')

const files = await buildDocs(dist)
const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
const reference = statSync(join(dist, 'docs/index.html')).size
console.log(
  `spec/dist: ${files.length} files, ${kibibytes(bytes)}; the reference ${kibibytes(reference)}`,
)
console.log('The folder is the whole site: publish it as it is, under any path.')

function kibibytes(count: number): string {
  return `${Math.ceil(count / 1024)} KiB`
}
