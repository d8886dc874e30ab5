/** Moves one message on; the key is its id. */
export const SEND_MESSAGE = 'send_message'

/** Sends the status callbacks that one message owes, in order; the key is its id. */
export const DELIVER_CALLBACKS = 'deliver_callbacks'

/** When a job is to run again, in Unix milliseconds; null when it has nothing left to do. */
export type RunAgain = { runAgainAt: number } | null
