import type { ImageLimits } from '../images/image-limits.ts'

/**
 * Carriers differ, and vendors name no figure that holds for all of them. The bytes are the most that
 * SignalWire states for a message, 1.2 MB from a local number; the sides are those of a photograph of
 * twelve million pixels, rounded up.
 */
export const SIMULATED_IMAGE_LIMITS: ImageLimits = { sizeBytesMax: 1_200_000, sideMax: 4_096 }
