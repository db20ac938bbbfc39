// Goes to a slide of a deck that is open in a page, as the room would, and waits until it stands still.
import type { Page } from 'playwright'
import { settle } from '../stage/settle.ts'

export interface ShowOptions {
  /** Where the built deck is served. */
  readonly url: string
  readonly slideNumber: number
  /** Pressed before it is looked at; 0 by default. */
  readonly clicks?: number
}

/** Most slides take less than a tenth of it, on a busy machine too. */
const firstTryMs = 6000

/** The slide's own element, as a CSS selector. */
export const rootOf = (slideNumber: number): string =>
  `#slide-content .slidev-page[data-slidev-no="${slideNumber}"]`

/**
 * Without loading the page again, unless it stumbled: then it shows no slide any more.
 * @returns False when it was not ready in time.
 */
export async function showSlide(page: Page, options: ShowOptions): Promise<boolean> {
  const { url, slideNumber, clicks = 0 } = options
  const hash = `#/${slideNumber}${clicks > 0 ? `?clicks=${clicks}` : ''}`
  const root = rootOf(slideNumber)
  if (await settle(page, { root, hash, timeoutMs: firstTryMs })) return true
  await page.goto('about:blank')
  await page.goto(`${url}${hash}`)
  return settle(page, { root })
}

/** How many clicks the slide has that is shown. */
export async function clicksOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, 'oficinaClicksTotal')))
}
