import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { bundleSpec } from './bundle.ts'
import { scenariosOf } from './scenarios.ts'
import { generateAll } from './targets.ts'
import { writeGenerated } from './write.ts'

const repository = join(import.meta.dirname, '../../..')
const rootFile = join(repository, 'spec/openapi.yaml')

const commands: Readonly<Record<string, () => Promise<void>>> = { generate, bundle }

async function generate(): Promise<void> {
  for (const [folder, files] of await generateAll(await bundleSpec(rootFile))) {
    const { written, removed } = await writeGenerated(join(repository, folder), files)
    console.log(
      `${folder}: ${files.size} files, ${written.length} written, ${removed.length} removed`,
    )
  }
}

async function bundle(): Promise<void> {
  const document = await bundleSpec(rootFile)
  const directory = join(repository, 'spec/dist')
  await mkdir(directory, { recursive: true })
  await writeFile(
    join(directory, 'openapi.yaml'),
    stringify(document, { aliasDuplicateObjects: false }),
  )
  await writeFile(join(directory, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`)
  await writeFile(
    join(directory, 'scenarios.json'),
    `${JSON.stringify(scenariosOf(document), null, 2)}\n`,
  )
  console.log('spec/dist: openapi.yaml, openapi.json, scenarios.json')
}

const name = process.argv[2] ?? ''
const command = commands[name]
if (command === undefined) {
  console.error(`usage: cli.ts ${Object.keys(commands).join(' | ')}; got "${name}"`)
  process.exitCode = 2
} else {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
