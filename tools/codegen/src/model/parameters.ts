import {
  child,
  type Cursor,
  fail,
  flag,
  items,
  onlyKeys,
  optionalText,
  resolve,
  text,
} from './cursor.ts'
import { checkName } from './names.ts'
import { readSchema } from './schema.ts'
import { checkText } from './text-shape.ts'
import type { Parameter } from './types.ts'

const parameterKeys = new Set([
  'deprecated',
  'description',
  'example',
  'examples',
  'explode',
  'in',
  'name',
  'required',
  'schema',
  'style',
])

/** The styles whose text is split on one character, or not at all. */
const styles: Readonly<Record<Parameter['in'], readonly string[]>> = {
  path: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited'],
  header: ['simple'],
}

/** Header names that OpenAPI says to ignore as parameters; an own declaration would do nothing. */
const RESERVED_HEADERS = ['accept', 'authorization', 'content-type']

/** The parameters of a path and its operation; the operation's replace those of the same name. */
export function readParameters(path: string, item: Cursor, operation: Cursor): Parameter[] {
  const found = new Map<string, { parameter: Parameter; at: Cursor }>()
  for (const owner of [item, operation]) {
    const own = new Set<string>()
    for (const reference of items(child(owner, 'parameters'))) {
      const at = resolve(reference)
      const parameter = readParameter(at)
      const id = `${parameter.in} ${parameter.name.toLowerCase()}`
      if (own.has(id)) fail(reference, `parameter ${parameter.name} is declared twice`)
      own.add(id)
      found.set(id, { parameter, at })
    }
  }
  checkTemplate(path, operation, [...found.values()])
  return [...found.values()].map(({ parameter }) => parameter)
}

export const pathParameterNames = (path: string): string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]!)

function readParameter(at: Cursor): Parameter {
  onlyKeys(at, parameterKeys, 'a parameter')
  const place = child(at, 'in')
  const where = (['path', 'query', 'header'] as const).find((known) => known === text(place))
  if (where === undefined) fail(place, 'must be path, query or header')
  const name = text(child(at, 'name'))
  if (where === 'header' && RESERVED_HEADERS.includes(name.toLowerCase())) {
    fail(child(at, 'name'), `${name} is not declared as a parameter in OpenAPI`)
  }
  checkName(child(at, 'name'), name)
  if (child(at, 'schema').value === undefined) fail(at, 'a parameter needs a schema')
  const schema = readSchema(child(at, 'schema'))
  checkText(child(at, 'schema'), schema)
  const style = optionalText(child(at, 'style'))
  if (style !== undefined && !styles[where].includes(style)) {
    fail(child(at, 'style'), `must be ${styles[where].join(', ')} for a ${where} parameter`)
  }
  const description = optionalText(child(at, 'description'))
  const explode = child(at, 'explode').value
  const required = flag(child(at, 'required'), false)
  if (where === 'path' && !required) fail(at, 'a path parameter must have required: true')
  return {
    in: where,
    name,
    required,
    schema,
    ...(description === undefined ? {} : { description }),
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode: flag(child(at, 'explode'), false) }),
  }
}

function checkTemplate(
  path: string,
  operation: Cursor,
  found: readonly { parameter: Parameter; at: Cursor }[],
): void {
  const names = pathParameterNames(path)
  if (new Set(names).size < names.length) fail(operation, `${path} names a parameter twice`)
  for (const name of names) {
    if (!found.some(({ parameter }) => parameter.in === 'path' && parameter.name === name)) {
      fail(operation, `the path parameter {${name}} is not declared`)
    }
  }
  for (const { parameter, at } of found) {
    if (parameter.in === 'path' && !names.includes(parameter.name)) {
      fail(at, `${path} has no {${parameter.name}}`)
    }
  }
  for (const segment of path.split('/')) {
    if (/\{[^{}]*\}/.test(segment) && !/^\{[^{}]+\}[^{}]*$/.test(segment)) {
      fail(operation, `segment "${segment}": only {name} or {name} with a suffix is supported`)
    }
  }
}
