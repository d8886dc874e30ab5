import type { Simulator } from '@postel/core'
import type { Handlers } from '@postel/server'
import type { Auth } from '../wire/auth.ts'

/** What the handlers of the simulator work with. */
export interface SimulatorPorts {
  simulator: Simulator
}

/** A handler by the name of its operation, still waiting for its ports. */
export type SimulatorHandler<Id extends keyof Handlers<Auth>> = (
  ports: SimulatorPorts,
) => Handlers<Auth>[Id]
