import { dirname } from 'node:path'
import type { SourceFiles } from './source-files.ts'

/** What these checks read of a `package.json`. */
export interface Manifest {
  /** Its folder from the root of the repository; the root itself is ''. */
  folder: string
  name: string
  dependencies: readonly string[]
  devDependencies: readonly string[]
  /** The names under which others may import it: '.', './openapi.json'. */
  exports: readonly string[]
  text: string
}

export const readManifests = (files: SourceFiles): Manifest[] =>
  [...files]
    .filter(([file]) => /^([^/]+\/){0,2}package\.json$/.test(file))
    .map(([file, text]) => readManifest(file, text))

function readManifest(file: string, text: string): Manifest {
  const { name, dependencies, peerDependencies, devDependencies, exports } = JSON.parse(text) as {
    name: string
    dependencies?: Record<string, string>
    peerDependencies?: Record<string, string>
    devDependencies?: Record<string, string>
    exports?: Record<string, unknown>
  }
  return {
    folder: dirname(file).replace(/^\.$/, ''),
    name,
    // What users bring themselves they have as well.
    dependencies: Object.keys({ ...dependencies, ...peerDependencies }),
    devDependencies: Object.keys(devDependencies ?? {}),
    exports: Object.keys(exports ?? {}),
    text,
  }
}

/** The package in whose folder the file lies. */
export const ownerOf = (manifests: readonly Manifest[], file: string): Manifest | undefined =>
  manifests
    .filter(({ folder }) => folder === '' || file.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)[0]
