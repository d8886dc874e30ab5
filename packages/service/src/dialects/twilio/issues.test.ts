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
    [issue('body', 'To', 'missing'), 400, 21604],
    [issue('body', 'To'), 400, 21211],
    [issue('body', 'To', 'too_many'), 400, 20001],
    [issue('body', 'From'), 400, 21212],
    [issue('body', 'Body'), 400, 21617],
    [issue('body', 'Body', 'malformed'), 400, 20001],
    [issue('body', 'MediaUrl', 'too_many'), 400, 21623],
    [issue('body', 'MediaUrl[3]'), 400, 21620],
    [issue('body', 'StatusCallback'), 400, 21609],
    [issue('body', 'ValidityPeriod'), 400, 21624],
    [issue('body', 'MessagingServiceSid'), 400, 21701],
    [issue('body', 'SendAsMms'), 400, 20001],
    [issue('query', 'PageToken'), 400, 21481],
    [issue('query', 'PageSize'), 400, 20001],
    [issue('query', 'DateSent>'), 400, 20001],
    [issue('path', 'Sid'), 404, 20404],
    [issue('path', '', 'malformed'), 400, 20001],
  ])('%j is refused with %i and %i', (one, status, code) => {
    expect(issuesRefusal([one], 'createTwilioMessage')).toMatchObject({ status, code })
  })

  it.each([
    ['createTwilioMessage', 'Body', 21617],
    ['updateTwilioMessage', 'Body', 30400],
    ['updateTwilioMessage', 'Status', 30400],
    ['createTwilioMessageFeedback', 'Outcome', 20001],
    ['createTwilioMessageFeedback', 'Body', 20001],
  ])('knows which form it was: %s, %s, %i', (operationId, name, code) => {
    expect(issuesRefusal([issue('body', name)], operationId).code).toBe(code)
  })

  it('tells a path that cannot exist before anything else', () => {
    const issues = [issue('query', 'PageSize'), issue('path', 'AccountSid')]
    expect(issuesRefusal(issues, null).code).toBe(20404)
  })

  it("uses the issue's own words where there are no better ones", () => {
    const one = issue('body', 'SendAsMms')
    expect(issuesRefusal([one], 'createTwilioMessage').message).toBe('SendAsMms is wrong')
  })
})
