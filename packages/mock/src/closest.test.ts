import type { IHttpOperation } from '@stoplight/types'
import { describe, expect, it } from 'vitest'
import { closestOperation } from './closest.ts'

const operation = (path: string): IHttpOperation => ({
  id: path,
  path,
  method: 'get',
  responses: [],
})
const operations = [
  '/2010/A/{A}/M.json',
  '/2010/A/{A}/M/{Sid}.json',
  '/2010/A/{A}/M/{Sid}/Media/{Id}',
  '/2010/A/{A}/M/{Sid}/Media/{Id}.json',
  '/api/A/{A}/M',
  '/health',
].map(operation)

describe('closestOperation', () => {
  it.each([
    ['/2010/A/1/M.json', '/2010/A/{A}/M.json'],
    ['/2010/A/1/M/2.json', '/2010/A/{A}/M/{Sid}.json'],
    ['/2010/A/1/M/2/Media/3', '/2010/A/{A}/M/{Sid}/Media/{Id}'],
    ['/2010/A/1/M/2/Media/3.json', '/2010/A/{A}/M/{Sid}/Media/{Id}.json'],
    ['/2010/A/1/Calls', '/2010/A/{A}/M/{Sid}/Media/{Id}'],
    ['/2010/A/1/Calls.json', '/2010/A/{A}/M.json'],
    ['/api/nothing', '/api/A/{A}/M'],
    ['/nothing', '/2010/A/{A}/M.json'],
    ['/', '/2010/A/{A}/M.json'],
  ])('finds for %s what is spelled most like it', (path, found) => {
    expect(closestOperation(operations, path)?.path).toBe(found)
  })

  it('finds nothing among nothing', () => {
    expect(closestOperation([], '/')).toBeUndefined()
  })
})
