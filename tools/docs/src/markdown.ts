/**
 * The small part of Markdown that the contract's texts use: paragraphs, lists, `code`, **strong** and addresses.
 * What else there may be is left as it is written.
 */

const LIST_ITEM = /^\s*(?:[-*]|\d+\.)\s/

/** Puts each paragraph and each list item on one line: readers of plain lines would join words at the breaks. */
export const unwrap = (markdown: string): string => {
  const lines: string[] = []
  for (const line of markdown.trim().split('\n')) {
    const previous = lines.at(-1) ?? ''
    const continues = previous !== '' && line.trim() !== '' && !LIST_ITEM.test(line)
    if (continues) lines[lines.length - 1] = `${previous} ${line.trim()}`
    else lines.push(line)
  }
  return lines.join('\n')
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const toHtml = (markdown: string): string =>
  unwrap(markdown)
    .split(/\n{2,}/)
    .map((block) => blockHtml(block.split('\n')))
    .join('\n')

const blockHtml = (lines: readonly string[]): string => {
  if (!lines.every((line) => LIST_ITEM.test(line))) return `<p>${inlineHtml(lines.join('\n'))}</p>`
  const items = lines.map((line) => `<li>${inlineHtml(line.replace(LIST_ITEM, ''))}</li>`)
  return `<ul>${items.join('')}</ul>`
}

/** A text without paragraphs. */
export const inlineHtml = (text: string): string =>
  escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
