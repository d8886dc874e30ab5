import type { AvailableMedia } from '@postel/core'

/** Each file as two parameters, numbered from 0. */
export const mediaParams = (
  media: readonly AvailableMedia[],
  urlOf: (media: AvailableMedia) => string,
): Record<string, string> =>
  Object.fromEntries(
    media.flatMap((one, index) => [
      [`MediaContentType${index}`, one.stored.contentType],
      [`MediaUrl${index}`, urlOf(one)],
    ]),
  )
