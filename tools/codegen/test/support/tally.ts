/** Cases for each schema, at the least. */
export const CASES_MIN = 200
const SHOWN_MAX = 5

/** One schema in one use, with what the two sides said of its cases. */
export interface Judgement {
  name: string
  caseCount: number
  /** Cases that Ajv accepts. */
  goodCount: number
  mismatches: readonly string[]
}

/** Counts what the two sides said of each case of one schema in one use. */
export class Tally {
  readonly #name: string
  readonly #mismatches: string[] = []
  #caseCount = 0
  #goodCount = 0

  constructor(name: string) {
    this.#name = name
  }

  count(input: unknown, wanted: boolean, got: boolean, detail: unknown = ''): void {
    this.#caseCount += 1
    if (wanted) this.#goodCount += 1
    if (wanted === got) return
    const word = (accepted: boolean): string => (accepted ? 'accepts' : 'refuses')
    const shown = shorten(input, 200)
    const said = shorten(detail, 300)
    this.#mismatches.push(`${shown}: Ajv ${word(wanted)}, zod ${word(got)} ${said}`)
  }

  /** The value that came out is not the value that went in. */
  differs(input: unknown, wanted: unknown, got: unknown): void {
    this.#mismatches.push(
      `${JSON.stringify(input)} became ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`,
    )
  }

  result(): Judgement {
    return {
      name: this.#name,
      caseCount: this.#caseCount,
      goodCount: this.#goodCount,
      mismatches: this.#mismatches.slice(0, SHOWN_MAX),
    }
  }
}

/** There is no JSON for undefined; that says so. */
const shorten = (value: unknown, length: number): string =>
  String(JSON.stringify(value)).slice(0, length)
