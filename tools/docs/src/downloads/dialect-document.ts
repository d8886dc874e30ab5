import type { Contract } from '../contract.ts'

/** A dialect that can be had by itself. */
export interface DialectDocument {
  /** `twilio`, as it stands in the names of files. */
  name: string
  title: string
  document: object
}

/** What belongs to no dialect and to each: bytes behind signed URLs. */
const SHARED_GROUP = 'Shared'
const LEFT_OUT = new Set(['x-dialects', 'x-served', 'security', 'webhooks'])
const METHODS = new Set(['get', 'put', 'post', 'delete', 'patch'])

type Json = Record<string, unknown>

/** The contract of each dialect alone: its operations, and of the components what they need. */
export const dialectDocuments = (contract: Contract): DialectDocument[] =>
  contract['x-tagGroups'].flatMap(({ name: title, tags }) => {
    const [dialect = ''] = title.split(' ')
    if (!Object.hasOwn(contract['x-errors'], dialect)) return []
    const name = dialect.toLowerCase()
    return [{ name, title, document: documentOf(contract, dialect, title, tags) }]
  })

const documentOf = (
  contract: Contract,
  dialect: string,
  title: string,
  own: readonly string[],
): object => {
  const groups = contract['x-tagGroups'].filter(({ name }) => [title, SHARED_GROUP].includes(name))
  const tags = new Set([...own, ...groups.flatMap((group) => group.tags)])
  const paths = withTags(contract.paths, tags)
  const webhooks = withTags(contract.webhooks ?? {}, tags)
  const whole = structuredClone(contract) as unknown as Json
  const root = Object.fromEntries(Object.entries(whole).filter(([key]) => !LEFT_OUT.has(key)))
  const security = securityOf(contract, [paths, webhooks])
  return {
    ...root,
    info: { ...contract.info, title: `${contract.info.title}: ${title}` },
    tags: contract.tags.filter(({ name }) => tags.has(name)),
    'x-tagGroups': groups,
    'x-errors': { [dialect]: contract['x-errors'][dialect] },
    ...security,
    paths,
    ...(Object.keys(webhooks).length === 0 ? {} : { webhooks }),
    components: neededOf(contract, [paths, webhooks, security]),
  }
}

const withTags = (paths: Contract['paths'], tags: ReadonlySet<string>): Contract['paths'] =>
  Object.fromEntries(
    Object.entries(paths)
      .map(([path, item]): [string, Contract['paths'][string]] => [
        path,
        Object.fromEntries(
          Object.entries(item).filter(
            ([
              method,
              {
                tags: [tag],
              },
            ]) => {
              return METHODS.has(method) && tags.has(tag)
            },
          ),
        ),
      ])
      .filter(([, item]) => Object.keys(item).length > 0),
  )

/** The root's own, where an operation counts on it. */
const securityOf = (
  { security }: Contract,
  parts: readonly Contract['paths'][],
): { security?: Contract['security'] } => {
  const operations = parts.flatMap((part) =>
    Object.values(part).flatMap((item) => Object.values(item)),
  )
  return operations.some((operation) => operation.security === undefined) ? { security } : {}
}

/** The components that are referred to, directly or by others; schemes are referred to by their names. */
const neededOf = (contract: Contract, parts: readonly unknown[]): Json => {
  const needed = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, one] of Object.entries(value)) {
      if (key === '$ref' && typeof one === 'string') reach(one.slice('#/components/'.length))
      if (key === 'security' && Array.isArray(one))
        for (const name of one.flatMap((some: object) => Object.keys(some)))
          reach(`securitySchemes/${name}`)
      visit(one)
    }
  }
  const reach = (place: string): void => {
    if (needed.has(place)) return
    needed.add(place)
    const [group = '', name = ''] = place.split('/')
    visit(contract.components[group]?.[name])
  }
  visit(parts)
  return Object.fromEntries(
    Object.entries(contract.components)
      .map(([group, items]): [string, Json] => [
        group,
        Object.fromEntries(
          Object.entries(items).filter(([name]) => needed.has(`${group}/${name}`)),
        ),
      ])
      .filter(([, items]) => Object.keys(items).length > 0),
  )
}
