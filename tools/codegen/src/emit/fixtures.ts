import { isJson } from '../model/media-type.ts'
import { key, quote } from '../model/names.ts'
import type { Component, Content, Example, Model } from '../model/types.ts'
import { braces, comment, literal } from './print.ts'

export interface FixtureOptions {
  /** The module specifier of the client's own helper types, as seen from a generated file. */
  typesImport: string
}

interface Fixture extends Example {
  /** The TypeScript type of its value. */
  type: string
  /** Text that says what TypeScript cannot see: that the value has the type. */
  cast: string
}

interface Group {
  name: string
  about: string
  fixtures: readonly Fixture[]
}

/**
 * The contract's named examples as typed values: a constant for each operation and each callback, so
 * that a bundle carries only those that are used. Equal values are written once.
 */
export function emitFixtures(model: Model, { typesImport }: FixtureOptions): string {
  const groups = groupsOf(model).filter(({ fixtures }) => fixtures.length > 0)
  const shared = sharedValues(groups)
  const text = [
    ...[...shared.values()].map((one) => {
      return `const ${one.constant}: ${one.type} = ${valueOf(one)}\n`
    }),
    ...groups.map((group) => constantOf(group, shared)),
  ].join('\n')
  const types = model.components.map(({ identifier }) => identifier)
  const used = types.filter((type) => new RegExp(`\\b${type}\\b`).test(text)).join(', ')
  return `${text.includes('client.') ? `import type * as client from ${quote(typesImport)}\n` : ''}\
${used === '' ? '' : `import type { ${used} } from './types.gen.ts'\n`}
type Named<Names extends string, Value> = { readonly [Name in Names]: Value }

${text}`
}

function groupsOf({ operations, webhooks, components }: Model): Group[] {
  const names = new Map(components.map(({ name, identifier }) => [name, identifier]))
  const typeOf = ({ mediaType, schema }: Content, otherwise: string): string => {
    const known = schema?.kind === 'ref' ? names.get(schema.name) : undefined
    return known ?? (isJson(mediaType) ? otherwise : 'string')
  }
  const openNames = new Set(components.filter(isOpen).map(({ identifier }) => identifier))
  const typed = ({ examples }: Content, type: string): Fixture[] =>
    examples.map((example) => {
      return { ...example, type, cast: openNames.has(type) ? ` as unknown as ${type}` : '' }
    })
  const requestsOf = (name: string, contents: readonly Content[] = []): Group => ({
    name,
    about: `What the service sends: see \`${name}\`.`,
    fixtures: contents.flatMap((one) => typed(one, typeOf(one, 'unknown'))),
  })
  return [
    ...operations.map(({ operationId, responses }) => ({
      name: operationId,
      about: `The named answers of \`${operationId}\`.`,
      fixtures: unique(
        operationId,
        responses.flatMap(({ status, content }) =>
          content.flatMap((one) => {
            const type = `client.ContentOf<${quote(operationId)}, ${status}, ${quote(one.mediaType)}>`
            return typed(one, typeOf(one, type))
          }),
        ),
      ),
    })),
    ...operations.flatMap(({ callbacks }) =>
      callbacks.flatMap(({ operationId, body }) =>
        operationId === undefined ? [] : [requestsOf(operationId, body?.content)],
      ),
    ),
    ...webhooks.map(({ operationId, body }) => requestsOf(operationId, body?.content)),
  ]
}

/** A property need not fit the index signature that TypeScript makes of additional properties. */
const isOpen = ({ schema }: Component): boolean =>
  schema.kind === 'object' && typeof schema.additional === 'object'

/** A name must say which answer is meant, without its status. */
function unique(operationId: string, fixtures: readonly Fixture[]): readonly Fixture[] {
  const names = fixtures.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return fixtures
  throw new Error(`${operationId} has two examples called ${twice}; give one another name`)
}

interface Shared extends Fixture {
  constant: string
}

const valueOf = ({ value, cast }: Fixture): string => literal(value) + cast

const keyOf = ({ type, value }: Fixture): string => `${type} ${JSON.stringify(value)}`

/** The values that several operations have, as the refusals that all of them share. */
function sharedValues(groups: readonly Group[]): ReadonlyMap<string, Shared> {
  const all = groups.flatMap(({ fixtures }) => fixtures)
  const counts = new Map<string, number>()
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  const shared = new Map<string, Shared>()
  for (const one of all) {
    const known = keyOf(one)
    if (counts.get(known) === 1 || shared.has(known)) continue
    shared.set(known, { ...one, constant: `shared${shared.size + 1}` })
  }
  return shared
}

function constantOf({ name, about, fixtures }: Group, shared: ReadonlyMap<string, Shared>): string {
  const types = [...new Set(fixtures.map(({ type }) => type))].map((type) => {
    const ours = fixtures.filter((one) => one.type === type).map((one) => quote(one.name))
    return `Named<${ours.join(' | ')}, ${type}>`
  })
  const members = fixtures.map((one) => {
    const value = shared.get(keyOf(one))?.constant ?? valueOf(one)
    return `${comment(one.summary)}${key(one.name)}: ${value}`
  })
  return `${comment(about)}export const ${name}: ${types.join(' & ')} = ${braces(members)}\n`
}
