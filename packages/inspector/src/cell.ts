/** A value that tells when it changes. */
export interface Cell<Value> {
  get(): Value
  set(value: Value): void
  /** Calls at once, and then after each change. */
  watch(show: (value: Value) => void): void
}

export const createCell = <Value>(initial: Value): Cell<Value> => {
  let current = initial
  const watchers: ((value: Value) => void)[] = []
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return
      current = value
      for (const show of watchers) show(value)
    },
    watch: (show) => {
      watchers.push(show)
      show(current)
    },
  }
}
