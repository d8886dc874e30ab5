/** What a figure must be to pass; null where it is only told. */
export type Pass = { exactly: number } | { atMost: number } | { atLeast: number } | null

/** One number that a run came to. */
export interface Figure {
  what: string
  value: number
  pass: Pass
  /** Depends on the machine and on what else it does: judged in the long form only. */
  ofMachine: boolean
  /** The first of the cases behind a count that should have been zero. */
  examples: readonly string[]
}

const EXAMPLES_MAX = 3

/** Each case is a broken promise. */
export const none = (what: string, cases: readonly string[]): Figure => ({
  what,
  value: cases.length,
  pass: { exactly: 0 },
  ofMachine: false,
  examples: cases.slice(0, EXAMPLES_MAX),
})

export const count = (what: string, value: number, pass: Pass = null): Figure => ({
  what,
  value,
  pass,
  ofMachine: false,
  examples: [],
})

/** Milliseconds, bytes and the like. */
export const measure = (what: string, value: number, pass: Pass = null): Figure => ({
  ...count(what, value, pass),
  ofMachine: true,
})

export const passes = ({ value, pass }: Figure): boolean => {
  if (pass === null) return true
  if ('exactly' in pass) return value === pass.exactly
  return 'atMost' in pass ? value <= pass.atMost : value >= pass.atLeast
}

export const passText = (pass: Pass): string => {
  if (pass === null) return ''
  if ('exactly' in pass) return `= ${pass.exactly}`
  return 'atMost' in pass ? `≤ ${pass.atMost}` : `≥ ${pass.atLeast}`
}

/** A miss in one line, with what is known of it. */
export const missText = (figure: Figure): string =>
  [`${figure.what}: ${figure.value}, must be ${passText(figure.pass)}`, ...figure.examples].join(
    '\n  ',
  )

const roundedText = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(2)

/** A line of the table that a command prints. */
export const rowOf = (figure: Figure): string => {
  const verdict = figure.pass === null ? '     ' : passes(figure) ? 'ok   ' : 'MISS '
  const [value, pass] = [roundedText(figure.value).padStart(12), passText(figure.pass).padEnd(12)]
  return `  ${verdict} ${value}  ${pass} ${figure.what}`
}
