import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@postel/server'
import type { Context } from 'hono'

const CONTRACT_YAML = new URL(import.meta.resolve('@postel/spec/openapi.yaml'))

/** Media types by the extension of what is served; pages are served without theirs. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  yaml: 'application/yaml',
  json: 'application/json',
}

/**
 * What is served beside the operations, by its path, in which `*` stands for one name; `x-served` of the contract has the
 * same. Everything is built from the contract and lies beside it under the same path.
 */
export const pages: Readonly<Record<string, keyof typeof TYPES>> = {
  '/docs': 'html',
  '/docs/errors': 'html',
  '/docs/dialects': 'html',
  '/docs/examples': 'html',
  '/docs/changelog': 'html',
  '/docs/downloads': 'html',
  '/docs/guides/*': 'html',
  '/docs/operations/*': 'html',
  '/docs.md': 'md',
  '/docs/*.md': 'md',
  '/docs/guides/*.md': 'md',
  '/docs/operations/*.md': 'md',
  '/docs/search.json': 'json',
  '/openapi.yaml': 'yaml',
  '/openapi.json': 'json',
  '/openapi-*.yaml': 'yaml',
  '/openapi-*.json': 'json',
  '/postman.json': 'json',
  '/llms.txt': 'txt',
  '/llms-full.txt': 'txt',
  '/docs/llms.txt': 'txt',
  '/docs/*/llms.txt': 'txt',
  '/docs/guides/*/llms.txt': 'txt',
  '/docs/operations/*/llms.txt': 'txt',
}

/** Whatever a page may try, the browser lets it load nothing from elsewhere. */
const PAGE_POLICY = "default-src 'self' 'unsafe-inline' data: blob:"

export const servePages = (app: OpenAPIHono): void => {
  for (const [path, type] of Object.entries(pages)) {
    const extension = type === 'html' ? '.html' : ''
    app.get(patternOf(path), (c) => sendPage(c, `${fileOf(c.req.path)}${extension}`, type))
    // A file of the folder by its whole name: each page has one address here.
    if (type === 'html')
      app.get(patternOf(`${path}.html`), (c) => c.redirect(c.req.path.replace(/\.html$/, ''), 301))
  }
  // As it is called where the folder is published.
  for (const path of ['/docs/', '/docs/index.html']) app.get(path, (c) => c.redirect('/docs', 301))
}

/** Names have nothing that means something in a path, so none leads out of the folder. */
const patternOf = (path: string): string =>
  path
    .split('/')
    .map((part) =>
      part.includes('*')
        ? `:name{${part.replaceAll('.', '\\.').replace('*', '[A-Za-z0-9-]+')}}`
        : part,
    )
    .join('/')

const fileOf = (path: string): string => (path === '/docs' ? 'docs/index' : path.slice(1))

/** Read anew each time: rarely asked for, and megabytes that would stay in memory. */
const sendPage = async (c: Context, file: string, type: string): Promise<Response> => {
  const path = fileURLToPath(new URL(file, CONTRACT_YAML))
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return c.html(NOT_FOUND, 404)
  return c.body(bytes, 200, {
    'Content-Type': TYPES[type] ?? '',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': PAGE_POLICY,
    'X-Content-Type-Options': 'nosniff',
  })
}

const NOT_FOUND = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>No such page</title>
<p>There is no such page, or it has not been built in this copy of Postel: <code>npm start</code> builds all of them.
<a href="/docs">The reference</a> leads to those that there are.</p></html>
`
