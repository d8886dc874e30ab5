import { escapeHtml } from '../escape-html.ts'
import { slugOf } from '../markdown.ts'
import { headingsOf, linkTo, type Page } from './page.ts'

/** Where the bar at the top of every page leads, beside the reference. */
export const BAR: readonly { title: string; file: string }[] = [
  { title: 'Guides', file: 'docs/guides/getting-started.html' },
  { title: 'Error codes', file: 'docs/errors.html' },
  { title: 'The three dialects', file: 'docs/dialects.html' },
  { title: 'Changelog', file: 'docs/changelog.html' },
  { title: 'Downloads', file: 'docs/downloads.html' },
]

/** The pages of the same kind, the current one with its headings. On a narrow screen it is folded. */
export const menuOf = (page: Page, pages: readonly Page[]): string => {
  const siblings = pages.filter(({ kind, group }) => kind === page.kind && group === page.group)
  const items = siblings.map((one) => itemOf(page, one)).join('\n')
  return `\
<nav class="menu" aria-label="${escapeHtml(page.group)}">
<details open>
<summary>${escapeHtml(page.group)}</summary>
<ul>
${items}
</ul>
</details>
</nav>`
}

const itemOf = (page: Page, one: Page): string => {
  const isHere = one.path === page.path
  const link = `<a href="${linkTo(page.path, `${one.path}.html`)}"${isHere ? ' aria-current="page"' : ''}>${escapeHtml(one.title)}</a>`
  const headings = isHere && page.main === undefined ? headingsOf(page) : []
  if (headings.length === 0) return `<li>${link}</li>`
  const inner = headings.map((title) => {
    const text = escapeHtml(title.replaceAll('`', ''))
    return `<li><a href="#${slugOf(title)}">${text}</a></li>`
  })
  return `<li>${link}\n<ul>${inner.join('')}</ul></li>`
}

/** The page before and the page after among those of the same kind. */
export const stepsOf = (page: Page, pages: readonly Page[]): string => {
  const siblings = pages.filter(({ kind, group }) => kind === page.kind && group === page.group)
  const index = siblings.findIndex(({ path }) => path === page.path)
  const step = (one: Page | undefined, rel: string): string =>
    one
      ? `<a rel="${rel}" href="${linkTo(page.path, `${one.path}.html`)}">${escapeHtml(one.title)}</a>`
      : '<span></span>'
  return `<nav class="steps" aria-label="Before and after">${step(siblings[index - 1], 'prev')}${step(siblings[index + 1], 'next')}</nav>`
}
