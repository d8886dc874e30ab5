export interface Credentials {
  /** `AC` and 32 hex digits. */
  accountSid: string
  authToken: string
}

/** `AC…` as it is, a UUID in the same spelling, and null for what is neither. */
export const parseAccountSid = (text: string): string | null => {
  const hex = text.trim().toLowerCase().replace(/^ac/, '').replaceAll('-', '')
  return /^[0-9a-f]{32}$/.test(hex) ? `AC${hex}` : null
}

/** Finds `AC…:token` in what was pasted, as `curl -u` or `curl.conf` has it. */
export const parsePasted = (text: string): Credentials | null => {
  const [, quote = '', sid = '', rest = ''] =
    /(["']?)(AC[0-9a-f]{32}):([\x21-\x7e]+)/i.exec(text) ?? []
  const accountSid = parseAccountSid(sid)
  if (accountSid === null) return null
  // A shell takes what stands in single quotes as it is.
  const authToken =
    quote === "'" ? rest.replace(/'.*$/, '') : rest.replace(/"$/, '').replace(/\\(["\\])/g, '$1')
  return { accountSid, authToken }
}
