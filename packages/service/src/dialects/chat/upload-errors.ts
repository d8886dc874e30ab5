import { CHAT_MEDIA_SIZE_BYTES_MAX } from '@postel/core'
import type { WireRefusal } from '../../wire/refusal.ts'
import { protocol } from './protocol-errors.ts'

const TYPE = 'The Content-Type must be the type of the file, such as image/png'

const typeRefused = (message: string): WireRefusal => ({ status: 415, code: 50511, message })

/** What an upload is refused for, in words about files. */
export const upload = {
  tooLarge: {
    status: 413,
    code: 50512,
    message: `The file is larger than the ${CHAT_MEDIA_SIZE_BYTES_MAX} bytes that are accepted`,
  },
  typeMissing: typeRefused(`${TYPE}; none was sent`),
  typeMalformed: typeRefused(TYPE),
  typeOfForm: typeRefused(`${TYPE}: send its bytes as they are, not in a form`),
  empty: protocol.malformed('The body is empty: send the bytes of the file'),
  filename: protocol.malformed(
    'Filename must have 1 to 256 characters and no slash, backslash or control character',
  ),
} as const satisfies Record<string, WireRefusal>

/** The same protocol, whose body is a file. */
export const uploadProtocol: typeof protocol = {
  ...protocol,
  tooLarge: () => upload.tooLarge,
  notAccepted: (_accepted, isNoneSent) => (isNoneSent ? upload.typeMissing : upload.typeMalformed),
}
