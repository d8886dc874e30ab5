/** One call of the system, in the order of the trace: begun, or begun and ended. */
export interface Call {
  name: string
  /** All between the brackets, as strace words it. */
  text: string
  phase: 'begun' | 'ended'
}

const WHOLE = /^\d+\s+(\w+)\((.*)\)\s+= (\S+)/
const BEGUN = /^\d+\s+(\w+)\((.*) <unfinished \.\.\.>$/
const RESUMED = /^(\d+)\s+<\.\.\. (\w+) resumed>(.*)\)\s+= (\S+)/

/**
 * Reads a trace of several threads. A call that another thread interrupted in the trace has a line
 * where it began and one where it ended. Calls that failed are left out: they did nothing.
 */
export const parseTrace = (trace: string): Call[] => {
  const begun = new Map<string, string>()
  return trace.split('\n').flatMap((line): Call[] => {
    const [, name = '', text = '', result = ''] = WHOLE.exec(line) ?? []
    if (name !== '') {
      if (result.startsWith('-')) return []
      return [
        { name, text, phase: 'begun' },
        { name, text, phase: 'ended' },
      ]
    }
    const [thread = ''] = line.split(' ', 1)
    const [, unfinished = '', start = ''] = BEGUN.exec(line) ?? []
    if (unfinished !== '') {
      begun.set(thread, start)
      return [{ name: unfinished, text: start, phase: 'begun' }]
    }
    const [, , resumed = '', rest = '', ended = ''] = RESUMED.exec(line) ?? []
    if (resumed === '' || ended.startsWith('-')) return []
    return [{ name: resumed, text: (begun.get(thread) ?? '') + rest, phase: 'ended' }]
  })
}

/** The path of the file that a call is about first: `-y` writes it behind the descriptor. */
export const pathIn = ({ text }: Call): string => /^\d+<([^>]*)>/.exec(text)?.[1] ?? ''

/** The paths between quotes, such as those of a rename. */
export const quotedIn = ({ text }: Call): string[] =>
  [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, quoted = '']) => quoted)
