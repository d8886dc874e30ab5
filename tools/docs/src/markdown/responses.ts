import {
  resolve,
  type Contract,
  type Example,
  type MediaType,
  type Operation,
  type Response,
} from '../contract.ts'
import { anchorOf } from '../site/error-anchors.ts'
import { unwrap } from '../markdown.ts'
import { blocks, fence, section, table } from './blocks.ts'
import { fieldList, fieldsOf, schemaOf, typeOf, type Field } from './fields.ts'

/** Every answer that is no refusal: headers, fields, named examples. */
export const responseSections = (contract: Contract, { responses }: Operation): string =>
  blocks(
    ...Object.entries(responses)
      .filter(([status]) => Number(status) < 400)
      .map(([status, response]) =>
        section(
          3,
          `${status} ${PHRASES[status] ?? ''}`.trim(),
          unwrap(response.description),
          contentOf(contract, response),
          section(4, 'Headers', headerList(contract, response)),
        ),
      ),
  )

/** Every refusal: its status, codes with what each example says, and one whole body. */
export const errorSections = (contract: Contract, { responses, tags }: Operation): string =>
  blocks(
    ...Object.entries(responses)
      .filter(([status]) => Number(status) >= 400)
      .map(([status, response]) => {
        const examples = examplesOf(response)
        const [first] = examples
        return section(
          3,
          `${status} ${PHRASES[status] ?? ''}`.trim(),
          unwrap(response.description),
          table(
            ['Code', 'When', 'Example'],
            examples.map(({ name, summary, value }) => [
              codeLink(value, tags[0]),
              summary,
              `\`${name}\``,
            ]),
          ),
          first && exampleFence(first.mediaType, first.value),
        )
      }),
  )

const contentOf = (contract: Contract, { content = {} }: Response): string => {
  const types = Object.keys(content)
  const [mediaType] = types
  const schema = mediaType === undefined ? undefined : content[mediaType]?.schema
  if (mediaType === undefined) return 'No body.'
  if (!schema || schema.format === 'binary' || types.length > 1)
    return `Bytes, as ${types.map((type) => `\`${type}\``).join(', ')}.`
  return blocks(
    `Body: \`${mediaType}\`, ${typeOf(contract, schemaOf(contract, schema))}.`,
    fieldList(contract, fieldsOf(contract, schema)),
    ...exampleSections(content),
  )
}

/** One whole body for each named example. */
export const exampleSections = (content: Record<string, MediaType>): string[] =>
  examplesIn(content).map(({ name, summary, value, mediaType }) =>
    section(4, `Example \`${name}\``, `${summary}:`, exampleFence(mediaType, value)),
  )

const headerList = (contract: Contract, { headers = {} }: Response): string => {
  const fields = Object.entries(headers).map(([name, given]): Field => {
    const { description, schema = {} } = resolve(contract, given)
    return { name, isRequired: false, schema, description }
  })
  return fieldList(contract, fields)
}

interface NamedExample extends Example {
  name: string
  mediaType: string
}

const examplesOf = ({ content = {} }: Response): NamedExample[] => examplesIn(content)

const examplesIn = (content: Record<string, MediaType>): NamedExample[] =>
  Object.entries(content).flatMap(([mediaType, { examples = {} }]) =>
    Object.entries(examples).map(([name, example]) => ({ ...example, name, mediaType })),
  )

const exampleFence = (mediaType: string, value: unknown): string => {
  if (typeof value === 'string') return fence(mediaType.endsWith('xml') ? 'xml' : 'text', value)
  if (mediaType === FORM) return fence('http', formText(value as Record<string, unknown>))
  return fence('json', JSON.stringify(value, null, 2))
}

const FORM = 'application/x-www-form-urlencoded'

/** A pair a line, as it reads best; on the wire they stand in one. */
const formText = (value: Record<string, unknown>): string =>
  Object.entries(value)
    .flatMap(([name, one]) => [one].flat().map((text) => `${name}=${String(text)}`))
    .join('\n')

const codeLink = (value: unknown, tag: string): string => {
  const code = codeOf(value)
  return code === '' ? '' : `[${code}](../errors.md#${anchorOf(tag.split(' ')[0] ?? '', code)})`
}

const codeOf = (value: unknown): string => {
  if (typeof value === 'string') return /<Code>(\d+)</.exec(value)?.[1] ?? ''
  const code: unknown = Reflect.get(Object(value), 'code')
  return typeof code === 'number' ? String(code) : ''
}

const PHRASES: Readonly<Record<string, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  206: 'Partial Content',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  416: 'Range Not Satisfiable',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}
