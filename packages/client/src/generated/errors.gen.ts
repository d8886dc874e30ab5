// Generated from the OpenAPI document: change the document and generate again.

import type { TwilioError, SignalWireError, ChatError } from './types.gen.ts'

/** Every code of the contract. A newer service may have more: keep a branch for those. */
export type ErrorCode = 10000 | 20001 | 20003 | 20004 | 20006 | 20009 | 20010 | 20404 | 20409 | 20413 | 20415 | 20416 | 20429 | 20500 | 20504 | 21211 | 21212 | 21217 | 21218 | 21408 | 21456 | 21481 | 21601 | 21602 | 21603 | 21604 | 21606 | 21609 | 21610 | 21611 | 21612 | 21614 | 21617 | 21620 | 21623 | 21624 | 21654 | 21655 | 21701 | 21703 | 21705 | 21711 | 30400 | 30409 | 35111 | 35114 | 35118 | 35126 | 50000 | 50003 | 50004 | 50303 | 50304 | 50306 | 50307 | 50308 | 50309 | 50310 | 50504 | 50505 | 50508 | 50509 | 50510 | 50511 | 50512 | 54453 | 54454 | 70051 | 90000

/** How `listTwilioMessages` refuses. */
export type ListTwilioMessagesErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500 | 21481
export interface ListTwilioMessagesError extends TwilioError { code: ListTwilioMessagesErrorCode }

/** How `createTwilioMessage` refuses. */
export type CreateTwilioMessageErrorCode = 20001 | 20003 | 20004 | 20404 | 20409 | 20413 | 20415 | 20429 | 20500 | 21211 | 21212 | 21218 | 21408 | 21602 | 21603 | 21604 | 21606 | 21609 | 21610 | 21611 | 21612 | 21614 | 21617 | 21620 | 21623 | 21624 | 21654 | 21655 | 21701 | 21703 | 21711 | 35111 | 35114 | 35118 | 35126
export interface CreateTwilioMessageError extends TwilioError { code: CreateTwilioMessageErrorCode }

/** How `fetchTwilioMessage` refuses. */
export type FetchTwilioMessageErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface FetchTwilioMessageError extends TwilioError { code: FetchTwilioMessageErrorCode }

/** How `updateTwilioMessage` refuses. */
export type UpdateTwilioMessageErrorCode = 20001 | 20003 | 20004 | 20009 | 20404 | 20413 | 20415 | 20429 | 20500 | 30400 | 30409
export interface UpdateTwilioMessageError extends TwilioError { code: UpdateTwilioMessageErrorCode }

/** How `deleteTwilioMessage` refuses. */
export type DeleteTwilioMessageErrorCode = 20001 | 20003 | 20004 | 20009 | 20404 | 20429 | 20500
export interface DeleteTwilioMessageError extends TwilioError { code: DeleteTwilioMessageErrorCode }

/** How `createTwilioMessageFeedback` refuses. */
export type CreateTwilioMessageFeedbackErrorCode = 20001 | 20003 | 20004 | 20404 | 20413 | 20415 | 20429 | 20500
export interface CreateTwilioMessageFeedbackError extends TwilioError { code: CreateTwilioMessageFeedbackErrorCode }

/** How `listTwilioMedia` refuses. */
export type ListTwilioMediaErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500 | 21481
export interface ListTwilioMediaError extends TwilioError { code: ListTwilioMediaErrorCode }

/** How `fetchTwilioMedia` refuses. */
export type FetchTwilioMediaErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface FetchTwilioMediaError extends TwilioError { code: FetchTwilioMediaErrorCode }

/** How `deleteTwilioMedia` refuses. */
export type DeleteTwilioMediaErrorCode = 20001 | 20003 | 20004 | 20009 | 20404 | 20429 | 20500
export interface DeleteTwilioMediaError extends TwilioError { code: DeleteTwilioMediaErrorCode }

/** How `listSignalWireMessages` refuses. */
export type ListSignalWireMessagesErrorCode = 10000 | 20001 | 20003 | 20004 | 20404 | 20429 | 20504 | 21481 | 54453 | 54454 | 90000
export interface ListSignalWireMessagesError extends SignalWireError { code: ListSignalWireMessagesErrorCode }

/** How `createSignalWireMessage` refuses. */
export type CreateSignalWireMessageErrorCode = 10000 | 20001 | 20003 | 20004 | 20010 | 20404 | 20409 | 20413 | 20415 | 20429 | 20504 | 21211 | 21212 | 21217 | 21218 | 21456 | 21601 | 21602 | 21604 | 21610 | 21611 | 21614 | 21617 | 21620 | 21623 | 21624 | 21701 | 21703 | 21705 | 90000
export interface CreateSignalWireMessageError extends SignalWireError { code: CreateSignalWireMessageErrorCode }

/** How `fetchSignalWireMessage` refuses. */
export type FetchSignalWireMessageErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20504 | 90000
export interface FetchSignalWireMessageError extends SignalWireError { code: FetchSignalWireMessageErrorCode }

/** How `updateSignalWireMessage` refuses. */
export type UpdateSignalWireMessageErrorCode = 10000 | 20001 | 20003 | 20004 | 20404 | 20413 | 20415 | 20429 | 20504 | 50509 | 90000
export interface UpdateSignalWireMessageError extends SignalWireError { code: UpdateSignalWireMessageErrorCode }

/** How `deleteSignalWireMessage` refuses. */
export type DeleteSignalWireMessageErrorCode = 20001 | 20003 | 20004 | 20009 | 20404 | 20429 | 20504 | 90000
export interface DeleteSignalWireMessageError extends SignalWireError { code: DeleteSignalWireMessageErrorCode }

/** How `listSignalWireMedia` refuses. */
export type ListSignalWireMediaErrorCode = 10000 | 20001 | 20003 | 20004 | 20404 | 20429 | 20504 | 21481 | 54453 | 54454 | 90000
export interface ListSignalWireMediaError extends SignalWireError { code: ListSignalWireMediaErrorCode }

/** How `fetchSignalWireMedia` refuses. */
export type FetchSignalWireMediaErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20504 | 90000
export interface FetchSignalWireMediaError extends SignalWireError { code: FetchSignalWireMediaErrorCode }

/** How `deleteSignalWireMedia` refuses. */
export type DeleteSignalWireMediaErrorCode = 20001 | 20003 | 20004 | 20009 | 20404 | 20429 | 20504 | 90000
export interface DeleteSignalWireMediaError extends SignalWireError { code: DeleteSignalWireMediaErrorCode }

/** How `fetchSignalWireMediaContent` refuses. */
export type FetchSignalWireMediaContentErrorCode = 20001 | 20003 | 20004 | 20404 | 20416 | 20429 | 20504 | 90000
export interface FetchSignalWireMediaContentError extends SignalWireError { code: FetchSignalWireMediaContentErrorCode }

/** How `listChatServices` refuses. */
export type ListChatServicesErrorCode = 20001 | 20003 | 20004 | 20429 | 20500 | 21481
export interface ListChatServicesError extends ChatError { code: ListChatServicesErrorCode }

/** How `createChatService` refuses. */
export type CreateChatServiceErrorCode = 20001 | 20003 | 20004 | 20413 | 20415 | 20429 | 20500 | 50000 | 50003
export interface CreateChatServiceError extends ChatError { code: CreateChatServiceErrorCode }

/** How `fetchChatService` refuses. */
export type FetchChatServiceErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface FetchChatServiceError extends ChatError { code: FetchChatServiceErrorCode }

/** How `updateChatService` refuses. */
export type UpdateChatServiceErrorCode = 20001 | 20003 | 20004 | 20404 | 20413 | 20415 | 20429 | 20500 | 50000 | 50003
export interface UpdateChatServiceError extends ChatError { code: UpdateChatServiceErrorCode }

/** How `deleteChatService` refuses. */
export type DeleteChatServiceErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface DeleteChatServiceError extends ChatError { code: DeleteChatServiceErrorCode }

/** How `listChatChannels` refuses. */
export type ListChatChannelsErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500 | 21481
export interface ListChatChannelsError extends ChatError { code: ListChatChannelsErrorCode }

/** How `createChatChannel` refuses. */
export type CreateChatChannelErrorCode = 20001 | 20003 | 20004 | 20404 | 20413 | 20415 | 20429 | 20500 | 50003 | 50004 | 50303 | 50304 | 50306 | 50307 | 50308 | 50309 | 50310
export interface CreateChatChannelError extends ChatError { code: CreateChatChannelErrorCode }

/** How `fetchChatChannel` refuses. */
export type FetchChatChannelErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface FetchChatChannelError extends ChatError { code: FetchChatChannelErrorCode }

/** How `updateChatChannel` refuses. */
export type UpdateChatChannelErrorCode = 20001 | 20003 | 20004 | 20404 | 20413 | 20415 | 20429 | 20500 | 50003 | 50004 | 50303 | 50304 | 50306 | 50307 | 50308 | 50309 | 50310
export interface UpdateChatChannelError extends ChatError { code: UpdateChatChannelErrorCode }

/** How `deleteChatChannel` refuses. */
export type DeleteChatChannelErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface DeleteChatChannelError extends ChatError { code: DeleteChatChannelErrorCode }

/** How `listChatMessages` refuses. */
export type ListChatMessagesErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500 | 21481
export interface ListChatMessagesError extends ChatError { code: ListChatMessagesErrorCode }

/** How `createChatMessage` refuses. */
export type CreateChatMessageErrorCode = 20001 | 20003 | 20004 | 20404 | 20413 | 20415 | 20429 | 20500 | 50303 | 50304 | 50308 | 50309 | 50310 | 50504 | 50505 | 50508 | 50510
export interface CreateChatMessageError extends ChatError { code: CreateChatMessageErrorCode }

/** How `fetchChatMessage` refuses. */
export type FetchChatMessageErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface FetchChatMessageError extends ChatError { code: FetchChatMessageErrorCode }

/** How `updateChatMessage` refuses. */
export type UpdateChatMessageErrorCode = 20001 | 20003 | 20004 | 20404 | 20413 | 20415 | 20429 | 20500 | 50303 | 50304 | 50308 | 50309 | 50310 | 50504 | 50505 | 50509
export interface UpdateChatMessageError extends ChatError { code: UpdateChatMessageErrorCode }

/** How `deleteChatMessage` refuses. */
export type DeleteChatMessageErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface DeleteChatMessageError extends ChatError { code: DeleteChatMessageErrorCode }

/** How `createChatMedia` refuses. */
export type CreateChatMediaErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500 | 50511 | 50512
export interface CreateChatMediaError extends ChatError { code: CreateChatMediaErrorCode }

/** How `fetchChatMedia` refuses. */
export type FetchChatMediaErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500
export interface FetchChatMediaError extends ChatError { code: FetchChatMediaErrorCode }

/** How `fetchChatMediaContent` refuses. */
export type FetchChatMediaContentErrorCode = 20001 | 20003 | 20004 | 20006 | 20404 | 20416 | 20429 | 20500
export interface FetchChatMediaContentError extends ChatError { code: FetchChatMediaContentErrorCode }

/** How `fetchSignedMedia` refuses. */
export type FetchSignedMediaErrorCode = 20001 | 20004 | 20006 | 20404 | 20416 | 20500
export interface FetchSignedMediaError extends TwilioError { code: FetchSignedMediaErrorCode }

/** How `createSimulatorInboundMessage` refuses. */
export type CreateSimulatorInboundMessageErrorCode = 20001 | 20003 | 20004 | 20006 | 20404 | 20413 | 20415 | 20429 | 20500 | 21211 | 21212 | 21601 | 21602 | 21603 | 21604 | 21617 | 21620 | 21623 | 70051
export interface CreateSimulatorInboundMessageError extends TwilioError { code: CreateSimulatorInboundMessageErrorCode }

/** How `updateSimulatorMessageStatus` refuses. */
export type UpdateSimulatorMessageStatusErrorCode = 20001 | 20003 | 20004 | 20006 | 20404 | 20413 | 20415 | 20429 | 20500 | 30409 | 70051
export interface UpdateSimulatorMessageStatusError extends TwilioError { code: UpdateSimulatorMessageStatusErrorCode }

/** How `advanceSimulatorClock` refuses. */
export type AdvanceSimulatorClockErrorCode = 20001 | 20003 | 20004 | 20006 | 20404 | 20413 | 20415 | 20429 | 20500 | 70051
export interface AdvanceSimulatorClockError extends TwilioError { code: AdvanceSimulatorClockErrorCode }

/** How `resetSimulatorAccount` refuses. */
export type ResetSimulatorAccountErrorCode = 20001 | 20003 | 20004 | 20006 | 20404 | 20429 | 20500 | 70051
export interface ResetSimulatorAccountError extends TwilioError { code: ResetSimulatorAccountErrorCode }

/** How `listCallbackDeliveries` refuses. */
export type ListCallbackDeliveriesErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500 | 21481 | 70051
export interface ListCallbackDeliveriesError extends TwilioError { code: ListCallbackDeliveriesErrorCode }

/** How `fetchCallbackDelivery` refuses. */
export type FetchCallbackDeliveryErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500 | 70051
export interface FetchCallbackDeliveryError extends TwilioError { code: FetchCallbackDeliveryErrorCode }

/** How `replayCallbackDelivery` refuses. */
export type ReplayCallbackDeliveryErrorCode = 20001 | 20003 | 20004 | 20404 | 20429 | 20500 | 70051
export interface ReplayCallbackDeliveryError extends TwilioError { code: ReplayCallbackDeliveryErrorCode }

/** How `fetchMetrics` refuses. */
export type FetchMetricsErrorCode = 20003 | 20004 | 20006 | 20500
export interface FetchMetricsError extends TwilioError { code: FetchMetricsErrorCode }
