import { basename, dirname } from 'node:path'
import { pathIn, quotedIn, type Call } from './trace.ts'

/** What the tracer saw of one file that was acknowledged. */
interface Upload {
  /** 32 hex digits, as it was answered. */
  id: string
  sha256: string
}

/** By what an answer came too early, each case a sentence. */
export interface Order {
  /** Answers found in the trace. */
  answerCount: number
  bytesUnsynced: string[]
  unnamed: string[]
  folderUnsynced: string[]
  commitUnsynced: string[]
}

/** The disk as far as it is certain at one moment of the trace. */
interface Disk {
  synced: Set<string>
  /** By their last two parts, `ab/cdef…`, whether they were renamed from synced bytes. */
  named: Map<string, boolean>
  /** Names whose folder was synced since. */
  durable: Set<string>
  /** Folders made whose own folder was not synced since. */
  newFolders: Set<string>
  isLogSynced: boolean
}

const isAnswer = ({ text }: Call): boolean => text.includes('HTTP/1.1 201')

/** Walks through the trace and looks at the disk whenever an answer begins to leave. */
export const judgeOrder = (calls: readonly Call[], uploads: readonly Upload[]): Order => {
  const disk: Disk = {
    synced: new Set(),
    named: new Map(),
    durable: new Set(),
    newFolders: new Set(),
    isLogSynced: true,
  }
  const order: Order = {
    answerCount: 0,
    bytesUnsynced: [],
    unnamed: [],
    folderUnsynced: [],
    commitUnsynced: [],
  }
  const byId = new Map(uploads.map((one) => [one.id, one]))
  for (const call of calls) {
    if (call.phase === 'begun' && isAnswer(call)) judgeAnswer(call, disk, byId, order)
    else change(disk, call)
  }
  return order
}

const judgeAnswer = (
  { text }: Call,
  disk: Disk,
  uploads: ReadonlyMap<string, Upload>,
  order: Order,
): void => {
  order.answerCount++
  const id = /\\"sid\\":\s*\\"(?:SM|MM|ME)([0-9a-f]{32})\\"/.exec(text)?.[1] ?? ''
  if (!disk.isLogSynced) order.commitUnsynced.push(`${id} was answered before its commit`)
  const upload = uploads.get(id)
  if (upload === undefined) return
  const name = `${upload.sha256.slice(0, 2)}/${upload.sha256.slice(2)}`
  const isFromSynced = disk.named.get(name)
  const isFolderNew = disk.newFolders.has(upload.sha256.slice(0, 2))
  if (isFromSynced === undefined) order.unnamed.push(`${id} was answered before its rename`)
  if (isFromSynced === false) order.bytesUnsynced.push(`${id} was renamed before its fsync`)
  if (!disk.durable.has(name) || isFolderNew) {
    order.folderUnsynced.push(`${id} was answered before the fsync of its folder`)
  }
}

/** What a call changes about the disk: a sync counts from its end, what makes it needed from its start. */
const change = (disk: Disk, call: Call): void => {
  const { name, phase } = call
  const isEnded = phase === 'ended'
  if (name.endsWith('sync') && isEnded) sync(disk, pathIn(call))
  else if (name.startsWith('rename') && isEnded) rename(disk, quotedIn(call))
  else if (name.startsWith('mkdir') && isEnded)
    disk.newFolders.add(basename(quotedIn(call)[0] ?? ''))
  else if (name === 'pwrite64' && !isEnded && isLog(pathIn(call))) disk.isLogSynced = false
}

const isLog = (path: string): boolean => path.endsWith('.sqlite-wal')

const sync = (disk: Disk, path: string): void => {
  if (isLog(path)) disk.isLogSynced = true
  disk.synced.add(path)
  if (basename(path) === 'media') disk.newFolders.clear()
  for (const name of disk.named.keys()) {
    if (dirname(name) === basename(path)) disk.durable.add(name)
  }
}

const rename = (disk: Disk, [from = '', to = '']: readonly string[]): void => {
  const name = to.split('/').slice(-2).join('/')
  disk.named.set(name, disk.synced.has(from))
}
