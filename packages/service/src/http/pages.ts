import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@postel/server'
import type { Context } from 'hono'

const CONTRACT_YAML = new URL(import.meta.resolve('@postel/spec/openapi.yaml'))

interface Page {
  /** Pages are built from the contract and lie beside it. */
  file: string
  contentType: string
}

/** What is served beside the operations, by its path; `x-served` of the contract has the same. */
export const pages: Readonly<Record<string, Page>> = {
  '/docs': { file: 'docs/index.html', contentType: 'text/html; charset=utf-8' },
  '/docs/errors': { file: 'docs/errors.html', contentType: 'text/html; charset=utf-8' },
  '/docs/dialects': { file: 'docs/dialects.html', contentType: 'text/html; charset=utf-8' },
  '/openapi.yaml': { file: 'openapi.yaml', contentType: 'application/yaml' },
  '/openapi.json': { file: 'openapi.json', contentType: 'application/json' },
  '/llms.txt': { file: 'llms.txt', contentType: 'text/plain; charset=utf-8' },
}

/** The page is one file; whatever it may try, the browser lets it load nothing from elsewhere. */
const PAGE_POLICY = "default-src 'self' 'unsafe-inline' data: blob:"

export const servePages = (app: OpenAPIHono): void => {
  for (const [path, page] of Object.entries(pages)) app.get(path, (c) => sendPage(c, page))
}

/** Read anew each time: rarely asked for, and megabytes that would stay in memory. */
const sendPage = async (c: Context, { file, contentType }: Page): Promise<Response> => {
  const path = fileURLToPath(new URL(file, CONTRACT_YAML))
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return c.html(NOT_BUILT, 404)
  return c.body(bytes, 200, {
    'Content-Type': contentType,
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': PAGE_POLICY,
    'X-Content-Type-Options': 'nosniff',
  })
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not built yet</title>
<p>This page has not been built in this copy of Postel. <code>npm start</code> builds it.</p></html>
`
