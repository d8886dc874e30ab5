import type { Figure } from '../support/figure.ts'

/** What a person may ask of the long forms. */
export interface Wishes {
  /** How long the soak lasts. */
  minutes: number
}

/** One promise of the service, and a way to see it broken. */
export interface Scenario {
  /** By which it is asked for. */
  name: string
  /** A sentence about the service. */
  promise: string
  /** What this machine lacks to run it; null where nothing does. */
  lack(): string | null
  runShort(): Promise<Figure[]>
  runLong(wishes: Wishes): Promise<Figure[]>
}

interface Definition<Size> {
  name: string
  promise: string
  /** Seconds at most, for every test run. */
  short: Size
  /** With the figures that are promised. */
  long: Size | ((wishes: Wishes) => Size)
  lack?: () => string | null
  run(size: Size): Promise<Figure[]>
}

export const defineScenario = <Size extends object>({
  short,
  long,
  run,
  ...named
}: Definition<Size>): Scenario => ({
  lack: () => null,
  ...named,
  runShort: () => run(short),
  runLong: (wishes) => run(typeof long === 'function' ? long(wishes) : long),
})
