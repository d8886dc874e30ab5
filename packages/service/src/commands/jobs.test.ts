import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '@postel/storage'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../config/config.ts'
import { createLog } from '../log.ts'
import { openService, type OpenService } from '../serve.ts'
import { listJobs, retryJobs } from './jobs.ts'

let dataDir: string
let service: OpenService

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'postel-jobs-'))
  const env = { POSTEL_DATA_DIR: dataDir }
  service = await openService(readConfig({ env }), { log: createLog('silent') })
})
afterEach(async () => {
  await service.close()
  await rm(dataDir, { recursive: true })
})

const source = (flags: Record<string, string> = {}) => ({
  env: { POSTEL_DATA_DIR: dataDir },
  flags,
})

/** As the service does with a job that failed for the last time. */
const bury = async (kind: string, key: string, reason: string): Promise<void> => {
  await service.storage.write((rows) => rows.enqueue({ kind, key, runAt: 0 }))
  const { storage, jobs } = await openSqlite({ file: service.folder.databaseFile })
  const [job] = await jobs.claim(1, Date.now(), 60_000)
  if (job) await jobs.bury(job, reason)
  await storage.close()
}

const metrics = async (): Promise<string> =>
  (await service.fetch(new Request('http://x/metrics'))).text()

/** All of these run beside a service that has the folder open. */
describe('postel jobs', () => {
  it('shows what the metrics count as buried, and lets it run again', async () => {
    await bury('sweep_uploads', '', 'Error: disk\nfull')
    expect(await metrics()).toContain('postel_jobs_buried{kind="sweep_uploads"} 1')
    const [head, line, ...more] = (await listJobs(source())).split('\n')
    expect(head).toMatch(/^kind +key +attempts +failed with$/)
    expect(line).toMatch(/^sweep_uploads +1 +Error: disk full$/)
    expect(more).toEqual([])
    expect(await retryJobs(source({ kind: 'sweep_uploads' }))).toBe('1 job runs again')
    await service.runner.runDue()
    expect(await listJobs(source())).not.toContain('sweep_uploads')
    expect(await metrics()).not.toContain('postel_jobs_buried{kind="sweep_uploads"} 1')
  })

  it('retries one, all of a kind, or all', async () => {
    for (const key of ['a', 'b', 'c']) await bury('sweep_blob', key, 'x')
    await bury('clear_channel', 'd', 'x')
    expect(await retryJobs(source({ kind: 'sweep_blob', key: 'a' }))).toBe('1 job runs again')
    expect(await retryJobs(source({ kind: 'sweep_blob' }))).toBe('2 jobs run again')
    expect(await retryJobs(source({ kind: 'all' }))).toBe('1 job runs again')
    await expect(retryJobs(source({ kind: 'all' }))).rejects.toThrow('No such job was buried')
  })

  it('wants to be told which', async () => {
    await expect(retryJobs(source())).rejects.toThrow('needs --kind')
    await expect(retryJobs(source({ kind: 'No' }))).rejects.toThrow('--kind accepts')
  })
})
