import type { z } from 'zod'
import { MISSING, UNKNOWN } from './schema/messages.ts'
import { issueAt } from './text/decode-pairs.ts'
import type { Issue } from './types.ts'

type ZodIssue = z.core.$ZodIssue

/** The validated value; what is wrong goes to `issues`, once for each name. */
export function validate(
  schema: z.ZodType,
  value: unknown,
  where: Issue['in'],
  issues: Issue[],
): unknown {
  const result = parse(schema, value)
  if (result?.success) return result.data
  // A body may hold many thousand names.
  const named = new Set(issues.filter((one) => one.in === where).map(({ name }) => name))
  const addOnce = (name: string, problem: Issue['problem'], message: string): void => {
    if (named.has(name)) return
    named.add(name)
    issues.push(issueAt(where, name, problem, message))
  }
  if (result === undefined) addOnce('', 'invalid', 'is nested too deeply')
  for (const issue of result?.error.issues ?? []) {
    for (const [path, message] of flatten(issue)) {
      addOnce(nameOf(path), problemOf(issue, message), message)
    }
  }
  return undefined
}

/** `undefined` where a recursive schema met a value so deep that the stack does not hold it. */
function parse(schema: z.ZodType, value: unknown): z.ZodSafeParseResult<unknown> | undefined {
  try {
    return schema.safeParse(value)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The same, as plain sentences about a response. */
export function violationsOf(schema: z.ZodType, value: unknown, subject: string): string[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues
    .flatMap(flatten)
    .map(([path, message]) => `${path.length === 0 ? subject : nameOf(path)} ${message}.`)
}

function flatten(issue: ZodIssue): [path: readonly PropertyKey[], message: string][] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => [[...issue.path, key], UNKNOWN])
  }
  return [[issue.path, issue.message]]
}

function problemOf(issue: ZodIssue, message: string): Issue['problem'] {
  if (message === MISSING) return 'missing'
  if (message === UNKNOWN) return 'unknown'
  return issue.code === 'custom' && issue.params?.['problem'] === 'too_many'
    ? 'too_many'
    : 'invalid'
}

/** `items[2].name`, as one would write it in JavaScript. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === 'number') return `${name}[${part}]`
    return name === '' ? String(part) : `${name}.${String(part)}`
  }, '')
}
