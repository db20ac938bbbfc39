// Fixtures for Playwright Test: the browser that Oficina finds, and built decks, open once per worker.
import { test as base } from 'playwright/test'
import { checkDeck } from '../check/check.ts'
import { judgeFindings } from '../check/judge-findings.ts'
import { foundOn } from '../check/found-on.ts'
import type { Expected } from '../check/ledger-shown.ts'
import type { LookAt } from '../check/look-at-slide.ts'
import { openAllWays } from '../check/look-all-ways.ts'
import { expectedWords } from '../commands/expected-words.ts'
import { openDeck, placed } from '../commands/with-stage.ts'
import { type CommandContext, decksOf } from '../commands/workshop.ts'
import { loadConfig } from '../config/config.ts'
import type { Finding } from '../model/finding.ts'
import { findBrowser } from '../stage/browser/find-browser.ts'
import { browserArgs } from '../stage/browser/open-browser.ts'
import type { Staged } from '../stage/stage.ts'

/** A built deck, ready to be looked at. */
export interface OpenedDeck {
  /** `http://127.0.0.1:<port>/`; slide 3 is at `#/3`. Missing when the deck could not be built. */
  readonly url?: string
  /** Of one slide, looked at in the page of the test; rules and ignores of the settings hold. */
  readonly checkSlide: (slideNumber: number) => Promise<readonly Finding[]>
  /** What needs no browser: that it builds, its titles, speaker notes, language, spelling. */
  readonly checkWhole: () => Promise<readonly Finding[]>
}

interface Opened {
  readonly staged: Staged
  readonly expected: readonly Expected[]
  readonly context: CommandContext
  readonly deck: Awaited<ReturnType<typeof decksOf>>[number]
}

interface TestFixtures {
  /** Builds a deck, by its name, unless it is built, and serves it to this machine. */
  readonly openedDeck: (name: string) => Promise<OpenedDeck>
}

interface WorkerFixtures {
  readonly stages: (name: string) => Promise<Opened>
}

/** The settings of the folder that the tests run in; nothing is said. */
export async function workshopContext(): Promise<CommandContext> {
  const cwd = process.cwd()
  const config = await loadConfig({}, { cwd, report: () => {} })
  return { config, cwd, progress: { say: () => {}, done: () => {} } }
}

/** Playwright's `test` with what Oficina adds. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const { browser } = await findBrowser()
      const own = browser ? { executablePath: browser.path, args: [...browserArgs] } : {}
      const env = browser?.env ? { env: { ...process.env, ...browser.env } as never } : {}
      await use({ ...own, ...env, ...launchOptions })
    },
    { scope: 'worker' },
  ],
  viewport: { width: 980, height: 552 },
  contextOptions: { reducedMotion: 'reduce' },
  serviceWorkers: 'block',
  stages: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures off the parameter
    async ({}, use) => {
      const opened = new Map<string, Promise<Opened>>()
      await use((name) => {
        const one = opened.get(name) ?? openByName(name)
        opened.set(name, one)
        return one
      })
      for (const one of await Promise.allSettled(opened.values()))
        if (one.status === 'fulfilled') await one.value.staged.stage?.close()
    },
    { scope: 'worker' },
  ],
  openedDeck: async ({ stages, page, browser, contextOptions }, use) => {
    // The first look is in the page of the test, which is traced; looks without fonts take their own.
    let own: typeof page | undefined = page
    await use(async (name) => {
      const { staged, expected, context, deck } = await stages(name)
      const { stage, slides } = staged
      const finish = async (found: readonly Finding[]): Promise<readonly Finding[]> => {
        const { judgement } = context.config
        const judged = judgeFindings(found, { deck: name, slides, judgement, baseline: [] })
        return placed(judged, { deck, slides })
      }
      let look: LookAt | undefined
      const newPage = async (): Promise<typeof page> => {
        const first = own
        own = undefined
        if (first) return first
        const fresh = await browser.newContext(contextOptions)
        return fresh.newPage()
      }
      return {
        ...(stage ? { url: await stage.url() } : {}),
        async checkSlide(slideNumber) {
          if (!stage) return []
          look ??= openAllWays({ url: await stage.url(), newPage })
          const words = expected.filter((one) => one.slideNumber === slideNumber)
          return finish(foundOn(new Map([[slideNumber, await look(slideNumber)]]), words))
        },
        async checkWhole() {
          const found = stage ? await checkDeck(stage, { text: deck.text }) : []
          return finish([...staged.findings, ...found])
        },
      }
    })
  },
})

async function openByName(name: string): Promise<Opened> {
  const context = await workshopContext()
  const [deck] = await decksOf([name], context)
  if (!deck) throw new Error(`Unexpected deck ${name}, expected one of the decks`)
  const staged = await openDeck(deck, context)
  return { staged, context, deck, expected: await expectedWords(deck, staged.slides) }
}
