import { randomBytes } from 'node:crypto'
import { newRandomId } from '@postel/core'
import type { Account, MessagingService, MessagingServiceId, Reads } from '@postel/core'
import { ConfigError, type SettingSource } from '../config/setting.ts'
import { options, readOption } from './options.ts'
import { SHOWN_COUNT_MAX, tableOf } from './table.ts'
import { findAccount, withStorage } from './with-storage.ts'

/** `postel services list`: a line per messaging service of one account, oldest first. */
export const listServices = (source: SettingSource): Promise<string> =>
  withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    return shown(await storage.reads.messagingServices(account.id, SHOWN_COUNT_MAX + 1))
  })

/** `postel services create`: over all numbers of the account, unless some are named. */
export const createService = async (source: SettingSource): Promise<string> => {
  const id = readOption(options.serviceId, source) ?? newRandomId<MessagingServiceId>(randomBytes)
  const friendlyName = readOption(options.friendlyName, source) ?? 'Messaging service'
  const senders = readOption(options.senders, source) ?? []
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    const service = { id, accountId: account.id, friendlyName, senders, createdAt: Date.now() }
    const isMade = await storage.write(async (rows) => {
      await requireSenders(rows, account, senders)
      return rows.insertMessagingService(service)
    })
    if (isMade) return shown([service])
    throw new ConfigError(`There is a messaging service MG${id} already; leave --service-sid out.`)
  })
}

/** `postel services set`: changes what is named and leaves the rest. */
export const setService = async (source: SettingSource): Promise<string> => {
  const id = requireId(source, 'set')
  const friendlyName = readOption(options.friendlyName, source)
  const senders = readOption(options.senders, source)
  if (friendlyName === null && senders === null) {
    throw new ConfigError('postel services set needs what to set: --name or --senders.')
  }
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    const service = await storage.write(async (rows) => {
      const before = await rows.messagingService(account.id, id)
      if (before === null) throw noService(account, id)
      await requireSenders(rows, account, senders ?? [])
      const after = {
        ...before,
        friendlyName: friendlyName ?? before.friendlyName,
        senders: senders ?? before.senders,
      }
      await rows.updateMessagingService(after)
      return after
    })
    return shown([service])
  })
}

/** `postel services remove`: messages that still wait for a sender of it fail. */
export const removeService = async (source: SettingSource): Promise<string> => {
  const id = requireId(source, 'remove')
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    const isRemoved = await storage.write((rows) => rows.deleteMessagingService(account.id, id))
    if (!isRemoved) throw noService(account, id)
    return `MG${id} is not a messaging service of AC${account.id} any more`
  })
}

const requireId = (source: SettingSource, verb: string): MessagingServiceId => {
  const id = readOption<MessagingServiceId>(options.serviceId, source)
  if (id !== null) return id
  throw new ConfigError(
    `postel services ${verb} needs --service-sid; 'postel services list' shows those there are.`,
  )
}

const requireSenders = async (
  reads: Reads,
  account: Account,
  senders: readonly string[],
): Promise<void> => {
  for (const e164 of senders) {
    if ((await reads.ownedNumber(e164))?.accountId === account.id) continue
    throw new ConfigError(
      `${e164} is not a number of AC${account.id}; 'postel numbers add' gives it one.`,
    )
  }
}

const noService = ({ id }: Account, serviceId: MessagingServiceId): ConfigError =>
  new ConfigError(
    `AC${id} has no messaging service MG${serviceId}; 'postel services list' shows its services.`,
  )

const shown = (services: readonly MessagingService[]): string =>
  tableOf(
    ['messaging service', 'name', 'senders', 'created'],
    services.map(({ id, friendlyName, senders, createdAt }) => [
      `MG${id}`,
      friendlyName,
      senders.length === 0 ? 'all numbers of the account' : senders.join(','),
      new Date(createdAt).toISOString(),
    ]),
  )
