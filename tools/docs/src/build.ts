import { execFile } from 'node:child_process'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { confine } from './confine.ts'

const run = promisify(execFile)

/**
 * Writes the reference as one HTML file that needs no other file and no other origin.
 * Throws with what Redocly printed when it cannot build.
 */
export async function buildReference(contractFile: string, htmlFile: string): Promise<void> {
  await mkdir(dirname(htmlFile), { recursive: true })
  const draftFile = `${htmlFile}.draft`
  await redocly(contractFile, draftFile)
  await writeFile(draftFile, confine(await readFile(draftFile, 'utf8')))
  // A service that starts meanwhile reads the old page or the new one, never half of one.
  await rename(draftFile, htmlFile)
}

async function redocly(contractFile: string, htmlFile: string): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
  const args = ['build-docs', contractFile, '--inlineBundle', '--output', htmlFile]
  await run(process.execPath, [join(dirname(manifest), 'bin/cli.js'), ...args, ...REDOC_OPTIONS], {
    // Away from the repository's redocly.yaml, which is about lint.
    cwd: dirname(contractFile),
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
}

const REDOC_OPTIONS = ['--openapi.disableTelemetry=true', '--openapi.hideLoading=true']
