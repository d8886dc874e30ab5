import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/**
 * JSON lines on standard error. No caller of this logs a body, a credential or the query of a URL;
 * the redaction is a net below that, for request-like objects that an error may carry.
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
      redact: [
        'authorization',
        'headers.authorization',
        '*.authorization',
        '*.headers.authorization',
      ],
    },
    destination,
  )
