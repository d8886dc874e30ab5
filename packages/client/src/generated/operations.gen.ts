// Generated from the OpenAPI document: change the document and generate again.

/** How bodies of each operation travel; a client cannot see that in types. */
export interface OperationContent {
  readonly operationId: string
  /** Media types of the request body, the preferred one first. */
  readonly request: readonly string[]
  /** How to read the body of a success: none, JSON, text, or bytes. */
  readonly response: 'none' | 'json' | 'text' | 'bytes'
}

export const operationContents: Readonly<Record<string, OperationContent>> = {
  'GET /2010-04-01/Accounts/{AccountSid}/Messages.json': { operationId: 'listTwilioMessages', request: [], response: 'json' },
  'POST /2010-04-01/Accounts/{AccountSid}/Messages.json': {
    operationId: 'createTwilioMessage',
    request: ['application/x-www-form-urlencoded'],
    response: 'json',
  },
  'GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json': { operationId: 'fetchTwilioMessage', request: [], response: 'json' },
  'GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json': { operationId: 'listTwilioMedia', request: [], response: 'json' },
  'GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}': { operationId: 'fetchTwilioMediaContent', request: [], response: 'bytes' },
  'GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json': { operationId: 'fetchTwilioMedia', request: [], response: 'json' },
  'GET /health': { operationId: 'fetchHealth', request: [], response: 'json' },
}
