import { readConfig } from '../config/config.ts'
import type { SettingSource } from '../config/setting.ts'
import { refuseUnsupported, unknownNames } from '../config/unknown.ts'
import { curlConfig, greeting } from '../greeting.ts'
import { createLog } from '../log.ts'
import { writeSecretFile } from '../secrets/secret-file.ts'
import { startService } from '../serve.ts'
import { letYoungSpaceGrow } from '../young-space.ts'

/** After this, whatever still runs is cut off. */
const STOP_MS = 9_000

/** `postel serve`: runs until a signal. `failed` is told of a stop that went wrong. */
export const serve = async (
  source: SettingSource,
  failed: (error: unknown) => void,
): Promise<void> => {
  refuseUnsupported(source.env)
  const config = readConfig(source)
  const log = createLog(config.logLevel)
  for (const name of unknownNames(source.env)) log.warn({ name }, 'this variable is not a setting')
  const service = await startService(config, { log })
  letYoungSpaceGrow()
  await writeSecretFile(service.folder.curlFile, curlConfig(service.account))
  process.stdout.write(`${greeting(service)}\n`)
  stopOnSignal(service.close, failed)
}

/** The first signal stops in good order, a second one at once. */
const stopOnSignal = (close: () => Promise<void>, failed: (error: unknown) => void): void => {
  let isStopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(128 + (signal === 'SIGINT' ? 2 : 15))
    isStopping = true
    setTimeout(() => process.exit(1), STOP_MS).unref()
    close().then(() => process.exit(0), failed)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
