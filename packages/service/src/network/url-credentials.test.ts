import { describe, expect, it } from 'vitest'
import { authorizationFor, credentialsIn } from './url-credentials.ts'

const BASIC = { user: 'Aladdin', password: 'open sesame' }
const POST = { method: 'POST', url: 'https://app.example.com/status?a=1' }

describe('credentialsIn', () => {
  it.each([
    ['https://u:p@h/', { user: 'u', password: 'p' }],
    ['https://u@h/', { user: 'u', password: '' }],
    ['https://J%C3%B6rg:a%3Ab%40c@h/', { user: 'Jörg', password: 'a:b@c' }],
    ['https://u:100%25@h/', { user: 'u', password: '100%' }],
    ['https://u:100%@h/', { user: 'u', password: '100%' }],
    ['https://h/', null],
  ])('reads %s', (url, expected) => {
    expect(credentialsIn(url)).toEqual(expected)
  })
})

describe('authorizationFor', () => {
  it('answers Basic as RFC 7617 has it', () => {
    expect(authorizationFor('Basic realm="x"', BASIC, POST)).toBe(
      'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
    )
  })

  it.each(['Bearer', 'Negotiate abc', '', 'Digest realm="x", nonce="n", algorithm=SHA-512-256'])(
    'answers nothing to %s',
    (challenge) => {
      expect(authorizationFor(challenge, BASIC, POST)).toBeNull()
    },
  )

  // The example of RFC 7616, section 3.9.1, with its own client nonce.
  const MUFASA = { user: 'Mufasa', password: 'Circle of Life' }
  const GET = { method: 'GET', url: 'http://www.example.org/dir/index.html' }
  const NONCE = '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v'
  const CLIENT_NONCE = 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ'
  const digest = (algorithm: string, more = '') =>
    `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, ` +
    `nonce="${NONCE}", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"${more}`

  it.each([
    ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
    ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
  ])('answers Digest with %s as RFC 7616 has it', (algorithm, response) => {
    const answer = authorizationFor(digest(algorithm), MUFASA, GET, CLIENT_NONCE)
    expect(answer).toContain(`response="${response}"`)
    expect(answer).toContain('uri="/dir/index.html"')
    expect(answer).toContain('qop=auth, nc=00000001')
    expect(answer).toContain('opaque="FQhe/')
    expect(answer).not.toContain('Circle')
  })

  it('prefers Digest, and takes no parameter of another challenge for its own', () => {
    const offered = `Basic realm="other", ${digest('MD5', ', Basic realm="third"')}`
    const answer = authorizationFor(offered, MUFASA, GET, CLIENT_NONCE)
    expect(answer).toContain('response="8ca523f5e9506fed4657c9700eebdbec"')
  })

  it('holds up nobody over a challenge without sense', () => {
    const challenge = `Digest ${'a'.repeat(200_000)}`
    expect(authorizationFor(challenge, BASIC, POST)).toBeNull()
  })

  it('answers Basic where it does not know the Digest', () => {
    const offered = `Digest realm="x", nonce="n", qop="auth-int", Basic realm="x"`
    expect(authorizationFor(offered, BASIC, POST)).toMatch(/^Basic /)
  })
})
