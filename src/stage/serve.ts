// A static server for one folder, on this machine only.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { keepOpen } from './lifetimes.ts'
import { isOwnHost } from './own-address.ts'

export interface Server {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves the folder on 127.0.0.1, on a port the system gives; what is not there is a 404. */
export async function serve(dir: string): Promise<Server> {
  const { default: sirv } = await import('sirv')
  const files = sirv(dir, { dev: true, etag: false })
  const server = createServer((request, response) => {
    const refuse = (statusCode: number): void => void response.writeHead(statusCode).end()
    if (isOwnHost(request)) files(request, response, () => refuse(404))
    else refuse(403)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1' }, resolve)
  })
  const { port } = server.address() as AddressInfo
  const close = keepOpen(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${port}/`, close }
}
