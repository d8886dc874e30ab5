/** What the paths of chat name. */
export interface ChatPlace {
  serviceSid: string
  channelSid: string
  messageSid: string
  mediaSid: string
}

const zerosAnd1 = `${'0'.repeat(31)}1`

/** Well formed, and nobody has them. */
export const NOBODY: ChatPlace = {
  serviceSid: `IS${zerosAnd1}`,
  channelSid: `CH${zerosAnd1}`,
  messageSid: `IM${zerosAnd1}`,
  mediaSid: `ME${zerosAnd1}`,
}

/** What is answered 404 although it is no Sid; a channel's is read as a name. */
export const MALFORMED: Readonly<Record<keyof ChatPlace, readonly string[]>> = {
  serviceSid: ['IS1', 'x', `CH${zerosAnd1}`, `IS${zerosAnd1}0`, `IS${'g'.repeat(32)}`],
  channelSid: ['back-door', 'CH1', 'caf%C3%A9', 'a%20b', '%23', '%2F'],
  messageSid: ['IM1', 'x', `SM${zerosAnd1}`, `IM${zerosAnd1}.json`],
  mediaSid: ['ME1', 'x', `IM${zerosAnd1}`, `ME${zerosAnd1}.json`],
}

/** The path of an error of chat, which leaves the version out. */
export const unversioned = (path: string): string => path.replace(/^\/v\d/, '').replace(/\?.*/, '')
