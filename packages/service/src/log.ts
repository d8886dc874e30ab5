import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/**
 * JSON lines on standard error. No caller of this logs a body, a credential or the query of a URL;
 * the redaction is a net below that.
 */
export const createLog = (
  level: string,
  destination: DestinationStream = pino.destination(2),
): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: describeError },
      redact: [
        'authorization',
        'headers.authorization',
        '*.authorization',
        '*.headers.authorization',
      ],
    },
    destination,
  )

/** Causes of causes are told no further than this. */
const CAUSES_MAX = 5

/** What an error says, and nothing that it carries: that may be a request, an answer or a row. */
const describeError = (error: unknown, depth = 0): unknown => {
  if (!(error instanceof Error)) return typeof error
  const { name, message, stack, cause } = error
  const { code } = error as NodeJS.ErrnoException
  return {
    type: name,
    message,
    ...(code !== undefined && { code }),
    stack,
    ...(cause !== undefined && depth < CAUSES_MAX && { cause: describeError(cause, depth + 1) }),
  }
}
