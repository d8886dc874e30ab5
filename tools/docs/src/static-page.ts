import { readFile } from 'node:fs/promises'
import type { Contract } from './contract.ts'
import { headOf } from './head.ts'
import { escapeHtml } from './markdown.ts'

/** The page may show itself and nothing else; it has no script at all. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'"

export interface StaticPage {
  title: string
  description: string
  /** HTML below the heading. */
  main: string
}

/** A page of ours beside the reference, under the links to the others. */
export const staticPage = async (contract: Contract, page: StaticPage): Promise<string> => {
  const { title } = contract.info
  const style = await readFile(new URL('style/page.css', import.meta.url), 'utf8')
  const head = headOf({
    title: `${title} ${page.title.toLowerCase()}`,
    description: page.description,
    style,
  })
  return `\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${POLICY}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
${head}
</head>
<body>
<header>
  <nav aria-label="Other pages">
    <strong>${escapeHtml(title)}</strong>
    <a href="../docs">Reference</a>
    <a href="../openapi.yaml">openapi.yaml</a>
    <a href="../llms.txt">llms.txt</a>
  </nav>
</header>
<main>
<h1>${page.title}</h1>
${page.main}
</main>
</body>
</html>
`
}
