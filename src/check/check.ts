// Tests every slide of a built deck in a real browser.
import { join } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { contentKey, keepFile, readKept } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'
import { durationMinutes } from '../time/duration.ts'
import { deckChecks } from './deck-kinds/index.ts'
import { foundOn } from './found-on.ts'
import type { Expected } from './ledger-shown.ts'
import type { SlideRun } from './run/slide-run.ts'
import { startRun } from './run/start-run.ts'
import { spelling } from './spelling.ts'

export interface CheckOptions {
  /** Told what is going on. */
  readonly say?: (words: string) => void
  /** What the notes say that slides must show. */
  readonly expected?: readonly Expected[]
  /** The deck as it is written, to be read for slips of the hand. */
  readonly text?: string
  /** Look again although nothing changed. */
  readonly fresh?: boolean
  /** Looks at the slides; one of its own by default. */
  readonly run?: SlideRun
}

/**
 * Looks at every slide, at the crowded ones in other ways too (`passes.ts`), each a test of Playwright
 * Test (`run/`). What was found is kept with the build, so that an unchanged deck costs a file, and by
 * slide, so that only what changed is opened again. Of a shard, only its slides; what concerns the deck
 * as a whole is told with the first. Rules: those of `kinds/` and `deck-kinds/`, `check/console`,
 * `check/remote`, `check/request`, `check/settled`, `check/spelling`, `check/unfinished`,
 * `ledger/shown`.
 * @throws CannotRun when there is no browser, and `check/runner`.
 */
export async function check(stage: Stage, options: CheckOptions = {}): Promise<readonly Finding[]> {
  const { expected = [], text = '', fresh: isFresh = false } = options
  const kept = join(stage.keptDir, `check-${contentKey(JSON.stringify(expected), text)}.json`)
  const before = isFresh || options.run?.mustLook ? undefined : await readKept(kept)
  if (before !== undefined) return JSON.parse(before) as Finding[]
  const run = options.run ?? (await startRun([stage], { isFresh }))
  try {
    const ofDeck = checkDeck(stage, { text })
    // Waited for below, unless the slides fail first.
    ofDeck.catch(() => undefined)
    const { facts, isWhole } = await run.look(stage, (count) =>
      options.say?.(openingWords(count, stage.slides.length)),
    )
    const findings = [...foundOn(facts, expected), ...(facts.has(1) ? await ofDeck : [])].sort(
      (a, b) => (a.slideNumber ?? 0) - (b.slideNumber ?? 0),
    )
    if (isWhole) await keepFile(kept, JSON.stringify(findings))
    return findings
  } finally {
    if (!options.run) await run.close()
  }
}

/** In the settings of the deck. */
const DURATION = /^\uFEFF?---\r?\n(?:(?!---).*\r?\n)*?duration: *['"]?(?<text>[^'"\r\n]+)/

function timeOf(text: string): number | undefined {
  return durationMinutes(DURATION.exec(text)?.groups?.['text'] ?? '')
}

/** “checking 2 of 52 slides”. */
function openingWords(count: number, slideCount: number): string {
  const of = count === slideCount ? '' : ` of ${slideCount}`
  return `checking ${count}${of} ${slideCount === 1 ? 'slide' : 'slides'}`
}

/** What no browser is needed for: the checks of `deck-kinds/` and `check/spelling`. */
export async function checkDeck(
  stage: Pick<Stage, 'lang' | 'slides'>,
  { text }: { readonly text: string },
): Promise<readonly Finding[]> {
  const slips = spelling(text, { lang: stage.lang })
  const { lang, slides } = stage
  const deck = { lang, slides, text, durationMinutes: timeOf(text) }
  const found = deckChecks.flatMap(({ look, rule, severity, fix }): Finding[] =>
    look(deck).map((each) => ({ rule, severity, fix, ...each })),
  )
  return [...found, ...(await slips)]
}
