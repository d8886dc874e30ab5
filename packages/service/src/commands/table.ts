export const SHOWN_COUNT_MAX = 1_000

/** A head and a line per row; each column as wide as the widest of it, two spaces between. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const shown = rows.slice(0, SHOWN_COUNT_MAX)
  const widths = head.map((_, column) =>
    Math.max(...[head, ...shown].map((row) => row[column]?.length ?? 0)),
  )
  const lines = [head, ...shown].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const more = rows.length > SHOWN_COUNT_MAX ? [`and more than these ${SHOWN_COUNT_MAX}`] : []
  return [...lines, ...more].join('\n')
}
