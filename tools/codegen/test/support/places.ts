import { isRecord, listIn, pointer, recordIn, resolve, type Schema } from './schema.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const

/**
 * A schema and its address, after following references to the parameter, body or response around
 * it.
 */
export interface Place {
  pointer: string
  schema: Schema
}

export interface ParameterPlace extends Place {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  /** Stands between the items of an array in one text; absent where each item has its own. */
  separator: string | undefined
}

export interface BodyPlace {
  contentType: string
  /** Null for bodies that are not described further, such as bytes. */
  schema: Place | null
  /** Of the fields of a form, by name. */
  separators: Readonly<Record<string, string | undefined>>
}

export interface ResponsePlace {
  status: number
  /** Null for a response without a body. */
  contentType: string | null
  /** Null for bodies that are not described further, such as bytes. */
  schema: Place | null
  headers: readonly ParameterPlace[]
}

export interface OperationPlace {
  operationId: string
  method: (typeof METHODS)[number]
  path: string
  secured: boolean
  parameters: readonly ParameterPlace[]
  bodies: readonly BodyPlace[]
  responses: readonly ResponsePlace[]
}

export const componentsIn = (document: Schema): Record<string, Place> =>
  Object.fromEntries(
    Object.entries(recordIn(recordIn(document, 'components'), 'schemas')).map(([name, schema]) => [
      name,
      { pointer: pointer('components', 'schemas', name), schema },
    ]),
  )

export function operationsIn(document: Schema): OperationPlace[] {
  return Object.entries(recordIn(document, 'paths')).flatMap(([path, item]) =>
    METHODS.filter((method) => isRecord(item[method])).map((method) => {
      const operation = item[method] as Schema
      return {
        operationId: String(operation['operationId']),
        method,
        path,
        secured: listIn(operation['security'] ? operation : document, 'security').length > 0,
        parameters: parametersOf(document, path, item, method),
        bodies: bodiesOf(document, path, operation, method),
        responses: responsesOf(document, path, operation, method),
      }
    }),
  )
}

function parametersOf(document: Schema, path: string, item: Schema, method: string) {
  const found = new Map<string, ParameterPlace>()
  const levels = [
    { list: listIn(item, 'parameters'), at: pointer('paths', path, 'parameters') },
    {
      list: listIn(item[method] as Schema, 'parameters'),
      at: pointer('paths', path, method, 'parameters'),
    },
  ]
  for (const { list, at } of levels) {
    list.forEach((written, index) => {
      const place = followed(written, `${at}/${index}`, document)
      const parameter = place.schema as unknown as ParameterPlace
      found.set(`${parameter.in} ${parameter.name}`, {
        name: parameter.name,
        in: parameter.in,
        required: parameter.required === true,
        pointer: `${place.pointer}/schema`,
        schema: parameter.schema,
        separator: parameter.in === 'query' ? separatorOf(place.schema) : ',',
      })
    })
  }
  return [...found.values()]
}

function bodiesOf(document: Schema, path: string, operation: Schema, method: string): BodyPlace[] {
  if (!isRecord(operation['requestBody'])) return []
  const at = pointer('paths', path, method, 'requestBody')
  const body = followed(operation['requestBody'], at, document)
  return contentsOf(body)
}

const contentsOf = (holder: Place): BodyPlace[] =>
  Object.entries(recordIn(holder.schema, 'content')).map(([contentType, media]) => ({
    contentType,
    schema: isRecord(media['schema'])
      ? {
          pointer: `${holder.pointer}${pointer('content', contentType, 'schema').slice(1)}`,
          schema: media['schema'],
        }
      : null,
    separators: Object.fromEntries(
      Object.entries(recordIn(media, 'encoding')).map(([name, style]) => [
        name,
        separatorOf(style),
      ]),
    ),
  }))

const SEPARATORS: Readonly<Record<string, string>> = {
  form: ',',
  spaceDelimited: ' ',
  pipeDelimited: '|',
}

function separatorOf(place: Schema): string | undefined {
  const { style = 'form', explode = style === 'form' } = place
  return explode === true ? undefined : SEPARATORS[String(style)]
}

function responsesOf(document: Schema, path: string, operation: Schema, method: string) {
  return Object.entries(recordIn(operation, 'responses')).flatMap(
    ([status, written]): ResponsePlace[] => {
      const at = pointer('paths', path, method, 'responses', status)
      const response = followed(written, at, document)
      const headers = Object.entries(recordIn(response.schema, 'headers')).map(
        ([name, header]): ParameterPlace => {
          const place = followed(
            header,
            response.pointer + pointer('headers', name).slice(1),
            document,
          )
          return {
            name,
            in: 'header',
            required: place.schema['required'] === true,
            pointer: `${place.pointer}/schema`,
            schema: place.schema['schema'] as Schema,
            separator: ',',
          }
        },
      )
      const contents = contentsOf(response)
      const shared = { status: Number(status), headers }
      if (contents.length === 0) return [{ ...shared, contentType: null, schema: null }]
      return contents.map((content) => ({ ...shared, ...content }))
    },
  )
}

function followed(written: Schema, at: string, document: Schema): Place {
  const reference = written['$ref']
  if (typeof reference !== 'string') return { pointer: at, schema: written }
  return followed(resolve(written, document), reference, document)
}
