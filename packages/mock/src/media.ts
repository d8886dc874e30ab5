import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IHttpOperation } from '@stoplight/types'

/** Real files, one of each media type that the contract declares for bytes. */
const files: Readonly<Record<string, string>> = {
  'image/jpeg': 'sample.jpg',
  'image/png': 'sample.png',
  'image/gif': 'sample.gif',
  'image/webp': 'sample.webp',
  'image/bmp': 'sample.bmp',
  'audio/mpeg': 'sample.mp3',
  'audio/ogg': 'sample.ogg',
  'audio/mp4': 'sample.m4a',
  'audio/amr': 'sample.amr',
  'audio/wav': 'sample.wav',
  'video/mp4': 'sample.mp4',
  'video/3gpp': 'sample.3gp',
  'video/quicktime': 'sample.mov',
  'text/plain': 'sample.txt',
  'text/vcard': 'sample.vcf',
  'text/calendar': 'sample.ics',
  'text/csv': 'sample.csv',
  'application/pdf': 'sample.pdf',
}

export interface Sample {
  bytes: Uint8Array
  /** A strong validator, quoted. */
  etag: string
  /** Without the dot. */
  extension: string
}

const samples = new Map<string, Sample>()

const readSample = (name: string): Sample => {
  const bytes = new Uint8Array(readFileSync(new URL(`../media/${name}`, import.meta.url)))
  const etag = `"${createHash('sha256').update(bytes).digest('hex')}"`
  return { bytes, etag, extension: name.slice(name.lastIndexOf('.') + 1) }
}

/** A range stands for the first of the files that it has room for; a type for itself. */
export const concreteType = (mediaType: string): string => {
  if (mediaType !== '' && !mediaType.endsWith('/*')) return mediaType
  const start = mediaType === '' || mediaType === '*/*' ? '' : mediaType.slice(0, -1)
  return Object.keys(files).find((type) => type.startsWith(start)) ?? mediaType
}

/**
 * Throws for a media type without a file: the contract has got a new one, which needs a file in
 * `media/`.
 */
export const sampleOf = (mediaType: string): Sample => {
  const known = samples.get(mediaType)
  if (known) return known
  const name = files[mediaType]
  if (name === undefined) throw new Error(`the mock has no sample file of type ${mediaType}`)
  const sample = readSample(name)
  samples.set(mediaType, sample)
  return sample
}

/** The media types that an operation answers bytes in; empty for one that answers values. */
export const byteTypesOf = (operation: IHttpOperation): string[] => {
  const contents = operation.responses.find(({ code }) => code === '200')?.contents ?? []
  return (
    contents
      // What Prism makes of `format: binary`.
      .filter(({ schema }) => schema?.contentMediaType === 'application/octet-stream')
      .map(({ mediaType }) => mediaType)
  )
}
