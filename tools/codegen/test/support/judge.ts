import type { ResponseValue } from '@postel/server'
import { pascalCase } from '../../src/model/names.ts'
import { serve } from './harness.ts'
import { judgeForm, judgeParameter } from './judge-text.ts'
import {
  componentsIn,
  operationsIn,
  type BodyPlace,
  type OperationPlace,
  type ParameterPlace,
  type Place,
  type ResponsePlace,
} from './places.ts'
import { seededRandom } from './random.ts'
import { FORM, goodRequest, isJson, requestOf } from './requests.ts'
import { flatten } from './schema.ts'
import type { Subject } from './subject.ts'
import { CASES_MIN, Tally, type Judgement } from './tally.ts'
import { HEADER_TEXT, textCasesFor, textsOf } from './text-cases.ts'
import { typedOf } from './text.ts'
import { validValue } from './values.ts'

/**
 * Every schema of the document in every use that it has: as itself, in bodies, responses,
 * parameters and forms.
 */
export async function judge(subject: Subject): Promise<Judgement[]> {
  const operations = operationsIn(subject.document)
  const judgements = judgeComponents(subject)
  // Headers are alike in most responses, and shared by reference: each is judged once.
  const seen = new Set<string>()
  for (const operation of operations) {
    for (const body of operation.bodies)
      judgements.push(...(await judgeBody(subject, operation, body)))
    for (const response of operation.responses) {
      judgements.push(...(await judgeResponse(subject, operation, response)))
      const unseen = response.headers.filter(({ pointer }) => !seen.has(pointer))
      for (const { pointer } of unseen) seen.add(pointer)
      judgements.push(...(await judgeHeaders(subject, operation, response, unseen)))
    }
    for (const parameter of operation.parameters) {
      judgements.push(await judgeParameter(subject, operation, parameter))
    }
  }
  return judgements
}

export function judgeComponents(subject: Subject): Judgement[] {
  const { document, generated, verdict, casesOfComponent } = subject
  return Object.entries(componentsIn(document)).map(([name, place]) => {
    const schema = generated.schemas[pascalCase(name)]
    if (!schema) throw new Error(`No zod schema for ${name}`)
    const tally = new Tally(`component ${name}`)
    const accepts = verdict(place.pointer)
    for (const value of casesOfComponent(place)) {
      const parsed = schema.safeParse(value)
      tally.count(value, accepts(value), parsed.success, parsed.error?.issues)
    }
    return tally.result()
  })
}

async function judgeBody(
  subject: Subject,
  operation: OperationPlace,
  { contentType, schema, separators }: BodyPlace,
): Promise<Judgement[]> {
  if (!schema) return []
  if (contentType === FORM) return judgeForm(subject, operation, schema, separators)
  const tally = new Tally(`${operation.operationId} body ${contentType}`)
  const accepts = subject.verdict(schema.pointer)
  const send = serve(subject.generated)
  const base = goodRequest(operation, subject.document)
  for (const value of subject.casesOf(schema, !isJson(contentType))) {
    const body = isJson(contentType) ? JSON.stringify(value) : String(value)
    const outcome = await send(...requestOf(operation, { ...base, contentType, body }))
    tally.count(value, accepts(value), outcome.operationId !== null, outcome.refusal)
  }
  return [tally.result()]
}

async function judgeResponse(
  subject: Subject,
  operation: OperationPlace,
  { status, contentType, schema, headers }: ResponsePlace,
): Promise<Judgement[]> {
  if (!schema || contentType === null || isBinary(schema, subject)) return []
  const tally = new Tally(`${operation.operationId} ${status} ${contentType}`)
  const accepts = subject.verdict(schema.pointer)
  const headersSent = Object.fromEntries(goodHeaders(subject, headers))
  let answer: ResponseValue
  const send = serve(subject.generated, () => answer, { validateResponses: 'log' })
  const request = requestOf(operation, goodRequest(operation, subject.document))
  for (const body of subject.casesOf(schema, !isJson(contentType))) {
    answer = { status, contentType, body, headers: headersSent }
    const outcome = await send(...request)
    tally.count(body, accepts(body), outcome.violations.length === 0, outcome.violations)
  }
  return [tally.result()]
}

const isBinary = (place: Place, { document }: Subject): boolean =>
  flatten(place.schema, document)['format'] === 'binary'

/** Response headers as text, one at a time, beside a good body. */
async function judgeHeaders(
  subject: Subject,
  operation: OperationPlace,
  { status, contentType, schema, headers }: ResponsePlace,
  judged: readonly ParameterPlace[],
): Promise<Judgement[]> {
  const { document } = subject
  const maker = { document, random: seededRandom(operation.operationId) }
  const body =
    schema === null || isBinary(schema, subject)
      ? new Uint8Array()
      : validValue(schema.schema, maker, 0)
  const bodyPart = contentType === null ? {} : { contentType, body }
  const base = new Map(goodHeaders(subject, headers))
  let answer: ResponseValue
  const send = serve(subject.generated, () => answer, { validateResponses: 'log' })
  const request = requestOf(operation, goodRequest(operation, document))
  const judgements: Judgement[] = []
  for (const header of judged.filter(({ name }) => name.toLowerCase() !== 'content-type')) {
    const tally = new Tally(
      `${operation.operationId} ${status} ${contentType} header ${header.name}`,
    )
    const accepts = subject.verdict(header.pointer)
    for (const texts of textCasesFor(header, document, header.pointer, CASES_MIN)) {
      const sent = new Map(base)
      sent.delete(header.name)
      if (texts[0] !== undefined) sent.set(header.name, texts[0])
      answer = { status, ...bodyPart, headers: Object.fromEntries(sent) }
      const { violations } = await send(...request)
      const typed = typedOf(header.schema, document, texts, header.separator)
      const wanted = typed.present ? accepts(typed.value) : !header.required
      tally.count(texts, wanted, violations.length === 0, violations)
    }
    judgements.push(tally.result())
  }
  return judgements
}

const TRIES_MAX = 100

/** The required headers, each with a good value that a header can carry. */
function goodHeaders(
  { document }: Subject,
  headers: readonly ParameterPlace[],
): [name: string, text: string][] {
  const maker = { document, random: seededRandom('headers') }
  return headers
    .filter(({ required }) => required)
    .map(({ name, schema, separator }) => {
      for (let tries = 0; tries < TRIES_MAX; tries += 1) {
        const text = textsOf(validValue(schema, maker, 0), separator)[0] ?? ''
        if (HEADER_TEXT.test(text)) return [name, text]
      }
      throw new Error(`No value for header ${name}`)
    })
}
