import type { AccountId } from '@postel/core'
import { describe, expect, it } from 'vitest'
import {
  channelPlaceOf,
  decodeChannelChange,
  decodeMessageChange,
  decodeNewChannel,
  decodeNewMessage,
  messageCursor,
} from './decode.ts'
import { decodeServiceChange } from './decode-service.ts'

const HEX = '019aa5e0b1c2737ea4b5c6d7e8f90a1b'

describe('channelPlaceOf', () => {
  const placeOf = (channel: string) =>
    channelPlaceOf('a'.repeat(32) as AccountId, { ServiceSid: `IS${HEX}` }, channel).channel

  it('takes a Sid of either case for an id, and anything else for a name', () => {
    expect(placeOf(`CH${HEX.toUpperCase()}`)).toEqual({ id: HEX })
    expect(placeOf(`ch${HEX}`)).toEqual({ uniqueName: `ch${HEX}` })
    expect(placeOf('front desk')).toEqual({ uniqueName: 'front desk' })
  })
})

describe('what is given empty', () => {
  it('counts as not given in what is new', () => {
    const form = { FriendlyName: '', UniqueName: '', Type: 'public' } as const
    expect(decodeNewChannel(form)).toMatchObject({ friendlyName: null, uniqueName: null })
    expect(decodeNewMessage({ LastUpdatedBy: '' })).toMatchObject({ lastUpdatedBy: null })
  })

  it('takes a name away from a channel, and the text from a message', () => {
    const names = { FriendlyName: '', UniqueName: '' }
    expect(decodeChannelChange(names)).toEqual({ friendlyName: null, uniqueName: null })
    expect(decodeMessageChange({ Body: '' })).toEqual({ body: '' })
  })

  it('does not make a change of an editor alone', () => {
    expect(decodeMessageChange({ LastUpdatedBy: '' })).toEqual({})
  })
})

describe('dates', () => {
  it('are read with their zone', () => {
    const form = { DateCreated: '2025-03-24T20:37:57.250+01:00' }
    expect(decodeMessageChange(form)).toEqual({ createdAt: Date.UTC(2025, 2, 24, 19, 37, 57, 250) })
  })

  it('that four digits of a year cannot tell in UTC are refused', () => {
    const form = { DateUpdated: '9999-12-31T23:59:59-01:00' }
    expect(() => decodeMessageChange(form)).toThrow(/^DateUpdated must be/)
  })
})

describe('messageCursor', () => {
  it('stands at an index', () => {
    expect(messageCursor('PA12')).toEqual({ cursor: { direction: 'after', id: 12 } })
    expect(messageCursor('PB0')).toEqual({ cursor: { direction: 'before', id: 0 } })
    expect(messageCursor(undefined)).toEqual({})
  })

  it.each(['', 'PA', 'PC1', 'PA-1', 'PA1x', `PAIM${HEX}`, `PA${'9'.repeat(16)}`])(
    'refuses %j',
    (token) => {
      expect(() => messageCursor(token)).toThrow('The page token was not made by this list')
    },
  )
})

describe('decodeServiceChange', () => {
  it('keeps settings under their names, and one empty filter stands for none', () => {
    const form = {
      FriendlyName: 'Inn',
      'Limits.ChannelMembers': 7,
      WebhookFilters: [''],
      Unknown: 'x',
    }
    expect(decodeServiceChange(form)).toEqual({
      friendlyName: 'Inn',
      settings: { 'Limits.ChannelMembers': 7, WebhookFilters: [] },
    })
    expect(decodeServiceChange({})).toEqual({})
  })

  it.each(['DefaultServiceRoleSid', 'DefaultChannelRoleSid', 'PreWebhookUrl', 'PostWebhookUrl'])(
    'refuses %s',
    (name) => {
      expect(() => decodeServiceChange({ [name]: 'x' })).toThrow(name)
    },
  )
})
