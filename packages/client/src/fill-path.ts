/**
 * Puts values into a path template. Throws where one is missing or would make the path another one.
 */
export const fillPath = (template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    const isPlain = typeof value === 'string' || typeof value === 'number'
    // URL parsers take a segment of dots for a step up or none.
    if (isPlain && !/^\.{0,2}$/.test(String(value))) return encodeURIComponent(value)
    const given = isPlain ? `"${value}"` : String(value)
    throw new TypeError(`path parameter ${name} is ${given}; it must be text, and not only dots`)
  })
