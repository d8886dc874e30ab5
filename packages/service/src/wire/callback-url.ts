/**
 * As it goes out: the fragment of the URL is for the sender, not for the receiver, and is not signed
 * either; nor are credentials.
 */
export const callbackUrl = (given: string): string => {
  const url = new URL(given)
  url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}
