import type { ResponseValue } from '@postel/server'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const unescapeXml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const isRecord = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null

const XML_MESSAGE = /<Message>([^<]*)<\/Message>/

/** The same refusal in the same shape, JSON or `RestException`, in words that fit the request. */
export const reword = (answer: ResponseValue, message: string | undefined): ResponseValue => {
  const { body } = answer
  if (message === undefined) return answer
  if (typeof body === 'string') {
    // A function, because `$` in a replacement text would be read as a pattern.
    const put = () => `<Message>${escapeXml(message)}</Message>`
    return { ...answer, body: body.replace(XML_MESSAGE, put) }
  }
  return isRecord(body) ? { ...answer, body: { ...body, message } } : answer
}

/** The same refusal with another status, which its body says too. */
export const restate = (answer: ResponseValue, status: number): ResponseValue => {
  const { body } = answer
  if (typeof body === 'string') {
    const put = () => `<Status>${status}</Status>`
    return { ...answer, status, body: body.replace(/<Status>\d+<\/Status>/, put) }
  }
  return { ...answer, status, ...(isRecord(body) && { body: { ...body, status } }) }
}

/** The message of an error body of the contract, without XML's escapes; null where it has none. */
export const messageOf = (body: unknown): string | null => {
  if (typeof body === 'string') {
    const text = XML_MESSAGE.exec(body)?.[1]
    return text === undefined ? null : unescapeXml(text)
  }
  const message = isRecord(body) && body['message']
  return typeof message === 'string' ? message : null
}

/** The code of an error body of the contract; null where it has none. */
export const codeOf = (body: unknown): number | null => {
  const code = isRecord(body) ? body['code'] : Number(/<Code>(\d+)<\/Code>/.exec(String(body))?.[1])
  return typeof code === 'number' && !Number.isNaN(code) ? code : null
}
