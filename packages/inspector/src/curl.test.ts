import { describe, expect, it } from 'vitest'
import { curlOf } from './curl.ts'

const url = 'http://127.0.0.1:4010/x'

describe('curlOf', () => {
  it('writes a form field by field, quoted for a shell, and never the token', () => {
    const requestBody = 'To=%2B1415&Body=it%27s+%24HOME'
    expect(curlOf({ method: 'POST', url, requestBody }, 'AC12').split('\n')).toEqual([
      'curl -sS -u "AC12:$POSTEL_AUTH_TOKEN" \\',
      "  'http://127.0.0.1:4010/x' \\",
      "  --data-urlencode 'To=+1415' \\",
      "  --data-urlencode 'Body=it'\\''s $HOME'",
    ])
  })

  it('names the method where curl would take another', () => {
    expect(curlOf({ method: 'POST', url, requestBody: '' }, 'AC12')).toContain(' -X POST \\')
    expect(curlOf({ method: 'GET', url, requestBody: '' }, 'AC12')).not.toContain('-X')
  })
})
