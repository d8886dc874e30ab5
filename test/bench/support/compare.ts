import { measure, type Figure, type Pass } from '../../support/figure.ts'
import { requestsPerSecond, type Load } from './load.ts'

export interface Compared {
  ours: number
  theirs: number
}

/** A figure of ours, and the same of somebody else. */
export interface Sides {
  ours(): Promise<number>
  theirs(): Promise<number>
}

const ROUNDS = 3
const WARM_UP_SECONDS = 3
const SECONDS = 5

/** Medians of rounds in turn, so that what else the machine does meets both. */
export const compare = async ({ ours, theirs }: Sides, rounds = ROUNDS): Promise<Compared> => {
  const values: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  for (let round = 0; round < rounds; round += 1) {
    values.ours.push(await ours())
    values.theirs.push(await theirs())
  }
  return { ours: median(values.ours), theirs: median(values.theirs) }
}

/** Requests a second of two servers that are warm. */
export const compareLoads = async (ours: Load, theirs: Load): Promise<Compared> => {
  for (const load of [ours, theirs]) await requestsPerSecond(load, WARM_UP_SECONDS)
  return compare({
    ours: () => requestsPerSecond(ours, SECONDS),
    theirs: () => requestsPerSecond(theirs, SECONDS),
  })
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

/** Ours as a multiple of theirs, and what that is made of. */
export const ratioFigures = (
  { ours, theirs }: Compared,
  what: { unit: string; other: string; pass: Pass },
): Figure[] => [
  measure(`× ${what.other}: ${what.unit}`, ours / theirs, what.pass),
  measure(`${what.unit}, Postel`, ours),
  measure(`${what.unit}, ${what.other}`, theirs),
]
