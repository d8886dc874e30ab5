import { readAnswer, type Answer } from './answer.ts'
import type { Postel } from './postel.ts'

export type TargetName = 'in process' | 'http'
/** Who gave an answer; the mock has a suite of its own. */
export type AnsweredBy = TargetName | 'mock'

/** Where a conformance test sends its requests. */
export interface Target {
  name: TargetName
  request(path: string, init?: RequestInit): Promise<Answer>
}

export const targetNames = ['in process', 'http'] as const

/** Redirects are answers here, never followed. */
export const targetOf = (name: TargetName, postel: Postel): Target => ({
  name,
  request: async (path, init) => {
    const url = `${postel.url}${path}`
    const response = await (name === 'http'
      ? fetch(url, { redirect: 'manual', ...init })
      : postel.fetch(new Request(url, init)))
    return readAnswer(name, response)
  },
})
