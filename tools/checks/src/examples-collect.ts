type Node = Record<string, unknown>

/** A value that the document shows, with JSON pointers to itself and to the schema it must satisfy. */
export interface Example {
  pointer: string
  schemaPointer: string
  value: unknown
}

interface Place {
  node: Node
  pointer: string
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']
/** Keywords of a schema that hold one schema, a list of schemas, or schemas by name. */
const SCHEMA_IN = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains']
const SCHEMAS_IN = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const NAMED_SCHEMAS_IN = ['properties', 'patternProperties', 'dependentSchemas', '$defs']

/** Each once, where it is written: a reference is not followed, as its target is visited in its own place. */
export function collectExamples(document: Node): Example[] {
  const root = { node: document, pointer: '' }
  const components = childOf(root, 'components')
  const inComponents = (key: string, visit: Visit) =>
    components.flatMap((place) => namedIn(place, key).flatMap(visit))
  return [
    ...namedIn(root, 'paths').flatMap(ofPathItem),
    ...namedIn(root, 'webhooks').flatMap(ofPathItem),
    ...inComponents('schemas', ofSchema),
    ...inComponents('responses', ofResponse),
    ...inComponents('parameters', ofValueHolder),
    ...inComponents('headers', ofValueHolder),
    ...inComponents('requestBodies', ofResponse),
    ...inComponents('callbacks', ofCallback),
    ...inComponents('pathItems', ofPathItem),
  ]
}

type Visit = (place: Place) => Example[]

const ofPathItem: Visit = (place) => [
  ...listedIn(place, 'parameters').flatMap(ofValueHolder),
  ...METHODS.flatMap((method) => childOf(place, method)).flatMap(ofOperation),
]

const ofOperation: Visit = (place) => [
  ...listedIn(place, 'parameters').flatMap(ofValueHolder),
  ...childOf(place, 'requestBody').flatMap(ofResponse),
  ...namedIn(place, 'responses').flatMap(ofResponse),
  ...namedIn(place, 'callbacks').flatMap(ofCallback),
]

const ofCallback: Visit = ({ node, pointer }) =>
  Object.keys(node).flatMap((key) => childOf({ node, pointer }, key).flatMap(ofPathItem))

/** A response, or a request body, which has the same parts. */
const ofResponse: Visit = (place) => [
  ...namedIn(place, 'headers').flatMap(ofValueHolder),
  ...namedIn(place, 'content').flatMap(ofValueHolder),
]

/** A parameter, a header or a media type: examples beside a schema. */
const ofValueHolder: Visit = (place) => {
  const { node, pointer } = place
  const schemaPointer = `${pointer}/schema`
  const named = namedIn(place, 'examples')
    .filter((example) => 'value' in example.node)
    .map((example) => ({
      pointer: `${example.pointer}/value`,
      schemaPointer,
      value: example.node['value'],
    }))
  const own =
    'example' in node
      ? [{ pointer: `${pointer}/example`, schemaPointer, value: node['example'] }]
      : []
  return [...own, ...named, ...childOf(place, 'schema').flatMap(ofSchema)]
}

function ofSchema(place: Place): Example[] {
  const { node, pointer } = place
  const shown = ['example', 'default'].filter((key) => key in node)
  const listed = Array.isArray(node['examples']) ? node['examples'] : []
  return [
    ...shown.map((key) => ({
      pointer: `${pointer}/${key}`,
      schemaPointer: pointer,
      value: node[key],
    })),
    ...listed.map((value: unknown, index) => ({
      pointer: `${pointer}/examples/${index}`,
      schemaPointer: pointer,
      value,
    })),
    ...SCHEMA_IN.flatMap((key) => childOf(place, key)).flatMap(ofSchema),
    ...SCHEMAS_IN.flatMap((key) => listedIn(place, key)).flatMap(ofSchema),
    ...NAMED_SCHEMAS_IN.flatMap((key) => namedIn(place, key)).flatMap(ofSchema),
  ]
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

const childOf = ({ node, pointer }: Place, key: string): Place[] => {
  const child = node[key]
  return isNode(child) ? [{ node: child, pointer: `${pointer}/${escape(key)}` }] : []
}

const namedIn = (place: Place, key: string): Place[] =>
  childOf(place, key).flatMap((holder) =>
    Object.keys(holder.node).flatMap((name) => childOf(holder, name)),
  )

const listedIn = ({ node, pointer }: Place, key: string): Place[] => {
  const list = node[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown, index) =>
    isNode(item) ? [{ node: item, pointer: `${pointer}/${key}/${index}` }] : [],
  )
}
