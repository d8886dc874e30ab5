import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { readConfig } from '../config/config.ts'
import type { SettingSource } from '../config/setting.ts'
import { createLog } from '../log.ts'
import { openService, type OpenService } from '../serve.ts'

type Named = Record<string, string>

/** A service that has a data folder open while an operator types commands for that folder. */
export interface ServiceBeside {
  readonly service: OpenService
  /** What such a command reads. */
  source(flags?: Named, env?: Named): SettingSource
  /** Gives the folder back; until `reopen`, no service has it. */
  stop(): Promise<void>
  /** The service with other settings, on the same folder. */
  reopen(env: Named): Promise<void>
}

/** With a new folder for each test. */
export const useServiceBeside = (env: Named = {}): ServiceBeside => {
  let dataDir: string
  let service: OpenService | undefined
  const open = async (more: Named): Promise<void> => {
    const config = readConfig({ env: { POSTEL_DATA_DIR: dataDir, ...more } })
    service = await openService(config, { log: createLog('silent') })
  }
  const stop = async (): Promise<void> => {
    const stopped = service
    service = undefined
    await stopped?.close()
  }
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'postel-commands-'))
    await open(env)
  })
  afterEach(async () => {
    await stop()
    await rm(dataDir, { recursive: true })
  })
  return {
    get service() {
      if (service === undefined) throw new Error('no service is open')
      return service
    },
    source: (flags = {}, more = {}) => ({ env: { POSTEL_DATA_DIR: dataDir, ...more }, flags }),
    stop,
    reopen: async (more) => {
      await stop()
      await open(more)
    },
  }
}
