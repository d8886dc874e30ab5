import { MockError } from './mock-error.ts'

/** As `engines` of the package says it. What `--stateful` asks of SQLite came with it. */
export const NODE_MIN = '22.16'

/** Throws `MockError` for a Node that is too old; npm only warns of it. */
export const checkNode = (version: string): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [majorMin = 0, minorMin = 0] = NODE_MIN.split('.').map(Number)
  if (major > majorMin || (major === majorMin && minor >= minorMin)) return
  throw new MockError(`The mock needs Node ${NODE_MIN} or newer; this is ${version}.`)
}
