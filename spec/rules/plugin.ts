import type { Oas3Rule, Plugin } from '@redocly/openapi-core'
import { errorExample } from './error-example.ts'
import { errorResponses } from './error-responses.ts'
import { exampleName } from './example-name.ts'
import { exampleRequired } from './example-required.ts'
import { formEffect } from './form-effect.ts'
import { operationIdForm } from './operation-id-form.ts'
import { operationIsRef } from './operation-is-ref.ts'
import { sourceRequired } from './source-required.ts'

export const rules: Record<string, Oas3Rule> = {
  'error-example': errorExample,
  'error-responses': errorResponses,
  'example-name': exampleName,
  'example-required': exampleRequired,
  'form-effect': formEffect,
  'operation-id-form': operationIdForm,
  'operation-is-ref': operationIsRef,
  'source-required': sourceRequired,
}

const all = {
  rules: Object.fromEntries(Object.keys(rules).map((name) => [`postel/${name}`, 'error' as const])),
}

// The one default export of this repository: Redocly loads a plugin by it.
export default (): Plugin => ({ id: 'postel', rules: { oas3: rules }, configs: { all } })
