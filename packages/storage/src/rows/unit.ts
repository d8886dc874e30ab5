import type { Transaction } from '../connection.ts'

/** Called after the commit of a unit that did it, once for all units of the commit. */
export interface CommitListeners {
  enqueued: () => void
  /** Content is gone from the tables, but not from what the database keeps beside them. */
  removed: () => void
}

/** What the rows of one unit of work run on. */
export interface Unit extends Transaction {
  readonly told: CommitListeners
}

/** The same, and it takes content away. */
export const removing =
  <Args extends unknown[], Result>(run: (unit: Unit, ...args: Args) => Result) =>
  (unit: Unit, ...args: Args): Result => {
    unit.afterCommit(unit.told.removed)
    return run(unit, ...args)
  }
