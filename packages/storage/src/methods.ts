/** The methods of a port as functions of what they run on. */
export type On<Base, Port> = {
  readonly [Name in keyof Port]: Port[Name] extends (...args: infer Args) => infer Result
    ? (base: Base, ...args: Args) => Result
    : never
}

/**
 * Makes objects that have these functions as methods, on whatever base. The methods are made once,
 * on a prototype: a unit of work has a hundred of them, uses three, and there are some thousand
 * units a second.
 */
export const methodsOf = <Base extends object, Port extends object>(
  functions: On<Base, Port>,
): ((base: Base) => Port) => {
  class Methods {
    readonly base: Base
    constructor(base: Base) {
      this.base = base
    }
  }
  const all = Object.entries<(base: Base, ...args: unknown[]) => unknown>(functions)
  const methods = all.map(([name, run]) => [
    name,
    function (this: Methods, ...args: unknown[]) {
      return run(this.base, ...args)
    },
  ])
  Object.assign(Methods.prototype, Object.fromEntries(methods))
  return (base) => new Methods(base) as object as Port
}
