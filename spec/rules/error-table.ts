import type { Oas3Rule } from '@redocly/openapi-core'
import { readErrorCodes } from './error-codes.ts'
import type { Node } from './operations.ts'
import { isSource } from './source-required.ts'

const KEYS = ['title', 'status', 'meaning', 'remedy', 'source', 'chosen']

/** Each row of `x-errors` says what a code means, what to do, and where that is known from. */
export const errorTable: Oas3Rule = () => ({
  Root(root, ctx) {
    for (const [dialect, rows] of readErrorCodes(root, ctx)) {
      for (const [code, { node, location }] of rows) {
        for (const problem of problemsOf(code, node)) {
          ctx.report({ message: `${dialect} ${code}: ${problem}.`, location: location.key() })
        }
      }
    }
  },
})

function problemsOf(code: string, row: Node): string[] {
  const { status, source, chosen } = row
  const unknown = Object.keys(row).filter((key) => !KEYS.includes(key))
  const missing = ['title', 'meaning', 'remedy'].filter((key) => !isText(row[key]))
  const isStatus = Number.isInteger(status) && Number(status) >= 400 && Number(status) <= 599
  const checks: [boolean, string][] = [
    [/^\d{5}$/.test(code), 'a code has five digits'],
    [missing.length === 0, `${missing.join(', ')} must be text`],
    [unknown.length === 0, `${unknown.join(', ')} is not a key of a row`],
    [status === undefined || isStatus, 'status must be that of a refusal, 400 to 599'],
    [source !== undefined || chosen !== undefined, 'source or chosen must say where it is from'],
    [source === undefined || isSource(source), 'source must have a url with a date or a commit'],
    [chosen === undefined || isText(chosen), 'chosen must say why'],
  ]
  return checks.flatMap(([holds, problem]) => (holds ? [] : [problem]))
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
