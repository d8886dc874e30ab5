/**
 * The program of a process of its own: reads an image from standard input and writes it, smaller, to
 * standard output. Its exit status says how it went.
 */
import { buffer } from 'node:stream/consumers'
import sharp, { type Sharp } from 'sharp'
import type { ImageFormat } from './image-limits.ts'
import { EXIT, type ShrinkTask } from './shrink-task.ts'

const ROUNDS_MAX = 8
const QUALITY = 80

const LOADERS: Record<ImageFormat, string> = {
  jpeg: 'VipsForeignLoadJpeg',
  png: 'VipsForeignLoadPng',
  gif: 'VipsForeignLoadNsgif',
  webp: 'VipsForeignLoadWebp',
}

/** Each loader is one more parser that a stranger's bytes could break: the one of the format, and no other. */
const open = ({ format }: ShrinkTask): void => {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: [LOADERS[format]] })
  sharp.cache(false)
  sharp.concurrency(1)
}

const shrink = async (task: ShrinkTask, input: Buffer): Promise<Buffer | number> => {
  const options = {
    limitInputPixels: task.pixelCountMax,
    failOn: 'truncated',
    animated: task.format === 'gif' || task.format === 'webp',
    sequentialRead: true,
  } as const
  const { width, height, pageHeight, format } = await sharp(input, options).metadata()
  if (format !== task.format) return EXIT.unreadable
  // The frames of an animation lie below one another: the height is that of all of them.
  const longest = Math.max(width, pageHeight ?? height)
  if (longest <= task.sideMax && input.byteLength <= task.sizeBytesMax) return EXIT.fitsAlready
  let side = Math.min(longest, task.sideMax)
  for (let round = 0; round < ROUNDS_MAX && side >= 1; round += 1) {
    const fit = { width: side, height: side, fit: 'inside', withoutEnlargement: true } as const
    const image = sharp(input, options)
    // Frames cannot be turned, and only a WebP animation could ask for it.
    const upright = pageHeight === undefined ? image.autoOrient() : image
    const output = await encoded(upright.resize(fit), task).toBuffer()
    if (output.byteLength <= task.sizeBytesMax) return output
    side = Math.floor(side * Math.min(0.9, Math.sqrt(task.sizeBytesMax / output.byteLength)))
  }
  return EXIT.tooLarge
}

const encoded = (image: Sharp, { format }: ShrinkTask): Sharp => {
  if (format === 'jpeg') return image.jpeg({ quality: QUALITY })
  if (format === 'webp') return image.webp({ quality: QUALITY })
  return format === 'png' ? image.png() : image.gif({ effort: 4 })
}

const exitOf = (error: unknown): number =>
  error instanceof Error && error.message.includes('pixel limit') ? EXIT.tooLarge : EXIT.unreadable

const task = JSON.parse(process.argv[2] ?? '') as ShrinkTask
open(task)
const result = await shrink(task, await buffer(process.stdin)).catch(exitOf)
if (typeof result === 'number') process.exitCode = result
else process.stdout.write(result)
