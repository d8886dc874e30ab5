import { runCli } from '../support/run-cli.ts'

/** What `postel media verify` says beside a service that runs. Throws where it finds no damage. */
export const scrub = async (directory: string): Promise<string> => {
  const { code, text } = await runCli(directory, ['media', 'verify'])
  if (code === 0) throw new Error(`postel media verify ended with 0: ${text}`)
  return text
}
