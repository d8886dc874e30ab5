import { NOBODY } from '../chat-place.ts'
import { rawHttp } from '../raw.ts'

const FORM = 'Content-Type: application/x-www-form-urlencoded'
const UPLOADED = 'a file of some bytes, whatever they are'

/** A good request of each kind of chat; those that would take something away name what nobody has. */
export const validChatRequests = (authorization: string): Uint8Array[] => {
  const headers = ['Host: 127.0.0.1', `Authorization: ${authorization}`, 'Accept: */*']
  const get = (path: string, ...more: string[]) =>
    rawHttp(`GET ${path} HTTP/1.1`, [...headers, ...more])
  const post = (path: string, body: string, ...more: string[]) =>
    rawHttp(
      `POST ${path} HTTP/1.1`,
      [...headers, FORM, `Content-Length: ${body.length}`, ...more],
      body,
    )
  const service = `/v2/Services/${NOBODY.serviceSid}`
  const channel = `${service}/Channels/${NOBODY.channelSid}`
  const message = `${channel}/Messages/${NOBODY.messageSid}`
  const media = `/v1/Services/${NOBODY.serviceSid}/Media`
  const type = ['Content-Type: text/plain', 'Content-Disposition: attachment; filename="a.txt"']
  return [
    post('/v2/Services', 'FriendlyName=Hotel%20%26%20Bar'),
    get('/v2/Services?PageSize=2&Page=0'),
    get(service),
    post(service, 'FriendlyName=Bar&TypingIndicatorTimeout=5'),
    post(`${service}/Channels`, 'UniqueName=desk&Attributes=%7B%22a%22%3A1%7D'),
    get(`${service}/Channels?Type=public&PageSize=2`),
    get(channel),
    rawHttp(`DELETE ${channel} HTTP/1.1`, headers),
    post(`${channel}/Messages`, 'Body=Hello&From=ada', 'X-Twilio-Webhook-Enabled: true'),
    get(`${channel}/Messages?Order=desc&PageSize=2`),
    post(message, 'Body=Bye&Attributes=%7B%7D'),
    rawHttp(`DELETE ${message} HTTP/1.1`, headers),
    rawHttp(
      `POST ${media}?Filename=a.txt HTTP/1.1`,
      [...headers, ...type, `Content-Length: ${UPLOADED.length}`],
      UPLOADED,
    ),
    rawHttp(
      `POST ${media} HTTP/1.1`,
      [...headers, ...type, 'Transfer-Encoding: chunked'],
      `${UPLOADED.length.toString(16)}\r\n${UPLOADED}\r\n0\r\n\r\n`,
    ),
    get(`${media}/${NOBODY.mediaSid}`),
    get(`${media}/${NOBODY.mediaSid}/Content`, 'Range: bytes=0-9'),
    get(
      `${media}/${NOBODY.mediaSid}/Content?expires=1795266903&signature=Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ`,
    ),
  ]
}
