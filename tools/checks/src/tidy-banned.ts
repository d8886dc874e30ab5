import ts from 'typescript'
import { isGenerated, type SourceFiles } from './source-files.ts'
import { calleeName, lineOf, parse, walk } from './syntax.ts'

/** Loaded by their default export, by tools that accept nothing else. */
const DEFAULT_EXPORT_WANTED = /^[^/]+\.config\.(ts|js)$|^spec\/rules\/plugin\.ts$/
const TEST_CALLS = new Set(['describe', 'test', 'it', 'suite', 'bench'])
const MACHINE_PATH = /(?<![\w.}-])\/(?:work|root|tmp|home|Users)\/[\w.-]+/
// In a class of its own, so that this line is not what it looks for.
const UNFINISHED = /\bFIX[M]E\b/

type Find = (node: ts.Node, file: string) => string | null

const finds: readonly Find[] = [
  function only(node) {
    return ts.isPropertyAccessExpression(node) &&
      node.name.text === 'only' &&
      TEST_CALLS.has(calleeName(node) ?? '')
      ? 'runs one test and drops the others: take `only` out'
      : null
  },
  function any(node) {
    return node.kind === ts.SyntaxKind.AnyKeyword
      ? 'switches the type checker off with `any`: use `unknown` and narrow it'
      : null
  },
  function defaultExport(node, file) {
    return isDefaultExport(node) && !DEFAULT_EXPORT_WANTED.test(file)
      ? 'exports a default, which every importer names anew: export it by its name'
      : null
  },
]

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true
  if (ts.isExportSpecifier(node)) return node.name.text === 'default'
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent)
}

/** What TypeScript allows and this repository does not. */
export const bannedCode = (files: SourceFiles): string[] =>
  [...files]
    .filter(([file]) => /\.(ts|mjs|js)$/.test(file) && !isGenerated(file))
    .flatMap(([file, text]) =>
      [...walk(parse(file, text))].flatMap((node) =>
        finds
          .map((find) => find(node, file))
          .filter((problem) => problem !== null)
          .map((problem) => `${file}:${lineOf(node)} ${problem}`),
      ),
    )

/** What no file that is committed may say. */
export const bannedText = (files: SourceFiles): string[] =>
  [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const path = MACHINE_PATH.exec(line)?.[0]
      return [
        ...(UNFINISHED.test(line)
          ? [`${file}:${index + 1} is marked as unfinished: finish it, or open an issue`]
          : []),
        ...(path
          ? [`${file}:${index + 1} names a path of one machine, ${path}: ask for it (os.tmpdir())`]
          : []),
      ]
    }),
  )
