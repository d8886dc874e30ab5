import type { Answer } from '../answer.ts'
import { expectError, expectSignalWireError } from '../wire-error.ts'

/** What is wrong with an answer to whatever request: a failure of the service, or a refusal in no dialect's shape. */
export const problemsOf = (answer: Answer, mayLackBody = false): string[] => {
  const { status } = answer
  if (status >= 500) return [`a ${status}: ${answer.text()}`]
  if (status < 400 || (mayLackBody && answer.bytes.byteLength === 0)) return []
  const [, code] = /"code":(\d{5})\b|<Code>(\d{5})</.exec(answer.text())?.filter(Boolean) ?? []
  const isSignalWire = answer.text().includes('/docs/errors#signalwire-')
  try {
    const expectIt = isSignalWire ? expectSignalWireError : expectError
    expectIt(answer, { status, code: Number(code) })
    return []
  } catch (error) {
    return [`a ${status} that is not in shape: ${answer.text().slice(0, 400)}\n${String(error)}`]
  }
}
