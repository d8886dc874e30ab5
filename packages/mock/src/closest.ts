import type { IHttpOperation } from '@stoplight/types'

const segmentsOf = (path: string): string[] => path.split('/').slice(1)

const extensionOf = (path: string): string => /\.([A-Za-z0-9]+)$/.exec(path)?.[1] ?? ''

const PARAMETER = /^\{[^{}]+\}(.*)$/

const isAlike = (template: string, segment: string): boolean => {
  const suffix = PARAMETER.exec(template)?.[1]
  return suffix === undefined ? template === segment : segment.endsWith(suffix)
}

/** How many leading segments are alike counts most, then whether both end in the same extension. */
const likeness = (template: string, path: string): number => {
  const segments = segmentsOf(path)
  const templates = segmentsOf(template)
  const differs = templates.findIndex((one, index) => !isAlike(one, segments[index] ?? ''))
  const shared = differs === -1 ? templates.length : differs
  return shared === 0 ? 0 : shared * 2 + Number(extensionOf(template) === extensionOf(path))
}

/**
 * The operation in whose words a request is refused that no operation serves: an unknown path under
 * one dialect is answered in its shape, and in XML where its neighbours are. Undefined when there
 * are no operations.
 */
export const closestOperation = (
  operations: Iterable<IHttpOperation>,
  path: string,
): IHttpOperation | undefined =>
  [...operations]
    .map((operation) => ({ operation, score: likeness(operation.path, path) }))
    .sort((one, other) => other.score - one.score)[0]?.operation
