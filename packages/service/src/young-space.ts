import { setFlagsFromString } from 'node:v8'

/**
 * Loading some hundred modules makes V8 double its space for new objects again and again, up to 32
 * MB. A service at rest keeps that space and never needs it, so it does not grow until the service
 * has started. Read by V8 whenever it thinks of growing; an unknown flag would be ignored.
 */
export const keepYoungSpaceSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1')

/** From here on it doubles as usual, with the load. */
export const letYoungSpaceGrow = (): void => setFlagsFromString('--semi-space-growth-factor=2')
