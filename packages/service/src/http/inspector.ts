import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@postel/server'
import type { Context } from 'hono'

interface InspectorFile {
  url: URL
  contentType: string
}

const fileAt = (url: string, contentType: string): InspectorFile => ({
  url: new URL(url),
  contentType,
})

/** The page, its script and its style, by their paths; `x-served` of the contract has the same. */
export const inspectorFiles: Readonly<Record<string, InspectorFile>> = {
  '/inspector': fileAt(
    import.meta.resolve('@postel/inspector/index.html'),
    'text/html; charset=utf-8',
  ),
  '/inspector/app.js': fileAt(
    import.meta.resolve('@postel/inspector/app.js'),
    'text/javascript; charset=utf-8',
  ),
  '/inspector/style.css': fileAt(
    import.meta.resolve('@postel/inspector/style.css'),
    'text/css; charset=utf-8',
  ),
}

export interface InspectorOptions {
  /** False: whoever asks is told how to switch it on. */
  isSimulatorOn: boolean
  /** Where protected media are sent on to, which may be another origin than the page's. */
  publicUrl: () => string
}

/** The page is a client like any other: it calls declared operations, with an auth token. */
export const serveInspector = (app: OpenAPIHono, options: InspectorOptions): void => {
  for (const [path, file] of Object.entries(inspectorFiles)) {
    app.get(path, (c) => (options.isSimulatorOn ? send(c, file, options) : c.html(OFF, 404)))
  }
}

/** Read anew each time: rarely asked for, and by a developer who may just have built it. */
const send = async (
  c: Context,
  { url, contentType }: InspectorFile,
  { publicUrl }: InspectorOptions,
): Promise<Response> => {
  const bytes = await readFile(fileURLToPath(url)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return c.html(NOT_BUILT, 404)
  return c.body(bytes, 200, {
    'Content-Type': contentType,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': policyFor(new URL(publicUrl()).origin),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  })
}

/**
 * It holds a token and shows what strangers wrote: no script but its own runs in it, no text can
 * become markup, and it speaks with this service alone.
 */
const policyFor = (publicOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src blob: data:',
    'media-src blob:',
    `connect-src 'self' ${publicOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

const pageOf = (title: string, text: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${title}</title>
<p>${text}</p></html>
`

const OFF = pageOf(
  'Inspector off',
  'The inspector is off, as the simulator is: it is for development. <code>POSTEL_SIMULATOR=on</code> switches both on.',
)

const NOT_BUILT = pageOf(
  'Not built yet',
  'The inspector has not been built in this copy of Postel. <code>npm start</code> builds it.',
)
