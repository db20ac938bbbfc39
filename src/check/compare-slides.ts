// Whether slides look as they did: two builds side by side in the browser, compared dot by dot.
import type { Page } from 'playwright'
import type { Stage } from '../stage/stage.ts'
import { compareDots } from './compare-dots.ts'
import { clicksOf, showSlide } from './show-slide.ts'

/** Numbers of one slide in both builds, 1-based. */
export interface Sides {
  readonly before: number
  readonly after: number
}

/** How a slide looks beside how it looked, PNG each. */
export interface Compared {
  /** Changed dots, 0 to 1 of the slide. */
  readonly share: number
  /** When it looks so: “at click 2”, “in the dark”; empty for a slide as it is left. */
  readonly when: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** What changed in red, the rest faded. */
  readonly difference: Uint8Array
}

/**
 * Looks at each slide after its last click, then before each click, then in dark colours, until it
 * looks different. The slide's number is passed over where it has another one.
 * @returns What was seen of each, in their order; nothing where all is equal to the eye.
 */
export async function compareSlides(
  { old, now }: { readonly old: Stage; readonly now: Stage },
  slides: readonly Sides[],
): Promise<(Compared | undefined)[]> {
  const found: (Compared | undefined)[] = []
  const [first] = slides
  if (!first) return found
  const [oldUrl, url] = await Promise.all([old.url(), now.url()])
  await old.page((oldPage) =>
    now.page(async (page) => {
      await Promise.all([
        oldPage.goto(`${oldUrl}#/${first.before}`),
        page.goto(`${url}#/${first.after}`),
      ])
      for (const sides of slides)
        found.push(
          await compareOne(
            [
              { page: oldPage, url: oldUrl },
              { page, url },
            ],
            sides,
          ),
        )
    }),
  )
  return found
}

interface Side {
  readonly page: Page
  readonly url: string
}

async function compareOne(
  [old, now]: readonly [Side, Side],
  { before, after }: Sides,
): Promise<Compared | undefined> {
  const both = (clicks?: number): Promise<boolean[]> =>
    Promise.all([
      showSlide(old.page, { url: old.url, slideNumber: before, ...(clicks ? { clicks } : {}) }),
      showSlide(now.page, { url: now.url, slideNumber: after, ...(clicks ? { clicks } : {}) }),
    ])
  const style = before === after ? '' : '.of-number { visibility: hidden }'
  const look = async (when: string): Promise<Compared | undefined> => {
    const [was, is] = await Promise.all([old, now].map(({ page }) => page.screenshot({ style })))
    return was && is && differing(was, is, when)
  }
  await both()
  const mostClicks = Math.max(await clicksOf(old.page), await clicksOf(now.page))
  for (let clicks = mostClicks; clicks >= 0; clicks -= 1) {
    if (mostClicks > 0) await both(clicks)
    const seen = await look(clicks === mostClicks ? '' : `at click ${clicks}`)
    if (seen) return seen
  }
  if (mostClicks > 0) await both(mostClicks)
  await Promise.all([old, now].map(({ page }) => darken(page, true)))
  const seen = await look('in the dark')
  await Promise.all([old, now].map(({ page }) => darken(page, false)))
  return seen
}

async function darken(page: Page, isDark: boolean): Promise<void> {
  await page.evaluate((on) => document.documentElement.classList.toggle('dark', on), isDark)
}

/** Both are of one browser on one machine: what is not the same was changed. */
const tolerance = 0.02

function differing(before: Uint8Array, after: Uint8Array, when: string): Compared | undefined {
  if (Buffer.compare(before, after) === 0) return undefined
  const { count, share, difference } = compareDots(before, after, { tolerance })
  return count === 0 ? undefined : { share, when, before, after, difference }
}
