import { expect, it } from 'vitest'
import { documentOf, errorBody, problemsOf, response } from './testing.ts'

const problems = (value: unknown, mediaType?: string) =>
  problemsOf(
    'error-example',
    documentOf({ responses: { '404': response({ 'not-found': { value } }, mediaType) } }),
  )

const xml = (code: number, page: number, status: number) =>
  `<Code>${code}</Code><MoreInfo>http://127.0.0.1:4010/docs/errors#${page}</MoreInfo><Status>${status}</Status>`

it('error-example accepts an example with its own status and page', async () => {
  expect(await problems(errorBody(404, 20404))).toEqual([])
  expect(await problems(xml(20404, 20404, 404), 'application/xml')).toEqual([])
})

it('error-example asks for the anchor of the dialect where codes mean something else', async () => {
  const inDialect = (body: unknown) =>
    problemsOf(
      'error-example',
      documentOf({
        tags: ['SignalWire Messages'],
        responses: { '404': response({ 'not-found': { value: body } }) },
      }),
    )
  const own = 'http://127.0.0.1:4010/docs/errors#signalwire-20404'
  expect(await inDialect({ ...errorBody(404, 20404), more_info: own })).toEqual([])
  expect(await inDialect(errorBody(404, 20404))).toEqual([
    expect.stringContaining('must lead to /docs/errors#signalwire-20404'),
  ])
})

it('error-example fails for another status', async () => {
  expect(await problems(errorBody(400, 20404))).toEqual([expect.stringContaining('status 400')])
  const inXml = await problems(xml(20404, 20404, 400), 'application/xml')
  expect(inXml).toEqual([expect.stringContaining('status 400')])
})

it('error-example fails for the page of another code', async () => {
  const body = { ...errorBody(404, 20404), code: 20003 }
  expect(await problems(body)).toEqual([expect.stringContaining('errors#20003')])
  const inXml = await problems(xml(20003, 20404, 404), 'application/xml')
  expect(inXml).toEqual([expect.stringContaining('errors#20003')])
})
