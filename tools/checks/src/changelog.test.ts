import { describe, expect, it } from 'vitest'
import { findChangelogProblems } from './changelog.ts'

const CHANGELOG = '# Changelog\n\nNewest first.\n\n## 0.10.0\n\n- More.\n\n## 0.9.0\n\nThe first.\n'

describe('findChangelogProblems', () => {
  it('has nothing to say where the version of the contract is the first entry', () => {
    expect(findChangelogProblems(CHANGELOG, '0.10.0')).toEqual([])
  })

  it('notices a version without an entry', () => {
    expect(findChangelogProblems(CHANGELOG, '0.11.0')).toEqual([
      'the contract has version 0.11.0, but the first entry is 0.10.0',
    ])
  })

  it('notices an entry that says nothing', () => {
    expect(findChangelogProblems(CHANGELOG.replace('- More.', ''), '0.10.0')).toEqual([
      '0.10.0 does not say what is new',
    ])
  })

  it('notices entries in the wrong order', () => {
    const turned = '## 0.9.0\n\na\n\n## 0.10.0\n\nb\n'
    expect(findChangelogProblems(turned, '0.9.0')).toEqual([
      '0.9.0 must stand below the version after it',
    ])
  })

  it('notices a heading that is no version', () => {
    expect(findChangelogProblems(`${CHANGELOG}\n## Soon\n\nx\n`, '0.10.0')).toContain(
      '"Soon" is no version, such as 0.2.0',
    )
  })
})
