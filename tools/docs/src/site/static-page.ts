import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Contract } from '../contract.ts'
import { escapeHtml } from '../escape-html.ts'
import { toHtml } from '../to-html.ts'
import { headOf } from './head.ts'
import { BAR, menuOf, stepsOf } from './navigation.ts'
import { linkTo, type Page } from './page.ts'

/** What all pages have alike, read once. */
export interface Frame {
  style: string
  script: string
  /** What the page may do: show itself, run its own script, and ask its own origin for the index of the search. */
  policy: string
}

export const readFrame = async (): Promise<Frame> => {
  const read = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), 'utf8')
  const style = `${await read('../style/page.css')}\n${await read('../style/code.css')}`
  const script = `\n${(await read('../style/page.js')).trim()}\n`
  const hash = createHash('sha256').update(script).digest('base64')
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${hash}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return { style, script, policy }
}

/** A page of ours beside the reference: under the bar, beside the pages of its kind. */
export const staticPage = (
  contract: Contract,
  frame: Frame,
  page: Page,
  pages: readonly Page[],
): string => {
  const { title } = contract.info
  const link = (file: string): string => linkTo(page.path, file)
  const head = headOf({
    title: `${page.title} · ${title}`,
    description: page.description,
    style: frame.style,
  })
  const bar = BAR.map(({ title: name, file }) => {
    const isHere = file === `${page.path}.html`
    return `<a href="${link(file)}"${isHere ? ' aria-current="page"' : ''}>${escapeHtml(name)}</a>`
  })
  return `\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${frame.policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
${head}
  <link rel="alternate" type="text/markdown" href="${link(`${page.path}.md`)}">
</head>
<body data-root="${link('index.html').replace(/index\.html$/, '')}">
<script>${frame.script}</script>
<a class="skip" href="#content">Skip to the content</a>
<header>
  <nav class="bar" aria-label="Other pages">
    <strong>${escapeHtml(title)}</strong>
    <a href="${link('docs')}">Reference</a>
    ${bar.join('\n    ')}
  </nav>
</header>
<div class="columns">
${menuOf(page, pages)}
<main id="content" class="${page.kind}">
<p class="tools"><a href="${link(`${page.path}.md`)}">View as Markdown</a></p>
<h1>${escapeHtml(page.title)}</h1>
${page.main ?? toHtml(page.markdown)}
${stepsOf(page, pages)}
</main>
</div>
</body>
</html>
`
}
