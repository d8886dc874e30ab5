import type { Reads, Rows } from '@postel/core'
import type { Connection, Transaction } from '../connection.ts'
import { findAccount, insertAccount, listAccounts, listAccountsAfter } from './accounts.ts'
import { replaceAuthToken, setMediaAccess } from './accounts.ts'
import { apiTokenReadsOn, apiTokenRowsOn } from './api-tokens.ts'
import { isBlobNeeded, isBlobReleasedSince, listBlobs, releaseBlob } from './blobs.ts'
import { appendCallback, owedCallbacks, recordCallbackAttempt } from './callbacks.ts'
import { chatReadsOn, chatRowsOn } from './chat/index.ts'
import { findDelivery, listDeliveries, replayDelivery } from './deliveries.ts'
import { putFeedback } from './feedback.ts'
import { dequeue, enqueue } from './jobs.ts'
import { mediaCacheReadsOn, mediaCacheRowsOn } from './media-cache.ts'
import { listMedia } from './media-list.ts'
import { deleteMedia, deleteMediaOf, findMedia, findMediaById, insertMedia } from './media.ts'
import { mediaOfMessage, storeMedia } from './media.ts'
import { listMessages } from './message-list.ts'
import { findMessage, findMessageById, insertMessage, moveMessage } from './messages.ts'
import { numberReadsOn, numberRowsOn } from './numbers.ts'
import { deleteMessage, redactMessage } from './remove-message.ts'
import { findSavedReply, forgetReplies, saveReply } from './saved-replies.ts'
import { simulatorReadsOn, simulatorRowsOn } from './simulator.ts'

export const readsOn = (connection: Connection): Reads => ({
  account: (id) => findAccount(connection, id),
  accounts: (limit) => listAccounts(connection, limit),
  accountsAfter: (after, limit) => listAccountsAfter(connection, after, limit),
  message: (accountId, id) => findMessage(connection, accountId, id),
  messageById: (id) => findMessageById(connection, id),
  messages: (query) => listMessages(connection, query),
  media: (accountId, messageId, id) => findMedia(connection, accountId, messageId, id),
  mediaById: (id) => findMediaById(connection, id),
  mediaList: (query) => listMedia(connection, query),
  mediaOf: (messageId) => mediaOfMessage(connection, messageId),
  owedCallbacks: (messageId, limit) => owedCallbacks(connection, messageId, limit),
  delivery: (accountId, id) => findDelivery(connection, accountId, id),
  deliveries: (query) => listDeliveries(connection, query),
  savedReply: (accountId, key, since) => findSavedReply(connection, accountId, key, since),
  isBlobNeeded: (sha256) => isBlobNeeded(connection, sha256),
  blobs: (after, limit) => listBlobs(connection, after, limit),
  ...mediaCacheReadsOn(connection),
  ...apiTokenReadsOn(connection),
  ...chatReadsOn(connection),
  ...numberReadsOn(connection),
  ...simulatorReadsOn(connection),
})

/** Called after the commit of a unit that did it, once for all units of the commit. */
export interface CommitListeners {
  enqueued: () => void
  /** Content is gone from the tables, but not from what the database keeps beside them. */
  removed: () => void
}

export const rowsOn = (transaction: Transaction, listeners: CommitListeners): Rows => ({
  ...readsOn(transaction),
  ...apiTokenRowsOn(transaction),
  ...chatRowsOn(transaction, listeners.removed),
  ...numberRowsOn(transaction),
  ...simulatorRowsOn(transaction),
  ...mediaCacheRowsOn(transaction),
  insertAccount: (account) => insertAccount(transaction, account),
  replaceAuthToken: (id, sealed) => replaceAuthToken(transaction, id, sealed),
  setMediaAccess: (id, access) => setMediaAccess(transaction, id, access),
  insertMessage: async (message, media) => {
    await insertMessage(transaction, message)
    for (const one of media) await insertMedia(transaction, one)
  },
  moveMessage: (id, from, change) => moveMessage(transaction, id, from, change),
  redactMessage: (id, from, at) => {
    transaction.afterCommit(listeners.removed)
    return redactMessage(transaction, id, from, at)
  },
  deleteMessage: (id, from) => {
    transaction.afterCommit(listeners.removed)
    return deleteMessage(transaction, id, from)
  },
  storeMedia: (id, stored, at) => storeMedia(transaction, id, stored, at),
  deleteMediaOf: (messageId) => deleteMediaOf(transaction, messageId),
  deleteMedia: (messageId, id, at) => {
    transaction.afterCommit(listeners.removed)
    return deleteMedia(transaction, messageId, id, at)
  },
  releaseBlob: (sha256, at, forgetBefore) => releaseBlob(transaction, sha256, at, forgetBefore),
  isBlobReleasedSince: (sha256, since) => isBlobReleasedSince(transaction, sha256, since),
  putFeedback: (feedback) => putFeedback(transaction, feedback),
  dequeue: (kind, key) => dequeue(transaction, kind, key),
  enqueue: async (job) => {
    await enqueue(transaction, job)
    transaction.afterCommit(listeners.enqueued)
  },
  appendCallback: (callback) => appendCallback(transaction, callback),
  recordCallbackAttempt: (id, attempt) => recordCallbackAttempt(transaction, id, attempt),
  replayDelivery: (accountId, id, at) => replayDelivery(transaction, accountId, id, at),
  saveReply: (reply, since) => saveReply(transaction, reply, since),
  forgetReplies: (before, limit) => forgetReplies(transaction, before, limit),
})
