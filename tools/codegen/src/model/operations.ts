import {
  child,
  type Cursor,
  entries,
  fail,
  flag,
  isObject,
  items,
  object,
  onlyKeys,
  optionalText,
  resolve,
  text,
} from './cursor.ts'
import { readBody, readResponses } from './content.ts'
import type { Identifiers } from './names.ts'
import { pathParameterNames, readParameters } from './parameters.ts'
import { readSecurity } from './security.ts'
import {
  type Alias,
  type Callback,
  type Method,
  methods,
  type Operation,
  type Webhook,
} from './types.ts'

const pathItemKeys = new Set<string>([
  ...methods,
  'description',
  'parameters',
  'servers',
  'summary',
])

const operationKeys = new Set([
  'callbacks',
  'deprecated',
  'description',
  'externalDocs',
  'operationId',
  'parameters',
  'requestBody',
  'responses',
  'security',
  'servers',
  'summary',
  'tags',
])

export function readOperations(root: Cursor, identifiers: Identifiers): Operation[] {
  checkShapes(child(root, 'paths'))
  return entries(child(root, 'paths')).flatMap(([path, at]) => {
    if (!path.startsWith('/')) fail(at, 'a path must start with "/"')
    return readPathItem(root, path, resolve(at), identifiers)
  })
}

/** What is sent unasked is read as an operation is, but for the path, which its receiver has. */
export function readWebhooks(root: Cursor, identifiers: Identifiers): Webhook[] {
  return entries(child(root, 'webhooks')).flatMap(([name, at]) =>
    readPathItem(root, '', resolve(at), identifiers).map(({ path: _, ...webhook }) => {
      const here = { ...root, pointer: webhook.pointer }
      if (webhook.aliases.length > 0) fail(here, 'a webhook has no path to have aliases of')
      if (webhook.callbacks.length > 0) fail(here, 'callbacks of a webhook are not supported')
      return { ...webhook, name }
    }),
  )
}

/** Templates that differ in their parameters' names alone match the same paths. */
function checkShapes(paths: Cursor): void {
  const owners = new Map<string, string>()
  for (const [path, at] of entries(paths)) {
    const shape = path.replaceAll(/\{[^{}]*\}/g, '{}')
    const owner = owners.get(shape)
    if (owner !== undefined) fail(at, `matches the same paths as ${owner}`)
    owners.set(shape, path)
  }
}

function readPathItem(
  root: Cursor,
  path: string,
  at: Cursor,
  identifiers: Identifiers,
): Operation[] {
  onlyKeys(at, pathItemKeys, 'a path')
  return methods
    .filter((method) => object(at)[method] !== undefined)
    .map((method) => readOperation(root, path, method, at, identifiers))
}

function readOperation(
  root: Cursor,
  path: string,
  method: Method,
  item: Cursor,
  identifiers: Identifiers,
): Operation {
  const at = resolve(child(item, method))
  onlyKeys(at, operationKeys, 'an operation')
  const idAt = child(at, 'operationId')
  if (idAt.value === undefined) fail(at, 'has no operationId')
  const operationId = text(idAt)
  const body = readBody(child(at, 'requestBody'))
  const summary = optionalText(child(at, 'summary'))
  const description = optionalText(child(at, 'description'))
  return {
    operationId,
    typeName: identifiers.claim(operationId, idAt),
    method,
    path,
    pointer: at.pointer,
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    deprecated: flag(child(at, 'deprecated'), false),
    tags: items(child(at, 'tags')).map(text),
    ...readSecurity(root, at),
    parameters: readParameters(path, item, at),
    refusesUnknownQuery: readUnknownQuery(child(at, 'x-unknown-query')),
    ...(body === undefined ? {} : { body }),
    responses: readResponses(child(at, 'responses')),
    callbacks: entries(child(at, 'callbacks')).flatMap(readCallback),
    aliases: items(child(at, 'x-aliases')).map((alias) => readAlias(alias, method, path)),
  }
}

function readUnknownQuery(at: Cursor): boolean {
  const value = optionalText(at) ?? 'ignored'
  if (value !== 'refused' && value !== 'ignored') fail(at, 'must be refused or ignored')
  return value === 'refused'
}

function readCallback([name, reference]: [string, Cursor]): Callback[] {
  return entries(resolve(reference)).flatMap(([expression, itemReference]) => {
    const item = resolve(itemReference)
    onlyKeys(item, pathItemKeys, 'a callback')
    return methods
      .filter((method) => isObject(item.value) && item.value[method] !== undefined)
      .map((method) => {
        const at = resolve(child(item, method))
        onlyKeys(at, operationKeys, 'an operation')
        const body = readBody(child(at, 'requestBody'))
        const responses = readResponses(child(at, 'responses'))
        const operationId = optionalText(child(at, 'operationId'))
        const id = operationId === undefined ? {} : { operationId }
        return {
          name,
          ...id,
          expression,
          method,
          ...(body === undefined ? {} : { body }),
          responses,
        }
      })
  })
}

function readAlias(at: Cursor, method: Method, path: string): Alias {
  onlyKeys(at, new Set(['method', 'path']), 'an alias')
  const named = optionalText(child(at, 'method'))?.toLowerCase()
  const found = named === undefined ? method : methods.find((known) => known === named)
  if (found === undefined) fail(child(at, 'method'), `must be one of ${methods.join(', ')}`)
  if (found !== method) {
    fail(child(at, 'method'), `must be ${method}, the method of the operation it leads to`)
  }
  const alias = text(child(at, 'path'))
  const wanted = pathParameterNames(path).sort().join(', ')
  if (pathParameterNames(alias).sort().join(', ') !== wanted) {
    fail(child(at, 'path'), `must have the parameters of ${path}: ${wanted}`)
  }
  return { method: found, path: alias }
}
