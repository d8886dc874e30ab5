import { NOBODY } from '../chat-place.ts'
import { FORM, type BadRequest } from './bad-request.ts'

const SERVICE = `/v2/Services/${NOBODY.serviceSid}`
const CHANNEL = `${SERVICE}/Channels/${NOBODY.channelSid}`
const MESSAGE = `${CHANNEL}/Messages/${NOBODY.messageSid}`
const UPLOAD = `/v1/Services/${NOBODY.serviceSid}/Media`
const CREATE = 'POST /v2/Services HTTP/1.1'
const TEXT = 'Content-Type: text/plain'

const asked = (line: string, status: number, code: number): BadRequest => ({
  what: `${line} of chat`,
  line: `${line} HTTP/1.1`,
  status,
  code,
})

const form = (what: string, body: string | Uint8Array, code = 20001): BadRequest => ({
  what: `a chat service with ${what}`,
  line: CREATE,
  headers: [FORM],
  body,
  status: 400,
  code,
})

const upload = (what: string, headers: string[], status: number, code: number): BadRequest => ({
  what: `an upload ${what}`,
  line: `POST ${UPLOAD} HTTP/1.1`,
  headers,
  body: 'hello',
  status,
  code,
})

/** Mistakes of callers of chat, as bytes; what its operations refuse of forms is in their own tests. */
export const badChatRequests: readonly BadRequest[] = [
  { ...asked('GET /v2/Services', 401, 20003), anonymous: true },
  { ...asked(`GET ${MESSAGE}`, 401, 20003), anonymous: true },
  { ...upload('without credentials', [TEXT], 401, 20003), anonymous: true },
  asked(`GET ${SERVICE}`, 404, 20404),
  asked('GET /v2/Services/IS1', 404, 20404),
  asked(`GET ${CHANNEL}`, 404, 20404),
  asked(`DELETE ${CHANNEL}`, 404, 20404),
  asked(`GET ${CHANNEL}/Messages`, 404, 20404),
  asked(`DELETE ${MESSAGE}`, 404, 20404),
  asked(`GET ${UPLOAD}/${NOBODY.mediaSid}`, 404, 20404),
  asked(`GET ${UPLOAD}/${NOBODY.mediaSid}/Content`, 404, 20404),
  asked('GET /v2/Nothing', 404, 20404),
  asked('GET /v3/Services', 404, 20404),
  asked('GET /v2/Services/%zz', 400, 20001),
  asked('GET /v2/Services/%00', 400, 20001),
  asked('GET /v2/Services?PageSize=x', 400, 20001),
  asked('GET /v2/Services?PageSize=0', 400, 20001),
  asked('GET /v2/Services?PageToken=%00', 400, 20001),
  asked('DELETE /v2/Services', 405, 20004),
  asked(`PUT ${MESSAGE}`, 405, 20004),
  form('no name', '', 50000),
  form('an empty name', 'FriendlyName=', 50000),
  form('broken percent-encoding', 'FriendlyName=%zz'),
  form('a name that is not UTF-8', new Uint8Array([0x46, 0x3d, 0xff])),
  {
    ...form('a body of JSON', '{}', 20415),
    headers: ['Content-Type: application/json'],
    status: 415,
  },
  { ...form('a body of no type', 'FriendlyName=a', 20415), headers: [], status: 415 },
  upload('as a form', [FORM], 415, 50511),
  upload('of no type', [], 415, 50511),
  upload('of a megabyte too many', [TEXT, 'Content-Length: 158334976'], 413, 50512),
  upload('that is packed', [TEXT, 'Content-Encoding: gzip'], 400, 20001),
]
