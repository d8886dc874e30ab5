/** The database cannot be used as it is. `message` is written for who operates the service. */
export class UnusableDatabaseError extends Error {
  override readonly name = 'UnusableDatabaseError'
}
