import ts from 'typescript'
import { isGenerated, type SourceFiles } from './source-files.ts'
import { calleeName, lineOf, parse, walk } from './syntax.ts'

const FILE_LINES_WARN = 250
const FILE_LINES_MAX = 400
const FUNCTION_LINES_MAX = 70

/** A suite is a table of contents: its tests count by themselves and not for what holds them. */
const SUITE_CALLS = new Set(['describe', 'test', 'it'])

const isHandWritten = (file: string): boolean => /\.(ts|mjs|js)$/.test(file) && !isGenerated(file)

const linesIn = (text: string): number => text.trimEnd().split('\n').length

export const longFiles = (files: SourceFiles): string[] =>
  handWritten(files)
    .filter(([, text]) => linesIn(text) >= FILE_LINES_MAX)
    .map(
      ([file, text]) =>
        `${file} has ${linesIn(text)} lines, and ${FILE_LINES_MAX} is too many: ` +
        'move one idea to a file of its own',
    )

/** Not yet a failure. */
export const ratherLongFiles = (files: SourceFiles): string[] =>
  handWritten(files)
    .filter(([, text]) => linesIn(text) > FILE_LINES_WARN && linesIn(text) < FILE_LINES_MAX)
    .map(([file, text]) => `${file} has ${linesIn(text)} lines: think of dividing it`)

export const longFunctions = (files: SourceFiles): string[] =>
  handWritten(files).flatMap(([file, text]) =>
    [...walk(parse(file, text))].flatMap((node) => {
      const lines = ts.isFunctionLike(node) ? ownLines(node) : 0
      return lines > FUNCTION_LINES_MAX
        ? [
            `${file}:${lineOf(node)} has a function of ${lines} lines, ` +
              `and ${FUNCTION_LINES_MAX} is the most: give one of its steps a name and a function`,
          ]
        : []
    }),
  )

const handWritten = (files: SourceFiles): [string, string][] =>
  [...files].filter(([file]) => isHandWritten(file))

function ownLines(node: ts.Node): number {
  const suites = outermostSuites(node)
  return suites.reduce((lines, suite) => lines - linesOf(suite), linesOf(node))
}

const linesOf = (node: ts.Node): number => linesIn(node.getText())

function outermostSuites(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = []
  node.forEachChild((child) => {
    const isSuite = ts.isCallExpression(child) && SUITE_CALLS.has(calleeName(child) ?? '')
    found.push(...(isSuite ? [child] : outermostSuites(child)))
  })
  return found
}
