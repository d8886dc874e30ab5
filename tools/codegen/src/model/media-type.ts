export const FORM = 'application/x-www-form-urlencoded'

// `image/*`, or `*/*` for any type: one entry that stands for many.
export const isRange = (mediaType: string): boolean => mediaType.endsWith('/*')

export const isForm = (mediaType: string): boolean => mediaType === FORM

export const isJson = (mediaType: string): boolean => /^[^/]+\/(?:.+\+)?json$/.test(mediaType)

/** Text and XML types, and forms where they are answers, are handed over as one string. */
export const isText = (mediaType: string): boolean =>
  /^text\/|^application\/(?:.+\+)?xml$/.test(mediaType) || isForm(mediaType)
