import * as fixtures from '@postel/client/fixtures'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import {
  contractDocument,
  declaredExamples,
  expectDeclaredCallback,
  operationIds,
} from '../support/contract.ts'

const named: Readonly<Record<string, object>> = fixtures

const ENTRY = 'virtual:entry'
const bundle = async (code: string): Promise<string> => {
  const build = await rolldown({
    input: ENTRY,
    cwd: import.meta.dirname,
    resolve: { conditionNames: ['source', 'import'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
  })
  const { output } = await build.generate({ format: 'esm', minify: true })
  return output[0].code
}

describe('the fixtures', () => {
  it.each(operationIds)('of %s are the named examples of the contract', (id) => {
    const names = declaredExamples(id).map(({ name }) => name)
    expect(Object.keys(named[id] ?? {}).sort()).toEqual(names.sort())
  })

  it('hold what the service sends, too', () => {
    expectDeclaredCallback(
      'createTwilioMessage',
      'messageStatus',
      'application/x-www-form-urlencoded',
      { ...fixtures.receiveTwilioStatusCallback.delivered },
    )
    expect(Object.keys(fixtures.receiveTwilioMessage)).toEqual(['text', 'media'])
    expect(contractDocument).toHaveProperty('webhooks')
  })

  it('leave a bundle with only those that it uses', async () => {
    const code = await bundle(
      `import { deleteTwilioMessage } from '@postel/client/fixtures'
console.log(deleteTwilioMessage['message-in-progress'])`,
    )
    expect(code).toContain('20009')
    expect(code).not.toMatch(/laml|Your table|RestException/)
  })
})
