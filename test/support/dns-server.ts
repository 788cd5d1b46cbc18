import { createSocket } from 'node:dgram'
import type { AddressInfo } from 'node:net'

/** What a name has of a type; nothing of it under a name that is there is an empty answer. */
export type Zone = Record<string, Partial<Record<keyof typeof TYPES, string[]>> | 'SERVFAIL'>

export interface DnsServer {
  /** As `setServers` of node:dns takes it. */
  address: string
  zone: Zone
  close(): Promise<void>
}

/** https://www.rfc-editor.org/rfc/rfc1035#section-3.2.2, RFC 3596 */
const TYPES = { A: 1, NS: 2, CNAME: 5, MX: 15, TXT: 16, AAAA: 28 }
const NXDOMAIN = 3
const SERVFAIL = 2

const encodeName = (name: string): Buffer =>
  Buffer.concat([
    ...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label)])),
    Buffer.from([0]),
  ])

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255])

const encode = (type: keyof typeof TYPES, value: string): Buffer => {
  switch (type) {
    case 'A':
      return Buffer.from(value.split('.').map(Number))
    case 'AAAA':
      throw new Error('this server has no AAAA')
    case 'TXT':
      return Buffer.from([value.length, ...Buffer.from(value)])
    case 'MX': {
      const [priority = '', exchange = ''] = value.split(' ')
      return Buffer.concat([u16(Number(priority)), encodeName(exchange)])
    }
    default:
      return encodeName(value)
  }
}

/** The name of the one question, its type, and its bytes. */
const readQuestion = (query: Buffer): { name: string; type: number; bytes: Buffer } => {
  const labels: string[] = []
  let at = 12
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('ascii', at + 1, at + 1 + length))
    at += length + 1
  }
  return {
    name: labels.join('.').toLowerCase(),
    type: query.readUInt16BE(at + 1),
    bytes: query.subarray(12, at + 5),
  }
}

const reply = (query: Buffer, zone: Zone): Buffer => {
  const { name, type, bytes } = readQuestion(query)
  const found = zone[name]
  const asked = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((one) => TYPES[one] === type)
  const values = asked === undefined || typeof found !== 'object' ? [] : (found[asked] ?? [])
  const code = found === 'SERVFAIL' ? SERVFAIL : found === undefined ? NXDOMAIN : 0
  const answers = values.map((value) => {
    const data = encode(asked ?? 'A', value)
    // The name again (a pointer to the question), the type, class IN, 60 seconds.
    const head = [0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60]
    return Buffer.concat([Buffer.from(head), u16(data.length), data])
  })
  // A recursive server's answer to one question.
  const header = Buffer.concat([
    query.subarray(0, 2),
    Buffer.from([0x81, 0x80 | code]),
    u16(1),
    u16(answers.length),
    u16(0),
    u16(0),
  ])
  return Buffer.concat([header, bytes, ...answers])
}

/** A name server over UDP on a port of this machine. */
export const startDnsServer = async (zone: Zone): Promise<DnsServer> => {
  const socket = createSocket('udp4')
  const server: DnsServer = {
    address: '',
    zone,
    close: () => new Promise((closed) => socket.close(closed)),
  }
  socket.on('message', (query, { port, address }) => {
    socket.send(reply(query, server.zone), port, address)
  })
  await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound))
  server.address = `127.0.0.1:${(socket.address() as AddressInfo).port}`
  return server
}
