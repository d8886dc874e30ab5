import { join } from 'node:path'
import { OpenAPIHono } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import { bundleSpec } from '../src/bundle.ts'
import { fixtureNames, readFixture } from './support/documents.ts'
import { importServer, writeServer, type Generated } from './support/generated.ts'
import { normalForm } from './support/normal-form.ts'
import type { Schema } from './support/schema.ts'

const SPEC = join(import.meta.dirname, '../../../spec/openapi.yaml')
const ROOM = 'round-trip'

/** The document that the registry of a running server gives. */
function documentOf(generated: Generated): Schema {
  const app = new OpenAPIHono()
  const handle = () => ({ status: 204 })
  const handlers = Object.keys(generated.operations).map((name) => [name, handle] as const)
  generated.register(app, Object.fromEntries(handlers), {
    authenticate: () => null,
    fail: (error) => {
      throw error
    },
    bodyBytesMax: 1,
    validateResponses: 'off',
    onViolation: () => undefined,
  })
  const info = { title: 'Registry', version: '1' }
  return app.getOpenAPI31Document({ openapi: '3.1.1', info }) as unknown as Schema
}

describe('round trip', () => {
  test.each(fixtureNames)('the registry of %s gives its document back', async (name) => {
    const document = readFixture(name)
    const generated = await importServer(ROOM, name, document)
    expect(normalForm(documentOf(generated))).toEqual(normalForm(document))
  })

  test('the registry of the contract gives the contract back', async () => {
    const document = await bundleSpec(SPEC)
    const generated = await importServer(ROOM, 'contract', document)
    expect(normalForm(documentOf(generated))).toEqual(normalForm(document))
  })

  test.each([
    ['a length', /maxLength: 1600/, ''],
    ['a pattern', /pattern: '\^MG\[0-9a-f\]\{32\}\$'/, ''],
    ['a required property', /'num_media',\n/, ''],
    ['a value', /'queued',\n/, ''],
    ['a default', /defaulted\((s\.integer\([^)]*\)), 50\)/, 'defaulted($1, 51)'],
    ['a clamp', /, clamp: 1000/, ''],
    [
      'a refusal of what is not declared',
      /(query: s\.parameters\(\{ properties: \{\}), additionalProperties: false/,
      '$1',
    ],
    ['a status', /\n {4}429: \{/, '\n    428: {'],
    ['a media type', /'application\/xml': \{/, "'text/xml': {"],
    ['a security scheme', /security: \[\{ TwilioBasic: \[\] \}\]/, 'security: []'],
    [
      'the signature of a webhook',
      /(operationId: 'receiveTwilioMessage',[^]*?)'x-twilio-signature'/,
      "$1'x-twilio-signatur'",
    ],
    ['a response header', /'WWW-Authenticate': s\.string/, "'WWW-Authenticat': s.string"],
  ])('notices that the generator lost %s', async (_what, expression, replacement) => {
    const document = await bundleSpec(SPEC)
    let count = 0
    const edit = (text: string): string =>
      text.replace(expression, (...match: string[]) => {
        count += 1
        return replacement.replace('$1', match[1] ?? '')
      })
    const name = `lost-${_what.replaceAll(' ', '-')}`
    const folder = writeServer(ROOM, name, document, edit)
    const generated = (await import(/* @vite-ignore */ join(folder, 'index.gen.ts'))) as Generated
    expect(count).toBeGreaterThan(0)
    expect(normalForm(documentOf(generated))).not.toEqual(normalForm(document))
  })
})
