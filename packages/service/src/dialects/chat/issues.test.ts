import type { Issue } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { issuesRefusal } from './issues.ts'

const issue = (
  place: Issue['in'],
  name: string,
  problem: Issue['problem'] = 'invalid',
  words = 'is wrong',
): Issue => ({ in: place, name, problem, message: `${name} ${words}.` })

describe('issuesRefusal', () => {
  it.each([
    [issue('body', 'FriendlyName', 'missing'), 400, 50000],
    [issue('body', 'FriendlyName'), 400, 50003],
    [issue('body', 'UniqueName'), 400, 50306],
    [issue('body', 'UniqueName', 'invalid', 'must have at most 256 characters'), 400, 50004],
    [issue('body', 'UniqueName', 'malformed'), 400, 20001],
    [issue('body', 'Attributes'), 400, 50303],
    [issue('body', 'DateCreated'), 400, 50308],
    [issue('body', 'DateUpdated'), 400, 50309],
    [issue('body', 'CreatedBy'), 400, 50310],
    [issue('body', 'From'), 400, 50310],
    [issue('body', 'LastUpdatedBy'), 400, 50505],
    [issue('body', 'Body'), 400, 50504],
    [issue('body', 'MediaSid'), 400, 50510],
    [issue('body', 'ReachabilityEnabled'), 400, 20001],
    [issue('body', '', 'malformed'), 400, 20001],
    [issue('header', 'x-twilio-webhook-enabled'), 400, 20001],
    [issue('query', 'PageToken'), 400, 21481],
    [issue('query', 'PageSize'), 400, 20001],
    [issue('query', 'Type[1]'), 400, 20001],
    [issue('path', 'ServiceSid'), 404, 20404],
    [issue('path', '', 'malformed'), 400, 20001],
  ])('%j is refused with %i and %i', (one, status, code) => {
    expect(issuesRefusal([one], 'createChatChannel')).toMatchObject({ status, code })
  })

  it.each([
    [issue('query', 'Type[1]'), 'Type must be public or private'],
    [issue('header', 'x-twilio-webhook-enabled'), /^X-Twilio-Webhook-Enabled must be/],
    [issue('body', 'Limits.UserChannels'), /must be a whole number from 1 to 1000$/],
    [issue('body', 'DefaultChannelRoleSid'), /does not name a role of this service/],
    [issue('body', 'PreWebhookUrl'), /this service sends no webhooks of chat$/],
    [issue('body', 'WebhookMethod'), 'WebhookMethod is wrong'],
  ])('%j has the words of the contract, or its own', (one, words) => {
    expect(issuesRefusal([one], 'updateChatService').message).toMatch(words)
  })

  it('tells a path that cannot exist before anything else', () => {
    const issues = [issue('query', 'PageSize'), issue('path', 'ServiceSid')]
    expect(issuesRefusal(issues, null).code).toBe(20404)
  })
})
