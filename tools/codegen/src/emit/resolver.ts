export type Json = Record<string, unknown>

/**
 * Reads the document as it is, for what the model leaves out: follows references, and has an empty
 * object for whatever is none, so that a path may be walked without looking.
 */
export const resolverOf = (document: unknown): ((value: unknown) => Json) => {
  const resolve = (value: unknown): Json => {
    if (typeof value !== 'object' || value === null) return {}
    const reference = (value as Json)['$ref']
    if (typeof reference !== 'string') return value as Json
    const steps = reference.slice(2).split('/').map(unescape)
    return resolve(steps.reduce<unknown>((found, step) => (found as Json)[step], document))
  }
  return resolve
}

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')
