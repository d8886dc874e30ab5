import {
  child,
  type Cursor,
  entries,
  fail,
  flag,
  onlyKeys,
  optionalNumber,
  optionalText,
  resolve,
  text,
} from './cursor.ts'
import { FORM, isForm } from './media-type.ts'
import { readSchema } from './schema.ts'
import { checkText } from './text-shape.ts'
import type { Content, Encoding, Example, Header, RequestBody, Response } from './types.ts'

const contentKeys = new Set(['encoding', 'example', 'examples', 'schema'])
const encodingKeys = new Set(['contentType', 'explode', 'style'])
const headerKeys = new Set([
  'deprecated',
  'description',
  'example',
  'examples',
  'explode',
  'required',
  'schema',
  'style',
])
const MEDIA_TYPE = /^[a-z0-9!#$&^_.+-]+\/(?:\*|[a-z0-9!#$&^_.+-]+)$|^\*\/\*$/

export function readBody(reference: Cursor): RequestBody | undefined {
  if (reference.value === undefined) return undefined
  const at = resolve(reference)
  onlyKeys(at, new Set(['content', 'description', 'required']), 'a request body')
  const content = readContent(child(at, 'content'))
  if (content.length === 0) fail(at, 'has no content')
  const bytesMax = count(child(at, 'x-bytes-max'))
  return {
    required: flag(child(at, 'required'), false),
    ...(bytesMax === undefined ? {} : { bytesMax }),
    content,
  }
}

function count(at: Cursor): number | undefined {
  const value = optionalNumber(at)
  if (value !== undefined && (!Number.isSafeInteger(value) || value < 0)) {
    fail(at, 'must be a whole number from 0')
  }
  return value
}

export function readResponses(at: Cursor): Response[] {
  return entries(at).map(([status, reference]) => {
    const response = resolve(reference)
    onlyKeys(response, new Set(['content', 'description', 'headers', 'links']), 'a response')
    if (!/^[1-5]\d\d$/.test(status)) {
      fail(reference, `"${status}": only single statuses such as 404 are supported`)
    }
    return {
      status: Number(status),
      description: optionalText(child(response, 'description')) ?? '',
      headers: entries(child(response, 'headers')).map(readHeader),
      content: readContent(child(response, 'content')),
    }
  })
}

function readContent(at: Cursor): Content[] {
  return entries(at).map(([mediaType, mediaAt]) => {
    if (!MEDIA_TYPE.test(mediaType)) {
      fail(mediaAt, 'a media type must be lower case, type/subtype, without parameters')
    }
    if (mediaType.startsWith('multipart/')) fail(mediaAt, 'multipart is not supported')
    onlyKeys(mediaAt, contentKeys, 'a media type')
    const schemaAt = child(mediaAt, 'schema')
    const encoding = entries(child(mediaAt, 'encoding'))
    if (encoding.length > 0 && mediaType !== FORM) {
      fail(child(mediaAt, 'encoding'), `encoding has a meaning for ${FORM} only`)
    }
    if (schemaAt.value !== undefined && isForm(mediaType)) checkForm(schemaAt)
    return {
      mediaType,
      examples: entries(child(mediaAt, 'examples')).flatMap(readExample),
      ...(schemaAt.value === undefined ? {} : { schema: readSchema(schemaAt) }),
      ...(encoding.length === 0 ? {} : { encoding: readEncodings(mediaAt, encoding) }),
    }
  })
}

/** Examples that are kept elsewhere, by `externalValue`, have no value to show. */
function readExample([name, reference]: [string, Cursor]): Example[] {
  const at = resolve(reference)
  const { value } = child(at, 'value')
  const summary = optionalText(child(at, 'summary'))
  return value === undefined ? [] : [{ name, ...(summary === undefined ? {} : { summary }), value }]
}

function readEncodings(mediaAt: Cursor, encoding: [string, Cursor][]): Record<string, Encoding> {
  const properties = child(resolve(child(mediaAt, 'schema')), 'properties')
  return Object.fromEntries(
    encoding.map(([name, at]) => {
      onlyKeys(at, encodingKeys, 'an encoding')
      if (child(properties, name).value === undefined) fail(at, `the form has no property ${name}`)
      const style = optionalText(child(at, 'style'))
      if (style !== undefined && !['form', 'spaceDelimited', 'pipeDelimited'].includes(style)) {
        fail(child(at, 'style'), 'must be form, spaceDelimited or pipeDelimited')
      }
      const explode = child(at, 'explode')
      return [
        name,
        {
          ...(style === undefined ? {} : { style }),
          ...(explode.value === undefined ? {} : { explode: flag(explode, false) }),
        },
      ]
    }),
  )
}

/** A form is one object whose fields are text; anything else has no agreed encoding. */
function checkForm(at: Cursor): void {
  const target = resolve(at)
  if (child(target, 'type').value !== 'object') fail(at, 'a form needs a schema of type object')
  for (const [, property] of entries(child(target, 'properties'))) {
    checkText(property, readSchema(property))
  }
}

function readHeader([name, reference]: [string, Cursor]): Header {
  const at = resolve(reference)
  onlyKeys(at, headerKeys, 'a header')
  if (child(at, 'schema').value === undefined) fail(at, 'a header needs a schema')
  const style = child(at, 'style')
  if (style.value !== undefined && text(style) !== 'simple') fail(style, 'must be simple')
  const schema = readSchema(child(at, 'schema'))
  checkText(child(at, 'schema'), schema)
  const description = optionalText(child(at, 'description'))
  const { value: example } = child(at, 'example')
  return {
    name,
    required: flag(child(at, 'required'), false),
    schema,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  }
}
