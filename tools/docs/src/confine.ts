/** What the page may load: itself, and what it makes of itself. The browser enforces it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Without workers the search looks through the page itself; a worker would need `eval`, which is refused. */
const WITHOUT_WORKERS = '<script>delete globalThis.Worker</script>'

/** Redoc's own pictures, fetched when the page is shown; a blank one keeps the layout. */
const REMOTE_PICTURE = /https:\/\/cdn\.redoc(?:ly\.com|\.ly)\/[^"'`\s)]+\.(?:svg|png|ico)/g
const BLANK_PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"

const HEAD = '<head>'

/** Keeps the page to its own origin: no remote pictures, and a policy that refuses all that is left. */
export function confine(html: string): string {
  if (!html.includes(HEAD))
    throw new Error(`The reference has no ${HEAD}; Redocly changed its page.`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`
  return html
    .replace(HEAD, () => `${HEAD}\n  ${meta}\n  ${WITHOUT_WORKERS}`)
    .replace(REMOTE_PICTURE, () => BLANK_PICTURE)
}
