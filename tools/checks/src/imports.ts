import ts from 'typescript'
import { lineOf, parse, walk } from './syntax.ts'

export interface Import {
  specifier: string
  line: number
}

/**
 * Whatever a file loads by a name that is written out: imports and exports of values and types,
 * dynamic ones, and the ways by which a file or a CommonJS package is found
 * (`import.meta.resolve`, `require`, `require.resolve`, `createRequire(…)`).
 */
export const importsOf = (file: string, text: string): Import[] =>
  [...walk(parse(file, text))].flatMap((node) => {
    const specifier = specifierOf(node)
    return specifier !== undefined && ts.isStringLiteralLike(specifier)
      ? [{ specifier: specifier.text, line: lineOf(specifier) }]
      : []
  })

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  return ts.isCallExpression(node) && loads(node.expression) ? node.arguments[0] : undefined
}

function loads(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'resolve') {
    return ts.isMetaProperty(callee.expression) || isRequire(callee.expression)
  }
  return isRequire(callee)
}

const isRequire = (node: ts.Expression): boolean =>
  ts.isIdentifier(node)
    ? node.text === 'require'
    : ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'createRequire'
