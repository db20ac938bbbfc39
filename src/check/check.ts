// Tests every slide of a built deck in a real browser.
import { join } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { contentKey, keepFile, readKept } from '../stage/kept.ts'
import type { Stage } from '../stage/stage.ts'
import { deckChecks } from './deck-kinds/index.ts'
import type { Expected } from './ledger-shown.ts'
import { lookAtSlides } from './look-at-slides.ts'
import { passes } from './passes.ts'
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
}

/**
 * Looks at every slide, at the crowded ones in other ways too (`passes.ts`). What was found is kept
 * with the build, so that an unchanged deck costs a file. Rules: those of `kinds/` and `deck-kinds/`, `check/console`, `check/remote`, `check/request`,
 * `check/settled`, `check/spelling`, `ledger/shown`.
 * @throws CannotRun when there is no browser.
 */
export async function check(stage: Stage, options: CheckOptions = {}): Promise<readonly Finding[]> {
  const { expected = [] } = options
  const kept = join(
    stage.keptDir,
    `check-${contentKey(JSON.stringify(expected), options.text ?? '')}.json`,
  )
  const before = options.fresh ? undefined : await readKept(kept)
  if (before !== undefined) return JSON.parse(before) as Finding[]
  const slideCount = stage.slides.length
  options.say?.(`checking ${slideCount} ${slideCount === 1 ? 'slide' : 'slides'}`)
  const slips = spelling(options.text ?? '', { lang: stage.lang })
  const url = await stage.url()
  const fullness = new Map<number, number>()
  const findings = deckChecks.flatMap(({ look, rule, severity, fix }): Finding[] =>
    look(stage).map((found) => ({ rule, severity, fix, ...found })),
  )
  for (const pass of passes) {
    const isAny = [...fullness.values()].some((each) => each >= pass.leastFullness)
    if (pass.leastFullness > 0 && !isAny) continue
    const seen = await stage.page((page) =>
      lookAtSlides(page, { url, slideCount, pass, fullness, expected }),
    )
    // What is wrong anyway need not be said again for another screen.
    const known = new Set(findings.map(ruleOnSlide))
    findings.push(...seen.filter((finding) => !known.has(ruleOnSlide(finding))))
  }
  findings.push(...(await slips))
  findings.sort((a, b) => (a.slideNumber ?? 0) - (b.slideNumber ?? 0))
  await keepFile(kept, JSON.stringify(findings))
  return findings
}

function ruleOnSlide({ rule, slideNumber }: Finding): string {
  return `${slideNumber} ${rule}`
}
