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

/** As a heading is spelled in addresses. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
