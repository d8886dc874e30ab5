import { gzipSync } from 'node:zlib'

const SCRIPT = /<script type="module">([^]*?)<\/script>/
const DEFINITION = 'const __redoc_definition = '
const OPTIONS = 'const __redoc_options = '
const LICENSE = /\/\*\*[^]*?\*\//

/**
 * Packs the program that Redocly puts into its page, by far the most of it, and leaves the contract as readable
 * JSON beside it. The page stays one file that asks for nothing; a reader's browser unpacks it when it is shown.
 */
export const packProgram = (html: string): string => {
  const [element, script = ''] = SCRIPT.exec(html) ?? []
  const [program = '', rest] = script.split(DEFINITION)
  const [definition = '', start] = rest?.split(OPTIONS) ?? []
  if (element === undefined || start === undefined)
    throw new Error('The reference has no program with a definition; Redocly changed its page.')
  const whole = `${program}\n${READ_DEFINITION}\n${OPTIONS}${start}`
  return html.replace(element, () =>
    [
      `<script type="application/json" id="contract">${jsonText(definition)}</script>`,
      `<!-- ${LICENSE.exec(program)?.[0].replaceAll('--', '') ?? ''} -->`,
      `<script type="text/plain" id="program">${gzipSync(whole, { level: 9 }).toString('base64')}</script>`,
      `<script type="module">${UNPACK}</script>`,
    ].join('\n'),
  )
}

/** Without the `;` at its end, and with nothing that would end the element. */
const jsonText = (definition: string): string =>
  JSON.stringify(JSON.parse(definition.trim().replace(/;$/, ''))).replaceAll('<', '\\u003c')

/** Links are written as from the root; in a folder of files the page itself lies in `docs/`. */
const READ_DEFINITION = `
const __redoc_text = document.getElementById('contract').textContent
const __redoc_definition = JSON.parse(
  /\\/(index\\.html)?$/.test(location.pathname) ? __redoc_text.replaceAll('](docs/', '](') : __redoc_text,
)`

/** A module of its own, because the program is one. */
const UNPACK = `
  const packed = atob(document.getElementById('program').textContent)
  const bytes = Uint8Array.from(packed, (sign) => sign.charCodeAt(0))
  const program = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const script = document.createElement('script')
  script.type = 'module'
  script.textContent = await new Response(program).text()
  document.body.append(script)
`
