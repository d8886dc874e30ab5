import { verifyBlobs, type BlobReport } from '@postel/core'
import { readFolder } from '@postel/storage'
import { settings } from '../config/config.ts'
import { readSetting, type SettingSource } from '../config/setting.ts'
import { mediaFolderIn } from '../data-folder.ts'
import { withStorage } from './with-storage.ts'

/** Stored bytes are not what was stored. Its message is the whole report. */
export class MediaDamagedError extends Error {
  override readonly name = 'MediaDamagedError'
}

/**
 * `postel media verify`: reads all stored bytes, also while a service runs. Throws
 * `MediaDamagedError` with a line per damaged file.
 */
export const verifyMedia = (source: SettingSource): Promise<string> =>
  withStorage(source, async ({ reads }) => {
    const blobs = readFolder(mediaFolderIn(readSetting(settings.dataDir, source) ?? ''))
    const report = await verifyBlobs({ reads, blobs })
    if (report.damaged.length > 0) throw new MediaDamagedError(textOf(report))
    return textOf(report)
  })

const textOf = ({ fileCount, sizeBytes, damaged }: BlobReport): string =>
  [
    ...damaged.map(({ message }) => message),
    `${fileCount} files with ${sizeBytes} bytes: ${damaged.length} damaged`,
  ].join('\n')
