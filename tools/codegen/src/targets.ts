import { emitClient, type ClientOptions } from './emit/client.ts'
import { file, generateServer } from './generate.ts'

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
  keyed: [],
}

/** Everything that is generated from the contract and committed. */
export async function generateAll(document: unknown): Promise<GeneratedFiles> {
  const server = generateServer(document, { runtimeImport: '../runtime/index.ts' })
  const client = [...(await emitClient(document, clientOptions))].map(
    ([name, text]) => [name, file('', text)] as const,
  )
  return new Map<string, ReadonlyMap<string, string>>([
    ['packages/server/src/generated', server],
    ['packages/client/src/generated', new Map(client)],
  ])
}
