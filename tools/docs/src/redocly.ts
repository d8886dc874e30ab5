import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { sampleLanguages } from './samples/samples.ts'

const run = promisify(execFile)

const OPTIONS = {
  disableTelemetry: true,
  hideLoading: true,
  // Redoc shows samples of the languages that are named here, by their labels, and no others.
  codeSamples: { languages: sampleLanguages },
}

const ARGUMENTS = [
  'build-docs',
  'openapi.json',
  '--openapi=options.json',
  '--output=page.html',
  '--inlineBundle',
]

/** Renders a document as one HTML page. Throws with what Redocly printed when it cannot. */
export const renderWithRedocly = async (document: object): Promise<string> => {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
  const program = join(dirname(manifest), 'bin/cli.js')
  // Away from the repository's redocly.yaml, which is about lint.
  const directory = await mkdtemp(join(tmpdir(), 'postel-docs-'))
  try {
    await writeFile(join(directory, 'openapi.json'), JSON.stringify(document))
    await writeFile(join(directory, 'options.json'), JSON.stringify(OPTIONS))
    await run(process.execPath, [program, ...ARGUMENTS], {
      cwd: directory,
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    })
    return await readFile(join(directory, 'page.html'), 'utf8')
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
