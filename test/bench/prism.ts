import type { Measured } from '../support/measured.ts'
import { prismCommand } from './support/commands.ts'
import { compareLoads, ratioFigures } from './support/compare.ts'
import { loadLack, ON_SERVER_CORE, type Load } from './support/load.ts'
import { listMessages, sendMessages } from './support/messages.ts'
import { startServer } from './support/process.ts'
import { HEADERS, startLoaded } from './support/service.ts'

const RATIO_MIN = 5

export const prism: Measured = {
  name: 'prism',
  promise: 'answers with a message many times as often as the mock that a team would take',
  lack: loadLack,
  run: async () => {
    await using service = await startLoaded()
    const command = (port: string) => [...ON_SERVER_CORE, ...prismCommand(port)]
    await using other = await startServer({ command, path: '/health' })
    await sendMessages(service, 1)
    const [message] = await listMessages(service)
    const load = ({ url }: { url: string }): Load => ({
      url: url + message?.uri,
      headers: HEADERS,
    })
    const compared = await compareLoads(load(service), load(other))
    return ratioFigures(compared, {
      ...{ unit: 'fetchTwilioMessage/s', other: 'Prism', pass: { atLeast: RATIO_MIN } },
    })
  },
}
