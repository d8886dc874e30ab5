import type { Oas3Rule, UserContext } from '@redocly/openapi-core'
import { follow, isNode, operationsOf, type Node, type Operation } from './operations.ts'

/** The hard half must be there: which refusals an operation declares at least, and why. */
export const errorResponses: Oas3Rule = () => {
  let security: unknown
  return {
    Root(root) {
      security = root.security
    },
    Paths(paths, ctx) {
      for (const operation of operationsOf(paths, ctx)) {
        const { node, location, method, path } = operation
        const declared = isNode(node['responses']) ? node['responses'] : {}
        for (const [statuses, why] of expected(operation, security, ctx)) {
          if (statuses.some((status) => status in declared)) continue
          ctx.report({
            message: `${method} ${path} declares no ${statuses.join(' or ')}: ${why}.`,
            location: location.child(['responses']).key(),
          })
        }
      }
    },
  }
}

function expected(
  operation: Operation,
  rootSecurity: unknown,
  ctx: UserContext,
): [string[], string][] {
  const { node, location, path } = operation
  const security = node['security'] ?? rootSecurity
  const secured =
    Array.isArray(security) && security.some((one) => isNode(one) && Object.keys(one).length > 0)
  const decoded = path.includes('{') || node['parameters'] !== undefined || 'requestBody' in node
  const body = follow(node['requestBody'], location.child(['requestBody']), ctx)
  const rows: [boolean, string[], string][] = [
    [decoded, ['400'], 'what it decodes can be malformed'],
    [secured, ['401'], 'it asks for credentials'],
    [/\{\w*Sid\}/.test(path), ['404'], 'its Sid may name nothing'],
    [true, ['405'], 'its path does not have every method'],
    [hasContent(body?.node), ['413'], 'its body can be too large'],
    [hasContent(body?.node), ['415'], 'its body can have another type'],
    [isForAccounts(security), ['429'], 'an account can ask too often'],
    [true, secured ? ['500'] : ['500', '503'], 'the service can fail'],
  ]
  return rows.flatMap(([applies, statuses, why]) => (applies ? [[statuses, why]] : []))
}

/** The operator of the service is no account, and nobody counts how often it asks. */
const isForAccounts = (security: unknown): boolean =>
  Array.isArray(security) &&
  security.some((one) => isNode(one) && Object.keys(one).some((name) => name !== 'OperatorBearer'))

const hasContent = (body: Node | undefined): boolean => isNode(body?.['content'])
