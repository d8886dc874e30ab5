import { builtinModules } from 'node:module'
import type { Import } from './imports.ts'
import { ownerOf, type Manifest } from './manifests.ts'
import { isTest, type SourceFiles } from './source-files.ts'

type Loaded = Import & { file: string }

/** Not imported by us, but wanted beside it by a library that is. */
const wantedBy: Readonly<Record<string, string>> = { hono: '@hono/zod-openapi' }

/** What is imported is declared, where it must be; what is declared is used by some file. */
export const dependencyProblems = (
  manifests: readonly Manifest[],
  files: SourceFiles,
  loaded: readonly Loaded[],
): string[] => [
  ...loaded.flatMap((one) => undeclared(manifests, one)),
  ...manifests.flatMap((manifest) => unused(manifests, manifest, files)),
]

function undeclared(manifests: readonly Manifest[], { file, line, specifier }: Loaded): string[] {
  const owner = ownerOf(manifests, file)
  if (!owner || /^(\.{0,2}\/|node:)/.test(specifier)) return []
  const name = packageName(specifier)
  if (declaredFor(manifests, owner, file).includes(name)) return []
  const cure = builtinModules.includes(name)
    ? `write 'node:${name}'`
    : `declare it in the ${isShipped(file) ? 'dependencies' : 'devDependencies'} of ${owner.name}`
  return [`${file}:${line} imports '${specifier}', which is not declared: ${cure}`]
}

const packageName = (specifier: string): string =>
  specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** Whether the users of the package get this file, so that its imports must come along. */
const isShipped = (file: string): boolean => file.startsWith('packages/') && !isTest(file)

function declaredFor(manifests: readonly Manifest[], owner: Manifest, file: string): string[] {
  if (isShipped(file)) return [...owner.dependencies]
  const root = manifests.find(({ folder }) => folder === '')
  const shared = isTest(file) ? (root?.devDependencies ?? []) : []
  return [...owner.dependencies, ...owner.devDependencies, ...shared]
}

function unused(manifests: readonly Manifest[], manifest: Manifest, files: SourceFiles): string[] {
  // The root declares commands, which no source imports.
  if (manifest.folder === '') return []
  const texts = [...files]
    .filter(([file]) => /\.(ts|js|mjs)$/.test(file) && file.startsWith(`${manifest.folder}/`))
    .map(([, text]) => text)
  const declared = [...manifest.dependencies, ...manifest.devDependencies]
  const folderOf = (name: string) => manifests.find((one) => one.name === name)?.folder
  return declared
    .filter((name) => !declared.includes(wantedBy[name] ?? ''))
    .filter((name) => !texts.some((text) => quotes(text, name)))
    .filter((name) => !runs(manifest, folderOf(name)))
    .map(
      (name) => `${manifest.folder}/package.json declares ${name}, which no file uses: take it out`,
    )
}

/** Named between quotes, so that code which is written into a file counts as well. */
const quotes = (text: string, name: string): boolean =>
  [`'${name}'`, `'${name}/`, `"${name}"`].some((quoted) => text.includes(quoted))

/** A script of the package runs a file of the other one. */
const runs = (manifest: Manifest, folder: string | undefined): boolean =>
  folder !== undefined && manifest.text.includes(`../${folder}/`)
