// Slidev's server believes whoever reaches it: writes and sockets are only for our own pages.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { isOwnHost, isOwnOrigin } from '../own-address.ts'

const readOnly = new Set(['GET', 'HEAD'])
/** Which slide is shown, from the presenter's window to the others; all else would edit files. */
const SHARED_STATE = /^\/@server-reactive\/nav$/

type Next = () => void

/** What is used of Vite's server. */
interface Server {
  readonly middlewares: {
    readonly stack: {
      unshift: (layer: {
        route: string
        handle: (request: IncomingMessage, response: ServerResponse, next: Next) => void
      }) => void
    }
  }
  readonly httpServer?: {
    prependListener: (
      event: 'upgrade',
      listener: (request: IncomingMessage, socket: Duplex) => void,
    ) => void
  } | null
}

/** A Vite plugin that stands before everything else in Slidev's server (hazards §4). */
export function guard(): { name: string; configureServer: (server: Server) => void } {
  return {
    name: 'oficina:guard',
    configureServer({ middlewares, httpServer }) {
      middlewares.stack.unshift({
        route: '',
        handle(request, response, next) {
          if (isAllowed(request)) return next()
          response.statusCode = 403
          response.end()
        },
      })
      httpServer?.prependListener('upgrade', (request, socket) => {
        if (!isOwnOrigin(request)) socket.destroy()
      })
    },
  }
}

function isAllowed(request: IncomingMessage): boolean {
  const { method = '', url = '' } = request
  if (readOnly.has(method)) return isOwnHost(request)
  return method === 'POST' && SHARED_STATE.test(url) && isOwnOrigin(request)
}
