import { posix } from 'node:path'
import ts from 'typescript'
import { isGenerated, isTest, type SourceFiles } from './source-files.ts'
import { parse, walk } from './syntax.ts'

const HANDLER = /^packages\/service\/src\/(?:.+\/)?handlers\/([^/]+)\.ts$/
const GENERATED_FOLDER = /^packages\/[^/]+\/src\/generated\//
const CONFIG = /^[^/]+\.config\.(ts|js)$/

/** The operationId is the address: a handler lies where its name says. */
export const strayHandlers = (files: SourceFiles, operationIds: ReadonlySet<string>): string[] =>
  [...files.keys()]
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const name = HANDLER.exec(file)?.[1]
      return name === undefined || operationIds.has(name)
        ? []
        : [`${file}: the contract has no operation ${name}; name the file by the operationId`]
    })

export const strayGenerated = (files: SourceFiles): string[] =>
  [...files.keys()]
    .filter((file) => isGenerated(file) && !GENERATED_FOLDER.test(file))
    .map((file) => `${file} is generated, but lies outside of packages/*/src/generated: delete it`)

/** Files that nothing loads. What only tests load counts as unused where products are made. */
export function unusedFiles(files: SourceFiles): string[] {
  const sources = [...files].filter(([file]) => /\.(ts|mjs|js)$/.test(file))
  const uses = sources.map(([file, text]) => ({ file, named: new Set(namedBy(file, text)) }))
  const commands = [...files]
    .filter(([file]) => /(^|\/)package\.json$|^[^/]+\.(yaml|json)$/.test(file))
    .flatMap(([file, text]) => entriesIn(file, text))
  return sources
    .filter(([file, text]) => !isEntry(file, text) && !commands.includes(file))
    .filter(([file]) => !uses.some((by) => by.named.has(file) && counts(by.file, file)))
    .map(([file]) => `${file} is imported by nothing${forTests(file)}: use it or delete it`)
}

const isEntry = (file: string, text: string): boolean =>
  /\.test(-d)?\.ts$/.test(file) ||
  CONFIG.test(file) ||
  isGenerated(file) ||
  file.startsWith('test/bench/') ||
  text.includes('if (import.meta.main)')

const isProduct = (file: string): boolean => file.startsWith('packages/') && !isTest(file)

const counts = (by: string, file: string): boolean => !isProduct(file) || !isTest(by)

const forTests = (file: string): string => (isProduct(file) ? ' but tests' : '')

/** Relative paths between any quotes, since a file may also be started or read by its name. */
const namedBy = (file: string, text: string): string[] =>
  [...walk(parse(file, text))]
    .filter((node) => ts.isStringLiteralLike(node))
    .filter(({ text: name }) => /^\.{1,2}\//.test(name))
    .map(({ text: name }) => posix.join(posix.dirname(file), name))

/** What a manifest or a configuration names: `./dist/cli.js` is made of `src/cli.ts`. */
const entriesIn = (file: string, text: string): string[] =>
  [...text.matchAll(/[\w./-]+\.(?:ts|mjs|js)\b/g)].map(([path]) =>
    posix.join(
      posix.dirname(file),
      path.replace(/^(\.\/)?dist\//, 'src/').replace(/(?<=src\/.*)\.js$/, '.ts'),
    ),
  )
