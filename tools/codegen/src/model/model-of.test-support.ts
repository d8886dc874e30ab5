import { readDocument } from './document.ts'
import type { Model } from './types.ts'

/** The model of a document with these components and paths. */
export const modelOf = (components: object, paths: object = {}): Model =>
  readDocument({ openapi: '3.1.1', info: { title: 'Test', version: '1' }, paths, components })
