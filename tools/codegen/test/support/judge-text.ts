import { isDeepStrictEqual } from 'node:util'
import { serve, type Outcome, type Send } from './harness.ts'
import {
  operationsIn,
  type BodyPlace,
  type OperationPlace,
  type ParameterPlace,
  type Place,
} from './places.ts'
import { seededRandom } from './random.ts'
import { FORM, formText, goodRequest, requestOf } from './requests.ts'
import { flatten, isRecord, type Schema } from './schema.ts'
import type { Subject } from './subject.ts'
import { CASES_MIN, Tally, type Judgement } from './tally.ts'
import { fieldsOf, formCasesFor, requiredOf, textCasesFor, textsOf } from './text-cases.ts'
import { typedOf } from './text.ts'
import { propertySchema, validValue } from './values.ts'

export async function judgeParameter(
  subject: Subject,
  operation: OperationPlace,
  parameter: ParameterPlace,
): Promise<Judgement> {
  const { document } = subject
  const tally = new Tally(`${operation.operationId} ${parameter.in} ${parameter.name}`)
  const accepts = subject.verdict(parameter.pointer)
  const send = serve(subject.generated)
  const base = goodRequest(operation, document)
  // Twice as many, since some of those for a path are sent elsewhere.
  const cases = textCasesFor(parameter, document, parameter.pointer, 2 * CASES_MIN)
  const isElsewhere = takenBy(parameter, operation, document)
  for (const texts of cases.filter((texts) => !isElsewhere(texts))) {
    const values = new Map([...base.values, [parameter, texts]])
    const outcome = await send(...requestOf(operation, { ...base, values }))
    const typed = typedOf(parameter.schema, document, texts, parameter.separator)
    const wanted = typed.present ? accepts(typed.value) : !parameter.required
    const got = outcome.operationId !== null
    tally.count(texts, wanted, got, outcome.refusal)
    if (wanted && got)
      compare(tally, parameter, texts, typed.present ? typed.value : undefined, outcome)
    if (!got) expectBlame(tally, parameter, texts, outcome)
  }
  return tally.result()
}

/**
 * With `{Sid}` and `{Sid}.json` side by side, a Sid with a dot in it is another operation's, or
 * nobody's.
 */
function takenBy(
  parameter: ParameterPlace,
  operation: OperationPlace,
  document: Schema,
): (texts: readonly string[]) => boolean {
  const before = operation.path.indexOf(`{${parameter.name}}`)
  const hasSuffixes =
    parameter.in === 'path' &&
    operationsIn(document).some(({ path }) => /^\{[^}]*\}[^/]/.test(path.slice(before)))
  return ([text]) => hasSuffixes && text?.includes('.') === true
}

const PARTS = { path: 'path', query: 'query', header: 'headers' } as const

/** An accepted value reaches the handler as the grammar reads it. */
function compare(
  tally: Tally,
  parameter: ParameterPlace,
  texts: readonly string[],
  wanted: unknown,
  { request }: Outcome,
): void {
  const part = (request as Record<string, Record<string, unknown>>)[PARTS[parameter.in]]
  const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
  const got = part && Object.hasOwn(part, name) ? part[name] : undefined
  if (!isDeepStrictEqual(got, wanted)) tally.differs(texts, wanted, got)
}

/** A refusal names the parameter that was wrong, and nothing else was. */
function expectBlame(
  tally: Tally,
  parameter: ParameterPlace,
  texts: readonly string[],
  { refusal }: Outcome,
): void {
  const issues = refusal?.kind === 'invalid_request' ? refusal.issues : []
  const isBlamed = issues.some(
    (issue) =>
      issue.in === parameter.in &&
      issue.name.toLowerCase().startsWith(parameter.name.toLowerCase()),
  )
  if (!isBlamed) tally.differs(texts, `a refusal of ${parameter.name}`, refusal)
}

/** The whole form, and each of its fields in an otherwise good form. */
export async function judgeForm(
  subject: Subject,
  operation: OperationPlace,
  place: Place,
  separators: BodyPlace['separators'],
): Promise<Judgement[]> {
  const { document } = subject
  const fields = fieldsOf(place.schema, document)
  const required = requiredOf(place.schema, document)
  const maker = { document, random: seededRandom(place.pointer) }
  const good = Object.fromEntries(
    required.map((name) => [
      name,
      textsOf(validValue(fields[name] ?? {}, maker, 0), separators[name]),
    ]),
  )
  const run = await formRun(subject, operation, place, separators)
  const whole = new Tally(`${operation.operationId} form`)
  for (const pairs of formCasesFor(place.schema, document, place.pointer, CASES_MIN, separators)) {
    await run(whole, pairs)
  }
  const judgements = [whole.result()]
  for (const [name, schema] of Object.entries(fields)) {
    const tally = new Tally(`${operation.operationId} form field ${name}`)
    const field = { in: 'body', schema, separator: separators[name] } as const
    for (const texts of textCasesFor(field, document, name, CASES_MIN)) {
      const form = Object.entries({ ...good, [name]: texts })
      await run(
        tally,
        form.flatMap(([key, list]) => list.map((text): [string, string] => [key, text])),
      )
    }
    judgements.push(tally.result())
  }
  return judgements
}

async function formRun(
  subject: Subject,
  operation: OperationPlace,
  place: Place,
  separators: BodyPlace['separators'],
) {
  const { document } = subject
  const send: Send = serve(subject.generated)
  const accepts = subject.verdict(place.pointer)
  const base = goodRequest(operation, document)
  const several = operation.bodies.length > 1
  return async (tally: Tally, pairs: readonly (readonly [string, string])[]): Promise<void> => {
    const value = formValue(place.schema, document, pairs, separators)
    const body = formText(pairs)
    const outcome = await send(...requestOf(operation, { ...base, contentType: FORM, body }))
    const [wanted, got] = [accepts(value), outcome.operationId !== null]
    tally.count(pairs, wanted, got, outcome.refusal)
    if (!wanted || !got) return
    const received = (outcome.request as { body: unknown; contentType?: string }).body
    const declared = declaredOnly(place.schema, document, value)
    if (!isDeepStrictEqual(received, declared)) tally.differs(pairs, declared, received)
    if (several && (outcome.request as { contentType?: string }).contentType !== FORM) {
      tally.differs(pairs, FORM, outcome.request)
    }
  }
}

/** The object that a form stands for: declared fields by the grammar, all others as text. */
function formValue(
  schema: Schema,
  document: Schema,
  pairs: readonly (readonly [string, string])[],
  separators: BodyPlace['separators'],
): Record<string, unknown> {
  const fields = fieldsOf(schema, document)
  const others = propertySchema(flatten({ ...schema, properties: {} }, document), '')
  const names = new Set([...Object.keys(fields), ...pairs.map(([name]) => name)])
  const entries = [...names].flatMap((name) => {
    const texts = pairs.filter(([key]) => key === name).map(([, text]) => text)
    const field = Object.hasOwn(fields, name) ? (fields[name] ?? {}) : others
    const typed = typedOf(field, document, texts, separators[name])
    return typed.present ? [[name, typed.value] as const] : []
  })
  return Object.fromEntries(entries)
}

function declaredOnly(schema: Schema, document: Schema, value: Readonly<Record<string, unknown>>) {
  const flat = flatten(schema, document)
  const isOpen = flat['additionalProperties'] === true || isRecord(flat['additionalProperties'])
  const fields = fieldsOf(schema, document)
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => isOpen || Object.hasOwn(fields, name)),
  )
}
