import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from 'zod'
import { generateServer } from '../../src/generate.ts'
import type { OperationInfo, RegisterOptions, ResponseValue } from '@postel/server'
import type { Schema } from './schema.ts'

const DIST = join(import.meta.dirname, '../../dist/fixtures')
const RUNTIME = join(import.meta.dirname, '../../../../packages/server/src/runtime/index.ts')

export type Handler = (request: unknown) => ResponseValue

/** What every generated server exports, without the names of its own document. */
export interface Generated {
  operations: Readonly<Record<string, OperationInfo>>
  schemas: Readonly<Record<string, z.ZodType>>
  aliases: unknown
  canonicalPath: (method: string, path: string) => string
  register: (
    app: OpenAPIHono,
    handlers: Readonly<Record<string, Handler>>,
    options: RegisterOptions<unknown>,
  ) => void
}

const imported = new Map<string, Promise<Generated>>()

/**
 * Writes the server of a document where its imports resolve, and imports it, once. `room` keeps
 * test files that run at the same time apart.
 */
export function importServer(room: string, name: string, document: Schema): Promise<Generated> {
  const key = `${room}/${name}`
  const found = imported.get(key) ?? importFolder(writeServer(room, name, document))
  imported.set(key, found)
  return found
}

const importFolder = (folder: string): Promise<Generated> =>
  import(/* @vite-ignore */ join(folder, 'index.gen.ts')) as Promise<Generated>

/** `edit` may change the text of each file first. */
export function writeServer(
  room: string,
  name: string,
  document: Schema,
  edit: (text: string, file: string) => string = (text) => text,
): string {
  const folder = join(DIST, room, name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const options = { runtimeImport: relative(folder, RUNTIME) }
  for (const [file, text] of generateServer(document, options)) {
    writeFileSync(join(folder, file), edit(text, file))
  }
  return folder
}
