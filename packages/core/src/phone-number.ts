const E164 = /^\+[1-9]\d{6,14}$/

/**
 * `+`, then 7 to 15 digits of which the first is not 0. Says nothing of whether the number is
 * assigned: that is for the carrier, and numbering plans would refuse the fictional numbers that
 * documentation uses.
 */
export const isE164 = (text: string): boolean => E164.test(text)
