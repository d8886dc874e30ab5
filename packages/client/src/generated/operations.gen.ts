// Generated from the OpenAPI document: change the document and generate again.

/** What is left out is as usual: JSON is read, with credentials. */
export interface Operation {
  readonly method: string
  readonly path: string
  /** The media type that a request body is sent as. */
  readonly sends?: string
  /** How the body of a success is read, where it is not JSON. */
  readonly reads?: 'none' | 'text' | 'bytes'
  /** Errors are read as text, not as JSON. */
  readonly textErrors?: true
  /** Takes no credentials of an account. */
  readonly open?: true
  /** Is done once for each idempotency key. */
  readonly keyed?: true
  /** Answers one page of a list, with its items in this property. */
  readonly items?: string
}

export type Operations = Readonly<Record<string, Operation>>

export const twilioOperations: Operations = {
  listTwilioMessages: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
    items: 'messages',
  },
  createTwilioMessage: {
    method: 'POST',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages.json',
    sends: 'application/x-www-form-urlencoded',
    keyed: true,
  },
  listTwilioMessagesXml: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages.xml',
    reads: 'text',
    textErrors: true,
  },
  fetchTwilioMessage: { method: 'GET', path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json' },
  updateTwilioMessage: {
    method: 'POST',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    sends: 'application/x-www-form-urlencoded',
  },
  deleteTwilioMessage: {
    method: 'DELETE',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json',
    reads: 'none',
  },
  fetchTwilioMessageXml: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.xml',
    reads: 'text',
    textErrors: true,
  },
  createTwilioMessageFeedback: {
    method: 'POST',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Feedback.json',
    sends: 'application/x-www-form-urlencoded',
  },
  listTwilioMedia: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json',
    items: 'media_list',
  },
  listTwilioMediaXml: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.xml',
    reads: 'text',
    textErrors: true,
  },
  fetchTwilioMediaContent: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    reads: 'bytes',
    textErrors: true,
  },
  fetchTwilioMedia: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
  },
  deleteTwilioMedia: {
    method: 'DELETE',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json',
    reads: 'none',
  },
  fetchTwilioMediaXml: {
    method: 'GET',
    path: '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.xml',
    reads: 'text',
    textErrors: true,
  },
}

export const signalWireOperations: Operations = {
  listSignalWireMessages: {
    method: 'GET',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    items: 'messages',
  },
  createSignalWireMessage: {
    method: 'POST',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    sends: 'application/x-www-form-urlencoded',
    keyed: true,
  },
  fetchSignalWireMessage: {
    method: 'GET',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
  },
  updateSignalWireMessage: {
    method: 'POST',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    sends: 'application/x-www-form-urlencoded',
  },
  deleteSignalWireMessage: {
    method: 'DELETE',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}',
    reads: 'none',
  },
  listSignalWireMedia: {
    method: 'GET',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media',
    items: 'media_list',
  },
  fetchSignalWireMedia: {
    method: 'GET',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
  },
  deleteSignalWireMedia: {
    method: 'DELETE',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}',
    reads: 'none',
  },
  fetchSignalWireMediaContent: {
    method: 'GET',
    path: '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}/content',
    reads: 'bytes',
  },
}

export const chatOperations: Operations = {
  listChatServices: { method: 'GET', path: '/v2/Services', items: 'services' },
  createChatService: {
    method: 'POST',
    path: '/v2/Services',
    sends: 'application/x-www-form-urlencoded',
  },
  fetchChatService: { method: 'GET', path: '/v2/Services/{Sid}' },
  updateChatService: {
    method: 'POST',
    path: '/v2/Services/{Sid}',
    sends: 'application/x-www-form-urlencoded',
  },
  deleteChatService: { method: 'DELETE', path: '/v2/Services/{Sid}', reads: 'none' },
  listChatChannels: { method: 'GET', path: '/v2/Services/{ServiceSid}/Channels', items: 'channels' },
  createChatChannel: {
    method: 'POST',
    path: '/v2/Services/{ServiceSid}/Channels',
    sends: 'application/x-www-form-urlencoded',
  },
  fetchChatChannel: { method: 'GET', path: '/v2/Services/{ServiceSid}/Channels/{Sid}' },
  updateChatChannel: {
    method: 'POST',
    path: '/v2/Services/{ServiceSid}/Channels/{Sid}',
    sends: 'application/x-www-form-urlencoded',
  },
  deleteChatChannel: {
    method: 'DELETE',
    path: '/v2/Services/{ServiceSid}/Channels/{Sid}',
    reads: 'none',
  },
  listChatMessages: {
    method: 'GET',
    path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages',
    items: 'messages',
  },
  createChatMessage: {
    method: 'POST',
    path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages',
    sends: 'application/x-www-form-urlencoded',
  },
  fetchChatMessage: {
    method: 'GET',
    path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}',
  },
  updateChatMessage: {
    method: 'POST',
    path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}',
    sends: 'application/x-www-form-urlencoded',
  },
  deleteChatMessage: {
    method: 'DELETE',
    path: '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}',
    reads: 'none',
  },
  createChatMedia: { method: 'POST', path: '/v1/Services/{ServiceSid}/Media', sends: '*/*' },
  fetchChatMedia: { method: 'GET', path: '/v1/Services/{ServiceSid}/Media/{Sid}' },
  fetchChatMediaContent: {
    method: 'GET',
    path: '/v1/Services/{ServiceSid}/Media/{Sid}/Content',
    reads: 'bytes',
  },
}

export const accountOperations: Operations = {
  createSimulatorInboundMessage: {
    method: 'POST',
    path: '/simulator/Accounts/{AccountSid}/InboundMessages',
    sends: 'application/x-www-form-urlencoded',
  },
  updateSimulatorMessageStatus: {
    method: 'POST',
    path: '/simulator/Accounts/{AccountSid}/Messages/{Sid}/Status',
    sends: 'application/x-www-form-urlencoded',
  },
  advanceSimulatorClock: {
    method: 'POST',
    path: '/simulator/Accounts/{AccountSid}/Clock',
    sends: 'application/x-www-form-urlencoded',
  },
  resetSimulatorAccount: {
    method: 'POST',
    path: '/simulator/Accounts/{AccountSid}/Reset',
    reads: 'none',
  },
  listCallbackDeliveries: {
    method: 'GET',
    path: '/callbacks/Accounts/{AccountSid}/Deliveries',
    items: 'deliveries',
  },
  fetchCallbackDelivery: {
    method: 'GET',
    path: '/callbacks/Accounts/{AccountSid}/Deliveries/{DeliveryId}',
  },
  replayCallbackDelivery: {
    method: 'POST',
    path: '/callbacks/Accounts/{AccountSid}/Deliveries/{DeliveryId}/Replay',
  },
}

export const sharedOperations: Operations = {
  fetchSignedMedia: { method: 'GET', path: '/media/{MediaId}', reads: 'bytes', open: true },
  fetchHealth: { method: 'GET', path: '/health', open: true },
  fetchMetrics: { method: 'GET', path: '/metrics', reads: 'text', open: true },
}
