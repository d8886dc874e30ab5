/**
 * Prometheus' text format 0.0.4 and what is told in it. Label values are given in the order of the
 * label names, and each must be one of few: every combination is a series that is kept.
 * Source: https://prometheus.io/docs/instrumenting/exposition_formats/, read 2026-11-21.
 */
export interface Instrument {
  text(): string | Promise<string>
}

interface Named {
  name: string
  help: string
  labels?: readonly string[]
}

type Values = readonly string[]

/** Only ever grows. */
export class Counter implements Instrument {
  readonly #about: Named
  readonly #counts = new Map<string, { values: Values; count: number }>()

  constructor(about: Named) {
    this.#about = about
    if (about.labels === undefined) this.add([], 0)
  }

  add(values: Values, by = 1): void {
    const key = values.join('\n')
    const found = this.#counts.get(key)
    if (found === undefined) this.#counts.set(key, { values, count: by })
    else found.count += by
  }

  text(): string {
    const { name, labels } = this.#about
    const lines = [...this.#counts.values()].map(
      ({ values, count }) => `${name}${labelled(labels, values)} ${count}`,
    )
    return block(this.#about, 'counter', lines)
  }
}

/** How values are spread: how many were at most each bound, all of them, and their sum. */
export class Histogram implements Instrument {
  readonly #about: Named
  readonly #bounds: readonly number[]
  readonly #series = new Map<string, { values: Values; counts: number[]; sum: number }>()

  /** The bounds ascend; a last one without end is added. */
  constructor(about: Named, bounds: readonly number[]) {
    this.#about = about
    this.#bounds = [...bounds, Infinity]
  }

  observe(values: Values, value: number): void {
    const key = values.join('\n')
    const made = { values, counts: this.#bounds.map(() => 0), sum: 0 }
    const series = this.#series.get(key) ?? made
    if (series === made) this.#series.set(key, series)
    const index = this.#bounds.findIndex((bound) => value <= bound)
    series.counts[index] = (series.counts[index] ?? 0) + 1
    series.sum += value
  }

  text(): string {
    const lines = [...this.#series.values()].flatMap((series) => this.#lines(series))
    return block(this.#about, 'histogram', lines)
  }

  #lines({ values, counts, sum }: { values: Values; counts: number[]; sum: number }): string[] {
    const { name, labels = [] } = this.#about
    let total = 0
    const buckets = this.#bounds.map((bound, index) => {
      total += counts[index] ?? 0
      const le = bound === Infinity ? '+Inf' : String(bound)
      return `${name}_bucket${labelled([...labels, 'le'], [...values, le])} ${total}`
    })
    const own = labelled(labels, values)
    return [...buckets, `${name}_sum${own} ${sum}`, `${name}_count${own} ${total}`]
  }
}

type Read = () => Iterable<[Values, number]>

/** What is so at the moment that somebody asks. */
export class Gauge implements Instrument {
  readonly #about: Named
  readonly #type: 'gauge' | 'counter'
  readonly #read: Read

  /** `counter` for what grows without this class counting it, such as the time of the processor. */
  constructor(about: Named, read: Read, type: 'gauge' | 'counter' = 'gauge') {
    this.#about = about
    this.#type = type
    this.#read = read
  }

  text(): string {
    const { name, labels } = this.#about
    const lines = [...this.#read()].map(
      ([values, value]) => `${name}${labelled(labels, values)} ${value}`,
    )
    return block(this.#about, this.#type, lines)
  }
}

const block = ({ name, help }: Named, type: string, lines: readonly string[]): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.map((line) => `${line}\n`).join('')}`

const labelled = (names: Values = [], values: Values): string =>
  names.length === 0
    ? ''
    : `{${names.map((name, index) => `${name}="${escaped(values[index] ?? '')}"`).join()}}`

const escaped = (text: string): string =>
  text.replace(/[\\"\n]/g, (one) => (one === '\n' ? '\\n' : `\\${one}`))
