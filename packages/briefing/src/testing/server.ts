import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  path: string
  headers: IncomingMessage['headers']
  body: string
}

export interface Reply {
  status?: number
  body?: string
  headers?: Record<string, string>
  /** Takes the request and never answers, or closes the connection. */
  instead?: 'hang' | 'close'
}

/** A server on the loopback that answers as it is told, the last answer again and again. */
export const serve = async (
  replies: readonly Reply[],
): Promise<{ url: string; host: string; received: Received[]; close: () => Promise<void> }> => {
  const received: Received[] = []
  const answer = (reply: Reply, response: ServerResponse) => {
    if (reply.instead === 'hang') return
    if (reply.instead === 'close') {
      response.destroy()
      return
    }
    response.writeHead(reply.status ?? 200, reply.headers)
    response.end(reply.body ?? 'ok')
  }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const reply = replies[Math.min(received.length, replies.length - 1)] ?? {}
    received.push({
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    })
    answer(reply, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: `http://${host}`,
    host,
    received,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
