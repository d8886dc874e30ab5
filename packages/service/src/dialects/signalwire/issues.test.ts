import type { Issue } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { issuesRefusal } from './issues.ts'

const issue = (place: Issue['in'], name: string, problem: Issue['problem'] = 'invalid'): Issue => ({
  in: place,
  name,
  problem,
  message: `${name} is wrong.`,
})

describe('issuesRefusal', () => {
  it.each([
    [issue('body', 'To', 'missing'), 422, 21604],
    [issue('body', 'To'), 422, 21211],
    [issue('body', 'To', 'too_many'), 422, 10000],
    [issue('body', 'From'), 422, 21212],
    [issue('body', 'Body'), 422, 21617],
    [issue('body', 'Body', 'malformed'), 400, 20001],
    [issue('body', 'MediaUrl', 'too_many'), 422, 21623],
    [issue('body', 'MediaUrl[3]'), 422, 21620],
    [issue('body', 'StatusCallback'), 422, 21456],
    [issue('body', 'ValidityPeriod'), 422, 21624],
    [issue('body', 'MessagingServiceSid'), 422, 21701],
    [issue('body', 'ApplicationSid'), 422, 21218],
    [issue('body', 'MaxPrice'), 422, 10000],
    [issue('body', 'SendAsMms'), 422, 10000],
    [issue('body', 'ContentSid', 'unknown'), 422, 90000],
    [issue('query', 'Colour', 'unknown'), 422, 90000],
    [issue('query', 'PageToken'), 400, 21481],
    [issue('query', 'PageSize'), 400, 54454],
    [issue('query', 'Page'), 400, 20001],
    [issue('query', 'DateSent>'), 422, 10000],
    [issue('query', 'Status'), 422, 10000],
    [issue('query', 'To', 'malformed'), 400, 20001],
    [issue('header', 'range'), 400, 20001],
    [issue('path', 'Sid'), 404, 20404],
    [issue('path', '', 'malformed'), 400, 20001],
  ])('%j is refused with %i and %i', (one, status, code) => {
    expect(issuesRefusal([one], 'createSignalWireMessage')).toMatchObject({ status, code })
  })

  it('knows which form it was', () => {
    expect(issuesRefusal([issue('body', 'Body')], 'updateSignalWireMessage').code).toBe(50509)
    const missing = issue('body', 'Body', 'missing')
    expect(issuesRefusal([missing], 'updateSignalWireMessage').message).toMatch(/^Body is required/)
  })

  it('tells a path that cannot exist first, then what cannot be read', () => {
    const unread = issue('query', 'To', 'malformed')
    const issues = [issue('body', 'To'), unread, issue('path', 'AccountSid')]
    expect(issuesRefusal(issues, null).code).toBe(20404)
    expect(issuesRefusal(issues.slice(0, 2), null).code).toBe(20001)
  })

  it('lists each word of the status once, and names the parameter that nobody knows', () => {
    expect(issuesRefusal([issue('query', 'Status')], null).message).toBe(
      'Status must be one of queued, initiated, sent, delivered, undelivered, failed, received',
    )
    expect(issuesRefusal([issue('query', 'Colour', 'unknown')], null).message).toBe(
      'Colour is not a parameter of this operation',
    )
  })
})
