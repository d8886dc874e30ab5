import { randomUUID } from 'node:crypto'

/** Names one request, in its answer and in the log. */
export const newRequestId = (): string => `RQ${randomUUID().replaceAll('-', '')}`
