import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { IHttpOperation, IHttpOperationResponse, IMediaTypeContent } from '@stoplight/types'

/** A bundled OpenAPI document, as `@postel/spec/openapi.json` holds it. */
export type ContractDocument = Readonly<Record<string, unknown>>

/** The operations by operationId, without references. */
export type Operations = ReadonlyMap<string, IHttpOperation>

/** A worded answer of the contract, selectable by its name. */
export interface NamedExample {
  status: number
  name: string
  value: unknown
}

/**
 * Prism lists the example of a schema before the named ones of a response and would answer it by
 * default: a 401 whose text says 404. So it goes where there is a named one.
 */
const preferNamed = (content: IMediaTypeContent): IMediaTypeContent => {
  const named = content.examples?.filter(({ key }) => key !== 'default') ?? []
  return named.length === 0 ? content : { ...content, examples: named }
}

const prepareResponse = (response: IHttpOperationResponse): IHttpOperationResponse => ({
  ...response,
  contents: response.contents?.map(preferNamed) ?? [],
})

const prepare = (operation: IHttpOperation): IHttpOperation => ({
  ...operation,
  responses: operation.responses.map(prepareResponse),
})

export const readOperations = async (document: ContractDocument): Promise<Operations> => {
  // Resolving references changes the object that it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  return new Map(operations.map((operation) => [operation.iid ?? operation.id, prepare(operation)]))
}

/** The statuses that the operation declares, as numbers, in the order of the contract. */
export const statusesOf = (operation: IHttpOperation): number[] =>
  operation.responses.map(({ code }) => Number(code)).filter(Number.isInteger)

/** Successes first, so that a name that several statuses have means the usual answer. */
export const examplesOf = (operation: IHttpOperation): NamedExample[] =>
  operation.responses
    .toSorted((one, other) => one.code.localeCompare(other.code))
    .flatMap(({ code, contents }) =>
      (contents ?? []).flatMap(({ examples }) =>
        (examples ?? []).flatMap((example) =>
          'value' in example
            ? [{ status: Number(code), name: example.key, value: example.value }]
            : [],
        ),
      ),
    )

/** Whether the operation answers a caller without credentials. */
export const isOpen = ({ security = [] }: IHttpOperation): boolean =>
  security.length === 0 || security.some((schemes) => schemes.length === 0)

/** The names of all headers that any answer may carry. */
export const headerNames = (operations: Operations): string[] => {
  const names = [...operations.values()]
    .flatMap(({ responses }) => responses.flatMap(({ headers }) => headers ?? []))
    .map(({ name }) => name)
    .filter((name) => !/^access-control-/i.test(name))
  return [...new Set(names)].sort()
}
