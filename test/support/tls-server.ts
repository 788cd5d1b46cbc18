import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'

/** A key and a certificate for localhost that lasts so many days. */
const certificate = (days: number): { key: string; cert: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'drift-tls-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const what = ['-x509', '-days', String(days), '-subj', '/CN=localhost']
  execFileSync('openssl', ['req', ...what, ...curve, '-keyout', key, '-out', cert], {
    stdio: 'pipe',
  })
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  rmSync(folder, { recursive: true })
  return made
}

/** A server that shows a certificate and says nothing else. */
export const startTlsServer = async (
  days: number,
): Promise<{ place: string; close(): Promise<void> }> => {
  const server = createServer(certificate(days), (socket) => socket.end())
  server.on('tlsClientError', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    place: `localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}
