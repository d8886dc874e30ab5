import type { Reads, Rows } from '@postel/core'
import type { Connection } from '../connection.ts'
import { methodsOf, type On } from '../methods.ts'
import { findAccount, insertAccount, listAccounts, listAccountsAfter } from './accounts.ts'
import { replaceAuthToken, setMediaAccess } from './accounts.ts'
import { apiTokenReads, apiTokenRows } from './api-tokens.ts'
import { isBlobNeeded, isBlobReleasedSince, listBlobs, releaseBlob } from './blobs.ts'
import { appendCallback, owedCallbacks, recordCallbackAttempt } from './callbacks.ts'
import { chatReads, chatRows } from './chat/index.ts'
import { findDelivery, listDeliveries, replayDelivery } from './deliveries.ts'
import { putFeedback } from './feedback.ts'
import { dequeue, enqueue } from './jobs.ts'
import { mediaCacheReads, mediaCacheRows } from './media-cache.ts'
import { listMedia } from './media-list.ts'
import { deleteMedia, deleteMediaOf, findMedia, findMediaById, insertMedia } from './media.ts'
import { mediaOfMessage, storeMedia } from './media.ts'
import { listMessages } from './message-list.ts'
import { findMessage, findMessageById, insertMessage, moveMessage } from './messages.ts'
import { numberReads, numberRows } from './numbers.ts'
import { deleteMessage, redactMessage } from './remove-message.ts'
import { findSavedReply, forgetReplies, saveReply } from './saved-replies.ts'
import { simulatorReads, simulatorRows } from './simulator.ts'
import { removing, type Unit } from './unit.ts'

const reads: On<Connection, Reads> = {
  account: findAccount,
  accounts: listAccounts,
  accountsAfter: listAccountsAfter,
  message: findMessage,
  messageById: findMessageById,
  messages: listMessages,
  media: findMedia,
  mediaById: findMediaById,
  mediaList: listMedia,
  mediaOf: mediaOfMessage,
  owedCallbacks,
  delivery: findDelivery,
  deliveries: listDeliveries,
  savedReply: findSavedReply,
  isBlobNeeded,
  blobs: listBlobs,
  ...mediaCacheReads,
  ...apiTokenReads,
  ...chatReads,
  ...numberReads,
  ...simulatorReads,
}

const rows: On<Unit, Rows> = {
  ...reads,
  ...apiTokenRows,
  ...chatRows,
  ...numberRows,
  ...simulatorRows,
  ...mediaCacheRows,
  insertAccount,
  replaceAuthToken,
  setMediaAccess,
  insertMessage: async (unit, message, media) => {
    await insertMessage(unit, message)
    for (const one of media) await insertMedia(unit, one)
  },
  moveMessage,
  redactMessage: removing(redactMessage),
  deleteMessage: removing(deleteMessage),
  storeMedia,
  deleteMediaOf,
  deleteMedia: removing(deleteMedia),
  releaseBlob,
  isBlobReleasedSince,
  putFeedback,
  dequeue,
  enqueue: async (unit, job) => {
    await enqueue(unit, job)
    unit.afterCommit(unit.told.enqueued)
  },
  appendCallback,
  recordCallbackAttempt,
  replayDelivery,
  saveReply,
  forgetReplies,
}

export const readsOn = methodsOf(reads)

export const rowsOn = methodsOf(rows)
