import { ACCOUNT, type Operation } from '../contract.ts'
import type { Case, Values } from './cases.ts'

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'
const TEXTUAL = /^text\/|[/+](?:json|xml)$/

/** A command for a POSIX shell that has the credentials in its environment. */
export const curlSample = (operation: Operation, given: Case, baseUrl: string): string => {
  const { credentials } = operation
  const parts = [
    `curl ${methodOf(operation, given)}"${baseUrl}${pathOf(operation, given)}${queryOf(given.query)}"`,
    ...(credentials ? [`-u "$${credentials.user}:$${credentials.password}"`] : []),
    ...Object.entries(given.headers).map(
      ([name, value]) => `-H ${quote(`${name}: ${String(value)}`)}`,
    ),
    ...encoded(given.filters),
    ...bodyOf(given.body),
    ...savingOf(operation),
  ]
  return parts.join(' \\\n  ')
}

/** The account is whoever runs the command; every other value is safe between double quotes once it is encoded. */
const pathOf = ({ path, credentials }: Operation, given: Case): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'AccountSid'
      ? `$${(credentials ?? ACCOUNT).user}`
      : encodeURIComponent(String(given.path[name])),
  )

const queryOf = (query: Values): string => {
  const pairs = Object.entries(query).map(([name, value]) => `${encode(name)}=${encode(value)}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** curl takes GET, or POST where there is data, by itself. */
const methodOf = ({ method }: Operation, { filters, body }: Case): string => {
  if (Object.keys(filters).length > 0) return '-G '
  return method === (body ? 'POST' : 'GET') ? '' : `-X ${method} `
}

const bodyOf = (body: Case['body']): string[] => {
  if (!body) return []
  if ('file' in body) {
    return [`-H ${quote(`Content-Type: ${body.mediaType}`)}`, `--data-binary @${body.file}`]
  }
  if (body.mediaType === JSON_TYPE) return [`--json ${quote(JSON.stringify(body.value))}`]
  if (body.mediaType !== FORM) throw new Error(`No curl sample is known for ${body.mediaType}.`)
  const fields = encoded(body.value)
  return fields.length === 0 ? ["--data ''"] : fields
}

/** A list repeats its name. curl encodes what is behind the first `=`, and only that. */
const encoded = (values: Values): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one) => `--data-urlencode ${quote(`${encode(name)}=${String(one)}`)}`),
  )

/** Bytes belong into a file, and a redirect on the way to them is followed. */
const savingOf = ({ responses }: Operation): string[] => {
  const types = Object.keys(responses['200']?.content ?? {})
  const textual = types.every((type) => TEXTUAL.test(type))
  const redirects = Object.keys(responses).some((status) => /^30[12378]$/.test(status))
  return [...(redirects ? ['--location'] : []), ...(textual ? [] : ['--output media'])]
}

const encode = (value: unknown): string => encodeURIComponent(String(value))

const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
