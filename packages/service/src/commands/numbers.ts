import { callbackTarget } from '@postel/core'
import type { Account, OwnedNumber, Rows } from '@postel/core'
import { ConfigError, type SettingSource } from '../config/setting.ts'
import { options, readOption } from './options.ts'
import { SHOWN_COUNT_MAX, tableOf } from './table.ts'
import { findAccount, withStorage } from './with-storage.ts'

const DEFAULTS = { inboundUrl: null, inboundMethod: 'POST', wire: 'twilio' } as const

/** `postel numbers list`: a line per number of one account. */
export const listNumbers = (source: SettingSource): Promise<string> =>
  withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    return shown(await storage.reads.ownedNumbers(account.id, SHOWN_COUNT_MAX + 1))
  })

/** `postel numbers add`: from then on the account sends from its numbers only. */
export const addNumber = async (source: SettingSource): Promise<string> => {
  const e164 = requireNumber(source, 'add')
  const wanted = readWanted(source)
  return withStorage(source, async (storage) => {
    const { id: accountId } = await findAccount(storage, source)
    const number = { e164, accountId, ...DEFAULTS, ...wanted, createdAt: Date.now() }
    if (await storage.write((rows) => rows.insertOwnedNumber(number))) return shown([number])
    const owner = await storage.reads.ownedNumber(e164)
    throw new ConfigError(
      `${e164} belongs to AC${owner?.accountId ?? accountId} already; 'postel numbers set' changes it.`,
    )
  })
}

/** `postel numbers set`: changes what is named and leaves the rest. */
export const setNumber = async (source: SettingSource): Promise<string> => {
  const e164 = requireNumber(source, 'set')
  const wanted = readWanted(source)
  if (Object.keys(wanted).length === 0) {
    throw new ConfigError(
      'postel numbers set needs what to set: --inbound-url, --inbound-method or --wire.',
    )
  }
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    const number = await storage.write(async (rows) => {
      const before = await rows.ownedNumber(e164)
      if (before?.accountId !== account.id) throw noNumber(account, e164)
      const { inboundUrl, inboundMethod, wire } = { ...before, ...wanted }
      await rows.updateOwnedNumber(account.id, e164, { inboundUrl, inboundMethod, wire })
      return { ...before, ...wanted }
    })
    return shown([number])
  })
}

/** `postel numbers remove`: it is free for any account then. */
export const removeNumber = async (source: SettingSource): Promise<string> => {
  const e164 = requireNumber(source, 'remove')
  return withStorage(source, async (storage) => {
    const account = await findAccount(storage, source)
    await storage.write(async (rows) => {
      await refuseLastSender(rows, account, e164)
      if (!(await rows.deleteOwnedNumber(account.id, e164))) throw noNumber(account, e164)
    })
    return `${e164} is not a number of AC${account.id} any more`
  })
}

/** A service that lists no number has all of them: losing its last one would widen it unasked. */
const refuseLastSender = async (rows: Rows, account: Account, e164: string): Promise<void> => {
  const services = await rows.messagingServices(account.id, SHOWN_COUNT_MAX)
  const last = services.find(({ senders }) => senders.length === 1 && senders[0] === e164)
  if (last === undefined) return
  throw new ConfigError(
    `${e164} is the only sender of MG${last.id}; 'postel services set' gives that another, or all.`,
  )
}

const requireNumber = (source: SettingSource, verb: string): string => {
  const e164 = readOption(options.number, source)
  if (e164 !== null) return e164
  throw new ConfigError(`postel numbers ${verb} needs --number, such as --number +14155550100.`)
}

const readWanted = (source: SettingSource) => {
  const webhook = readOption(options.inboundUrl, source)
  const inboundMethod = readOption(options.inboundMethod, source)
  const wire = readOption(options.wire, source)
  return {
    ...(webhook !== null && { inboundUrl: webhook.url }),
    ...(inboundMethod !== null && { inboundMethod }),
    ...(wire !== null && { wire }),
  }
}

const noNumber = ({ id }: Account, e164: string): ConfigError =>
  new ConfigError(`AC${id} has no number ${e164}; 'postel numbers list' shows its numbers.`)

/** Credentials in a URL stay off the screen. */
const shown = (numbers: readonly OwnedNumber[]): string =>
  tableOf(
    ['number', 'wire', 'inbound messages go to', 'created'],
    numbers.map(({ e164, wire, inboundUrl, inboundMethod, createdAt }) => [
      e164,
      wire,
      inboundUrl === null ? 'nowhere' : `${inboundMethod} ${callbackTarget(inboundUrl)}`,
      new Date(createdAt).toISOString(),
    ]),
  )
