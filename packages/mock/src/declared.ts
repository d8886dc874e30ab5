import type { ResponseValue } from '@postel/server'
import type { IHttpOperation, IHttpOperationResponse } from '@stoplight/types'

const firstValue = (examples: readonly object[] | undefined): unknown => {
  const example = examples?.[0]
  return example && 'value' in example ? example.value : undefined
}

const headersOf = ({ headers = [] }: IHttpOperationResponse): Record<string, string> =>
  Object.fromEntries(
    headers.flatMap(({ name, examples }) => {
      const value = firstValue(examples)
      if (value === undefined) return []
      return [[name, typeof value === 'string' ? value : JSON.stringify(value)]]
    }),
  )

/**
 * A named answer as the contract words it, headers included; undefined where it declares no such
 * answer.
 */
export const declaredAnswer = (
  operation: IHttpOperation,
  { status, example }: { status: number; example?: string | undefined },
): ResponseValue | undefined => {
  const response = operation.responses.find(({ code }) => code === String(status))
  const content = response?.contents?.[0]
  if (!response || !content) return undefined
  const examples = content.examples?.filter(({ key }) => example === undefined || key === example)
  const body = firstValue(examples)
  if (body === undefined) return undefined
  return { status, contentType: content.mediaType, body, headers: headersOf(response) }
}
