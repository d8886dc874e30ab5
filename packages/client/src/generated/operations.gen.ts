// Generated from the OpenAPI document: change the document and generate again.

export interface Operation {
  readonly method: string
  readonly path: string
  /** The media type that a request body is sent as. */
  readonly sends?: string
  /** How the body of a success is read. */
  readonly reads: 'none' | 'json' | 'text' | 'bytes'
  /** Errors have JSON bodies; otherwise they are read as text. */
  readonly jsonErrors: boolean
  /** Takes credentials. */
  readonly secured: boolean
}

export const operations: Readonly<Record<string, Operation>> = {
  listTwilioMessages: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
    reads: 'json',
    jsonErrors: true,
    secured: true,
  },
  createTwilioMessage: {
    method: 'POST',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
    sends: 'application/x-www-form-urlencoded',
    reads: 'json',
    jsonErrors: true,
    secured: true,
  },
  listTwilioMessagesXml: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages.xml',
    reads: 'text',
    jsonErrors: false,
    secured: true,
  },
  fetchTwilioMessage: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    reads: 'json',
    jsonErrors: true,
    secured: true,
  },
  updateTwilioMessage: {
    method: 'POST',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    sends: 'application/x-www-form-urlencoded',
    reads: 'json',
    jsonErrors: true,
    secured: true,
  },
  deleteTwilioMessage: {
    method: 'DELETE',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    reads: 'none',
    jsonErrors: true,
    secured: true,
  },
  fetchTwilioMessageXml: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml',
    reads: 'text',
    jsonErrors: false,
    secured: true,
  },
  createTwilioMessageFeedback: {
    method: 'POST',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json',
    sends: 'application/x-www-form-urlencoded',
    reads: 'json',
    jsonErrors: true,
    secured: true,
  },
  listTwilioMedia: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
    reads: 'json',
    jsonErrors: true,
    secured: true,
  },
  listTwilioMediaXml: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml',
    reads: 'text',
    jsonErrors: false,
    secured: true,
  },
  fetchTwilioMediaContent: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    reads: 'bytes',
    jsonErrors: false,
    secured: true,
  },
  fetchTwilioMedia: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    reads: 'json',
    jsonErrors: true,
    secured: true,
  },
  deleteTwilioMedia: {
    method: 'DELETE',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    reads: 'none',
    jsonErrors: true,
    secured: true,
  },
  fetchTwilioMediaXml: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml',
    reads: 'text',
    jsonErrors: false,
    secured: true,
  },
  fetchSignedMedia: {
    method: 'GET',
    path: '/media/{MediaId}',
    reads: 'bytes',
    jsonErrors: true,
    secured: false,
  },
  fetchHealth: {
    method: 'GET',
    path: '/health',
    reads: 'json',
    jsonErrors: true,
    secured: false,
  },
}
