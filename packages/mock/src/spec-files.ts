import { readFile } from 'node:fs/promises'
import { MockError } from './mock-error.ts'

/** A file that the contract's package holds once it has been built. */
const readBuilt = async <T>(name: string): Promise<T> => {
  const file = new URL(import.meta.resolve(name))
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new MockError('The contract has not been bundled yet: run npm run build.', {
      cause: error,
    })
  })
  return JSON.parse(text) as T
}

export const readBundle = <T>(): Promise<T> => readBuilt<T>('@postel/spec/openapi.json')

export const readScenarios = <T>(): Promise<T> => readBuilt<T>('@postel/spec/scenarios.json')
