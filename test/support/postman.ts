import { createRequire } from 'node:module'

export interface Pair {
  key: string
  value: string
}

interface List<Entry> {
  all(): Entry[]
}

export interface PostmanRequest {
  method: string
  url: { toString(): string }
  headers: List<Pair>
  auth?: { type: string; parameters(): List<Pair> }
  body?: { mode: string; urlencoded?: List<Pair> }
  toJSON(): object
}

export interface PostmanItem {
  id: string
  request: PostmanRequest
  /** What is run before and behind the request. */
  events: { count(): number }
}

export interface PostmanCollection {
  variables: List<Pair>
  /** Visits requests, in folders too. */
  forEachItem(visit: (item: PostmanItem) => void): void
}

interface Postman {
  Collection: new (definition: unknown) => PostmanCollection
  Request: new (definition: unknown) => PostmanRequest
  Property: {
    /** Puts the values in place of `{{names}}`, wherever they are. */
    replaceSubstitutionsIn(value: object, variables: readonly object[]): object
  }
}

/** Postman's own reader of collections. Its types leave out most of what is used here. */
export const postman = createRequire(import.meta.url)('postman-collection') as Postman
