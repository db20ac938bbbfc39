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

/**
 * Serves the folder on 127.0.0.1, on a port the system gives; what is neither there nor in `beside`
 * is a 404.
 */
export async function serve(
  dir: string,
  { beside }: { readonly beside?: string } = {},
): Promise<Server> {
  const { default: sirv } = await import('sirv')
  const settings = { dev: true, etag: false }
  const files = sirv(dir, settings)
  const more = beside === undefined ? undefined : sirv(beside, settings)
  const server = createServer((request, response) => {
    const refuse = (statusCode: number): void => void response.writeHead(statusCode).end()
    const missing = (): void => refuse(404)
    const next = more ? () => more(request, response, missing) : missing
    if (isOwnHost(request)) files(request, response, next)
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
