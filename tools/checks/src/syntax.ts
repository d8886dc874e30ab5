import ts from 'typescript'

export const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)

/** Every node of the file, outer before inner. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  node.forEachChild((child) => void children.push(child))
  for (const child of children) yield* walk(child)
}

/** Counted from one. */
export const lineOf = (node: ts.Node): number => {
  const source = node.getSourceFile()
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
}

/** The name that a call begins with: `describe` in `describe.each(rows)('…', …)`. */
export function calleeName(node: ts.Expression): string | null {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) {
    return calleeName(node.expression)
  }
  return ts.isTaggedTemplateExpression(node) ? calleeName(node.tag) : null
}
