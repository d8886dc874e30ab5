import { statSync } from 'node:fs'
import { join } from 'node:path'
import { buildDocs, docsFiles } from './build.ts'

const dist = join(import.meta.dirname, '../../../spec/dist')

await buildDocs(dist)
const sizes = docsFiles.map((file) => {
  return `${file} ${Math.ceil(statSync(join(dist, file)).size / 1024)} KiB`
})
console.log(`spec/dist: ${sizes.join(', ')}`)
console.log('The folder is the whole site: publish it as it is, under any path.')
