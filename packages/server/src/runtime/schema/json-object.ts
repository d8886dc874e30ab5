import { z } from 'zod'
import { membersMessage, MISSING, UNKNOWN } from './messages.ts'
import { defaultOf, type ObjectNode } from './node.ts'

type Payload = z.core.ParsePayload
type Context = z.core.ParseContextInternal
type JsonMembers = Record<string, unknown>

/** One declared property, ready to run. */
interface Member {
  name: string
  schema: z.ZodType
  required: boolean
  /** Every object inherits a member of this name, so it must be told whose it is. */
  isInherited: boolean
  /** Makes what an absent value stands for. */
  makeDefault: (() => unknown) | undefined
}

/** What to do with members that no property declares. */
type Others = 'drop' | 'keep' | 'refuse' | z.ZodType

interface ObjectDef {
  type: 'object'
  shape: Readonly<Record<string, z.ZodType>>
  options: ObjectNode
}

/**
 * A zod type for JSON objects. Zod's own looks at inherited members too (`constructor` would always be there), cannot see
 * `__proto__`, and counts members only after it has dropped some; JSON Schema looks at what is in the text.
 */
const JsonObject = z.core.$constructor<z.ZodType, ObjectDef>('JsonObject', (inst, def) => {
  z.ZodType.init(inst, def)
  const parser = new ObjectParser(def)
  inst._zod.parse = (payload, context) => parser.parse(payload, context)
})

export const jsonObject = (options: ObjectNode): z.ZodType =>
  new JsonObject({ type: 'object', shape: options.properties ?? {}, options })

/**
 * Looks at the declared members first. What comes out is what went in, the same object, unless a member was dropped, filled in
 * or changed: responses are checked by the thousand and nobody reads the outcome.
 */
class ObjectParser {
  readonly #options: ObjectNode
  readonly #known: ReadonlySet<string>
  readonly #foreign: readonly string[]
  readonly #others: Others
  readonly #isCounted: boolean
  /** Worked out at first use, when everything that a lazy property refers to is there. */
  #members: readonly Member[] | undefined

  constructor({ shape, options }: ObjectDef) {
    const { required = [], minProperties = 0, maxProperties = Infinity } = options
    this.#options = options
    this.#known = new Set(Object.keys(shape))
    this.#foreign = required.filter((name) => !this.#known.has(name))
    this.#others = othersOf(options)
    this.#isCounted = minProperties > 0 || maxProperties < Infinity
  }

  parse(payload: Payload, context: Context): Payload {
    const { value } = payload
    if (!isJsonObject(value)) {
      refuse(payload, [], value === undefined ? MISSING : 'must be an object')
      return payload
    }
    const changes = this.#runMembers(value, payload, context)
    for (const name of this.#foreign) {
      if (own(value, name) === undefined) refuse(payload, [name], MISSING)
    }
    if (this.#isCounted) countMembers(value, this.#options, payload)
    payload.value = this.#runOthers(value, changes, payload, context)
    return payload
  }

  /** The members that are not as they were sent; nothing where all are. */
  #runMembers(value: JsonMembers, payload: Payload, context: Context): Changes | undefined {
    this.#members ??= membersOf(this.#options)
    let changes: Changes | undefined
    let inner: Payload = { value: undefined, issues: [] }
    for (const { name, schema, required, isInherited, makeDefault } of this.#members) {
      const member = isInherited ? own(value, name) : value[name]
      if (member === undefined) {
        if (required) refuse(payload, [name], MISSING)
        else if (makeDefault !== undefined) (changes ??= new Map()).set(name, makeDefault())
        continue
      }
      inner.value = member
      const result = schema._zod.run(inner, context) as Payload
      if (result.value !== member) (changes ??= new Map()).set(name, result.value)
      if (result.issues.length > 0) {
        payload.issues.push(...z.core.util.prefixIssues(name, result.issues))
        inner = { value: undefined, issues: [] }
      }
    }
    return changes
  }

  #runOthers(
    value: JsonMembers,
    changes: Changes | undefined,
    payload: Payload,
    context: Context,
  ): JsonMembers {
    const names = Object.keys(value)
    const isClosed = this.#others === 'drop' || this.#others === 'refuse'
    if (changes === undefined && (this.#others === 'keep' || (isClosed && this.#knows(names)))) {
      return value
    }
    const output: JsonMembers = {}
    for (const name of names) {
      const member = own(value, name)
      if (member === undefined) continue
      if (this.#known.has(name) || this.#others === 'keep') set(output, name, member)
      else if (this.#others === 'refuse') refuse(payload, [name], UNKNOWN)
      else if (this.#others !== 'drop') {
        const result = this.#others._zod.run({ value: member, issues: [] }, context) as Payload
        payload.issues.push(...z.core.util.prefixIssues(name, result.issues))
        set(output, name, result.value)
      }
    }
    changes?.forEach((member, name) => set(output, name, member))
    return output
  }

  #knows(names: readonly string[]): boolean {
    for (const name of names) if (!this.#known.has(name)) return false
    return true
  }
}

type Changes = Map<string, unknown>

function membersOf({ properties = {}, required = [] }: ObjectNode): Member[] {
  return Object.entries(properties).map(([name, schema]) => {
    const found = defaultOf(schema)
    const makeDefault = found && ((): unknown => structuredClone(found.value))
    const isInherited = name in Object.prototype
    return { name, schema, required: required.includes(name), isInherited, makeDefault }
  })
}

function othersOf({ properties = {}, additionalProperties }: ObjectNode): Others {
  if (additionalProperties === false) return 'refuse'
  if (additionalProperties === true) return 'keep'
  if (additionalProperties !== undefined) return additionalProperties
  return Object.keys(properties).length === 0 ? 'keep' : 'drop'
}

function countMembers(input: object, options: ObjectNode, payload: Payload): void {
  const { minProperties = 0, maxProperties } = options
  const count = Object.keys(input).length
  if (count < minProperties || count > (maxProperties ?? Infinity)) {
    refuse(payload, [], membersMessage(minProperties, maxProperties))
  }
}

function refuse(payload: Payload, path: PropertyKey[], message: string): void {
  payload.issues.push({ code: 'custom', message, path, input: payload.value })
}

const isJsonObject = (value: unknown): value is JsonMembers =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Plain text of JSON has own members only; a member that is undefined is not written at all. */
const own = (value: JsonMembers, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined

/** Assigning to `__proto__` would change what the object is. */
export function set(target: JsonMembers, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true })
}
