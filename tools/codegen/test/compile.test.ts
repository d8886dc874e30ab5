import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { fixtureNames, readFixture } from './support/documents.ts'
import { writeServer } from './support/generated.ts'

const BASE = join(import.meta.dirname, '../../../tsconfig.base.json')

/** As strict as the packages that hold generated code. */
function strictOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(BASE, (file) => ts.sys.readFile(file)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(BASE, '..'))
  const own = {
    noEmit: true,
    composite: false,
    declaration: false,
    rewriteRelativeImportExtensions: false,
  }
  return { ...options, ...own, allowImportingTsExtensions: true }
}

test('servers generated from the fixtures compile as strictly as the packages do', () => {
  const roots = fixtureNames.map((name) =>
    join(writeServer('compile', name, readFixture(name)), 'index.gen.ts'),
  )
  const program = ts.createProgram(roots, strictOptions())
  expect(ts.getPreEmitDiagnostics(program).map(described)).toEqual([])
}, 60_000)

const described = ({ file, start = 0, messageText }: ts.Diagnostic): string => {
  const place = file?.fileName.split('/').slice(-3).join('/') ?? ''
  const code = file?.text.slice(start, start + 80) ?? ''
  return `${place} ${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
}
