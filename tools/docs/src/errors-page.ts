import { readFile } from 'node:fs/promises'
import type { Contract, ErrorCode } from './contract.ts'
import { headOf } from './head.ts'
import { escapeHtml, toHtml, unwrap } from './markdown.ts'

/** The page may show itself and nothing else; it has no script at all. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'"

interface Meaning extends ErrorCode {
  dialect: string
}

/** Every code at an anchor of its own name, which is where `more_info` leads. */
export const errorsPage = async (contract: Contract): Promise<string> => {
  const { title } = contract.info
  const codes = [...byCode(contract)]
  const style = await readFile(new URL('style/errors.css', import.meta.url), 'utf8')
  const head = headOf({
    title: `${title} error codes`,
    description: 'What every error code means and what to do about it.',
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
<h1>Error codes</h1>
<p>${INTRODUCTION}</p>
<table>
<caption>All codes</caption>
<thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">What it is</th></tr></thead>
<tbody>
${codes.map(rowOf).join('\n')}
</tbody>
</table>
${codes.map(sectionOf).join('\n')}
</main>
</body>
</html>
`
}

const INTRODUCTION = `The body of every refusal has a <code>code</code>, and its <code>more_info</code> leads
here. A code without a status stands on a message that <code>failed</code> or is <code>undelivered</code>, and in
its status callback.`

/** Dialects that have the same code share its anchor. */
const byCode = (contract: Contract): Map<string, [Meaning, ...Meaning[]]> => {
  const codes = new Map<string, [Meaning, ...Meaning[]]>()
  for (const [dialect, errors] of Object.entries(contract['x-errors'])) {
    for (const [code, error] of Object.entries(errors)) {
      const meaning = { ...error, dialect }
      const known = codes.get(code)
      if (known) known.push(meaning)
      else codes.set(code, [meaning])
    }
  }
  return new Map([...codes].sort(([one], [other]) => Number(one) - Number(other)))
}

const rowOf = ([code, [meaning]]: [string, [Meaning, ...Meaning[]]]): string =>
  `<tr><td><a href="#${code}">${code}</a></td><td>${meaning.status ?? '–'}</td>` +
  `<td>${escapeHtml(meaning.title)}</td></tr>`

const sectionOf = ([code, meanings]: [string, [Meaning, ...Meaning[]]]): string => `\
<section id="${code}" aria-labelledby="title-${code}">
<h2 id="title-${code}"><a href="#${code}">${code}</a> ${escapeHtml(meanings[0].title)}</h2>
${meanings.map(meaningOf).join('\n')}
</section>`

const meaningOf = (meaning: Meaning): string => `\
<p class="place"><span>${escapeHtml(meaning.dialect)}</span> ${placeOf(meaning)}</p>
${toHtml(meaning.meaning)}
<h3>What to do</h3>
${toHtml(meaning.remedy)}
${originOf(meaning)}`

const placeOf = ({ status }: Meaning): string =>
  status === undefined ? 'on the message' : `answered with status ${status}`

const originOf = ({ source, chosen }: Meaning): string => {
  const parts: string[] = []
  if (source) {
    const url = escapeHtml(source.url)
    parts.push(`<p>Source: <a href="${url}" rel="noreferrer">${url}</a>, read ${source.date}.</p>`)
  }
  if (chosen !== undefined) parts.push(toHtml(`**Chosen by Postel.** ${unwrap(chosen)}`))
  return `<footer>\n${parts.join('\n')}\n</footer>`
}
