// Slidev's server believes whoever reaches it: writes and sockets are only for our own pages.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { isOwnHost, isOwnOrigin } from '../own-address.ts'

const readOnly = new Set(['GET', 'HEAD'])
/** Which slide is shown, from the presenter's window to the others; all else would edit files. */
const SHARED_STATE = /^\/@server-reactive\/nav$/
/** What the side editor saves, when the presenter asked for it. */
const SLIDE = /^\/__slidev\/slides\/\d+\.json$/

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
export function guard({ hasEditor }: { readonly hasEditor: boolean }): {
  name: string
  configureServer: (server: Server) => void
} {
  const writable = hasEditor ? [SHARED_STATE, SLIDE] : [SHARED_STATE]
  return {
    name: 'oficina:guard',
    configureServer({ middlewares, httpServer }) {
      middlewares.stack.unshift({
        route: '',
        handle(request, response, next) {
          if (isAllowed(request, writable)) return next()
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

function isAllowed(request: IncomingMessage, writable: readonly RegExp[]): boolean {
  const { method = '', url = '' } = request
  if (readOnly.has(method)) return isOwnHost(request)
  return method === 'POST' && writable.some((path) => path.test(url)) && isOwnOrigin(request)
}
