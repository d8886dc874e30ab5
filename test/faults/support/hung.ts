import { listen, type Listening } from '../../support/listen.ts'

/** Takes connections and requests, and never says anything. */
export const startHung = (): Promise<Listening> => listen(() => undefined)
