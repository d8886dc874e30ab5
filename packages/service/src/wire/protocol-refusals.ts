import type { ParserFailure } from '../http/parser-failure.ts'
import type { WireRefusal } from './refusal.ts'

/** Codes of what is wrong with a request whatever it asks for; each wire has its own. */
export interface ProtocolCodes {
  malformed: number
  method: number
  notFound: number
  slowRequest: number
  bodySize: number
  mediaType: number
  range: number
  expectation: number
  tooMany: number
  headerSize: number
  failure: number
}

export type ProtocolRefusals = ReturnType<typeof protocolRefusals>

/** The refusals that all wires tell in the same words. */
export const protocolRefusals = (codes: ProtocolCodes, requestIdHeader: string) => ({
  ...constants(codes, requestIdHeader),
  malformed: malformedWith(codes),
  unreadable: ({ status, message }: ParserFailure): WireRefusal => ({
    status,
    code: {
      400: codes.malformed,
      408: codes.slowRequest,
      413: codes.bodySize,
      431: codes.headerSize,
    }[status],
    message,
  }),
  notAccepted: (accepted: readonly string[], isNoneSent: boolean): WireRefusal => ({
    status: 415,
    code: codes.mediaType,
    message:
      `The Content-Type must be ${accepted.join(' or ')}, in UTF-8` +
      (isNoneSent ? '; none was sent' : ''),
  }),
  tooLarge: (sizeBytesMax: number): WireRefusal => ({
    status: 413,
    code: codes.bodySize,
    message: `The body is larger than the ${sizeBytesMax} bytes that are accepted`,
  }),
  notAllowed: (method: string, allowed: readonly string[]): WireRefusal => ({
    status: 405,
    code: codes.method,
    message: `${method} is not allowed here; this path has ${words.format(allowed)}`,
  }),
})

const words = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const malformedWith =
  ({ malformed }: ProtocolCodes) =>
  (message: string): WireRefusal => ({ status: 400, code: malformed, message })

const brokenEncoding = (part: string): string =>
  `The ${part} has a broken percent-encoding; after each % it needs two hex digits, ` +
  'and together they must be UTF-8 without NUL'

const constants = (codes: ProtocolCodes, requestIdHeader: string) =>
  ({
    notFound: { status: 404, code: codes.notFound, message: null },
    serverError: {
      status: 500,
      code: codes.failure,
      message: `The service failed to answer this request; ${requestIdHeader} finds the reason in its log`,
    },
    tooManyRequests: {
      status: 429,
      code: codes.tooMany,
      message: 'Too many requests: wait as long as Retry-After says, then try again',
    },
    rangeNotSatisfiable: {
      status: 416,
      code: codes.range,
      message: 'The range begins behind the last byte; Content-Range has the length',
    },
    expectationFailed: {
      status: 417,
      code: codes.expectation,
      message: 'Expect must be 100-continue, or absent',
    },
    pathMalformed: malformedWith(codes)(brokenEncoding('path')),
    queryMalformed: malformedWith(codes)(brokenEncoding('query')),
    bodyMalformed: malformedWith(codes)('The body must be UTF-8 without NUL'),
  }) satisfies Record<string, WireRefusal>
