import { emitClient, type ClientOptions } from './emit/client.ts'
import { emitFixtures } from './emit/fixtures.ts'
import { emitFixtureTable } from './emit/fixture-table.ts'
import { file, generateServer } from './generate.ts'
import { readDocument } from './model/document.ts'

/** Folder, relative to the repository → file name → text. */
export type GeneratedFiles = ReadonlyMap<string, ReadonlyMap<string, string>>

const clientOptions: ClientOptions = {
  typesImport: '../types.ts',
  filled: ['AccountSid'],
  groups: {
    Twilio: 'TwilioBasic',
    SignalWire: 'SignalWireBasic',
    Chat: 'ChatBasic',
    Account: 'AccountBasic',
  },
  nextLinks: ['next_page_uri', 'meta.next_page_url'],
  keyHeader: 'idempotency-key',
}

/** Everything that is generated from the contract and committed. */
export async function generateAll(document: unknown): Promise<GeneratedFiles> {
  const server = generateServer(document, { runtimeImport: '../runtime/index.ts' })
  const model = readDocument(document)
  const client = [
    ...(await emitClient(document, clientOptions)),
    ['fixtures.gen.ts', emitFixtures(model, clientOptions)] as const,
    ['fixture-table.gen.ts', emitFixtureTable(model)] as const,
  ].map(([name, text]) => [name, file('', text)] as const)
  return new Map<string, ReadonlyMap<string, string>>([
    ['packages/server/src/generated', server],
    ['packages/client/src/generated', new Map(client)],
  ])
}
