import { execFile } from 'node:child_process'
import { cliCommand } from './service-process.ts'

const OUTPUT_BYTES_MAX = 16 * 1024 * 1024

/** Runs `postel` with these arguments on a data folder; all that it said, and how it ended. */
export const runCli = (
  directory: string,
  args: readonly string[],
): Promise<{ code: number; text: string }> => {
  const [program = '', ...rest] = cliCommand(args)
  const env = { PATH: process.env['PATH'], POSTEL_DATA_DIR: directory }
  return new Promise((resolve) => {
    execFile(program, rest, { env, maxBuffer: OUTPUT_BYTES_MAX }, (error, out, complaint) => {
      const code = error === null ? 0 : Number(error.code ?? 1)
      resolve({ code, text: out + complaint })
    })
  })
}
