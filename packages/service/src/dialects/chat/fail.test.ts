import { ChatError, MessagingError } from '@postel/core'
import { RefusalError } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { CredentialsError, SignedUrlError } from '../../http/errors.ts'
import type { FailedRequest } from '../../wire/judge.ts'
import { failChat } from './fail.ts'

const PATH = '/v2/Services/IS1/Channels/front-desk'

const fail = (error: unknown, given: Partial<FailedRequest> = {}) =>
  failChat(
    error,
    {
      method: 'POST',
      hasContentType: true,
      operationId: null,
      canonicalPath: PATH,
      path: PATH,
      ...given,
    },
    'https://chat.example.com',
  )

describe('failChat', () => {
  it('tells paths without their version, and where the code is explained', () => {
    expect(fail(new ChatError('channel_not_found', 'none'))).toEqual({
      status: 404,
      contentType: 'application/json',
      body: {
        code: 20404,
        message: 'The requested resource /Services/IS1/Channels/front-desk was not found',
        more_info: 'https://chat.example.com/docs/errors#20404',
        status: 404,
      },
    })
  })

  it.each([
    [new RefusalError({ kind: 'body_too_large', sizeBytesMax: 9 }), 50512, 20413],
    [new RefusalError({ kind: 'unsupported_media_type', accepted: ['*/*'] }), 50511, 20415],
  ])('has words of its own for uploads: %s', (error, ofUploads, ofForms) => {
    expect(fail(error, { operationId: 'createChatMedia' }).body).toMatchObject({ code: ofUploads })
    expect(fail(error, { operationId: 'createChatMessage' }).body).toMatchObject({ code: ofForms })
  })

  it('asks for credentials', () => {
    const { status, headers } = fail(new CredentialsError('missing'))
    expect([status, headers?.['WWW-Authenticate']]).toEqual([401, 'Basic realm="Twilio API"'])
  })

  it('says until when a signed URL was good', () => {
    const words =
      'This URL was good until 2026-11-21T13:15:03Z: ask for a new one where it was given'
    expect(fail(new SignedUrlError(1_795_266_903)).body).toMatchObject({
      code: 20006,
      message: words,
    })
  })

  it.each([
    [new MessagingError('page_cursor_invalid', 'no'), 400, 21481],
    [new MessagingError('to_missing', 'is never said here'), 500, 20500],
    [new Error('private'), 500, 20500],
  ])('%s is answered with %i and %i', (error, status, code) => {
    expect(fail(error)).toMatchObject({ status, body: { code } })
  })
})
