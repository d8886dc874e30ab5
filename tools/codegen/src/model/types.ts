/** The intermediate form between the document and the emitters: only what code is made of. */

export type Scalar = string | number | boolean | null

interface Common {
  description?: string
  default?: unknown
}

export interface StringSchema extends Common {
  kind: 'string'
  minLength?: number
  maxLength?: number
  pattern?: string
  format?: string
}

export interface NumberSchema extends Common {
  kind: 'number' | 'integer'
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  format?: string
  /** `x-clamp`: in text contexts a larger value becomes this one. */
  clamp?: number
}

export interface ArraySchema extends Common {
  kind: 'array'
  items: Schema
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
}

export interface Property {
  name: string
  schema: Schema
  required: boolean
}

export interface ObjectSchema extends Common {
  kind: 'object'
  properties: readonly Property[]
  /** Names that must be present though no property of this schema declares them. */
  requiredElsewhere: readonly string[]
  /** `undefined` where the document says nothing: more is allowed, and not passed on. */
  additional?: boolean | Schema
  minProperties?: number
  maxProperties?: number
}

export interface EnumSchema extends Common {
  kind: 'enum'
  keyword: 'enum' | 'const'
  values: readonly Scalar[]
  /** The declared `type`, where there is one. */
  types?: readonly string[]
}

/** `type: [a, b]`: one member for each type. */
export interface TypesSchema extends Common {
  kind: 'types'
  members: readonly Schema[]
}

export interface GroupSchema extends Common {
  kind: 'allOf' | 'anyOf' | 'oneOf'
  members: readonly Schema[]
  discriminator?: { propertyName: string; mapping?: Readonly<Record<string, string>> }
}

export interface RefSchema extends Common {
  kind: 'ref'
  name: string
}

export interface PlainSchema extends Common {
  kind: 'boolean' | 'null' | 'any' | 'never'
}

export type Schema =
  | StringSchema
  | NumberSchema
  | ArraySchema
  | ObjectSchema
  | EnumSchema
  | TypesSchema
  | GroupSchema
  | RefSchema
  | PlainSchema

export interface Component {
  /** The name in the document. */
  name: string
  /** The TypeScript identifier. */
  identifier: string
  schema: Schema
}

export interface Parameter {
  in: 'path' | 'query' | 'header'
  /** As in the document; header names are lower-cased by the emitters. */
  name: string
  required: boolean
  schema: Schema
  description?: string
  /** Only where the document says so. */
  style?: string
  explode?: boolean
}

export interface Encoding {
  style?: string
  explode?: boolean
}

/** A worded value, known by its name wherever the contract is used. */
export interface Example {
  name: string
  summary?: string
  value: unknown
}

export interface Content {
  mediaType: string
  examples: readonly Example[]
  /** Absent where the document gives none: any bytes will do. */
  schema?: Schema
  encoding?: Readonly<Record<string, Encoding>>
}

export interface RequestBody {
  required: boolean
  /** `x-bytes-max`: how large the body may be. */
  bytesMax?: number
  content: readonly Content[]
}

export interface Header {
  name: string
  required: boolean
  schema: Schema
  description?: string
  example?: unknown
}

export interface Response {
  status: number
  description: string
  headers: readonly Header[]
  content: readonly Content[]
}

export interface Alias {
  method: Method
  path: string
}

export const methods = ['get', 'put', 'post', 'delete', 'patch'] as const
export type Method = (typeof methods)[number]

export interface Operation {
  operationId: string
  /** PascalCase, the stem of every type of the operation. */
  typeName: string
  method: Method
  path: string
  pointer: string
  summary?: string
  description?: string
  deprecated: boolean
  tags: readonly string[]
  security: readonly string[]
  /** Answers without credentials too: the requirement `{}` is one of the list. */
  securityOptional: boolean
  parameters: readonly Parameter[]
  /** `x-unknown-query: refused`: parameters that are not declared are not ignored. */
  refusesUnknownQuery: boolean
  body?: RequestBody
  responses: readonly Response[]
  callbacks: readonly Callback[]
  aliases: readonly Alias[]
}

/** One request that the service sends: `callbacks.<name>.<expression>.<method>`. */
export interface Callback {
  name: string
  /** Its name as an operation of whoever receives it, where it has one. */
  operationId?: string
  expression: string
  method: Method
  body?: RequestBody
  responses: readonly Response[]
}

/** A request that the service sends to an address the contract has no place for: `webhooks.<name>.<method>`. */
export interface Webhook extends Omit<Operation, 'path'> {
  name: string
}

export interface Model {
  title: string
  version: string
  securitySchemes: readonly string[]
  components: readonly Component[]
  operations: readonly Operation[]
  webhooks: readonly Webhook[]
}
