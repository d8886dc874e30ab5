import { describe, expect, it } from 'vitest'
import { movableClock } from '../support/clock.ts'
import { describeProtectedContent } from '../support/protected-content.ts'
import { partsOf, readSigned, sendFile } from '../support/signed-media.ts'
import { usePostel } from '../support/use-postel.ts'
import { twilioWire } from '../support/wires.ts'

const NOW = Date.parse('2026-11-21T12:00:00.500Z')
const clock = movableClock(NOW)

describeProtectedContent({
  operationId: 'fetchTwilioMediaContent',
  wire: twilioWire,
  pathOf: (uri) => uri.replace('.json', ''),
  errorType: 'application/xml',
})

describe('with POSTEL_PUBLIC_URL and POSTEL_SIGNED_URL_SECONDS', () => {
  const behindProxy = usePostel({
    env: {
      POSTEL_MEDIA_ACCESS: 'protected',
      POSTEL_PUBLIC_URL: 'https://postel.example',
      POSTEL_SIGNED_URL_SECONDS: '60',
      POSTEL_CARRIER_STEP_MS: '0',
    },
    overrides: { clock },
  })

  it('the URL is under the one, and good for the other', async () => {
    const api = await behindProxy.open('http')
    const media = await sendFile(behindProxy, api, 'image/png')
    const answer = await api.fetchBytes(media.parent_sid, media.sid)
    const location = answer.headers.get('location') ?? ''
    expect(location).toMatch(/^https:\/\/postel\.example\/media\//)
    const path = location.replace('https://postel.example', '')
    expect(Number(partsOf(path).expires)).toBe(Math.floor(NOW / 1000) + 60)
    expect((await readSigned(behindProxy, 'http', path)).status).toBe(200)
  })
})
