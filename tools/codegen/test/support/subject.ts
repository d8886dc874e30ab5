import { casesFor } from './cases.ts'
import type { Generated } from './generated.ts'
import type { Place } from './places.ts'
import { resolve, type Schema } from './schema.ts'
import { CASES_MIN } from './tally.ts'
import { spread } from './values.ts'
import { verdictsOf, type Verdict } from './verdicts.ts'

/** A document, the server generated from it, and Ajv on the document. */
export interface Subject extends Side {
  generated: Generated
}

/** The half that needs no generated code; made once for each document. */
interface Side {
  document: Schema
  verdict: (pointer: string) => Verdict
  /** All cases of a component. */
  casesOfComponent: (place: Place) => readonly unknown[]
  /**
   * The cases of a schema in use. A bare reference gets a selection of its component's, since the
   * component itself is judged by all of them. `isText`: only text can stand there.
   */
  casesOf: (place: Place, isText: boolean) => readonly unknown[]
}

const isPlainText = (value: unknown): boolean =>
  typeof value === 'string' && value.isWellFormed() && !value.startsWith(BYTE_ORDER_MARK)

/** Decoding UTF-8 takes it off. */
const BYTE_ORDER_MARK = '\ufeff'

export function subjectOf(document: Schema, generated: Generated): Subject {
  const side = sides.get(document) ?? sideOf(document)
  sides.set(document, side)
  return { ...side, generated }
}

const sides = new WeakMap<Schema, Side>()

function sideOf(document: Schema): Side {
  const made = new Map<string, readonly unknown[]>()
  const remembered = (key: string, make: () => readonly unknown[]): readonly unknown[] => {
    const cases = made.get(key) ?? make()
    made.set(key, cases)
    return cases
  }
  return {
    document,
    verdict: verdictsOf(document),
    casesOfComponent: ({ schema, pointer }) =>
      remembered(pointer, () => casesFor(schema, document, pointer, CASES_MIN)),
    casesOf: ({ schema, pointer }, isText) => {
      const keeps = isText ? isPlainText : undefined
      const reference = schema['$ref']
      if (typeof reference !== 'string')
        return casesFor(schema, document, pointer, CASES_MIN, keeps)
      const target = resolve(schema, document)
      return remembered(`${isText} ${reference}`, () =>
        spread(casesFor(target, document, reference, CASES_MIN, keeps), CASES_MIN),
      )
    },
  }
}
