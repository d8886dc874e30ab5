import { baseUrlOf, resolve, type Contract, type Operation, type Parameter } from '../contract.ts'
import { unwrap } from '../markdown.ts'
import { codeSamplesOf } from '../samples/samples.ts'
import { blocks, fence, section } from './blocks.ts'
import { callbackSections } from './callbacks.ts'
import { fieldList, type Field } from './fields.ts'
import { requestBodySection } from './request-body.ts'
import { errorSections, responseSections } from './responses.ts'

/** All that the contract says of one operation, as Markdown; samples included. */
export const operationMarkdown = (contract: Contract, operation: Operation): string => {
  const { method, path, description, summary } = operation
  return blocks(
    `# ${summary}`,
    fence('http', `${method} ${path}`),
    unwrap(description),
    `\`${operation.operationId}\`, at \`${baseUrlOf(contract)}\` unless the operator chose another address.`,
    aliasesOf(operation),
    permissionsOf(contract, operation),
    ...PLACES.map(([place, title]) => section(2, title, parameterList(contract, operation, place))),
    requestBodySection(contract, operation),
    section(2, 'Request samples', ...samplesOf(contract, operation)),
    section(2, 'Responses', responseSections(contract, operation)),
    section(2, 'Errors', errorSections(contract, operation)),
    callbackSections(contract, operation),
    sourcesOf(operation),
  ).concat('\n')
}

/** A request that the service sends: the same without samples and credentials. */
export const webhookMarkdown = (contract: Contract, operation: Operation): string =>
  blocks(
    `# ${operation.summary}`,
    `\`${operation.operationId}\`: a \`${operation.method}\` that the service sends to a URL of yours.`,
    unwrap(operation.description),
    section(2, 'Headers', parameterList(contract, operation, 'header')),
    requestBodySection(contract, operation),
    section(
      2,
      'What you may answer',
      responseSections(contract, operation),
      errorSections(contract, operation),
    ),
    sourcesOf(operation),
  ).concat('\n')

const PLACES = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['header', 'Request headers'],
] as const

const aliasesOf = (operation: Operation): string => {
  const aliases = (operation['x-aliases'] ?? []).map(({ path }) => `- \`${path}\``)
  return aliases.length === 0 ? '' : `The same under:\n\n${aliases.join('\n')}`
}

export const parameterList = (
  contract: Contract,
  { parameters }: Operation,
  place: Parameter['in'],
): string => {
  const fields = parameters
    .filter((one) => one.in === place)
    .map(({ name, required, schema, description, example }): Field => {
      return { name, isRequired: required === true, schema, description, example }
    })
  return fieldList(contract, fields)
}

interface SecurityScheme {
  scheme?: string
  description?: string
  'x-scope'?: string
}

const permissionsOf = (contract: Contract, { scheme }: Operation): string => {
  if (scheme === null) return section(2, 'Permissions', 'None: whoever has the URL may ask.')
  const found = resolve<SecurityScheme>(contract, {
    $ref: `#/components/securitySchemes/${scheme.name}`,
  })
  // A token of the operator's, which no account has.
  if (found.scheme !== 'basic') return section(2, 'Permissions', unwrap(found.description ?? ''))
  const scope = found['x-scope']
  return blocks(
    section(
      2,
      'Permissions',
      scope === undefined
        ? 'The auth token of the account; an API token will not do.'
        : `The auth token of the account, or an API token that has the scope \`${scope}\`; \`postel tokens create\` makes one.`,
    ),
    section(
      2,
      'Authentication',
      blocks(
        `HTTP Basic: \`Authorization: Basic\` and the base64 of the user name, \`:\` and the password.${
          scheme.optional ? ' Not needed here, but what is sent must be right.' : ''
        }`,
        unwrap(found.description ?? ''),
      ),
    ),
  )
}

const samplesOf = (contract: Contract, operation: Operation): string[] =>
  codeSamplesOf(operation, baseUrlOf(contract)).map(({ label, lang, source }) =>
    section(3, label, fence(lang, source)),
  )

const sourcesOf = (operation: Operation): string => {
  const lines = (operation['x-source'] ?? []).map((source) => {
    if ('own' in source) return `- Of our own: ${unwrap(source.own)}`
    const { url, file, commit, date } = source
    const details = [file, commit, date && `read ${date}`].filter((text) => text)
    return `- <${url}>${details.length > 0 ? ` (${details.join(', ')})` : ''}`
  })
  return section(2, 'Where it is known from', lines.join('\n'))
}
