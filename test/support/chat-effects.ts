import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { openChat, type ChatApi } from './chat-api.ts'
import { formParameters, type FormParameter } from './contract.ts'
import { targetNames } from './target.ts'
import { usePostel } from './use-postel.ts'
import type { Form } from './wire-call.ts'
import { expectError } from './wire-error.ts'

/** What shows that a parameter of a form is acted on. */
export interface Effect {
  /** Values that are taken, and the part of the answer that shows it. */
  shows: readonly (readonly [value: string | readonly string[], part: object])[]
  /** Values that are refused, and with which code. */
  refuses: readonly (readonly [value: string | readonly string[], code: number])[]
}

export interface ChatForm {
  operationId: string
  /** Prepares a fresh account; then sends the form, with whatever else the operation needs. */
  prepare(api: ChatApi): Promise<{
    send(form: Form): Promise<Answer>
    /** What is stored, for the proof that a refusal changed nothing. */
    read(): Promise<unknown>
  }>
  effects: Readonly<Record<string, Effect>>
}

/** Holds the operation to the contract's table of form parameters, on both targets. */
export const describeChatEffects = ({ operationId, prepare, effects }: ChatForm): void => {
  const parameters = formParameters(operationId)
  const rows = (effect: FormParameter['effect']) =>
    parameters.filter((parameter) => parameter.effect === effect)
  const service = usePostel()

  describe(`the form of ${operationId}`, () => {
    it('has a test for every parameter that is acted on', () => {
      const actedOn = rows('acted-on').map(({ name }) => name)
      expect(actedOn.sort()).toEqual(Object.keys(effects).sort())
      expect(parameters.filter(({ effect }) => effect === undefined)).toEqual([])
    })
  })

  describe.each(targetNames)(`the form of ${operationId} (%s)`, (target) => {
    const open = async () => prepare(await openChat(service, target))

    it.each(Object.entries(effects))('acts on %s', async (name, { shows }) => {
      expect(shows.length).toBeGreaterThan(0)
      for (const [value, part] of shows) {
        const { send } = await open()
        const answer = await send({ [name]: value })
        expect(`${answer.status} ${answer.text()}`).toMatch(/^20[01] /)
        expect(answer.json()).toMatchObject(part)
      }
    })

    it.each(Object.entries(effects))('refuses what %s cannot be', async (name, { refuses }) => {
      const { send, read } = await open()
      const before = await read()
      for (const [value, code] of refuses) {
        expectError(await send({ [name]: value }), { status: 400, code, says: name })
      }
      expect(await read()).toEqual(before)
    })

    for (const { name, example, code = 0 } of rows('refused')) {
      it(`refuses any ${name} with ${code}`, async () => {
        const { send, read } = await open()
        const before = await read()
        expectError(await send({ [name]: example }), { status: 400, code, says: name })
        expect(await read()).toEqual(before)
      })
    }

    it('ignores what is not listed', async () => {
      const { send } = await open()
      expect((await send({ Unknown: 'x' })).status).toBeLessThan(300)
    })
  })
}

/** A date to import: what is taken, shown under this key, and what is not. */
export const dateEffect = (key: string, code: number): Effect => ({
  shows: [
    ['2025-03-24T20:37:57Z', { [key]: '2025-03-24T20:37:57Z' }],
    ['2025-03-24T20:37:57.999999999Z', { [key]: '2025-03-24T20:37:57Z' }],
    ['2025-03-24T22:37:57+02:00', { [key]: '2025-03-24T20:37:57Z' }],
    ['2024-02-29T00:00:00-23:59', { [key]: '2024-02-29T23:59:00Z' }],
  ],
  refuses: [
    ...[
      '',
      'now',
      '2025-03-24',
      '2025-02-29T00:00:00Z',
      '2025-03-24T20:37:57',
      '2025-03-24T24:00:00Z',
      '2025-03-24 20:37:57Z',
      '1742848677',
    ].map((value) => [value, code] as const),
  ],
})

/** Text of at most 256 characters, shown under this key. */
export const nameEffect = (key: string, code: number, empty?: string | null): Effect => ({
  shows: [
    ['Ada', { [key]: 'Ada' }],
    ['é'.repeat(256), { [key]: 'é'.repeat(256) }],
    ...(empty === undefined ? [] : [['', { [key]: empty }] as const]),
  ],
  refuses: [['x'.repeat(257), code]],
})

/** JSON text of at most so many bytes. */
export const attributesEffect = (bytesMax: number): Effect => {
  const longest = JSON.stringify('x'.repeat(bytesMax - 2))
  return {
    shows: [
      ['{"mood" : "glad"}', { attributes: '{"mood" : "glad"}' }],
      ['[1, 2]', { attributes: '[1, 2]' }],
      ['null', { attributes: 'null' }],
      ['', { attributes: '{}' }],
      [longest, { attributes: longest }],
    ],
    refuses: [
      [JSON.stringify('x'.repeat(bytesMax - 1)), 50303],
      [JSON.stringify('é'.repeat(bytesMax / 2)), 50303],
      ['{', 50304],
      ["{'a':1}", 50304],
      ['glad', 50304],
    ],
  }
}
