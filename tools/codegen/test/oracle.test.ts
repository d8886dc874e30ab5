import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleSpec } from '../src/bundle.ts'
import { fixtureNames, readFixture } from './support/documents.ts'
import { importServer } from './support/generated.ts'
import { judge } from './support/judge.ts'
import type { Schema } from './support/schema.ts'
import { subjectOf } from './support/subject.ts'
import { CASES_MIN, type Judgement } from './support/tally.ts'

const SPEC = join(import.meta.dirname, '../../../spec/openapi.yaml')

const judgeDocument = async (name: string, document: Schema): Promise<Judgement[]> =>
  judge(subjectOf(document, await importServer('oracle', name, document)))

function expectAgreement(judgements: readonly Judgement[]): void {
  const disagreeing = judgements.filter(({ mismatches }) => mismatches.length > 0)
  const mismatches = disagreeing.map((judgement) => [judgement.name, judgement.mismatches])
  expect(Object.fromEntries(mismatches)).toEqual({})
  expect(judgements.filter(({ caseCount }) => caseCount < CASES_MIN)).toEqual([])
  // Without good cases the two would agree on refusing alone.
  const hopeless = judgements.filter(({ goodCount }) => goodCount === 0).map(({ name }) => name)
  expect(hopeless.filter((name) => !ACCEPT_NOTHING.includes(name))).toEqual([])
}

/** Hundreds of cases for each place of each operation: about a second for every operation. */
const CONTRACT_MS = 180_000

/** Schemas of the fixtures that no value satisfies. */
const ACCEPT_NOTHING = ['component Never', 'component NothingAtAll']

describe('oracle', () => {
  test.each(fixtureNames)('zod judges %s as Ajv does', async (name) => {
    expectAgreement(await judgeDocument(name, readFixture(name)))
  })

  test('zod judges the contract as Ajv does', { timeout: CONTRACT_MS }, async () => {
    expectAgreement(await judgeDocument('contract', await bundleSpec(SPEC)))
  })
})
