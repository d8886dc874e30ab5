import { describe, expect, it } from 'vitest'
import type { PageRequest } from '../../wire/page-links.ts'
import { encodePage } from './page.ts'

const request: PageRequest = {
  path: '/Messages.json',
  filters: [
    ['To', '+14155550123'],
    ['From', undefined],
    ['DateSent>', '2026-11-21T09:15:04Z'],
  ],
  page: 2,
  pageSize: 3,
  pageToken: 'PASM1',
}
const KEPT = '/Messages.json?To=%2B14155550123&DateSent%3E=2026-11-21T09%3A15%3A04Z&PageSize=3'

describe('encodePage', () => {
  it('links to both sides with the filters first', () => {
    const page = { items: [], hasNext: true, hasPrevious: true }
    expect(encodePage(request, page, ['SM2', 'SM3', 'SM4'])).toEqual({
      start: 6,
      end: 8,
      page: 2,
      page_size: 3,
      uri: `${KEPT}&Page=2&PageToken=PASM1`,
      first_page_uri: `${KEPT}&Page=0`,
      next_page_uri: `${KEPT}&Page=3&PageToken=PASM4`,
      previous_page_uri: `${KEPT}&Page=1&PageToken=PBSM2`,
    })
  })

  it('has no links beyond the ends, and an empty page ends where it starts', () => {
    const page = { items: [], hasNext: false, hasPrevious: false }
    const first = { ...request, filters: [], page: 0, pageToken: undefined }
    expect(encodePage(first, page, [])).toMatchObject({
      start: 0,
      end: 0,
      uri: '/Messages.json?PageSize=3&Page=0',
      next_page_uri: null,
      previous_page_uri: null,
    })
  })
})
