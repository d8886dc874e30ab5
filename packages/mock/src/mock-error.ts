/** The person who starts the mock can put it right; the message says how. */
export class MockError extends Error {
  override readonly name = 'MockError'
}

/** A value and where it came from: a wrong one is refused by the name that the person wrote. */
export interface Given {
  name: string
  text: string
}

export const refuse = ({ name, text }: Given, accepts: string): MockError =>
  new MockError(`${name} accepts ${accepts}; it was given ${JSON.stringify(text)}.`)
