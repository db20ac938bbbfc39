// A page in the browser that the project finds, for tests that need the truth.
import type { Browser, Page } from 'playwright'
import { chromium } from 'playwright'
import { findBrowser } from '../../src/stage/browser/find-browser.ts'

/** Opens a page of one slide's size; close the browser when done. */
export async function openPage(): Promise<{ browser: Browser; page: Page }> {
  const { browser: found } = await findBrowser()
  if (!found) throw new Error('no browser: run `npx oficina doctor`')
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: { ...process.env, ...found.env } as Record<string, string>,
  })
  return { browser, page: await browser.newPage({ viewport: { width: 980, height: 552 } }) }
}
