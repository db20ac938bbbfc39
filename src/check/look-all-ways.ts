// Looks at slides in every way of `passes.ts`, a page for each way.
import type { Page } from 'playwright'
import type { Finding } from '../model/finding.ts'
import { type LookAt, openLook, type SlideFacts } from './look-at-slide.ts'
import { type Pass, passes } from './passes.ts'

interface WaysOptions {
  /** Where the built deck is served. */
  readonly url: string
  /** A page in a context of its own. */
  readonly newPage: () => Promise<Page>
}

/** Slides that are looked at once more, on a page of their own, by one such look. */
const mostAgain = 24
/**
 * On a busy machine Vue trips, rarely, over one slide going while the next one comes, and what comes
 * after it on that page is broken too. What a slide does wrong by itself it does again.
 */
const doubtfulRules = new Set(['check/console', 'check/settled'])

/** Pages are opened when they are needed, and left open for the next slide. */
export function openAllWays({ url, newPage }: WaysOptions): LookAt {
  const looks = new Map<Pass, Promise<LookAt>>()
  const lookIn = (pass: Pass): Promise<LookAt> => {
    const look = looks.get(pass) ?? newPage().then((page) => openLook(page, { url, pass }))
    looks.set(pass, look)
    return look
  }
  const lookAlone = async (pass: Pass, slideNumber: number): Promise<SlideFacts> => {
    const page = await newPage()
    try {
      return await (
        await openLook(page, { url, pass })
      )(slideNumber)
    } finally {
      await page.context().close()
    }
  }
  let left = mostAgain
  return async (slideNumber) => {
    let facts: SlideFacts | undefined
    for (const pass of passes) {
      if ((facts?.fullness ?? 0) < pass.leastFullness || isNeverReady(facts)) continue
      let now = await (await lookIn(pass))(slideNumber)
      if (now.findings.some(isDoubtful) && left > 0) {
        left -= 1
        now = await lookAlone(pass, slideNumber)
        // It was the page that was broken: the next slide gets another. This one may be the caller's own.
        if (!now.findings.some(isDoubtful)) looks.delete(pass)
      }
      facts = facts ? { ...facts, findings: join(facts, now) } : now
    }
    return facts ?? { findings: [], fullness: 0 }
  }
}

/** What is wrong anyway need not be said again for another screen. */
function join(before: SlideFacts, now: SlideFacts): readonly Finding[] {
  const known = new Set(before.findings.map(({ rule }) => rule))
  return [...before.findings, ...now.findings.filter(({ rule }) => !known.has(rule))]
}

function isDoubtful({ rule }: Finding): boolean {
  return doubtfulRules.has(rule)
}

/** Waiting for it on another screen would only take as long again. */
function isNeverReady(facts: SlideFacts | undefined): boolean {
  return facts?.findings.some(({ rule }) => rule === 'check/settled') === true
}
