import type { Oas3Rule } from '@redocly/openapi-core'
import { isNode } from './operations.ts'

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** A named example is also a mock scenario and a test fixture: kebab-case, with a summary. */
export const exampleName: Oas3Rule = () => ({
  ExamplesMap(examples, { report, location }) {
    for (const [name, example] of Object.entries(examples)) {
      if (!NAME.test(name)) {
        report({
          message: `Example name \`${name}\` must be kebab-case.`,
          location: location.child([name]).key(),
        })
      }
      if (isNode(example) && !('$ref' in example) && !example['summary']) {
        report({
          message: `Example \`${name}\` needs a summary.`,
          location: location.child([name]).key(),
        })
      }
    }
  },
})
