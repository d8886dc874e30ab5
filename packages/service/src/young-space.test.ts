import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const MIB = 2 ** 20

/** Small tasks whose objects outlive a collection, which is when V8 doubles; the most it came to. */
const LOAD = `
const { getHeapSpaceStatistics } = await import('node:v8')
const size = () => getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size
const kept = []
let most = 0
for (let task = 0; task < 2_000; task += 1) {
  kept.push(Array.from({ length: 1_000 }, (_, n) => ({ n, list: [n, n] })))
  if (kept.length > 160) kept.shift()
  await new Promise((resolve) => setImmediate(resolve))
  most = Math.max(most, size())
}
console.log(most)`

/** In a process of its own, since the flags are the process's; with much room, as on a server. */
const mostBytesAfter = async (setUp: string): Promise<number> => {
  const module = JSON.stringify(new URL('young-space.ts', import.meta.url))
  const script = `const { keepYoungSpaceSmall, letYoungSpaceGrow } = await import(${module})
    ${setUp}; ${LOAD}`
  const flags = ['--no-warnings', '--max-semi-space-size=64', '--input-type=module']
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--eval', script])
  return Number(stdout)
}

it.each([
  ['comes to 64 MiB where nothing is set', '', [48, 72]],
  // V8 holds some pages more while it collects, and a task may see it double twice.
  ['comes to 16 MiB and seldom more', 'keepYoungSpaceSmall(); letYoungSpaceGrow()', [8, 32]],
])('the space for new objects %s', async (_, setUp, [least = NaN, most = NaN]) => {
  const mebibytes = (await mostBytesAfter(setUp)) / MIB
  expect(mebibytes).toBeGreaterThanOrEqual(least)
  expect(mebibytes).toBeLessThanOrEqual(most)
})
