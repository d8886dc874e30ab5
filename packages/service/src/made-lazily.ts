/**
 * What `make` makes, made when it is first asked for and kept from then on. Where it fails, whoever
 * asks next tries again: a program part may fail to load while the process has no file to spare.
 */
export const madeLazily = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined
  return {
    get: (): Promise<T> =>
      (made ??= make().catch((error: unknown) => {
        made = undefined
        throw error
      })),
    /** Undefined where nobody asked. */
    found: (): Promise<T> | undefined => made,
  }
}
