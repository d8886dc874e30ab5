import { bundleSpec } from '@postel/codegen'

export type Node = Record<string, unknown>

export const SPEC_FILE = new URL('../../spec/openapi.yaml', import.meta.url).pathname

export interface DeclaredOperation {
  operationId: string
  method: string
  path: string
  /** JSON pointer of the operation, as a URI fragment. */
  pointer: string
  node: Node
}

export interface ContractDocument {
  document: Node
  operations: ReadonlyMap<string, DeclaredOperation>
  /** What the service sends unasked; the name of the webhook stands for the path. */
  webhooks: ReadonlyMap<string, DeclaredOperation>
  /** Follows local references until something that is not one; returns where it arrived. */
  at(pointer: string): { pointer: string; node: Node }
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch']

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One step of a JSON pointer in a URI fragment. */
export const step = (key: string): string =>
  `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`

const stepsOf = (pointer: string): string[] =>
  pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))

/** The bundled contract, found by operationId. */
export const loadContract = async (): Promise<ContractDocument> => {
  const document = (await bundleSpec(SPEC_FILE)) as Node
  const at: ContractDocument['at'] = (pointer) => {
    let node: unknown = document
    for (const key of stepsOf(pointer)) node = isNode(node) ? node[key] : undefined
    if (!isNode(node)) throw new Error(`the contract has nothing at ${pointer}`)
    return typeof node['$ref'] === 'string' ? at(node['$ref']) : { pointer, node }
  }
  const declared = (section: string): Map<string, DeclaredOperation> => {
    const found = new Map<string, DeclaredOperation>()
    for (const [path, item] of Object.entries((document[section] ?? {}) as Record<string, Node>)) {
      for (const method of METHODS.filter((name) => isNode(item[name]))) {
        const { pointer, node } = at(`#/${section}${step(path)}${step(method)}`)
        const operationId = String(node['operationId'])
        found.set(operationId, { operationId, method, path, pointer, node })
      }
    }
    return found
  }
  return { document, operations: declared('paths'), webhooks: declared('webhooks'), at }
}
