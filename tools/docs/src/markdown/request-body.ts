import type { Contract, Operation } from '../contract.ts'
import { unwrap } from '../markdown.ts'
import { blocks, section } from './blocks.ts'
import { fieldList, fieldsOf, schemaOf } from './fields.ts'
import { exampleSections } from './responses.ts'

/** What an operation is sent: its type, its fields, which of them go together, its named examples. */
export const requestBodySection = (contract: Contract, { requestBody }: Operation): string => {
  if (!requestBody) return ''
  const [entry] = Object.entries(requestBody.content)
  const [mediaType = '', { schema: given = {} } = {}] = entry ?? []
  const schema = schemaOf(contract, given)
  const isFile = schema.format === 'binary'
  return section(
    2,
    'Request body',
    unwrap(requestBody.description ?? ''),
    isFile ? `The bytes of a file, as \`${mediaType}\`.` : `\`${mediaType}\``,
    unwrap(isFile ? '' : (schema.description ?? '')),
    fieldList(contract, fieldsOf(contract, schema)),
    rulesOf(schema['x-needs-one-of'], 'at least one of'),
    rulesOf(schema['x-exactly-one-of'], 'exactly one of'),
    blocks(...exampleSections(requestBody.content)),
  )
}

const rulesOf = (
  rules: readonly { properties: string[]; code: number }[] | undefined,
  start: string,
): string => {
  const lines = (rules ?? []).map(({ properties, code }) => {
    const names = properties.map((name) => `\`${name}\``).join(', ')
    return `- ${properties.length === 1 ? '' : `${start} `}${names}, else ${code}`
  })
  return lines.length === 0 ? '' : `Needed:\n\n${lines.join('\n')}`
}
