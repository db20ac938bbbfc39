// A page in the browser that ships with the project, for tests that need the truth.
import chromium from '@sparticuz/chromium'
import type { Browser, Page } from 'playwright'
import { chromium as playwright } from 'playwright'

/** Opens a page of one slide's size; close the browser when done. */
export async function openPage(): Promise<{ browser: Browser; page: Page }> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox'],
  })
  return { browser, page: await browser.newPage({ viewport: { width: 980, height: 552 } }) }
}
