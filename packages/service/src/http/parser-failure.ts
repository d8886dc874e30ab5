/** A request that could not even be read as HTTP; a dialect has the words. */
export class ParserFailure extends Error {
  override readonly name = 'ParserFailure'
  readonly status: 400 | 408 | 413 | 431

  constructor(status: ParserFailure['status'], message: string) {
    super(message)
    this.status = status
  }
}

/** By the code of Node's parser. Its words are written for the caller and safe to send. */
export const parserFailure = (code: string): ParserFailure => {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new ParserFailure(431, 'The headers are larger than the 16384 bytes that are accepted')
  }
  if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW') {
    return new ParserFailure(413, 'The chunk extensions are larger than what is accepted')
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new ParserFailure(
      408,
      'The request did not arrive in time: 10 s for headers, 30 s in all and more for large files',
    )
  }
  if (code === 'ERR_REQUEST') {
    return new ParserFailure(400, 'The request line or the Host header is malformed or missing')
  }
  if (code === 'ERR_CONNECT')
    return new ParserFailure(400, 'CONNECT is not accepted: this is no proxy')
  return new ParserFailure(400, 'The request is not well-formed HTTP/1.1')
}
