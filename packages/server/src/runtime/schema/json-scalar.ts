import { z } from 'zod'
import { MISSING } from './messages.ts'

interface ScalarDef {
  /** As zod's own type of that name is called, for readers of definitions. */
  type: 'string' | 'number'
  /** What is wrong with a value, as the end of a sentence; nothing where it is accepted. */
  problem: (value: unknown) => string | undefined
}

/** A zod type for text and numbers whose every check is our own: zod's do not all judge as JSON Schema does. */
const JsonScalar = z.core.$constructor<z.ZodType, ScalarDef>('JsonScalar', (inst, def) => {
  z.ZodType.init(inst, def)
  const { problem } = def

  inst._zod.parse = (payload) => {
    const value: unknown = payload.value
    const found = value === undefined ? MISSING : problem(value)
    if (found !== undefined) {
      payload.issues.push({ code: 'custom', message: found, path: [], input: value })
    }
    return payload
  }
})

export const jsonScalar = (
  type: ScalarDef['type'],
  problem: (value: unknown) => string | undefined,
): z.ZodType => new JsonScalar({ type, problem })
