import type { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from 'zod'
import type { Contract } from './register.ts'
import { describe, describeHere, documented, type JsonSchema } from './schema/describe.ts'
import { bareNode, nodeOf } from './schema/node.ts'

type Registry = OpenAPIHono['openAPIRegistry']
type RouteConfig = Parameters<Registry['registerPath']>[0]

/**
 * Puts the contract into the app's registry when somebody first looks at that: a service that never
 * does would pay for it with its memory and with a part of its start.
 */
export function documentWhenAsked(app: OpenAPIHono, contract: Contract): void {
  const registry = app.openAPIRegistry
  let isFilled = false
  const get = (): Registry => {
    if (!isFilled) {
      isFilled = true
      fill(registry, contract)
    }
    return registry
  }
  Object.defineProperty(app, 'openAPIRegistry', { get, configurable: true, enumerable: true })
}

function fill(registry: Registry, contract: Contract): void {
  registerComponents(registry, contract.schemas)
  for (const { operationId } of Object.values(contract.operations)) {
    registry.registerPath(documentedRoute(contract, operationId))
  }
  for (const webhook of Object.values(contract.webhooks) as RouteObject[]) {
    registry.registerWebhook(documentedCall(webhook))
  }
}

/**
 * The registry gets finished JSON Schemas. Left to read the zod schemas itself it would lose every check that is our own,
 * and would write a reference with a default as `allOf`.
 */
function registerComponents(registry: Registry, schemas: object): void {
  for (const schema of Object.values(schemas) as z.ZodType[]) {
    const node = nodeOf(schema)
    if (node.kind === 'named')
      registry.registerComponent('schemas', node.name, describeHere(schema))
  }
}

interface RouteObject {
  request?: { params?: z.ZodType; query?: z.ZodType; headers?: z.ZodType; body?: unknown }
  responses: Readonly<Record<string, { headers?: z.ZodType }>>
}

/** A route with its parameters, bodies, headers and callbacks as OpenAPI writes them. */
function documentedRoute(contract: Contract, operationId: string): RouteConfig {
  const route = Reflect.get(contract.routes, operationId) as RouteObject
  return documentedCall(route, Reflect.get(contract.callbacks, operationId))
}

/** What the service sends is written like a route: the name of the webhook stands for the path. */
function documentedCall(route: RouteObject, callbacks?: unknown): RouteConfig {
  const { request = {}, responses, ...rest } = route
  const parameters = [
    ...parametersOf(request.params, 'path'),
    ...parametersOf(request.query, 'query'),
    ...parametersOf(request.headers, 'header'),
  ]
  return {
    ...rest,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(isClosed(request.query) ? { 'x-unknown-query': 'refused' } : {}),
    ...(request.body === undefined ? {} : { request: { body: documented(request.body) } }),
    responses: documentedResponses(responses),
    ...(callbacks === undefined ? {} : { callbacks: documentedCallbacks(callbacks) }),
  } as unknown as RouteConfig
}

function isClosed(schema: z.ZodType | undefined): boolean {
  const node = schema === undefined ? undefined : bareNode(schema)
  return node?.kind === 'object' && node.options.additionalProperties === false
}

function parametersOf(schema: z.ZodType | undefined, where: string): JsonSchema[] {
  return members(schema).map(({ name, required, schema: one, style }) => ({
    in: where,
    name,
    required,
    ...style,
    schema: describe(one),
  }))
}

function documentedResponses(responses: RouteObject['responses']): JsonSchema {
  return Object.fromEntries(
    Object.entries(responses).map(([status, { headers, ...rest }]) => {
      const declared = members(headers).map(({ name, required, schema }) => [
        name,
        { required, schema: describe(schema) },
      ])
      const described = documented(rest) as JsonSchema
      const named = { headers: Object.fromEntries(declared) as JsonSchema }
      return [status, declared.length === 0 ? described : { ...described, ...named }]
    }),
  )
}

/** Callback, expression, method: three levels down stands an operation. */
function documentedCallbacks(value: unknown, level = 3): unknown {
  if (level > 0) {
    return Object.fromEntries(
      Object.entries(value as object).map(([name, member]) => [
        name,
        documentedCallbacks(member, level - 1),
      ]),
    )
  }
  const { responses, ...rest } = value as RouteObject
  return { ...(documented(rest) as JsonSchema), responses: documentedResponses(responses) }
}

function members(schema: z.ZodType | undefined): {
  name: string
  required: boolean
  schema: z.ZodType
  style: object
}[] {
  const node = schema === undefined ? undefined : bareNode(schema)
  if (node?.kind !== 'object') return []
  const { properties = {}, required = [], styles = {} } = node.options
  return Object.entries(properties).map(([name, property]) => ({
    name,
    required: required.includes(name),
    schema: property,
    style: styles[name] ?? {},
  }))
}
