import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.resolve('@postel/spec/openapi.json')))
/** Redocly's page, whose links are made in the browser. */
const REFERENCE = 'docs/index.html'

describe('the site', () => {
  const texts = new Map<string, string>()
  beforeAll(async () => {
    const found = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of found.filter((one) => one.isFile())) {
      const file = join(entry.parentPath, entry.name)
      texts.set(file.slice(folder.length), await readFile(file, 'utf8'))
    }
  })

  const idsIn = (file: string): Set<string | undefined> =>
    new Set([...(texts.get(file) ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))

  /** Empty where the link leads somewhere in the folder. */
  const faultOf = (from: string, href: string): string[] => {
    const [path = '', anchor] = href.split('#')
    const target = path === '' ? from : normalize(join(dirname(from), path))
    const file = target === 'docs' ? REFERENCE : target
    const isThere = texts.has(file)
    const isMarked = anchor === undefined || !file.endsWith('.html') || file === REFERENCE
    const isRight = isThere && (isMarked || idsIn(file).has(anchor))
    return isRight ? [] : [`${from} → ${href}`]
  }

  it('leads nowhere where nothing is, from any page', () => {
    const faults = [...texts]
      .filter(([file]) => file.endsWith('.html') && file !== REFERENCE)
      .flatMap(([file, html]) =>
        [...html.matchAll(/ href="(?!\w+:)([^"]*)"/g)].flatMap(([, href = '']) =>
          faultOf(file, href),
        ),
      )
    expect(faults).toEqual([])
  })

  it('leads nowhere where nothing is, from any Markdown and any index', () => {
    const faults = [...texts]
      .filter(([file]) => /\.(?:md|txt)$/.test(file))
      .flatMap(([file, text]) =>
        [...text.replaceAll(/^(`{3,})[^]*?^\1/gm, '').matchAll(/\]\((?!\w+:|#)([^)]+)\)/g)].flatMap(
          ([, href = '']) => faultOf(file, href.replace(/#.*/, '')),
        ),
      )
    expect(faults).toEqual([])
  })

  it('has each page as HTML and as Markdown, and an index under its address', () => {
    const pages = [...texts.keys()].filter(
      (file) => file.endsWith('.html') && file !== 'index.html',
    )
    for (const page of pages.filter((file) => file !== REFERENCE)) {
      const path = page.replace(/\.html$/, '')
      expect(texts.has(`${path}.md`), `${path}.md`).toBe(true)
      expect(texts.has(`${path}/llms.txt`), `${path}/llms.txt`).toBe(true)
    }
    for (const file of ['docs.md', 'docs/llms.txt', 'llms.txt', 'llms-full.txt'])
      expect(texts.has(file), file).toBe(true)
  })

  it('says in one file for language models what all pages say', () => {
    const full = texts.get('llms-full.txt') ?? ''
    for (const [file, text] of texts) {
      const [title] = text.split('\n')
      if (file.startsWith('docs/') && file.endsWith('.md')) expect(full).toContain(`\n${title}\n`)
    }
  })
})
