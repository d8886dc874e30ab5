import { describe, expect, it } from 'vitest'
import { Counter, Gauge, Histogram } from './instruments.ts'

describe('Counter', () => {
  it('counts each combination of labels on its own', () => {
    const counter = new Counter({ name: 'a_total', help: 'All a.', labels: ['kind', 'end'] })
    counter.add(['x', 'good'])
    counter.add(['x', 'bad'])
    counter.add(['x', 'good'], 2)
    expect(counter.text()).toBe(
      '# HELP a_total All a.\n# TYPE a_total counter\n' +
        'a_total{kind="x",end="good"} 3\na_total{kind="x",end="bad"} 1\n',
    )
  })

  it('says 0 before anything was counted, so that an alarm has something to compare with', () => {
    expect(new Counter({ name: 'a_total', help: 'All a.' }).text()).toMatch(/\na_total 0\n$/)
  })

  it('escapes what would end a label', () => {
    const counter = new Counter({ name: 'a_total', help: 'All a.', labels: ['kind'] })
    counter.add(['a"b\\c\nd'])
    expect(counter.text()).toContain(String.raw`a_total{kind="a\"b\\c\nd"} 1`)
  })
})

describe('Histogram', () => {
  it('counts a value in every bucket that it fits into', () => {
    const histogram = new Histogram({ name: 'a_seconds', help: 'All a.', labels: ['kind'] }, [1, 2])
    for (const value of [0.5, 1, 1.5, 9]) histogram.observe(['x'], value)
    expect(histogram.text()).toBe(
      '# HELP a_seconds All a.\n# TYPE a_seconds histogram\n' +
        'a_seconds_bucket{kind="x",le="1"} 2\n' +
        'a_seconds_bucket{kind="x",le="2"} 3\n' +
        'a_seconds_bucket{kind="x",le="+Inf"} 4\n' +
        'a_seconds_sum{kind="x"} 12\na_seconds_count{kind="x"} 4\n',
    )
  })
})

describe('Gauge', () => {
  it('tells what is so when it is read', () => {
    let size = 1
    const gauge = new Gauge({ name: 'a_bytes', help: 'A.' }, () => [[[], size]])
    size = 7
    expect(gauge.text()).toBe('# HELP a_bytes A.\n# TYPE a_bytes gauge\na_bytes 7\n')
  })
})
