// Slidev's print page, every slide on it and ready: what most exports are made from.
import type { Page } from 'playwright'
import { refuse } from '../model/cannot-run.ts'
import { settle } from '../stage/settle.ts'
import type { Stage } from '../stage/stage.ts'

const timeoutMs = 60_000

/** One element for each slide. */
export const printedSlide = '.print-slide-container'

/**
 * Opens it in a page.
 * @param options.rule Of the finding when it does not get ready.
 * @throws CannotRun
 */
export async function openPrintPage(
  page: Page,
  { stage, rule }: { stage: Stage; rule: string },
): Promise<void> {
  await page.goto(`${await stage.url()}?print#/print`)
  const count = stage.slides.length
  const isReady = await settle(page, { root: printedSlide, count, timeoutMs })
  if (isReady) {
    await page.evaluate(
      linkSlides,
      stage.slides.flatMap(({ id }) => id ?? ''),
    )
    return
  }
  refuse({
    rule,
    message: `Unexpected print page that is not ready after ${timeoutMs / 1000} s, expected every slide on it`,
    fix: 'Run `oficina check` to see which slide is broken.',
  })
}

/**
 * Links to slides lead to their place in the document; else they would lead to our server, which is
 * gone when the file is read. Runs in the page.
 * @param ids Addresses of the slides, in order.
 */
function linkSlides(ids: readonly string[]): void {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#/"]')) {
    const slide = slides[ids.indexOf(decodeURIComponent(link.getAttribute('href')?.slice(2) ?? ''))]
    if (slide) link.setAttribute('href', `#${slide.id}`)
    else link.removeAttribute('href')
  }
}
