import { describe, expect, it } from 'vitest'
import { networkFault } from './network-fault.ts'

const errorWith = (message: string, code: string): Error =>
  Object.assign(new Error(message), { code })

describe('networkFault', () => {
  it.each([
    ['INVALID_PURPOSE', 'unsuitable certificate purpose'],
    ['INVALID_CA', 'invalid CA certificate'],
    ['UNSPECIFIED', 'EE certificate key too weak'],
    ['PATH_LENGTH_EXCEEDED', 'path length constraint exceeded'],
    ['CERT_HAS_EXPIRED', 'certificate has expired'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'],
    ['ECONNREFUSED', 'connect ECONNREFUSED 93.184.215.14:443'],
  ])('is of the far side for %s', (code, message) => {
    expect(networkFault(errorWith(message, code))).toBe(message)
  })

  it.each(['ENOSPC', 'EMFILE', 'EACCES', 'EINVAL'])('is ours for %s', (code) => {
    expect(networkFault(errorWith('no', code))).toBeNull()
  })

  it('is one line, and not a long one', () => {
    const names = Array.from({ length: 100 }, (_, index) => `DNS:host-${index}.example.com`)
    const said = networkFault(
      errorWith(`not for\n${names.join(', ')}`, 'ERR_TLS_CERT_ALTNAME_INVALID'),
    )
    expect(said).toMatch(/^not for DNS:host-0.example.com, /)
    expect(said).toHaveLength(300)
  })
})
