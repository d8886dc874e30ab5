import type { AccountId, CallbackDelivery, DeliveryAttempt, Page } from '@postel/core'
import type {
  CallbackDelivery as WireDelivery,
  CallbackDeliveryAttempt,
  CallbackDeliveryList,
  ListCallbackDeliveriesRequest,
} from '@postel/server'
import { encodePage } from '../dialects/twilio/page.ts'
import { accountSid, messageSid } from '../dialects/twilio/sid.ts'
import { statusWords } from '../dialects/twilio/statuses.ts'
import { rfc2822 } from '../wire/dates.ts'

/** The page that the query asked for, in the envelope of the wire that the log speaks. */
export const encodeDeliveryPage = (
  page: Page<CallbackDelivery>,
  accountId: AccountId,
  query: ListCallbackDeliveriesRequest['query'],
): CallbackDeliveryList => {
  const request = {
    path: deliveriesPath(accountId),
    filters: [['MessageSid', query.MessageSid]],
    page: query.Page,
    pageSize: query.PageSize,
    pageToken: query.PageToken,
  } as const
  const ids = page.items.map(({ id }) => String(id))
  return { ...encodePage(request, page, ids), deliveries: page.items.map(encodeDelivery) }
}

export const encodeDelivery = (delivery: CallbackDelivery): WireDelivery => {
  const { id, accountId, messageId, messageKind, dueAt, replayOf } = delivery
  return {
    account_sid: accountSid(accountId),
    attempts: delivery.attempts.map(encodeAttempt),
    date_created: rfc2822(delivery.createdAt),
    date_due: dueAt === null ? null : rfc2822(dueAt),
    id: String(id),
    kind: delivery.kind,
    message_sid: messageSid({ id: messageId, kind: messageKind }),
    message_status: statusWords[delivery.state],
    method: delivery.method,
    replay_of: replayOf === null ? null : String(replayOf),
    status: delivery.status,
    uri: `${deliveriesPath(accountId)}/${id}`,
    url: delivery.url,
  }
}

const encodeAttempt = ({
  at,
  outcome,
  status,
  detail,
}: DeliveryAttempt): CallbackDeliveryAttempt => ({
  date: rfc2822(at),
  detail,
  http_status: status,
  outcome,
})

const deliveriesPath = (accountId: AccountId): string =>
  `/callbacks/Accounts/${accountSid(accountId)}/Deliveries`
