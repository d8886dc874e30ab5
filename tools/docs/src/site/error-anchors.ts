/** Dialects in which the same numbers mean something else have anchors of their own. */
const PREFIXES: Readonly<Record<string, string>> = { SignalWire: 'signalwire-' }

/** Where `more_info` of a code leads to on the page of errors. */
export const anchorOf = (dialect: string, code: string): string =>
  `${PREFIXES[dialect] ?? ''}${code}`
