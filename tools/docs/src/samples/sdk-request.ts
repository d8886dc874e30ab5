import { ACCOUNT, type Operation } from '../contract.ts'
import type { Case } from './cases.ts'
import { literal, scalar } from './literal.ts'
import type { SdkSample } from './sdk.ts'

/** What a package's client can ask although it has no method for it. */
export const sdkRequests = (
  operation: Operation,
  cases: readonly Case[],
  baseUrl: string,
): string[] =>
  cases.map((given, index) => {
    const body = given.body && 'value' in given.body ? given.body.value : {}
    const request = [
      `method: ${scalar(operation.method.toLowerCase())}`,
      `uri: ${urlOf(operation, given, baseUrl)}`,
      ...(Object.keys(body).length > 0 ? [`data: ${literal(body, '  ')}`] : []),
    ]
    const call = `await client.request({\n  ${request.join(',\n  ')},\n})`
    return index === 0 ? `${NO_METHOD}const { statusCode, body } = ${call}` : call
  })

const NO_METHOD = '// The package has no method for this; its client asks all the same.\n'

const LEFT_TO_FETCH =
  '// The packages leave bytes to fetch. It keeps the credentials from other hosts.\n'

/** Bytes are no business of the packages, and URLs that carry their own permission need none. */
export const sdkBytes = (
  operation: Operation,
  cases: readonly Case[],
  baseUrl: string,
): SdkSample => {
  const { credentials } = operation
  const { user, password } = credentials ?? ACCOUNT
  const sendsFile = cases.some(({ body }) => body && 'file' in body)
  const file = sendsFile ? "import { openAsBlob } from 'node:fs'\n\n" : ''
  const preamble = credentials
    ? `${LEFT_TO_FETCH}const { ${user}, ${password} } = process.env
const authorization = \`Basic \${btoa(\`\${${user}}:\${${password}}\`)}\`
`
    : '// No credentials are needed, and so no package.\n'
  return {
    preamble: `${file}${preamble}`,
    calls: cases.map((given, index) => {
      const call = fetchOf(operation, given, baseUrl)
      return index === 0 ? `const response = ${call}\n${readingOf(operation)}` : call
    }),
  }
}

const fetchOf = (operation: Operation, given: Case, baseUrl: string): string => {
  const { method, credentials } = operation
  const file = given.body && 'file' in given.body ? given.body : undefined
  const init = [
    ...(method === 'GET' ? [] : [`method: ${scalar(method)}`]),
    ...(credentials ? ['headers: { authorization }'] : []),
    ...(file
      ? [`body: await openAsBlob(${scalar(file.file)}, { type: ${scalar(file.mediaType)} })`]
      : []),
  ]
  const options = init.length === 0 ? '' : `, {\n  ${init.join(',\n  ')},\n}`
  return `await fetch(${urlOf(operation, given, baseUrl)}${options})`
}

const readingOf = ({ responses }: Operation): string => {
  const types = Object.values(responses).flatMap(({ content }, index) =>
    index === 0 ? Object.keys(content ?? {}) : [],
  )
  const [type = ''] = types
  const reading = /json$/.test(type)
    ? 'answer = await response.json()'
    : type.startsWith('text/') && types.length === 1
      ? 'text = await response.text()'
      : 'bytes = await response.arrayBuffer()'
  return `if (!response.ok) throw new Error(\`\${response.status} \${response.statusText}\`)\nconst ${reading}`
}

const urlOf = ({ path, credentials }: Operation, given: Case, baseUrl: string): string => {
  const { user } = credentials ?? ACCOUNT
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'AccountSid' ? `\${${user}}` : encodeURIComponent(String(given.path[name])),
  )
  const query = new URLSearchParams(
    Object.entries({ ...given.query, ...given.filters }).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]),
  ).toString()
  const url = `${baseUrl}${filled}${query === '' ? '' : `?${query}`}`
  return filled.includes('${') ? `\`${url}\`` : scalar(url)
}
