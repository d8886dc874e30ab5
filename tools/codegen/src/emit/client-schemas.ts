import ts from 'typescript'

/**
 * Gives each schema that openapi-typescript wrote inside `components` a name of its own. The
 * compiler prints that name in its errors, where it would print all the members of a type without
 * one.
 */
export function nameSchemas(
  nodes: readonly ts.Node[],
  names: ReadonlyMap<string, string>,
): ts.Node[] {
  const declarations: ts.Node[] = []
  const transformer: ts.TransformerFactory<ts.Node> = (context) => {
    const refer = (node: ts.Node): ts.Node => {
      const name = schemaOf(node)
      const identifier = name === undefined ? undefined : names.get(name)
      return identifier === undefined
        ? ts.visitEachChild(node, refer, context)
        : ts.factory.createTypeReferenceNode(identifier)
    }
    const move = (member: ts.Node): ts.Node => {
      if (!ts.isPropertySignature(member) || member.type === undefined) return member
      const name = nameOf(member.name)
      const identifier = names.get(name)
      if (identifier === undefined) return ts.visitNode(member, refer)
      declarations.push(
        declare(identifier, ts.visitNode(member.type, refer) as ts.TypeNode, member),
      )
      const type = ts.factory.createTypeReferenceNode(identifier)
      return ts.factory.createPropertySignature(undefined, quoted(name), undefined, type)
    }
    const part = (node: ts.Node): ts.Node =>
      isProperty(node, 'schemas')
        ? ts.visitEachChild(node, (type) => ts.visitEachChild(type, move, context), context)
        : ts.visitNode(node, refer)
    return (node) =>
      ts.isInterfaceDeclaration(node) && node.name.text === 'components'
        ? ts.visitEachChild(node, part, context)
        : ts.visitNode(node, refer)
  }
  return [...ts.transform([...nodes], [transformer]).transformed, ...declarations]
}

const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]

function declare(identifier: string, type: ts.TypeNode, member: ts.Node): ts.Node {
  const declaration = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(
        exported,
        identifier,
        undefined,
        undefined,
        type.members,
      )
    : ts.factory.createTypeAliasDeclaration(exported, identifier, undefined, type)
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member))
}

/** The `Name` of `components["schemas"]["Name"]`. */
function schemaOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return
  const { objectType: root, indexType: section } = node.objectType
  const isSchema =
    ts.isTypeReferenceNode(root) &&
    ts.isIdentifier(root.typeName) &&
    root.typeName.text === 'components' &&
    literalOf(section) === 'schemas'
  return isSchema ? literalOf(node.indexType) : undefined
}

const literalOf = (type: ts.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined

const isProperty = (node: ts.Node, name: string): boolean =>
  ts.isPropertySignature(node) && nameOf(node.name) === name

const nameOf = (name: ts.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''

const quoted = (name: string): string | ts.StringLiteral =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : ts.factory.createStringLiteral(name)
