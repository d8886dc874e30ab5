import { describe, expect, it } from 'vitest'
import { countSegments } from './segments.ts'

describe('countSegments', () => {
  it.each([
    ['an empty text', '', 1],
    ['160 septets', 'a'.repeat(160), 1],
    ['161 septets', 'a'.repeat(161), 2],
    ['306 septets', 'a'.repeat(306), 2],
    ['307 septets', 'a'.repeat(307), 3],
    ['80 characters that need an escape', '€'.repeat(80), 1],
    ['81 characters that need an escape', '€'.repeat(81), 2],
    [
      'an escape that must not be parted from its character',
      `${'a'.repeat(152)}€${'a'.repeat(152)}`,
      3,
    ],
    ['70 characters outside GSM-7', '你'.repeat(70), 1],
    ['71 characters outside GSM-7', '你'.repeat(71), 2],
    ['134 characters outside GSM-7', '你'.repeat(134), 2],
    ['135 characters outside GSM-7', '你'.repeat(135), 3],
    ['one such character among many others', `${'a'.repeat(70)}你`, 2],
    ['35 emoji of two units', '😀'.repeat(35), 1],
    ['36 emoji of two units', '😀'.repeat(36), 2],
    ['an emoji that must not be parted', '😀'.repeat(67), 3],
    ['families that must not be parted', `ab${'👨‍👩‍👧‍👦'.repeat(12)}`, 3],
    ['a letter with 1,000 marks, which no part holds', `e${'\u0301'.repeat(1000)}`, 15],
    ['a text behind such a letter', `e${'\u0301'.repeat(70)}${'你'.repeat(63)}`, 2],
    ['1,600 characters of GSM-7', 'a'.repeat(1600), 11],
    ['1,600 characters outside it', '你'.repeat(1600), 24],
  ])('counts %s', (_, text, expected) => {
    expect(countSegments(text)).toBe(expected)
  })
})
