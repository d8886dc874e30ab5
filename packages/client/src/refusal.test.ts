import { describe, expect, test } from 'vitest'
import { answering, json } from './client.test-support.ts'
import { Refusal, unwrap } from './index.ts'

const body = { code: 21211, message: 'To is not a number', more_info: 'http://x', status: 400 }
const path = { MessageSid: 'MM1', Sid: 'ME1' }

describe('unwrap', () => {
  test('hands over the data of a success', async () => {
    const { postel } = answering(json(201, { sid: 'SM1' }))
    const message = await unwrap(postel.createTwilioMessage({ body: { To: '+1' } }))
    expect(message).toEqual({ sid: 'SM1' })
  })

  test('hands over nothing for a success that has nothing', async () => {
    const { postel } = answering(() => new Response(null, { status: 204 }))
    expect(await unwrap(postel.deleteTwilioMessage({ path }))).toBeUndefined()
  })

  test('throws a refusal that names its code', async () => {
    const { postel } = answering(json(400, body))
    const error: unknown = await unwrap(
      postel.createTwilioMessage({ body: { To: 'nobody' } }),
    ).catch((thrown: unknown) => thrown)
    if (!(error instanceof Refusal)) throw new Error('no refusal')
    expect(error.name).toBe('Refusal')
    expect(error.code === 21211 && error.code).toBe(21211)
    expect(error.status).toBe(400)
    expect(error.message).toBe('400 (21211): To is not a number')
    expect(error.error).toEqual(body)
    expect(error.response.status).toBe(400)
  })

  test('reads the code of an error in XML', async () => {
    const xml =
      '<TwilioResponse><RestException><Code>20404</Code><Message>Not\nfound</Message></RestException></TwilioResponse>'
    const { postel } = answering(() => new Response(xml, { status: 404 }))
    await expect(unwrap(postel.fetchTwilioMediaContent({ path }))).rejects.toMatchObject({
      code: 20404,
      message: '404 (20404): Not\nfound',
    })
  })

  test('has no code for an answer without one', async () => {
    const { postel } = answering(() => new Response(null, { status: 304 }))
    const refusal = unwrap(postel.fetchTwilioMediaContent({ path }))
    await expect(refusal).rejects.toMatchObject({ code: undefined, status: 304 })
  })
})
