import { openSqlite } from '@postel/storage'
import { describe, expect, it } from 'vitest'
import { listJobs, retryJobs } from './jobs.ts'
import { useServiceBeside } from './service-beside.test-support.ts'

const beside = useServiceBeside()
const { source } = beside

/** As the service does with a job that failed for the last time. */
const bury = async (kind: string, key: string, reason: string): Promise<void> => {
  await beside.service.storage.write((rows) => rows.enqueue({ kind, key, runAt: 0 }))
  const { storage, jobs } = await openSqlite({ file: beside.service.folder.databaseFile })
  const [job] = await jobs.claim(1, Date.now(), 60_000)
  if (job) await jobs.bury(job, reason)
  await storage.close()
}

const metrics = async (): Promise<string> =>
  (await beside.service.fetch(new Request('http://x/metrics'))).text()

describe('postel jobs', () => {
  it('shows what the metrics count as buried, and lets it run again', async () => {
    await bury('sweep_uploads', '', 'Error: disk\nfull')
    expect(await metrics()).toContain('postel_jobs_buried{kind="sweep_uploads"} 1')
    const [head, line, ...more] = (await listJobs(source())).split('\n')
    expect(head).toMatch(/^kind +key +attempts +failed with$/)
    expect(line).toMatch(/^sweep_uploads +1 +Error: disk full$/)
    expect(more).toEqual([])
    expect(await retryJobs(source({ kind: 'sweep_uploads' }))).toBe('1 job runs again')
    await beside.service.runner.runDue()
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
