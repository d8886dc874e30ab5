import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Answer } from './answer.ts'
import { isNode, loadContract, step, type DeclaredOperation } from './contract-document.ts'
import { recordCoverage } from './coverage-record.ts'

const contract = await loadContract()

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(contract.document, 'contract')

const validatorAt = (pointer: string): ValidateFunction => {
  const validate = ajv.getSchema(`contract${pointer}`)
  if (!validate) throw new Error(`the contract has no schema at ${pointer}`)
  return validate
}

const operation = (operationId: string): DeclaredOperation => {
  const found = contract.operations.get(operationId)
  if (!found) throw new Error(`the contract has no operation ${operationId}`)
  return found
}

const problemsOf = (pointer: string, value: unknown, what: string): string[] => {
  const validate = validatorAt(pointer)
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    (error) => `${what}${error.instancePath} ${error.message} (${error.schemaPath})`,
  )
}

/**
 * Throws unless the contract declares this status, media type, body and these headers for the operation; records what was
 * seen, for the coverage check.
 */
export const expectDeclared = (operationId: string, answer: Answer): void => {
  const declared = operation(operationId).node['responses']
  if (!isNode(declared) || !(String(answer.status) in declared)) {
    throw new Error(
      `${operationId} answered ${answer.status}, which it does not declare: ${answer.text()}`,
    )
  }
  const response = contract.at(
    `${operation(operationId).pointer}/responses${step(String(answer.status))}`,
  )
  const problems = [...bodyProblems(response, answer), ...headerProblems(response, answer.headers)]
  if (problems.length > 0) {
    throw new Error(
      `${operationId} ${answer.status} is not what the contract declares:\n` +
        `${problems.join('\n')}\n${answer.text().slice(0, 2000)}`,
    )
  }
  recordCoverage({
    operationId,
    status: answer.status,
    mediaType: answer.mediaType,
    target: answer.target,
  })
}

type Place = ReturnType<typeof contract.at>

const bodyProblems = (response: Place, answer: Answer): string[] => {
  const content = response.node['content']
  if (!isNode(content) || Object.keys(content).length === 0) {
    return answer.bytes.byteLength > 0 ? ['a body where none is declared'] : []
  }
  const { mediaType } = answer
  const ranges = [mediaType, `${mediaType?.split('/')[0]}/*`, '*/*']
  const declared = ranges.find((range) => range !== null && range in content)
  if (mediaType === null || typeof declared !== 'string') {
    const accepted = Object.keys(content).join(', ')
    return [`media type ${mediaType ?? 'none'} where ${accepted} is declared`]
  }
  // Under a range stand bytes of whatever type, also of one that could be read.
  if (declared !== mediaType) return []
  const entry = contract.at(`${response.pointer}/content${step(mediaType)}`)
  if (!isNode(entry.node['schema'])) return []
  const schema = `${entry.pointer}/schema`
  if (mediaType.endsWith('json')) return problemsOf(schema, answer.json(), 'body')
  return mediaType.endsWith('xml') ? problemsOf(schema, answer.text(), 'body') : []
}

const headerProblems = (response: Place, headers: Headers): string[] => {
  const declared = response.node['headers']
  if (!isNode(declared)) return []
  return Object.keys(declared).flatMap((name) => {
    const header = contract.at(`${response.pointer}/headers${step(name)}`)
    const value = headers.get(name)
    if (value === null) return header.node['required'] === true ? [`header ${name} is missing`] : []
    const schema = contract.at(`${header.pointer}/schema`)
    return problemsOf(schema.pointer, fromText(value, schema.node['type']), `header ${name}`)
  })
}

const fromText = (text: string, type: unknown): unknown => {
  if (type === 'integer' || type === 'number') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

/** The media types that the contract declares for one status of an operation. */
export const declaredMediaTypes = (operationId: string, status: number): string[] => {
  const response = contract.at(`${operation(operationId).pointer}/responses${step(String(status))}`)
  return Object.keys((response.node['content'] as object | undefined) ?? {})
}

export interface DeclaredExample {
  status: number
  name: string
  mediaType: string
}

/** Every named example of the operation's answers. */
export const declaredExamples = (operationId: string): DeclaredExample[] => {
  const statuses = Object.keys(operation(operationId).node['responses'] as object)
  return statuses.flatMap((status) =>
    declaredMediaTypes(operationId, Number(status)).flatMap((mediaType) => {
      const { pointer } = operation(operationId)
      const response = contract.at(`${pointer}/responses${step(status)}`).pointer
      const { node } = contract.at(`${response}/content${step(mediaType)}`)
      const names = Object.keys((node['examples'] as object | undefined) ?? {})
      return names.map((name) => ({ status: Number(status), name, mediaType }))
    }),
  )
}

/** The statuses that the operation declares. */
export const declaredStatuses = (operationId: string): number[] =>
  Object.keys(operation(operationId).node['responses'] as object).map(Number)

/** Every operation of the contract. */
export const operationIds: readonly string[] = [...contract.operations.keys()]

export const contractDocument: Readonly<Record<string, unknown>> = contract.document

/** Throws unless the form is one that the contract declares for this callback of the operation. */
export const expectDeclaredCallback = (
  operationId: string,
  callbackName: string,
  contentType: string | undefined,
  form: Record<string, string>,
): void => {
  const callback = contract.at(`${operation(operationId).pointer}/callbacks${step(callbackName)}`)
  const [expression = ''] = Object.keys(callback.node)
  const item = contract.at(`${callback.pointer}${step(expression)}`)
  const [method = ''] = Object.keys(item.node)
  expectForm(callbackName, `${item.pointer}${step(method)}`, contentType, form)
}

/** Throws unless the form is one that the contract declares for this webhook. */
export const expectDeclaredWebhook = (
  operationId: string,
  contentType: string | undefined,
  form: Record<string, string>,
): void => {
  const webhook = contract.webhooks.get(operationId)
  if (!webhook) throw new Error(`the contract has no webhook ${operationId}`)
  expectForm(operationId, webhook.pointer, contentType, form)
}

const expectForm = (
  what: string,
  sent: string,
  contentType: string | undefined,
  form: Record<string, string>,
): void => {
  const body = contract.at(`${sent}/requestBody`)
  const mediaType = contentType?.split(';')[0]?.trim() ?? 'none'
  const schema = `${body.pointer}/content${step(mediaType)}/schema`
  const { pointer, node } = contract.at(schema)
  const declared: object = node['properties'] ?? {}
  const values = Object.entries(form).map(([name, text]): [string, unknown] => {
    if (!(name in declared)) return [name, text]
    const { node: property } = contract.at(`${pointer}/properties${step(name)}`)
    return [name, fromText(text, property['type'])]
  })
  const problems = problemsOf(pointer, Object.fromEntries(values), 'form')
  if (problems.length > 0) throw new Error(`${what}:\n${problems.join('\n')}`)
}

/** Names of the callbacks that the operation declares. */
export const declaredCallbacks = (operationId: string): string[] =>
  Object.keys((operation(operationId).node['callbacks'] as object | undefined) ?? {})

/** A row of the contract's table of form parameters. */
export interface FormParameter {
  name: string
  effect: 'acted-on' | 'ignored' | 'refused' | undefined
  code: number | undefined
  /** The example of the contract, as a form spells it. */
  example: string | string[]
}

const spelled = (example: unknown): string | string[] =>
  Array.isArray(example) ? example.map(String) : String(example)

/** What the contract says that each parameter of the operation's form does. */
export const formParameters = (operationId: string): FormParameter[] => {
  const body = contract.at(`${operation(operationId).pointer}/requestBody`).pointer
  const schema = contract.at(`${body}/content${step('application/x-www-form-urlencoded')}/schema`)
  return Object.keys(schema.node['properties'] as object).map((name) => {
    const { node } = contract.at(`${schema.pointer}/properties${step(name)}`)
    const row = (node['x-effect'] ?? {}) as Pick<FormParameter, 'effect' | 'code'>
    return { name, effect: row.effect, code: row.code, example: spelled(node['example']) }
  })
}
