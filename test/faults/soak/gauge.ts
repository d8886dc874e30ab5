import { readdirSync, readFileSync } from 'node:fs'

export interface Gauge {
  residentMb: number
  descriptorCount: number
}

export interface Sample extends Gauge {
  /** Since the watch began. */
  atSeconds: number
}

const SAMPLE_MS = 1_000

/** What a process holds; null where the system does not tell, or the process is gone. */
export const readGauge = (pid: number): Gauge | null => {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const residentKb = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1])
    return {
      residentMb: residentKb / 1024,
      descriptorCount: readdirSync(`/proc/${pid}/fd`).length,
    }
  } catch {
    return null
  }
}

/** Looks once a second. `ours` is how many of its connections are those that we hold open. */
export const watchProcess = (pid: number, ours: () => number): { stop(): readonly Sample[] } => {
  const started = performance.now()
  const samples: Sample[] = []
  const look = (): void => {
    const gauge = readGauge(pid)
    if (gauge === null) return
    const { residentMb, descriptorCount } = gauge
    const atSeconds = (performance.now() - started) / 1000
    samples.push({ atSeconds, residentMb, descriptorCount: descriptorCount - ours() })
  }
  const timer = setInterval(look, SAMPLE_MS)
  return {
    stop: () => {
      clearInterval(timer)
      return samples
    },
  }
}
