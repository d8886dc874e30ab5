import { isGenerated, type SourceFiles } from './source-files.ts'

interface WordRule {
  /** Which files it is about. */
  folder: RegExp
  except?: RegExp
  word: RegExp
  cure: string
}

const DIALECT_FOLDER = /\/(dialects|sqlite|postgres)\//

const VENDOR_WORD = new RegExp(
  [
    '[Tt]wilio|[Ss]ignal[Ww]ire|[Ll]a[Mm][Ll]\\b|[Tt]wi[Mm][Ll]',
    '\\b(?:SM|MM|ME|AC|IM|CH|PN)\\b',
    '\\bsids?\\b|Sids?\\b|_sid\\b',
  ].join('|'),
)

const rules: readonly WordRule[] = [
  {
    folder: /^packages\/(core|storage)\/src\//,
    word: VENDOR_WORD,
    cure: 'a vendor’s word; core and storage speak of messages, media, accounts and ids only',
  },
  {
    folder: /^test\//,
    word: /\.\.\/packages\/|'(@postel\/\w+|postel)\/(src|dist)\b/,
    cure: 'reaches into a package; tests use what its package.json exports',
  },
  {
    folder: /^packages\/[^/]+\/src\//,
    except: DIALECT_FOLDER,
    word: /\bdialect\w*(\.name|\.id)?\s*[!=]==?[^>]|switch \([^)]*dialect|[!=]==?\s*\w*dialect\b/i,
    cure: 'branches by dialect; give every dialect a value or function of its own and call that',
  },
]

/** A word of one wire where all wires are served. */
export const wordProblems = (files: SourceFiles): string[] =>
  [...files].flatMap(([file, text]) =>
    rules
      .filter(({ folder, except }) => folder.test(file) && !except?.test(file))
      .filter(() => file.endsWith('.ts') && !isGenerated(file))
      .flatMap(({ word, cure }) =>
        linesWith(text, word).map((found) => `${file}:${found}: ${cure}`),
      ),
  )

const linesWith = (text: string, word: RegExp): string[] =>
  text.split('\n').flatMap((line, index) => {
    const found = word.exec(line)
    return found ? [`${index + 1} says '${found[0].trim()}'`] : []
  })
