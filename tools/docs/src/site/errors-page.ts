import type { Contract, ErrorCode } from '../contract.ts'
import { anchorOf } from './error-anchors.ts'
import { escapeHtml } from '../escape-html.ts'
import { unwrap } from '../markdown.ts'
import { toHtml } from '../to-html.ts'
import { blocks } from '../markdown/blocks.ts'
import type { Page } from './page.ts'

interface Meaning extends ErrorCode {
  dialect: string
}

/** Every code at the anchor that `more_info` leads to. */
export const errorsPage = (contract: Contract): Page => {
  const sections = sectionsOf(contract)
  return {
    path: 'docs/errors',
    title: 'Error codes',
    description: 'What every error code means and what to do about it.',
    markdown: blocks('# Error codes', INTRODUCTION, ...sections.map(sectionMarkdown)).concat('\n'),
    main: `\
${toHtml(INTRODUCTION)}
<table>
<caption>All codes</caption>
<thead><tr><th scope="col">Code</th><th scope="col">Wire</th><th scope="col">Status</th><th scope="col">What it is</th></tr></thead>
<tbody>
${sections.map(rowOf).join('\n')}
</tbody>
</table>
${sections.map(sectionOf).join('\n')}`,
    kind: 'page',
    group: 'Reference',
  }
}

const INTRODUCTION =
  'The body of every refusal has a `code`, and its `more_info` leads here. A code without a status stands on a message ' +
  'that `failed` or is `undelivered`, and in its status callback.'

/** What one number means, in all dialects in which it means the same. */
interface Section {
  /** Where `more_info` leads. */
  anchor: string
  code: string
  meanings: [Meaning, ...Meaning[]]
}

const sectionsOf = (contract: Contract): Section[] => {
  const sections = new Map<string, Section>()
  for (const [dialect, errors] of Object.entries(contract['x-errors'])) {
    for (const [code, error] of Object.entries(errors)) {
      const anchor = anchorOf(dialect, code)
      const meaning = { ...error, dialect }
      const known = sections.get(anchor)
      if (known) known.meanings.push(meaning)
      else sections.set(anchor, { anchor, code, meanings: [meaning] })
    }
  }
  return [...sections.values()].sort((one, other) => Number(one.code) - Number(other.code))
}

const rowOf = ({ anchor, code, meanings }: Section): string =>
  `<tr><td><a href="#${anchor}">${code}</a></td>` +
  `<td>${escapeHtml(meanings.map(({ dialect }) => dialect).join(', '))}</td>` +
  `<td>${meanings[0].status ?? '–'}</td><td>${escapeHtml(meanings[0].title)}</td></tr>`

const sectionOf = ({ anchor, code, meanings }: Section): string => `\
<section id="${anchor}" aria-labelledby="title-${anchor}">
<h2 id="title-${anchor}"><a href="#${anchor}">${code}</a> ${escapeHtml(meanings[0].title)}</h2>
${meanings.map(meaningOf).join('\n')}
</section>`

const sectionMarkdown = ({ code, meanings }: Section): string =>
  blocks(
    `## ${code} ${meanings[0].title}`,
    ...meanings.flatMap((meaning) => [
      `**${meaning.dialect}**, ${placeOf(meaning)}: ${unwrap(meaning.meaning)}`,
      `What to do: ${unwrap(meaning.remedy)}`,
      meaning.chosen !== undefined && `Chosen by Postel. ${unwrap(meaning.chosen)}`,
      meaning.source && `Source: <${meaning.source.url}>, read ${meaning.source.date}.`,
    ]),
  )

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
