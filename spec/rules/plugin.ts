import type { Oas3Rule, Plugin } from '@redocly/openapi-core'
import { errorCodeListed } from './error-code-listed.ts'
import { errorExample } from './error-example.ts'
import { errorResponses } from './error-responses.ts'
import { errorTable } from './error-table.ts'
import { exampleName } from './example-name.ts'
import { exampleRequired } from './example-required.ts'
import { formEffect } from './form-effect.ts'
import { operationIdForm } from './operation-id-form.ts'
import { operationIsRef } from './operation-is-ref.ts'
import { servedTable } from './served-table.ts'
import { sourceRequired } from './source-required.ts'

export const rules: Record<string, Oas3Rule> = {
  'error-code-listed': errorCodeListed,
  'error-example': errorExample,
  'error-responses': errorResponses,
  'error-table': errorTable,
  'example-name': exampleName,
  'example-required': exampleRequired,
  'form-effect': formEffect,
  'operation-id-form': operationIdForm,
  'operation-is-ref': operationIsRef,
  'served-table': servedTable,
  'source-required': sourceRequired,
}

const all = {
  rules: Object.fromEntries(Object.keys(rules).map((name) => [`postel/${name}`, 'error' as const])),
}

// The one default export of this repository: Redocly loads a plugin by it.
export default (): Plugin => ({ id: 'postel', rules: { oas3: rules }, configs: { all } })
