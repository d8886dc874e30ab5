/** Percent-decoded; a stray `%` stands for itself, as it does elsewhere in a URL. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
