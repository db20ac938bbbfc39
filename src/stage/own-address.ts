// Whether a request was meant for us: a page elsewhere can send one to 127.0.0.1, under any name.
import type { IncomingMessage } from 'node:http'

const names = ['127.0.0.1', 'localhost'] as const

type Request = Pick<IncomingMessage, 'headers' | 'socket'>

/** The `Host` is this machine and the port we have: a name that leads here is not (DNS rebinding). */
export function isOwnHost({ headers, socket }: Request): boolean {
  return names.some((name) => headers.host === `${name}:${socket.localPort}`)
}

/** And the page that asks is one of ours: browsers say so in `Origin` on all that can change something. */
export function isOwnOrigin(request: Request): boolean {
  const { headers } = request
  return isOwnHost(request) && headers.origin === `http://${headers.host}`
}
