import type { BuriedJob } from '@postel/core'
import { ConfigError, type SettingSource } from '../config/setting.ts'
import { options, readOption } from './options.ts'
import { SHOWN_COUNT_MAX, tableOf } from './table.ts'
import { withStorage } from './with-storage.ts'

/** `postel jobs list`: those that failed for the last time, and why; a line per job. */
export const listJobs = (source: SettingSource): Promise<string> =>
  withStorage(source, async (_storage, jobs) => {
    const buried = await jobs.buried(SHOWN_COUNT_MAX + 1)
    return tableOf(['kind', 'key', 'attempts', 'failed with'], buried.map(cellsOf))
  })

/** `postel jobs retry`: a service that runs takes them up within five seconds. */
export const retryJobs = async (source: SettingSource): Promise<string> => {
  const kind = readOption(options.jobKind, source)
  const key = readOption(options.jobKey, source)
  if (kind === null) {
    throw new ConfigError(
      "postel jobs retry needs --kind, of a job that 'postel jobs list' shows, or --kind all.",
    )
  }
  const which = { kind: kind === 'all' ? null : kind, key }
  return withStorage(source, async (_storage, jobs) => {
    const count = await jobs.revive(which, Date.now())
    if (count > 0) return `${count} ${count === 1 ? 'job runs' : 'jobs run'} again`
    throw new ConfigError("No such job was buried; 'postel jobs list' shows those that were.")
  })
}

/** A reason may be of several lines, and a table has one. */
const cellsOf = ({ kind, key, attempts, reason }: BuriedJob): string[] => [
  kind,
  key,
  String(attempts),
  (reason ?? '').replace(/\s+/g, ' '),
]
