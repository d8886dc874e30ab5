import { readFile } from 'node:fs/promises'
import type { Contract } from './contract.ts'
import { headOf } from './site/head.ts'
import { BAR } from './site/navigation.ts'
import { linkTo } from './site/page.ts'

const BODY = /<body[^>]*>/

/** Puts our own head, style and links around what Redocly rendered. */
export const dress = async (html: string, contract: Contract): Promise<string> => {
  const { title, summary } = contract.info
  const style = await readFile(new URL('style/reference.css', import.meta.url), 'utf8')
  const head = headOf({ title: `${title} reference`, description: summary, style })
  const body = BODY.exec(html)
  if (!body || !/<title>/.test(html))
    throw new Error('The reference has no body or no title; Redocly changed its page.')
  return html
    .replace(body[0], () => `${body[0]}\n${linksOf(title)}`)
    .replace(/<title>[^<]*<\/title>/, '')
    .replace('</head>', () => `${head}\n</head>`)
}

const FILES = ['openapi.yaml', 'openapi.json', 'llms.txt']

/** The service answers the page at `/docs`, a folder of files at `docs/`: the links beside it differ by that. */
const linksOf = (title: string): string => `\
<nav class="beside" aria-label="Beside the reference">
  <strong>${title}</strong>
  ${[
    ...BAR.map((one) => linkOf(one.title, one.file)),
    ...FILES.map((file) => linkOf(file, file)),
  ].join('\n  ')}
</nav>
<script>
  if (/\\/(index\\.html)?$/.test(location.pathname))
    for (const link of document.querySelectorAll('[data-from-folder]'))
      link.href = link.dataset.fromFolder
</script>`

const linkOf = (name: string, file: string): string => {
  const fromFolder = linkTo('docs/index', file)
  return `<a href="${file.replace(/\.html$/, '')}" data-from-folder="${fromFolder}">${name}</a>`
}
