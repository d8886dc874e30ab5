import { spawnSync } from 'node:child_process'

/** What the order of durability is read from. */
const CALLS = [
  ...['fsync', 'fdatasync', 'rename', 'renameat', 'renameat2', 'mkdir', 'mkdirat'],
  ...['pwrite64', 'write', 'writev', 'sendto', 'sendmsg'],
]
/** An answer with its headers is shorter; what a database page holds is of no interest. */
const TEXT_CHARACTERS_MAX = 3000

/**
 * Runs the command that follows it and writes each of its calls into a file, with the names of
 * files. The command keeps the process that was started (`-D`), so that a signal reaches it and not
 * the tracer.
 */
export const straceInto = (file: string): readonly string[] => [
  ...['strace', '-D', '-f', '-y', '-q', '--seccomp-bpf'],
  ...['-s', String(TEXT_CHARACTERS_MAX), '-e', `trace=${CALLS.join(',')}`, '-o', file],
]

/** What the trace ends with once its command has. */
export const TRACE_END = /\+\+\+ (exited|killed) .*\n$/

/** Why there is no tracing here; null where there is. */
export const straceLack = (): string | null => {
  const args = ['-D', '-f', '--seccomp-bpf', '-o', '/dev/null', 'true']
  const { error, status, stderr } = spawnSync('strace', args)
  if (error) return 'strace is not installed (apt-get install strace)'
  return status === 0 ? null : `strace may not trace here: ${String(stderr).trim().split('\n')[0]}`
}
