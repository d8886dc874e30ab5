import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { EXIT, type ShrinkTask } from './shrink-task.ts'

const TIME_MAX_MS = 20_000
const ERROR_BYTES_MAX = 4_096
/** An exception that the program did not expect, such as a part of it that is not installed. */
const EXIT_EXCEPTION = 1
/** The shrinking program; it lies beside this file, before and after the build. */
const PROGRAM = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './shrink.ts' : './shrink.js', import.meta.url),
)

export type ShrinkOutcome =
  | { kind: 'shrunk'; bytes: Uint8Array }
  | { kind: 'kept' }
  /** Its bytes are no image, or the decoder crashed over them. */
  | { kind: 'unreadable' }
  /** More pixels, or more time to decode them, than an image may have. */
  | { kind: 'too large' }

/**
 * Hands an image to a new process and takes what it makes of it. The process has an empty
 * environment: it needs nothing, and the secrets of this one are not for a decoder.
 */
export const runShrink = async (
  task: ShrinkTask,
  image: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<ShrinkOutcome> => {
  const timeout = AbortSignal.timeout(TIME_MAX_MS)
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(task)], {
    env: {},
    signal: AbortSignal.any([signal, timeout]),
    killSignal: 'SIGKILL',
  })
  lowerPriority(child)
  try {
    const [[code], bytes, complaint] = await Promise.all([
      once(child, 'close') as Promise<[code: number | null]>,
      readUpTo(child.stdout, task.sizeBytesMax + 1),
      readUpTo(child.stderr, ERROR_BYTES_MAX),
      feed(child, image),
    ])
    if (code === EXIT_EXCEPTION) throw new Error(`no image can be shrunk: ${complaint.toString()}`)
    return outcomeOf(code, bytes, task)
  } catch (error) {
    child.kill('SIGKILL')
    if (timeout.aborted) return { kind: 'too large' }
    throw error
  }
}

/** To the end of the stream, whatever more it has than is wanted. */
const readUpTo = async (stream: Readable, bytesMax: number): Promise<Buffer> => {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of stream as AsyncIterable<Buffer>) {
    if (bytes < bytesMax) parts.push(part.subarray(0, bytesMax - bytes))
    bytes += part.byteLength
  }
  return Buffer.concat(parts)
}

/** A process that ends before it has read all is judged by how it ended. */
const feed = async (child: ChildProcess, image: AsyncIterable<Uint8Array>): Promise<void> => {
  if (child.stdin === null) return
  await pipeline(image, child.stdin).catch((error: unknown) => {
    if (!isBrokenPipe(error)) throw error
  })
}

const isBrokenPipe = (error: unknown): boolean => {
  const { code } = error as NodeJS.ErrnoException
  return code === 'EPIPE' || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
}

/** Requests go first. Where that is not allowed, all is right without it. */
const lowerPriority = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    return
  }
}

const outcomeOf = (
  code: number | null,
  bytes: Uint8Array,
  { sizeBytesMax }: ShrinkTask,
): ShrinkOutcome => {
  const isWhole = bytes.byteLength > 0 && bytes.byteLength <= sizeBytesMax
  if (code === 0 && isWhole) return { kind: 'shrunk', bytes }
  if (code === EXIT.fitsAlready) return { kind: 'kept' }
  return { kind: code === EXIT.tooLarge ? 'too large' : 'unreadable' }
}
