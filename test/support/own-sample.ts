import type { Sample } from '@postel/docs'
import { giveService } from './messaging-services.ts'
import { giveNumber } from './own-numbers.ts'
import { simulatorApi } from './simulator-api.ts'
import { uuidOf } from './spelling.ts'
import type { TwilioApi } from './twilio-api.ts'
import type { PostelInUse } from './use-postel.ts'

/** What the examples of the contract call them. */
const NUMBER = '+14155550100'
const SERVICE = 'MG5c0d9e8f7a6b4c3d2e1f0a9b8c7d6e5f'
const SEND_AT = '2026-11-22T08:00:00Z'

const DAY_MS = 86_400_000

/**
 * A number, a messaging service, and messages in the states that samples need them in. From then on
 * the account sends from its number alone.
 */
export const prepareOwn = async (service: PostelInUse, api: TwilioApi) => {
  const { callbacks } = service.postel()
  const number = await giveNumber(service.postel(), api.account)
  const messagingService = await giveService(service.postel(), api.account)
  const sendAt = new Date(Date.now() + DAY_MS).toISOString().replace(/\.\d+/, '')
  const told = await api.deliver({ From: number, StatusCallback: `${callbacks.url}/told` })
  const delivery = await simulatorApi(api).waitForDelivery(told.sid, 'delivered')
  const queued = await api.send({ From: number, To: '+15005550011' })
  const scheduled = await api.send({
    MessagingServiceSid: messagingService,
    From: number,
    ScheduleType: 'fixed',
    SendAt: sendAt,
  })
  return {
    /** Null for what every account has. */
    valueFor: ({ operation: { path, operationId }, case: { name } }: Sample, given: string) => {
      if (given === 'DeliveryId') return delivery.id
      if (given === 'MessageSid' && operationId === 'listCallbackDeliveries') return told.sid
      if (path.startsWith('/simulator/')) return queued.sid
      return operationId === 'updateTwilioMessage' && name === 'cancel' ? scheduled.sid : null
    },
    fill: (text: string): string =>
      text
        .replaceAll(NUMBER, number)
        .replaceAll(encodeURIComponent(NUMBER), encodeURIComponent(number))
        .replaceAll(SERVICE, messagingService)
        .replaceAll(uuidOf(SERVICE), uuidOf(messagingService))
        .replaceAll(SEND_AT, sendAt),
  }
}
