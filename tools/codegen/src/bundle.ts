import { bundle, createConfig } from '@redocly/openapi-core'

/** The document behind a root file with every reference to another file drawn in, as a plain object. */
export async function bundleSpec(rootFile: string): Promise<Record<string, unknown>> {
  const config = await createConfig({})
  const { bundle: document, problems } = await bundle({ ref: rootFile, config })
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new BundleError(errors.map(describe))
  return document.parsed as Record<string, unknown>
}

/** The spec could not be read as one document; each problem says where. */
export class BundleError extends Error {
  override readonly name = 'BundleError'

  constructor(problems: readonly string[]) {
    super(`The document cannot be bundled:\n${problems.join('\n')}`)
  }
}

interface Problem {
  message: string
  location: readonly { source: { absoluteRef: string }; pointer?: string | undefined }[]
}

function describe({ message, location }: Problem): string {
  const place = location[0]
  return place === undefined
    ? message
    : `${place.source.absoluteRef} ${place.pointer ?? ''}: ${message}`
}
