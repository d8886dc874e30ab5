/**
 * Fails for everything that the contract declares and no test has seen the service answer over HTTP: each operation ×
 * status × media type, and a conformance test file for each operation and each webhook.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleSpec } from '@postel/codegen'

type Node = Record<string, unknown>

/** One answer that a test saw; the conformance tests write a line of JSON for each. */
export interface Seen {
  operationId: string
  status: number
  /** Null for a response without a body. */
  mediaType: string | null
  /** Only what the service answered over HTTP counts: `http`. */
  target: string
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch']

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Problems in sentences; empty when all that is declared was seen. */
export function findUncovered(
  document: Node,
  seen: readonly Seen[],
  hasTestFile: (operationId: string) => boolean,
): string[] {
  const keys = new Set(
    seen.filter(({ target }) => target === 'http').flatMap((one) => rangesOf(one).map(keyOf)),
  )
  const missingFile = (operationId: string): string[] =>
    hasTestFile(operationId)
      ? []
      : [`${operationId}: test/conformance/${operationId}.test.ts does not exist`]
  const sent = operationsOf(document, 'webhooks').flatMap((webhook) =>
    missingFile(String(webhook['operationId'])),
  )
  const served = operationsOf(document).flatMap((operation) => {
    const operationId = String(operation['operationId'])
    const missing = declaredAnswers(document, operation)
      .filter((answer) => !keys.has(keyOf(answer)))
      .map(
        ({ status, mediaType }) =>
          `${operationId}: ${status} ${mediaType ?? 'without a body'} is declared, but no test ` +
          'over HTTP saw it; exercise it or take it out of the contract',
      )
    return [...missingFile(operationId), ...missing]
  })
  return [...served, ...sent]
}

// What was seen, and the ranges that a contract may declare for it: `image/png`, `image/*`, `*/*`.
const rangesOf = (seen: Seen): Seen[] => {
  const { mediaType } = seen
  if (mediaType === null) return [seen]
  const ranges = [`${mediaType.split('/')[0]}/*`, '*/*']
  return [seen, ...ranges.map((range) => ({ ...seen, mediaType: range }))]
}

const keyOf = ({ operationId, status, mediaType }: Omit<Seen, 'target'>): string =>
  `${operationId} ${status} ${mediaType}`

const operationsOf = (document: Node, section: 'paths' | 'webhooks' = 'paths'): Node[] =>
  Object.values((document[section] ?? {}) as Node).flatMap((item) =>
    isNode(item) ? METHODS.map((method) => item[method]).filter(isNode) : [],
  )

function declaredAnswers(document: Node, operation: Node): Omit<Seen, 'target'>[] {
  const operationId = String(operation['operationId'])
  return Object.entries((operation['responses'] ?? {}) as Node).flatMap(([status, reference]) => {
    const content = resolve(document, reference)['content']
    const mediaTypes = isNode(content) ? Object.keys(content) : []
    return (mediaTypes.length > 0 ? mediaTypes : [null]).map((mediaType) => ({
      operationId,
      status: Number(status),
      mediaType,
    }))
  })
}

function resolve(document: Node, value: unknown): Node {
  if (!isNode(value)) throw new Error('a response in the contract is not an object')
  const reference = value['$ref']
  if (typeof reference !== 'string') return value
  const keys = reference.split('/').slice(1)
  const target = keys.reduce<unknown>(
    (node, key) =>
      isNode(node) ? node[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined,
    document,
  )
  return resolve(document, target)
}

/** Reads what the workers of the last test run wrote. */
export const readSeen = (directory: string): Seen[] =>
  (existsSync(directory) ? readdirSync(directory) : [])
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Seen)

if (import.meta.main) {
  const root = join(import.meta.dirname, '../../..')
  const document = (await bundleSpec(join(root, 'spec/openapi.yaml'))) as Node
  const seen = readSeen(join(root, 'test/.coverage'))
  const problems = findUncovered(document, seen, (operationId) =>
    existsSync(join(root, 'test/conformance', `${operationId}.test.ts`)),
  )
  for (const problem of problems) console.error(problem)
  const answers = operationsOf(document).flatMap((one) => declaredAnswers(document, one)).length
  console.log(`coverage: ${answers} declared answers, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
