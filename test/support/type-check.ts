import { join } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')
const config = join(root, 'tsconfig.tests.json')

/** Checks texts as files of the tests' own project; returns what the compiler says of each that is wrong, and nothing of the files they import. */
export const typeCheck = (texts: ReadonlyMap<string, string>): string[] => {
  const files = new Map(
    [...texts].map(([name, text]) => [join(root, 'test/samples', `${name}.ts`), text]),
  )
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
    ts.sys,
    root,
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path)
  host.readFile = (path) => files.get(path) ?? readFile.call(host, path)
  const program = ts.createProgram([...files.keys()], { ...options, noEmit: true }, host)
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !file || files.has(file.fileName))
    .map(({ file, messageText }) => {
      return `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
}
