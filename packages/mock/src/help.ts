import { DEFAULTS, type MockOptions } from './options.ts'
import type { Mock } from './start.ts'

export const HELP = `postel-mock: answers every operation of the contract with its named examples.

  --port <number>     where it listens; PORT, default ${DEFAULTS.port}, 0 takes any free port
  --host <address>    HOST, default ${DEFAULTS.host}
  --stateful          runs the service on a folder that goes at the end: what you send
                      you can list, fetch and delete
  --number <number=url>  with --stateful: a number of its account, and where messages
                      to it go: +14155550100=http://127.0.0.1:3000/sms; may be given again
  --delay <time>      how long answers take: 200ms, or 100-500ms for anything between
  --fail <status:share>  lets a share of the requests fail: 503:10%; may be given again
  --seed <text>       of those delays and failures, default ${DEFAULTS.seed}: the same text, the same ones
  --callback-hosts <list>  where status callbacks may go: app.test,127.0.0.1:3000; without it
                      anywhere while --host is a loopback address, and else nowhere
  --help              this text

Which answer you get, by request header (or, in a URL, ?__code= and ?__example=):

  Prefer: example=undelivered   a named example, of whatever status it has
  Prefer: code=429              the first example of a status
  Prefer: callback=undelivered  what the status callbacks of a message tell
  Prefer: dynamic=true, seed=1  values made up from the schema

GET /mock/scenarios lists all names, and the numbers that stand for some of them.`

const EXAMPLE_ACCOUNT = 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788'

/** What a person needs for a first request. */
export const banner = ({ url, account }: Mock, { seed, delay, fails }: MockOptions): string => {
  const { accountSid = EXAMPLE_ACCOUNT, authToken = 'any' } = account ?? {}
  const whose = account === null ? 'Any credentials will do.' : 'It keeps what you send until then.'
  const chance = delay === null && fails.length === 0 ? '' : `\n\nThe seed is ${seed}.`
  return `The mock answers at ${url} (Ctrl-C stops it). Try:

  curl -u ${accountSid}:${authToken} ${url}/2010-04-01/Accounts/${accountSid}/Messages.json

${whose} For another answer: -H 'Prefer: example=empty', -H 'Prefer: code=429'.
All names: ${url}/mock/scenarios${chance}`
}
