import { ChatError } from './chat-error.ts'

const LENGTH_MAX = 255

/** RFC 6838, section 4.2, for the two names; then any parameters, in visible ASCII. */
const MEDIA_TYPE = /^([\w!#$&^.+-]+\/[\w!#$&^.+-]+)[ \t]*(;[ -~]*[!-~][ -~]*)?$/

/** The names in lower case, the parameters as they are. */
export const checkMediaType = (contentType: string): string => {
  const [, names, parameters = ''] = MEDIA_TYPE.exec(contentType.trim()) ?? []
  if (names !== undefined && contentType.length <= LENGTH_MAX) {
    return names.toLowerCase() + parameters
  }
  throw new ChatError(
    'media_type_invalid',
    'The content type of the media is missing or malformed: give one such as image/png',
  )
}
