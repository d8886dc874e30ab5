import { advanceSimulatorClock } from './handlers/advanceSimulatorClock.ts'
import { createSimulatorInboundMessage } from './handlers/createSimulatorInboundMessage.ts'
import { resetSimulatorAccount } from './handlers/resetSimulatorAccount.ts'
import { updateSimulatorMessageStatus } from './handlers/updateSimulatorMessageStatus.ts'
import type { SimulatorPorts } from './ports.ts'

/** Every operation of the simulator, by its operationId. */
export const simulatorHandlers = (ports: SimulatorPorts) => ({
  advanceSimulatorClock: advanceSimulatorClock(ports),
  createSimulatorInboundMessage: createSimulatorInboundMessage(ports),
  resetSimulatorAccount: resetSimulatorAccount(ports),
  updateSimulatorMessageStatus: updateSimulatorMessageStatus(ports),
})
