/** Blocks of Markdown, an empty line between them; those that are empty are left out. */
export const blocks = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n')

/** A heading with what is below it; nothing where nothing is below. */
export const section = (
  level: number,
  title: string,
  ...parts: readonly (string | false | undefined)[]
): string => {
  const body = blocks(...parts)
  return body === '' ? '' : blocks(`${'#'.repeat(level)} ${title}`, body)
}

/** In a fence longer than any within. */
export const fence = (language: string, text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`
}

/** Rows below heads; a `|` in a cell does not end it. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')).join(' | ')} |`
  if (rows.length === 0) return ''
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
