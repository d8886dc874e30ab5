import type { Reads, Rows } from '@postel/core'
import type { Connection, Transaction } from '../connection.ts'
import { findAccount, insertAccount, listAccounts, replaceAuthToken } from './accounts.ts'
import { appendCallback, owedCallbacks, recordCallbackAttempt } from './callbacks.ts'
import { enqueue } from './jobs.ts'
import { listMedia } from './media-list.ts'
import { deleteMediaOf, findMedia, insertMedia, mediaOfMessage, storeMedia } from './media.ts'
import { listMessages } from './message-list.ts'
import { findMessage, findMessageById, insertMessage, moveMessage } from './messages.ts'

export const readsOn = (connection: Connection): Reads => ({
  account: (id) => findAccount(connection, id),
  accounts: (limit) => listAccounts(connection, limit),
  message: (accountId, id) => findMessage(connection, accountId, id),
  messageById: (id) => findMessageById(connection, id),
  messages: (query) => listMessages(connection, query),
  media: (accountId, messageId, id) => findMedia(connection, accountId, messageId, id),
  mediaList: (query) => listMedia(connection, query),
  mediaOf: (messageId) => mediaOfMessage(connection, messageId),
  owedCallbacks: (messageId, limit) => owedCallbacks(connection, messageId, limit),
})

/** `wake` is called after the commit when the unit enqueued a job. */
export const rowsOn = (transaction: Transaction, wake: () => void): Rows => ({
  ...readsOn(transaction),
  insertAccount: (account) => insertAccount(transaction, account),
  replaceAuthToken: (id, sealed) => replaceAuthToken(transaction, id, sealed),
  insertMessage: async (message, media) => {
    await insertMessage(transaction, message)
    for (const one of media) await insertMedia(transaction, one)
  },
  moveMessage: (id, from, change) => moveMessage(transaction, id, from, change),
  storeMedia: (id, stored, at) => storeMedia(transaction, id, stored, at),
  deleteMediaOf: (messageId) => deleteMediaOf(transaction, messageId),
  enqueue: async (job) => {
    await enqueue(transaction, job)
    transaction.afterCommit(wake)
  },
  appendCallback: (callback) => appendCallback(transaction, callback),
  recordCallbackAttempt: (id, attempt) => recordCallbackAttempt(transaction, id, attempt),
})
