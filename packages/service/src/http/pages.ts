import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@postel/server'
import type { Context } from 'hono'

const CONTRACT_YAML = new URL(import.meta.resolve('@postel/spec/openapi.yaml'))
const CONTRACT_JSON = new URL('openapi.json', CONTRACT_YAML)
// The reference is built from the contract and lies beside it.
const DOCS_PAGE = new URL('docs/index.html', CONTRACT_YAML)
const ERRORS_PAGE = new URL('docs/errors.html', CONTRACT_YAML)

/** The page is one file; whatever it may try, the browser lets it load nothing from elsewhere. */
const PAGE_POLICY = "default-src 'self' 'unsafe-inline' data: blob:"

/** What is served beside the operations of the contract. */
export const servePages = (app: OpenAPIHono): void => {
  app.get('/docs', (c) => sendFile(c, DOCS_PAGE, 'text/html; charset=utf-8'))
  app.get('/docs/errors', (c) => sendFile(c, ERRORS_PAGE, 'text/html; charset=utf-8'))
  app.get('/openapi.yaml', (c) => sendFile(c, CONTRACT_YAML, 'application/yaml'))
  app.get('/openapi.json', (c) => sendFile(c, CONTRACT_JSON, 'application/json'))
}

/** Read anew each time: rarely asked for, and megabytes that would stay in memory. */
const sendFile = async (c: Context, url: URL, contentType: string): Promise<Response> => {
  const bytes = await readFile(fileURLToPath(url)).catch((error: unknown) => {
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
