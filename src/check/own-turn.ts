// Slidev loads a slide's neighbours with it; here each waits for its turn, so that what a page does and
// says is the doing of the slide that is shown.
import type { Page, Route } from 'playwright'

/** The stage names a slide's script after it. */
export const SLIDE_SCRIPT = /\/slide-(\d+)-[\w-]+\.js/

/** @returns Says whose turn it is, 1-based; only its script is answered, and those of slides before. */
export async function takeTurns(page: Page): Promise<(slideNumber: number) => Promise<void>> {
  let turn = 0
  const waiting = new Map<number, Route[]>()
  await page.route(SLIDE_SCRIPT, async (route) => {
    const number = Number(SLIDE_SCRIPT.exec(route.request().url())?.[1])
    if (number === turn) await route.continue()
    else waiting.set(number, [...(waiting.get(number) ?? []), route])
  })
  return async (slideNumber) => {
    turn = slideNumber
    const own = waiting.get(slideNumber) ?? []
    waiting.delete(slideNumber)
    for (const route of own) await route.continue()
  }
}
