import { connect, type AddressInfo, type Socket } from 'node:net'
import { createServer, getCACertificates, setDefaultCACertificates } from 'node:tls'
import { makeCertificate } from './certificate.ts'

export interface TlsProxy {
  /** `127.0.0.1:port`. */
  host: string
  close(): Promise<void>
}

const certificate = makeCertificate()
// What `NODE_EXTRA_CA_CERTS` would do, for a certificate that was not there when the process began.
setDefaultCACertificates([...getCACertificates('default'), certificate.cert])

/**
 * Speaks TLS on a loopback port and hands on what it is told to `target`, as the proxy in front of a
 * service does. All clients of this process trust its certificate.
 */
export const startTlsProxy = async (target: string): Promise<TlsProxy> => {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  const server = createServer(certificate, (socket) => {
    const upstream = connect(Number(port), hostname)
    for (const one of [socket, upstream]) {
      open.add(one)
      one.once('close', () => open.delete(one))
      // The other end is closed with it; that is all there is to do.
      one.once('error', () => undefined)
    }
    socket.pipe(upstream).pipe(socket)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        for (const socket of open) socket.destroy()
      }),
  }
}
