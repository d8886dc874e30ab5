/** Moves one message on; the key is its id. */
export const SEND_MESSAGE = 'send_message'

/** Sends the status callbacks that one message owes, in order; the key is its id. */
export const DELIVER_CALLBACKS = 'deliver_callbacks'

/** Deletes bytes that no media need any more; the key is their sha256. */
export const SWEEP_BLOB = 'sweep_blob'

/**
 * Looks for bytes that nothing ever referred to, one bounded part of them after the other; the key
 * is the sha256 after which the part begins, empty for the first.
 */
export const SWEEP_ORPHANS = 'sweep_orphans'

/** Deletes chat uploads that no message took in time; there is one, and its key is empty. */
export const SWEEP_UPLOADS = 'sweep_uploads'

/** Deletes what is left of a deleted channel, part by part; the key is its id. */
export const CLEAR_CHANNEL = 'clear_channel'

/** Deletes what is left of a deleted chat service, part by part; the key is its id. */
export const CLEAR_CHAT_SERVICE = 'clear_chat_service'

/** Forgets what creates with an idempotency key answered, once nobody may ask for it; one for all. */
export const FORGET_REPLIES = 'forget_replies'

/**
 * When a job is to run again, in Unix milliseconds, and in which lane if not in the same; null when
 * it has nothing left to do.
 */
export type RunAgain = { runAgainAt: number; lane?: string } | null
