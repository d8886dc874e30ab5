import { readForm } from './callback-form.ts'

const PARTS = /^(https?):\/\/([^/?#]*@)?(\[[^\]]*\]|[^:/?#]*)(:\d*)?([^#]*)/i

/**
 * The spellings in which a sender may have signed this address: as it was given, as `URL` writes it,
 * and with a query that is escaped no more than it must be; each with a port and without. The
 * fragment is for the sender and never signed. Throws a `TypeError` for what is no absolute address.
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
  const spellings = [url, written.href, withPlainQuery(written)]
  return [...new Set(spellings.flatMap(withAndWithoutPort))]
}

/** With `'` for `%27`, and what else servers escape before an application sees it. */
const withPlainQuery = ({ href, search, searchParams }: URL): string => {
  if (search === '') return href
  const pairs = [...readForm(searchParams)].flatMap(([name, values]) =>
    values.map((value) => [name, value].map(encodeURIComponent).join('=')),
  )
  return `${href.slice(0, href.indexOf('?'))}?${pairs.join('&')}`
}

const withAndWithoutPort = (url: string): string[] => {
  const [, scheme = '', user = '', host = '', port, rest = ''] = PARTS.exec(url) ?? []
  const start = `${scheme}://${user}${host}`
  const usual = scheme.toLowerCase() === 'https' ? ':443' : ':80'
  return [start + rest, start + (port ?? usual) + rest]
}
