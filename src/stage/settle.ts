// When a page is ready to be looked at: an explicit signal instead of waiting some time.
import type { Page } from 'playwright'

export interface SettleOptions {
  /** What must be ready, as a CSS selector; it must be there. */
  readonly root: string
  /** How many elements `root` must find. */
  readonly count?: number
  /** Or how many at least, when the number follows from the deck. */
  readonly atLeast?: number
  readonly timeoutMs?: number
  /** Where in the page to go first: `#/3`. */
  readonly hash?: string
  /** After an error on the page (`noteFailure`), so many frames without anything new are the end. */
  readonly framesAfterError?: number
}

declare global {
  interface Window {
    oficinaHasFailed?: boolean
  }
}

/** Runs in the page, before its own scripts: notes that one of them failed. */
export function noteFailure(): void {
  const note = (): void => void (window.oficinaHasFailed = true)
  window.addEventListener('error', note)
  // Vue tells there what failed inside a component.
  const { console } = window
  const log = console.error
  console.error = (...said: unknown[]) => {
    note()
    log(...said)
  }
}

/**
 * Waits until fonts are loaded, nothing says “loading”, images are decoded, and two frames in a row
 * show everything at the same place.
 * @returns False when that did not happen in time.
 */
export async function settle(page: Page, options: SettleOptions): Promise<boolean> {
  const { root, hash = '', atLeast = options.count ?? 1, timeoutMs = 15_000 } = options
  const { framesAfterError = Number.MAX_SAFE_INTEGER } = options
  const atMost = options.atLeast === undefined ? (options.count ?? 1) : Number.MAX_SAFE_INTEGER
  return page.evaluate(settleInPage, { root, hash, atLeast, atMost, timeoutMs, framesAfterError })
}

/** Runs in the page: must not use anything from outside. */
async function settleInPage(given: {
  root: string
  hash: string
  atLeast: number
  atMost: number
  timeoutMs: number
  framesAfterError: number
}): Promise<boolean> {
  if (given.hash !== '' && location.hash !== given.hash) {
    const went = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
    location.hash = given.hash
    await went
  }
  const endMs = performance.now() + given.timeoutMs
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame)
  const roots = (): Element[] => [...document.querySelectorAll(given.root)]
  const inside = (selector: string): Element[] =>
    roots().flatMap((root) => [...root.querySelectorAll(selector)])
  const picture = (): string =>
    roots()
      .flatMap((root) => [root, ...root.querySelectorAll('*')])
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return `${x},${y},${width},${height}`
      })
      .join(';')
  let before = ''
  const all = document.getElementsByTagName('*')
  let elements = 0
  let stillFrames = 0
  while (performance.now() < endMs) {
    await document.fonts.ready
    const images = inside('img') as HTMLImageElement[]
    await Promise.allSettled(images.map((image) => image.decode()))
    await frame()
    const isLoading = inside('.slidev-slide-loading').length > 0
    // Slidev shows a slide's frame a moment before its layout.
    const isMounted = roots().every((root) => root.querySelector('.slidev-layout') !== null)
    // The neighbours of a slide are in the page too, without a place in it.
    const isShown = roots().every((root) => root.getClientRects().length > 0)
    const { length } = roots()
    const isWhole = length >= given.atLeast && length <= given.atMost
    const isThere = isWhole && isMounted && isShown && document.fonts.status === 'loaded'
    const now = isThere && !isLoading ? picture() : ''
    if (now !== '' && now === before) return true
    before = now
    const isStill = window.oficinaHasFailed === true && all.length === elements
    elements = all.length
    stillFrames = isStill ? stillFrames + 1 : 0
    if (stillFrames > given.framesAfterError) return false
  }
  return false
}
