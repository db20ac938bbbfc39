// Listens to a page: what it says on the console, what it asks for and from whom.
import type { ConsoleMessage, Page, Request } from 'playwright'
import type { Finding } from '../model/finding.ts'
import { SLIDE_SCRIPT } from './own-turn.ts'

/** What was heard, and what tells whose it is: Slidev loads the neighbours of a slide with it. */
export interface Heard {
  readonly finding: Finding
  /** Text that only the slide concerned has in its HTML. */
  readonly trace?: string
  /** Which slide's script asked; known a moment later. */
  readonly asker?: () => number | undefined
}

/** Addresses that stay on this machine, or in the page. */
const LOCAL = /^(?:http:\/\/127\.0\.0\.1[:/]|ws:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/
const loud = new Set(['error', 'warning', 'assert'])
const mostCharacters = 160

/**
 * Reports, from now on:
 * - `check/console` (error): an error or warning on the console, or an exception.
 * - `check/remote` (error): a request that leaves 127.0.0.1. It is stopped.
 * - `check/request` (error): a request that failed or was answered with 400 or more.
 */
export async function listenTo(page: Page, hear: (heard: Heard) => void): Promise<void> {
  page.on('console', (message) => {
    if (loud.has(message.type()) && !isEcho(message))
      hear(onConsole(message.text(), message.location().url))
  })
  page.on('pageerror', (error) => hear(onConsole(error.message, error.stack ?? '')))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    // Leaving a slide drops what it was still loading: not a failure.
    if (LOCAL.test(request.url()) && reason !== 'net::ERR_ABORTED') hear(onFailure(request, reason))
  })
  page.on('response', (response) => {
    // The check of links asks so.
    if (response.request().method() === 'HEAD') return
    if (response.status() >= 400) hear(onFailure(response.request(), `answer ${response.status()}`))
  })
  // Who asks from a script is in no HTML: the browser tells which script it was.
  const session = await page.context().newCDPSession(page)
  const askers = new Map<string, number>()
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const slide = slideOf(initiator)
    if (slide !== undefined) askers.set(request.url, slide)
  })
  session.on('Network.webSocketCreated', ({ url, initiator }) => {
    if (!LOCAL.test(url)) hear(onRemote(url, initiator && slideOf(initiator)))
  })
  await page.context().route(
    (url) => !LOCAL.test(url.href),
    async (route) => {
      const url = route.request().url()
      hear({ ...onRemote(url), asker: () => askers.get(url) })
      await route.abort()
    },
  )
}

/** The browser says on the console too that a request failed, which is reported as a request. */
function isEcho(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource')
}

function onConsole(text: string, where: string): Heard {
  const slide = SLIDE_SCRIPT.exec(where)?.[1]
  const line = text.split('\n')[0] ?? text
  const finding: Finding = {
    rule: 'check/console',
    severity: 'error',
    message: `Unexpected words on the console, expected none: ${line.slice(0, mostCharacters)}`,
    fix: 'Correct what the slide runs or names.',
    ...(slide ? { slideNumber: Number(slide) } : {}),
  }
  return { finding }
}

/** What the browser says of who asks: a script, and who called that. */
interface Asker {
  readonly stack?: Calls
}

interface Calls {
  readonly callFrames: readonly { readonly url: string }[]
  readonly parent?: Calls
}

function slideOf({ stack }: Asker): number | undefined {
  for (let calls = stack; calls; calls = calls.parent) {
    for (const { url } of calls.callFrames) {
      const slide = SLIDE_SCRIPT.exec(url)?.[1]
      if (slide) return Number(slide)
    }
  }
  return undefined
}

function onRemote(url: string, slideNumber?: number): Heard {
  const finding: Finding = {
    rule: 'check/remote',
    severity: 'error',
    message: `Unexpected request to \`${url.slice(0, mostCharacters)}\`, expected nothing to leave this machine`,
    fix: 'Save the file beside the deck and name that instead.',
    ...(slideNumber === undefined ? {} : { slideNumber }),
  }
  return { finding, trace: url }
}

function onFailure(request: Request, reason: string): Heard {
  const { pathname } = new URL(request.url())
  const finding: Finding = {
    rule: 'check/request',
    severity: 'error',
    message: `Unexpected failure of \`${pathname.slice(0, mostCharacters)}\` (${reason}), expected it to load`,
    fix: 'Correct the path in the deck, or put the file there.',
  }
  return { finding, trace: pathname.split('/').at(-1) ?? pathname }
}
