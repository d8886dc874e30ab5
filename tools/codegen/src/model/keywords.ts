export const annotations = [
  '$comment',
  'contentEncoding',
  'contentMediaType',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'externalDocs',
  'readOnly',
  'title',
  'writeOnly',
  'xml',
] as const

const numbers = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'format',
  'x-clamp',
]

/** The keywords that constrain a value of each type. */
export const constraints: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  number: numbers,
  integer: numbers,
  boolean: [],
  null: [],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
}

export const constraintKeywords: ReadonlySet<string> = new Set(Object.values(constraints).flat())

export const groupKeywords = ['allOf', 'anyOf', 'oneOf'] as const

export const schemaKeywords: ReadonlySet<string> = new Set([
  ...annotations,
  ...constraintKeywords,
  ...groupKeywords,
  '$ref',
  'const',
  'discriminator',
  'enum',
  'type',
])
