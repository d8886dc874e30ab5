import type { Issue, Refusal } from '@postel/server'
import type { IHttpOperation } from '@stoplight/types'
import { examplesOf, type NamedExample } from './contract.ts'
import type { Choice } from './prism.ts'
import { effectsOf } from './rules.ts'
import { codeOf, messageOf } from './wire-error.ts'

/** Which answer of the contract says no, and how its words are fitted to the request. */
export interface Retort {
  choice: Choice & { status: number }
  /** In the place of the example's own. */
  message?: string | undefined
  headers?: Readonly<Record<string, string>>
}

/** What the request was, as far as a refusal speaks of it. */
export interface RequestFacts {
  method: string
  path: string
  contentType: string | undefined
}

/** `MediaUrl[1]` is about `MediaUrl`. */
const parameterOf = ({ name }: Issue): string => name.split(/[.[]/, 1)[0] ?? ''

const kebab = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9]+/g, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase()

const SUFFIXES: Readonly<Record<Issue['problem'], readonly string[]>> = {
  missing: ['missing'],
  too_many: ['too-many'],
  malformed: ['malformed'],
  unknown: ['unknown'],
  invalid: ['invalid', 'too-long'],
}

/**
 * The contract names its refusals after the parameter and the problem: `to-missing`,
 * `body-too-long`; `media-too-many` for `MediaUrl`, `date-invalid` for `DateSent>`. So the name is
 * looked for whole, then without its last words.
 */
const namedAfter = (issue: Issue, examples: readonly NamedExample[]): NamedExample | undefined => {
  const words = kebab(parameterOf(issue)).split('-')
  const candidates = words.flatMap((_, dropped) => {
    const stem = words.slice(0, words.length - dropped).join('-')
    return SUFFIXES[issue.problem].map((suffix) => `${stem}-${suffix}`)
  })
  return candidates.flatMap((name) => examples.find((one) => one.name === name) ?? [])[0]
}

const withStatus = (operation: IHttpOperation, ...statuses: number[]): NamedExample[] =>
  examplesOf(operation).filter(({ status }) => statuses.includes(status))

const choiceOf = ({ status, name }: NamedExample): Retort['choice'] => ({ status, example: name })

const plain = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '')

/**
 * What the example says of `DateSent>` holds for `DateSent<` too; words about another parameter do
 * not.
 */
const wordsAbout = (name: string, message: string): string | undefined => {
  const isName = (word: string): boolean => plain(word) === plain(name)
  const words = /[A-Za-z0-9]+[<>]?/g
  return message.match(words)?.some(isName)
    ? message.replace(words, (word) => (isName(word) ? name : word))
    : undefined
}

const issueRetort = (operation: IHttpOperation, issue: Issue): Retort | undefined => {
  const name = parameterOf(issue)
  // The contract's messages have no full stop.
  const words = issue.message.replace(/\.$/, '')
  if (issue.problem === 'unknown') return unknownRetort(operation, name, words)
  const named = namedAfter(issue, withStatus(operation, 400, 422))
  if (named) {
    return {
      choice: choiceOf(named),
      message: wordsAbout(name, messageOf(named.value) ?? '') ?? words,
    }
  }
  const effect = effectsOf(operation).find((one) => one.name === name)
  return codeRetort(operation, effect?.code, words) ?? generalRetort(operation, words)
}

/** The example names a parameter too, and the caller's own takes its place. */
function unknownRetort(operation: IHttpOperation, name: string, words: string): Retort | undefined {
  const example = withStatus(operation, 400, 422).find((one) => one.name === 'parameter-unknown')
  if (!example) return generalRetort(operation, words)
  const message = messageOf(example.value)?.replace(/^\S+/, () => name)
  return { choice: choiceOf(example), message }
}

/** `path-malformed` and `body-malformed` are told as they are. */
const malformedRetort = (operation: IHttpOperation, issue: Issue): Retort | undefined => {
  const example = withStatus(operation, 400, 422).find(
    ({ name }) => name === `${issue.in}-malformed`,
  )
  return example ? { choice: choiceOf(example) } : generalRetort(operation, issue.message)
}

/** The example with this code; undefined where there is none, and for no code. */
export const codeRetort = (
  operation: IHttpOperation,
  code: number | null | undefined,
  message?: string,
): Retort | undefined => {
  const examples = withStatus(operation, 400, 422)
  const example = examples.find(({ value }) => typeof code === 'number' && codeOf(value) === code)
  return example && { choice: choiceOf(example), message }
}

/** The refusals that say no more than that a value is not accepted. */
const GENERAL = ['parameter-invalid', 'path-malformed']

export const generalRetort = (operation: IHttpOperation, message: string): Retort | undefined => {
  const examples = withStatus(operation, 400, 422)
  const general = GENERAL.flatMap((name) => examples.find((one) => one.name === name) ?? [])
  const example = general[0] ?? examples[0]
  return example && { choice: choiceOf(example), message }
}

/** The messages of a missing resource show a path; the caller's own takes its place. */
const notFound = (operation: IHttpOperation, path: string): Retort | undefined => {
  const example = withStatus(operation, 404)[0]
  const message = example && messageOf(example.value)?.replace(/\/\S+/, () => path)
  return example && { choice: choiceOf(example), message }
}

const first = (operation: IHttpOperation, status: number, message?: string): Retort => ({
  choice: { status, example: withStatus(operation, status)[0]?.name },
  message,
})

/** A path that cannot exist is told first, then the first issue in the order of the contract. */
const invalid = (operation: IHttpOperation, issues: readonly Issue[], path: string) => {
  const issue = issues.find((one) => one.in === 'path') ?? issues[0]
  if (!issue) return undefined
  if (issue.problem === 'malformed') return malformedRetort(operation, issue)
  return issue.in === 'path' ? notFound(operation, path) : issueRetort(operation, issue)
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/**
 * Finds the contract's own answer for what the runtime refused; undefined when the operation
 * declares none.
 */
export const retort = (
  operation: IHttpOperation,
  refusal: Refusal,
  { method, path, contentType }: RequestFacts,
): Retort | undefined => {
  switch (refusal.kind) {
    case 'invalid_request':
      return invalid(operation, refusal.issues, path)
    case 'route_not_found':
      return notFound(operation, path)
    case 'body_too_large':
      return first(operation, 413)
    case 'unsupported_media_type': {
      // Where any type will do there is none to name; the contract has the words.
      if (refusal.accepted.some((type) => type.endsWith('/*'))) return first(operation, 415)
      const message = `The Content-Type must be ${refusal.accepted.join(' or ')}, in UTF-8`
      return first(operation, 415, contentType ? message : `${message}; none was sent`)
    }
    case 'method_not_allowed': {
      const allowed = conjunction.format(refusal.allowed)
      const message = `${method} is not allowed here; this path has ${allowed}`
      return { ...first(operation, 405, message), headers: { Allow: refusal.allowed.join(', ') } }
    }
  }
}
