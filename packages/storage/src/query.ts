import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Compilable } from 'kysely'
import type { Schema } from './schema.ts'

export type DialectName = 'sqlite'
export type SqlValue = string | number | Uint8Array | null

export interface Statement {
  sql: string
  bind(values: object): SqlValue[]
}

/** Kysely without a database: it writes the SQL, a `Connection` runs it. */
const compilers: Record<DialectName, Kysely<Schema>> = {
  sqlite: new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
}

/**
 * A query that is built once per dialect and run many times, because building costs ten times what
 * running does. `build` gets a stand-in for each value; the SQL has a parameter in its place.
 */
export class Query<Values extends object, Row> {
  readonly #build: (db: Kysely<Schema>, values: Values) => Compilable<Row>
  readonly #statements = new Map<DialectName, Statement>()

  constructor(build: (db: Kysely<Schema>, values: Values) => Compilable<Row>) {
    this.#build = build
  }

  statementFor(dialect: DialectName): Statement {
    const known = this.#statements.get(dialect)
    if (known) return known
    const { sql, parameters } = this.#build(compilers[dialect], standIns<Values>()).compile()
    const statement = { sql, bind: binder(parameters) }
    this.#statements.set(dialect, statement)
    return statement
  }
}

/** The stand-ins for the named values, as the object that an insert or an update wants. */
export const pick = <Values, Name extends keyof Values>(
  values: Values,
  names: readonly Name[],
): Pick<Values, Name> =>
  Object.fromEntries(names.map((name) => [name, values[name]])) as Pick<Values, Name>

class StandIn {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * Kysely takes a stand-in for a value and hands it back among the parameters of the compiled query.
 */
const standIns = <Values extends object>(): Values =>
  new Proxy({}, { get: (_, name) => new StandIn(String(name)) }) as Values

const binder = (parameters: readonly unknown[]): Statement['bind'] => {
  const names = parameters.map((one) => (one instanceof StandIn ? one.name : null))
  const constants = parameters.map((one) => (one instanceof StandIn ? null : (one as SqlValue)))
  return (values) => {
    const named = values as Record<string, SqlValue>
    return names.map((name, index) => {
      const value = name === null ? constants[index] : named[name]
      if (value === undefined) throw new Error(`The query has no value for ${name}`)
      return value
    })
  }
}
