import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Path → JSON, or a status with a media type and a text. */
export type Pages = Record<string, object | { status: number; type: string; text: string }>

/** Serves what a test puts there, as somebody's API or registry; 404 for everything else. */
export const startHttpServer = async (
  pages: Pages,
): Promise<{ url: string; asked: string[]; close(): Promise<void> }> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const page = Object.hasOwn(pages, path)
      ? (pages[path] as object)
      : { status: 404, type: 'text/plain', text: 'not here' }
    const { status, type, text } =
      'status' in page && 'text' in page
        ? (page as { status: number; type: string; text: string })
        : { status: 200, type: 'application/json; charset=utf-8', text: JSON.stringify(page) }
    response.writeHead(status, { 'content-type': type }).end(text)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
