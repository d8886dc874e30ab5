/**
 * Writes into every package that is published where it was built: the registry accepts provenance
 * only from the repository that `repository.url` names, and that is not known before. Run by the
 * release workflow on its own checkout; nothing of it is committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository } =
  process.env

if (!/^[^/]+\/[^/]+$/.test(repository ?? '')) {
  console.error(
    `GITHUB_REPOSITORY is "${repository ?? ''}"; a release needs it, as owner/name: run the release workflow`,
  )
  process.exit(1)
}

const folders = ['spec', ...readdirSync('packages').map((name) => `packages/${name}`)]
for (const folder of folders.filter((one) => existsSync(join(one, 'package.json')))) {
  const file = join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  if (manifest.private) continue
  manifest.repository = {
    type: 'git',
    url: `git+${server}/${repository}.git`,
    directory: folder,
  }
  manifest.publishConfig = { ...manifest.publishConfig, access: 'public', provenance: true }
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
  console.log(`${manifest.name} ${manifest.version}: ${manifest.repository.url}`)
}
