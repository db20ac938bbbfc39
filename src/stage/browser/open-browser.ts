// Starts the browser for one run and makes sure that it ends with it.
import type { Browser, Page } from 'playwright'
import { refuse } from '../../model/cannot-run.ts'
import { keepOpen } from '../lifetimes.ts'
import { type BrowserOptions, findBrowser } from './find-browser.ts'

/** No traffic of the browser's own, no first-run pages; software drawing, the same everywhere. */
export const browserArgs: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--no-first-run',
]

/** A page is as large as one slide, so that nothing is scaled. */
const viewport = { width: 980, height: 552 } as const

export interface OpenBrowser {
  /** Where the browser comes from. */
  readonly source: string
  /** Opens a page of its own for `use` and closes it whatever happens. */
  page<T>(use: (page: Page) => Promise<T>): Promise<T>
  /** Where other processes reach it, for `chromium.connect`. */
  endpoint(): Promise<string>
  close(): Promise<void>
}

/**
 * Finds and starts a browser.
 * @throws CannotRun `stage/no-browser`, `stage/browser-missing`, `stage/browser-start`; its `page`
 * `stage/browser-gone`.
 */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenBrowser> {
  const { browser: found, tried } = await findBrowser(options)
  if (!found) {
    const looked = tried.map(({ source, outcome }) => `${source}: ${outcome}`).join('; ')
    refuse({
      rule: 'stage/no-browser',
      message: `Unexpected machine without a browser, expected Chromium, Chrome or Edge (${looked})`,
      fix: 'Run `oficina doctor --fix`, or name one with `--browser PATH`.',
    })
  }
  const { chromium } = await import('playwright')
  const browser = await chromium
    .launch({
      executablePath: found.path,
      args: [...browserArgs],
      // Chromium refuses its sandbox to root, which is who runs in containers.
      chromiumSandbox: process.getuid?.() !== 0 && found.source !== '@sparticuz/chromium',
      env: { ...definedEnv(), ...found.env },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    .catch((error: Error) =>
      refuse(
        {
          rule: 'stage/browser-start',
          message: `Unexpected end of the browser \`${found.path}\` (${found.source}), expected it to start: ${reasonIn(error.message)}`,
          fix: 'Name another browser with `--browser PATH`, or run `oficina doctor`.',
        },
        error,
      ),
    )
  const close = keepOpen(() => browser.close())
  // Whoever opens a browser wants a page: the first is made at once.
  let first: Promise<Page> | undefined = newPage(browser)
  let bound: Promise<{ endpoint: string }> | undefined
  first.catch(() => undefined)
  return {
    source: found.source,
    async page(use) {
      const made = first ?? newPage(browser)
      first = undefined
      try {
        const page = await made
        try {
          return await use(page)
        } finally {
          await page.context().close()
        }
      } catch (error) {
        if (!isGone(browser, error)) throw error
        return refuse(
          {
            rule: 'stage/browser-gone',
            message: 'Unexpected end of the browser midway, expected it to stay',
            fix: 'Run the command again; if it ends again, the machine may be short of memory.',
          },
          error,
        )
      }
    },
    async endpoint() {
      bound ??= bind(browser)
      return (await bound).endpoint
    },
    close,
  }
}

/**
 * A socket is a file among the temporary ones, which can be refused, or have a path longer than the
 * system allows (108 bytes on Linux): then an address that nobody guesses, on this machine only.
 */
async function bind(browser: Browser): Promise<{ endpoint: string }> {
  try {
    return await browser.bind('oficina')
  } catch {
    await browser.unbind()
    return browser.bind('oficina', { host: '127.0.0.1', port: 0 })
  }
}

const CRASHED = /(?:target|page) crashed/i

function isGone(browser: Browser, error: unknown): error is Error {
  return error instanceof Error && (!browser.isConnected() || CRASHED.test(error.message))
}

/** A page in a context of its own: closing that closes both. */
async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  return context.newPage()
}

const LIBRARY = /error while loading shared libraries: \S+/

/** Playwright's message holds the whole call log; the first telling line is enough. */
function reasonIn(message: string): string {
  return LIBRARY.exec(message)?.[0] ?? message.split('\n')[0] ?? message
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}
