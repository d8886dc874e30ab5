import { readFixture } from './documents.ts'
import { importServer, type Generated } from './generated.ts'
import { serve, type Outcome, type Send } from './harness.ts'

type Body = NonNullable<RequestInit['body']>

/** The generated servers of the fixtures, for one test file. */
export function fixtureServers(room: string): {
  load: (name: string) => Promise<Generated>
  sendTo: (name: string) => Promise<Send>
} {
  const load = (name: string): Promise<Generated> => importServer(room, name, readFixture(name))
  return { load, sendTo: async (name) => serve(await load(name)) }
}

export const form = (
  body: Body,
  contentType = 'application/x-www-form-urlencoded',
): RequestInit => ({ method: 'POST', headers: { 'content-type': contentType }, body })

/** `query PageSize` for each thing that was wrong with a request. */
export const issueNames = ({ refusal }: Outcome): string[] =>
  refusal?.kind === 'invalid_request'
    ? refusal.issues.map((issue) => `${issue.in} ${issue.name}`)
    : []
