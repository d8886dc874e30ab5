import { listen } from '../../support/listen.ts'

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = await listen(() => undefined)
  await server.close()
  return Number(new URL(server.url).port)
}
