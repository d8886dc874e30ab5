const PARTS = /^(https?):\/\/([^/?#]*@)?(\[[^\]]*\]|[^:/?#]*)(:\d*)?([^#]*)/i

/**
 * The spellings in which a sender may have signed this address: as it was given and as `URL` writes
 * it, each with a port and without. The fragment is for the sender and never signed. Throws a
 * `TypeError` for what is no absolute address.
 */
export const signedUrls = (url: string): string[] => {
  if (!PARTS.test(url)) {
    throw new TypeError(
      `url is "${url}"; it must be absolute, as https://app.example.com/callbacks`,
    )
  }
  const written = new URL(url)
  written.username = ''
  written.password = ''
  return [...new Set([url, written.href].flatMap(withAndWithoutPort))]
}

const withAndWithoutPort = (url: string): string[] => {
  const [, scheme = '', user = '', host = '', port, rest = ''] = PARTS.exec(url) ?? []
  const start = `${scheme}://${user}${host}`
  const usual = scheme.toLowerCase() === 'https' ? ':443' : ':80'
  return [start + rest, start + (port ?? usual) + rest]
}
