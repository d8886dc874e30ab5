import { createConfig, lintFromString, stringifyYaml } from '@redocly/openapi-core'
import createPlugin from './plugin.ts'
import type { Node } from './operations.ts'

/** The messages of one rule about a document. */
export async function problemsOf(rule: string, document: Node): Promise<string[]> {
  const config = await createConfig({
    plugins: [createPlugin()],
    rules: { [`postel/${rule}`]: 'error' },
  })
  const problems = await lintFromString({ source: stringifyYaml(document), config })
  return problems.map(({ message }) => message)
}

/** A document with one operation, complete as far as our rules ask. */
export const documentOf = (operation: Node, path = '/accounts/{AccountSid}/messages'): Node => ({
  openapi: '3.1.0',
  info: { title: 'Fixture', version: '1.0.0' },
  security: [{ Basic: [] }],
  paths: { [path]: { get: operation } },
})

export const errorBody = (status: number, code: number): Node => ({
  code,
  message: 'Not so',
  more_info: `http://127.0.0.1:4010/docs/errors#${code}`,
  status,
})

export const response = (examples: Node, mediaType = 'application/json'): Node => ({
  description: 'Fixture',
  content: { [mediaType]: { schema: { type: 'object' }, examples } },
})
