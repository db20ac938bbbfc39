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
  if (await settle(page, { root: printedSlide, count, timeoutMs })) return
  refuse({
    rule,
    message: `Unexpected print page that is not ready after ${timeoutMs / 1000} s, expected every slide on it`,
    fix: 'Run `oficina check` to see which slide is broken.',
  })
}
