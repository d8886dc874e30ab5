/** What the storage asks of `node:sqlite` came with it. */
const NODE_MIN = '22.16'

/** What to say instead of starting; null on a Node that will do. `version` is as Node has it, without the `v`. */
export const nodeProblem = (version: string): string | null => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [majorMin = 0, minorMin = 0] = NODE_MIN.split('.').map(Number)
  if (major > majorMin || (major === majorMin && minor >= minorMin)) return null
  return (
    `Node ${NODE_MIN} or newer is needed; this is ${version}. ` +
    'A copy of the repository brings one: node_modules/.bin/node packages/service/dist/cli.js'
  )
}
