type Made<T extends Readonly<Record<string, () => unknown>>> = {
  readonly [K in keyof T]: ReturnType<T[K]>
}

/** The values that the functions make, each made when it is first read and kept from then on. */
export function madeOnce<const T extends Readonly<Record<string, () => unknown>>>(
  makers: T,
): Made<T> {
  const made = {}
  for (const [name, make] of Object.entries(makers)) {
    const get = (): unknown => {
      const value = make()
      Object.defineProperty(made, name, { value, enumerable: true })
      return value
    }
    Object.defineProperty(made, name, { get, configurable: true, enumerable: true })
  }
  return made as Made<T>
}
