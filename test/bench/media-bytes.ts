import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { deliver } from '../faults/support/deliver.ts'
import { madeVideo } from '../faults/support/made-files.ts'
import { startFileServer } from '../support/file-server.ts'
import type { Measured } from '../support/measured.ts'
import { makeDirectory } from '../support/postel.ts'
import { compareLoads, ratioFigures } from './support/compare.ts'
import { loadLack, ON_SERVER_CORE } from './support/load.ts'
import { startServer, type Server } from './support/process.ts'
import { HEADERS, startLoaded } from './support/service.ts'

const SIZE_BYTES = 1_048_576
const RATIO_MIN = 0.3

export const mediaBytes: Measured = {
  name: 'media-bytes',
  promise: 'gives a file of 1 MiB, each chunk of it verified, not much slower than nginx',
  lack: () => loadLack() ?? (spawnSync('nginx', ['-v']).error ? 'nginx is not installed' : null),
  run: async () => {
    const bytes = madeVideo('bench', SIZE_BYTES)
    const files = await startFileServer()
    await using cleanup = new AsyncDisposableStack()
    cleanup.defer(() => files.close())
    await using service = await startLoaded({ POSTEL_FETCH_ALLOW: files.host })
    await using nginx = await startNginx(bytes)
    const path = await deliver({ files }, service.caller, [bytes])
    const compared = await compareLoads(
      { url: service.url + path, headers: HEADERS },
      { url: `${nginx.url}/file.mp4` },
    )
    return ratioFigures(compared, {
      ...{ unit: 'files/s', other: 'nginx', pass: { atLeast: RATIO_MIN } },
    })
  },
}

const startNginx = async (bytes: Uint8Array): Promise<Server> => {
  const directory = await makeDirectory()
  const configFile = join(directory, 'nginx.conf')
  await writeFile(join(directory, 'file.mp4'), bytes)
  return startServer({
    command: (port) => {
      writeFileSync(configFile, nginxConfig(directory, port))
      return [...ON_SERVER_CORE, 'nginx', '-e', 'stderr', '-p', directory, '-c', configFile]
    },
    path: '/file.mp4',
    afterStop: () => rm(directory, { recursive: true }),
  })
}

/** One worker, for one core; it has the rights of whoever runs this, since the folder is theirs. */
const nginxConfig = (directory: string, port: string): string => `
daemon off;
pid ${directory}/pid;
${userInfo().uid === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  sendfile on;
  server { listen 127.0.0.1:${port}; root ${directory}; }
}
`
