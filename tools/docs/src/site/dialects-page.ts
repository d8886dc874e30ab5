import type { Contract } from '../contract.ts'
import { inlineHtml } from '../to-html.ts'
import { blocks, section, table } from '../markdown/blocks.ts'
import type { Page } from './page.ts'

type Row = Readonly<Record<string, string>>

/** How the wires say the same things, as the contract has it under `x-dialects`. */
export interface Dialects {
  states: Row[]
  topics: { topic: string; rows: Row[] }[]
}

/** The wires side by side: a table of what a message's state is called, and one for each topic. */
export const dialectsPage = (contract: Contract): Page => {
  const { states, topics } = contract['x-dialects']
  const tables = [{ topic: 'What the state of a message is called', rows: states }, ...topics]
  return {
    path: 'docs/dialects',
    title: 'The three dialects',
    description: 'How Twilio, SignalWire and Chat v2 say the same things, side by side.',
    markdown: blocks(
      '# The three dialects',
      INTRODUCTION,
      ...tables.map(({ topic, rows }) => {
        const columns = Object.keys(rows[0] ?? {})
        const cells = rows.map((row) => columns.map((column) => String(row[column] ?? '')))
        return section(2, topic, table(columns.map(headOf), cells))
      }),
    ).concat('\n'),
    main: [`<p>${INTRODUCTION}</p>`, ...tables.map(({ topic, rows }) => tableOf(topic, rows))].join(
      '\n',
    ),
    kind: 'page',
    group: 'Reference',
  }
}

const INTRODUCTION = `Behind the wires are the same accounts, messages and media. A message that was sent
through one can be read through another: its id is the same 128 bits in another spelling. A wire without a word
for a state has the nearest one.`

const tableOf = (caption: string, rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0] ?? {})
  const heads = columns.map((column) => `<th scope="col">${headOf(column)}</th>`)
  const lines = rows.map((row) => {
    const cells = columns.map((column) => `<td>${inlineHtml(String(row[column] ?? ''))}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `\
<div class="scroll wide" tabindex="0" role="region" aria-label="${caption}">
<table>
<caption>${caption}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</div>`
}

const headOf = (column: string): string => column[0]?.toUpperCase() + column.slice(1)
