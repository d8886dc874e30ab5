import { escapeHtml } from '../escape-html.ts'

/** An envelope, in a colour that is seen on light and on dark. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    '<rect x="2" y="6" width="28" height="20" rx="4" fill="#2563eb"/>' +
    '<path d="M5 10l11 8 11-8" fill="none" stroke="#fff" stroke-width="2.5"/></svg>',
)}`

export interface Head {
  title: string
  description: string
  style: string
}

/** What every page of ours says of itself. */
export const headOf = ({ title, description, style }: Head): string => `\
  <title>${escapeHtml(title)}</title>
  <meta name="description" content="${escapeHtml(description)}">
  <meta name="color-scheme" content="light dark">
  <link rel="icon" href="${ICON}">
  <style>
${style.trimEnd()}
  </style>`
