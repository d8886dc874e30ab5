import { rawHttp } from '../raw.ts'
import { uuidOf } from '../spelling.ts'
import { validChatRequests } from './valid-chat-requests.ts'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE, UNKNOWN_UUID } from '../unknown-sids.ts'

const FORM = 'Content-Type: application/x-www-form-urlencoded'
const MESSAGE_FORM = 'To=%2B15551234567&From=%2B15005550006&Body=Hello%20%26%20welcome'

type Get = (path: string) => Uint8Array
type Post = (path: string, body: string) => Uint8Array

/** Of what is served beside the wires: the delivery log, the simulator, the counts. */
const operatorRequests = (root: string, get: Get, post: Post): Uint8Array[] => {
  const [log, simulator] = ['/callbacks', '/simulator'].map((start) =>
    root.replace('/2010-04-01', start),
  )
  return [
    get(`${log}/Deliveries?PageSize=2&MessageSid=${UNKNOWN_MESSAGE}`),
    get(`${log}/Deliveries/1042`),
    post(`${log}/Deliveries/1042/Replay`, ''),
    post(`${simulator}/InboundMessages`, MESSAGE_FORM),
    post(`${simulator}/Messages/${UNKNOWN_MESSAGE}/Status`, 'Status=delivered'),
    get('/metrics'),
  ]
}

/** A good request of each kind; those that would take something away name what nobody has. */
export const validRequests = (root: string, authorization: string, media: string): Uint8Array[] => {
  const headers = ['Host: 127.0.0.1', `Authorization: ${authorization}`, 'Accept: */*']
  const get = (path: string, ...more: string[]) =>
    rawHttp(`GET ${path} HTTP/1.1`, [...headers, ...more])
  const post = (path: string, body: string) =>
    rawHttp(`POST ${path} HTTP/1.1`, [...headers, FORM, `Content-Length: ${body.length}`], body)
  const remove = (path: string) => rawHttp(`DELETE ${path} HTTP/1.1`, headers)
  const message = `${root}/Messages/${UNKNOWN_MESSAGE}`
  const laml = `/api/laml${root.replace(/AC\w+/, uuidOf)}/Messages`
  const bare = laml.replace('/api/laml', '')
  const simulator = root.replace('/2010-04-01', '/simulator')
  const deliveries = `${root.replace('/2010-04-01', '/callbacks')}/Deliveries`
  const chunks = `5\r\n${MESSAGE_FORM.slice(0, 5)}\r\n${(MESSAGE_FORM.length - 5).toString(16)}\r\n`
  return [
    get(`${root}/Messages.json?To=%2B15551234567&DateSent%3E=2026-01-01&PageSize=2&Page=0`),
    get(`${root}/Messages.xml?PageSize=3`),
    get(`${root}/Messages?From=%2B15005550006&PageSize=1`),
    get(`${message}.json`),
    get(message),
    get(media, 'Range: bytes=0-99', 'If-None-Match: "x"'),
    get(`${media}.xml`),
    get(
      `/media/${UNKNOWN_MEDIA.slice(2)}?expires=1795266903&signature=Zk3vN0pX2rT8uYb1cQwE5sD7fGhJ`,
    ),
    get('/health'),
    get(`${laml}?Status=sent&DateSent%3C=2026-01-01&Page=0&PageSize=2`),
    get(`${bare}/${UNKNOWN_UUID}.json`),
    get(`${bare}/${UNKNOWN_UUID}/Media?Page=0`),
    get(`${laml}/${UNKNOWN_UUID}/Media/${UNKNOWN_UUID}/content`, 'Range: bytes=0-99'),
    post(laml, MESSAGE_FORM),
    post(`${bare}/${UNKNOWN_UUID}.json`, 'Body='),
    remove(`${laml}/${UNKNOWN_UUID}`),
    post(`${root}/Messages.json`, MESSAGE_FORM),
    rawHttp(
      `POST ${root}/Messages.json HTTP/1.1`,
      [...headers, FORM, 'Transfer-Encoding: chunked'],
      `${chunks}${MESSAGE_FORM.slice(5)}\r\n0\r\n\r\n`,
    ),
    post(`${message}.json`, 'Body='),
    post(`${message}/Feedback.json`, 'Outcome=confirmed'),
    post(
      `${simulator}/InboundMessages`,
      'To=%2B15005550006&From=%2B15551234567&Body=Hello%20%26%20welcome',
    ),
    post(`${simulator}/Messages/${UNKNOWN_MESSAGE}/Status`, 'Status=failed&ErrorCode=30003'),
    post(`${simulator}/Clock`, 'Seconds=1'),
    get(`${deliveries}?MessageSid=${UNKNOWN_MESSAGE}&PageSize=2&Page=0`),
    get(`${deliveries}?PageSize=2&PageToken=PA12`),
    get(`${deliveries}/12`),
    post(`${deliveries}/12/Replay`, ''),
    get('/metrics'),
    remove(`${message}.json`),
    remove(`${message}/Media/${UNKNOWN_MEDIA}.json`),
    rawHttp(`OPTIONS ${root}/Messages.json HTTP/1.1`, [
      ...headers,
      'Origin: https://app.example',
      'Access-Control-Request-Method: POST',
    ]),
    ...operatorRequests(root, get, post),
    ...validChatRequests(authorization),
  ]
}
