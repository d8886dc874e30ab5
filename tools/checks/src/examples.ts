/** Every example and every default of the contract is valid for its own schema, as Ajv judges it. */
import { join } from 'node:path'
import { bundleSpec } from '@postel/codegen'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { collectExamples, type Example } from './examples-collect.ts'

/** Keywords of OpenAPI and of this contract that say nothing about validity. */
const EXTENSIONS = ['x-clamp', 'x-effect', 'x-needs-one-of', 'x-exactly-one-of']
const ANNOTATIONS = ['example', 'discriminator', 'xml', 'externalDocs', ...EXTENSIONS]

/** Problems in sentences; empty when all are valid. */
export function findInvalidExamples(document: Record<string, unknown>): string[] {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true })
  addFormats.default(ajv)
  // Ajv takes the root of the document for a schema too.
  ajv.addVocabulary([...ANNOTATIONS, ...Object.keys(document)])
  ajv.addSchema(document, 'contract', undefined, false)
  const compiled = new Map<string, ValidateFunction>()
  const validatorOf = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer)
    if (known) return known
    const validate = ajv.compile({ $ref: `contract#${encodeURI(pointer)}` })
    compiled.set(pointer, validate)
    return validate
  }
  return collectExamples(document).flatMap((example) => problemsOf(example, validatorOf))
}

function problemsOf(
  { pointer, schemaPointer, value }: Example,
  validatorOf: (pointer: string) => ValidateFunction,
): string[] {
  try {
    const validate = validatorOf(schemaPointer)
    if (validate(value)) return []
    return (validate.errors ?? []).map(
      ({ instancePath, message }) =>
        `${pointer}: the example${instancePath && ` at ${instancePath}`} ${message}`,
    )
  } catch (error) {
    return [`${pointer}: its schema ${schemaPointer} does not compile: ${String(error)}`]
  }
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../../..')
  const document = await bundleSpec(join(root, 'spec/openapi.yaml'))
  const problems = findInvalidExamples(document)
  for (const problem of problems) console.error(problem)
  const count = collectExamples(document).length
  console.log(`contract examples: ${count} checked, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
