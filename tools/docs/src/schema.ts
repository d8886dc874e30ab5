import type { Reference } from './contract.ts'

/** What is read of a JSON schema. Which keywords there may be is held by the generator of the code. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  example?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  contentMediaType?: string
  required?: string[]
  properties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  'x-clamp'?: number
  'x-effect'?: { effect: string; code?: number; note?: string }
  'x-needs-one-of'?: { properties: string[]; code: number }[]
  'x-exactly-one-of'?: { properties: string[]; code: number }[]
}

export const isReference = (schema: Schema): schema is Schema & Reference =>
  schema.$ref !== undefined
