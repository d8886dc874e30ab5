import { Marked, type Tokens } from 'marked'
import { escapeHtml } from './escape-html.ts'
import { highlight } from './highlight.ts'
import { slugOf } from './markdown.ts'

/** A whole text. Headings get the ids of `slugOf`; HTML in the text is shown as it is written. */
export const toHtml = (markdown: string): string =>
  parser().parse(markdown, { async: false }).trim()

/** A text without paragraphs. */
export const inlineHtml = (text: string): string => parser().parseInline(text, { async: false })

/** With a memory of its own for the ids that it has given. */
const parser = (): Marked => {
  const given = new Map<string, number>()
  const idOf = (title: string): string => {
    const slug = slugOf(title)
    const times = given.get(slug) ?? 0
    given.set(slug, times + 1)
    return times === 0 ? slug : `${slug}-${times + 1}`
  }
  return new Marked({
    renderer: {
      html: ({ text }) => escapeHtml(text),
      heading({ depth, text, tokens }) {
        const id = idOf(text)
        const body = this.parser.parseInline(tokens)
        return depth === 1
          ? ''
          : `<h${depth} id="${id}">${body} ${anchorTo(id, text)}</h${depth}>\n`
      },
      code: codeHtml,
      link({ href, title, tokens }) {
        const address = href.replace(/^(?!\w+:)([^#]*)\.md(#.*)?$/, '$1.html$2')
        const named = title ? ` title="${escapeHtml(title)}"` : ''
        const away = /^https?:/.test(href) ? ' rel="noreferrer"' : ''
        return `<a href="${escapeHtml(address)}"${named}${away}>${this.parser.parseInline(tokens)}</a>`
      },
      table(token) {
        const row = (cells: Tokens.TableCell[], tag: string): string =>
          `<tr>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag.slice(0, 2)}>`).join('')}</tr>`
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n')
        return (
          '<div class="scroll" tabindex="0" role="region" aria-label="Table">\n<table>\n' +
          `<thead>${row(token.header, 'th scope="col"')}</thead>\n<tbody>\n${body}\n</tbody>\n</table>\n</div>\n`
        )
      },
    },
  })
}

const anchorTo = (id: string, title: string): string =>
  `<a class="anchor" href="#${id}" aria-label="Link to “${escapeHtml(title.replaceAll('`', ''))}”">#</a>`

const codeHtml = ({ text, lang = '' }: Tokens.Code): string => {
  const [language = ''] = lang.split(' ')
  const label = escapeHtml(LABELS[language] ?? language)
  return (
    `<div class="code" data-language="${label}"><pre tabindex="0" aria-label="${label || 'Text'}">` +
    `<code>${highlight(text, language)}</code></pre></div>\n`
  )
}

const LABELS: Readonly<Record<string, string>> = {
  sh: 'shell',
  js: 'JavaScript',
  javascript: 'JavaScript',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  json: 'JSON',
  xml: 'XML',
  http: 'HTTP',
  php: 'PHP',
  python: 'Python',
  ruby: 'Ruby',
  csharp: 'C#',
  java: 'Java',
  go: 'Go',
}
