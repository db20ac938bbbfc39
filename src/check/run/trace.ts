// The trace of one test: kept when the slide has errors, or was not looked at to the end.
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright'
import type { TestInfo } from 'playwright/test'
import type { LookAt } from '../look-at-slide.ts'
import { openAllWays } from '../look-all-ways.ts'
import { attached } from './told.ts'

/** As large as one slide, so that nothing is scaled. */
export const contextOptions: BrowserContextOptions = {
  viewport: { width: 980, height: 552 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
  serviceWorkers: 'block',
}

interface Trace {
  /** A look of this test's own, in pages that are closed with it; the first of them is traced. */
  readonly look: (deck: { readonly url: string; readonly browser: Browser }) => LookAt
  readonly keep: () => void
  readonly close: () => Promise<void>
}

/** Nothing is opened until it is looked. */
export function openTrace(info: TestInfo): Trace {
  const contexts: BrowserContext[] = []
  let isKept = false
  return {
    look({ url, browser }) {
      const newPage = async () => {
        const context = await browser.newContext(contextOptions)
        if (contexts.push(context) === 1)
          await context.tracing.start({ screenshots: true, snapshots: true, title: info.title })
        return context.newPage()
      }
      return openAllWays({ url, newPage })
    },
    keep() {
      isKept = true
    },
    async close() {
      const [traced] = contexts
      if (traced && (isKept || info.status !== info.expectedStatus)) {
        const path = info.outputPath('trace.zip')
        await traced.tracing.stop({ path })
        await info.attach(attached.trace, { path, contentType: 'application/zip' })
      }
      for (const context of contexts) await context.close()
    },
  }
}
