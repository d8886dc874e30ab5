#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { DEFAULTS, MockError, readOptions } from './options.ts'

const HELP = `postel-mock: answers every operation of the contract with its named examples.

  --port <number>   where it listens; PORT, default ${DEFAULTS.port}, 0 takes any free port
  --host <address>  HOST, default ${DEFAULTS.host}
  --help            this text

Which answer you get, by request header (or, in a URL, ?__code= and ?__example=):

  Prefer: example=undelivered   a named example, of whatever status it has
  Prefer: code=429              the first example of a status
  Prefer: dynamic=true, seed=1  values made up from the schema`

const EXAMPLE_ACCOUNT = 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788'

const banner = (url: string): string => `The mock answers at ${url} (Ctrl-C stops it). Try:

  curl -u ${EXAMPLE_ACCOUNT}:any ${url}/2010-04-01/Accounts/${EXAMPLE_ACCOUNT}/Messages.json

Any credentials will do. For another answer: -H 'Prefer: example=empty', -H 'Prefer: code=429'.`

const run = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options === null) {
    console.log(HELP)
    return
  }
  // Prism takes most of the start: a wrong option is told before it is loaded, and its code is
  // compiled only the first time.
  enableCompileCache()
  const { startMock } = await import('./start.ts')
  const mock = await startMock(options)
  console.log(banner(mock.url))
  const stop = (): void => void mock.close()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

run().catch((error: unknown) => {
  console.error(error instanceof MockError ? error.message : error)
  process.exitCode = 1
})
