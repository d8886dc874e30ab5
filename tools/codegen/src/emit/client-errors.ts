import { isJson } from '../model/media-type.ts'
import type { Model, Operation } from '../model/types.ts'
import { errorsOf } from './client-table.ts'
import { resolverOf } from './resolver.ts'

/** What a refusal of one operation is called, and the component that it is a case of. */
export interface OperationError {
  name: string
  component: string
  codes: readonly number[]
}

/**
 * Finds the codes with which each operation refuses: the numbers under `code` in the examples of
 * its JSON errors. Operations whose errors are not all of one component have none.
 */
export function operationErrors(model: Model, document: unknown): Map<string, OperationError> {
  const found = model.operations.map((operation): [string, OperationError] | undefined => {
    const contents = errorsOf(operation).filter(({ mediaType }) => isJson(mediaType))
    const components = new Set(
      contents.map(({ schema }) => (schema?.kind === 'ref' ? schema.name : '')),
    )
    const [component = ''] = components
    const codes = [...new Set(codesOf(document, operation))].sort((a, b) => a - b)
    if (components.size !== 1 || component === '' || codes.length === 0) return undefined
    return [operation.operationId, { name: `${operation.typeName}Error`, component, codes }]
  })
  return new Map(found.filter((one) => one !== undefined))
}

function codesOf(document: unknown, { path, method }: Operation): number[] {
  const at = resolverOf(document)
  const operation = at(at(at(at(document)['paths'])[path])[method])
  return Object.entries(at(operation['responses']))
    .filter(([status]) => Number(status) >= 300)
    .flatMap(([, response]) => Object.entries(at(at(response)['content'])))
    .filter(([mediaType]) => isJson(mediaType))
    .flatMap(([, content]) => Object.values(at(at(content)['examples'])))
    .map((example) => at(at(example)['value'])['code'])
    .filter((code) => typeof code === 'number')
}

/** The errors of a contract as types: an interface for each operation, and all codes together. */
export function emitClientErrors(
  errors: ReadonlyMap<string, OperationError>,
  names: ReadonlyMap<string, string>,
): string {
  const used = [...new Set([...errors.values()].map(({ component }) => names.get(component)!))]
  const all = [...new Set([...errors.values()].flatMap(({ codes }) => codes))].sort((a, b) => a - b)
  const interfaces = [...errors].map(
    ([operationId, { name, component, codes }]) =>
      `/** How \`${operationId}\` refuses. */
export type ${name}Code = ${union(codes)}
export interface ${name} extends ${names.get(component)} { code: ${name}Code }\n`,
  )
  return `${used.length === 0 ? '' : `import type { ${used.join(', ')} } from './types.gen.ts'\n\n`}\
/** Every code of the contract. A newer service may have more: keep a branch for those. */
export type ErrorCode = ${union(all)}\n
${interfaces.join('\n')}`
}

const union = (codes: readonly number[]): string =>
  codes.length === 0 ? 'never' : codes.join(' | ')
