import { escapeHtml } from '../escape-html.ts'

/** For a folder published as it is: leads from its root to its first page. */
export const redirectPage = (title: string, to: string): string => `\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="refresh" content="0; url=${to}">
  <title>${escapeHtml(title)}</title>
</head>
<body><p><a href="${to}">${escapeHtml(title)} reference</a></p></body>
</html>
`
