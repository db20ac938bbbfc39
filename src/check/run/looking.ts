// The fixtures of a run: pages that stay open from slide to slide, or one for each test, traced.
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, type BrowserContext, chromium } from 'playwright'
import { test as base, type TestInfo } from 'playwright/test'
import { keepFile } from '../../stage/kept.ts'
import { foundOn } from '../found-on.ts'
import { judgeFindings } from '../judge-findings.ts'
import { readFacts } from '../kept-facts.ts'
import type { LookAt, SlideFacts } from '../look-at-slide.ts'
import { openAllWays } from '../look-all-ways.ts'
import { failBy } from './fail-by.ts'
import { type JobDeck, type JobSlide, type OpenedAt, readJob } from './job.ts'
import { attached } from './told.ts'
import { contextOptions, openTrace } from './trace.ts'

const job = readJob()
const askAgainMs = 20

/** A deck that is open. */
interface OpenDeck {
  readonly url: string
  readonly browser: Browser
  /** Its pages stay. */
  readonly look: LookAt
  /** Closes them: the browser is others', too, and a page that hangs would keep a core busy. */
  readonly close: () => Promise<void>
}

interface WorkerFixtures {
  /** Waits until the deck is open; nothing when it could not be built. */
  readonly openDeck: (deck: JobDeck) => Promise<OpenDeck | undefined>
}

interface TestFixtures {
  /** Looks at a slide unless its facts are kept, and hands them over. */
  readonly lookAt: (deck: JobDeck, slide: JobSlide) => Promise<void>
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  openDeck: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures off the parameter
    async ({}, use) => {
      const decks = new Map<JobDeck, Promise<OpenDeck | undefined>>()
      await use((deck) => {
        const open = decks.get(deck) ?? connect(deck)
        decks.set(deck, open)
        return open
      })
      for (const open of await Promise.allSettled(decks.values()))
        if (open.status === 'fulfilled') await open.value?.close()
    },
    { scope: 'worker' },
  ],
  lookAt: async ({ openDeck }, use, info) => {
    const trace = openTrace(info)
    await use(async (deck, slide) => {
      let facts = info.retry > 0 ? undefined : await believed(deck, slide)
      if (!facts) {
        const open = await timedAfter(info, () => openDeck(deck))
        if (!open) return info.skip()
        const look = job.isTraced ? trace.look(open) : open.look
        facts = await look(slide.number)
        await keepFile(slide.keptAt, JSON.stringify(facts))
      }
      const errors = errorsOn(facts, { deck, slide })
      if (errors.length > 0) trace.keep()
      await info.attach(attached.facts, {
        body: JSON.stringify(facts),
        contentType: 'application/json',
      })
      if (job.isStrict) failBy(errors)
    })
    await trace.close()
  },
})

async function connect({ openedAt }: JobDeck): Promise<OpenDeck | undefined> {
  while (!existsSync(openedAt)) await wait(askAgainMs)
  const { url, endpoint } = JSON.parse(readFileSync(openedAt, 'utf8')) as OpenedAt
  if (url === undefined || endpoint === undefined) return undefined
  const browser = await chromium.connect(endpoint)
  const contexts: BrowserContext[] = []
  const newPage = async () => {
    const context = await browser.newContext(contextOptions)
    contexts.push(context)
    return context.newPage()
  }
  const close = async (): Promise<void> => {
    for (const context of contexts) await context.close()
    await browser.close()
  }
  return { url, browser, look: openAllWays({ url, newPage }), close }
}

/** Waiting for the deck is not the slide's time. */
async function timedAfter<T>(info: TestInfo, open: () => Promise<T>): Promise<T> {
  const startMs = performance.now()
  info.setTimeout(0)
  const opened = await open()
  info.setTimeout(performance.now() - startMs + job.slideMs)
  return opened
}

/** With a trace to be made, a slide that has errors is opened anew. */
async function believed(deck: JobDeck, slide: JobSlide): Promise<SlideFacts | undefined> {
  if (job.isFresh) return undefined
  const facts = await readFacts(slide.keptAt, { slideNumber: slide.number })
  const isToBeTraced = facts && job.isTraced && errorsOn(facts, { deck, slide }).length > 0
  return isToBeTraced ? undefined : facts
}

function errorsOn(
  facts: SlideFacts,
  { deck, slide }: { readonly deck: JobDeck; readonly slide: JobSlide },
): ReturnType<typeof judgeFindings> {
  const { judgement, baseline } = job
  const found = foundOn(new Map([[slide.number, facts]]), slide.expected)
  const judged = judgeFindings(found, { deck: deck.name, slides: [slide], judgement, baseline })
  return judged.filter(({ severity }) => severity === 'error')
}
