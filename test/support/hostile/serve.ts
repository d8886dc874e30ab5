/** Run as a process of its own: serves, and says what is in use when SIGUSR2 asks. Needs `--expose-gc`. */
import { readConfig, startService } from 'postel'

const service = await startService(readConfig({ env: process.env }))

const SAMPLE_MS = 10
let peakBytes = 0
setInterval(() => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
}, SAMPLE_MS).unref()

process.on('SIGUSR2', () => {
  for (let times = 0; times < 4; times++) globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  const connections = process.getActiveResourcesInfo().filter((one) => one === 'TCPSocketWrap')
  console.log(`settled ${rss} ${heapUsed + external} ${connections.length} ${peakBytes}`)
  peakBytes = rss
})
process.on('SIGTERM', () => void service.close().then(() => process.exit(0)))

console.log(`listens on ${service.url}`)
