// Looks at slides in every way of `passes.ts`, on as many pages at once as the machine has room for.
import { availableParallelism } from 'node:os'
import type { Finding } from '../model/finding.ts'
import { atOnce } from '../stage/at-once.ts'
import type { Stage } from '../stage/stage.ts'
import { lookAtSlides, type SlideFacts } from './look-at-slides.ts'
import { type Pass, passes } from './passes.ts'

/** Fewer slides are looked at sooner than one more page is opened. */
const leastSlidesPerPage = 8
const mostPages = 6
/** While one page waits for its next frame, another has the core. */
const pagesPerCore = 1.5

/** The facts of each slide that is named; findings say the slide's number. */
export async function lookAllWays(
  stage: Pick<Stage, 'url' | 'page'>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, SlideFacts>> {
  const facts = new Map<number, SlideFacts>()
  for (const pass of passes) {
    const crowded = numbers.filter((each) => (facts.get(each)?.fullness ?? 0) >= pass.leastFullness)
    for (const [number, seen] of await onPages(stage, { numbers: crowded, pass })) {
      const before = facts.get(number)
      facts.set(number, before ? { ...before, findings: join(before, seen) } : seen)
    }
  }
  return facts
}

/** What is wrong anyway need not be said again for another screen. */
function join(before: SlideFacts, now: SlideFacts): readonly Finding[] {
  const known = new Set(before.findings.map(({ rule }) => rule))
  return [...before.findings, ...now.findings.filter(({ rule }) => !known.has(rule))]
}

async function onPages(
  stage: Pick<Stage, 'url' | 'page'>,
  { numbers, pass }: { numbers: readonly number[]; pass: Pass },
): Promise<ReadonlyMap<number, SlideFacts>> {
  if (numbers.length === 0) return new Map()
  const url = await stage.url()
  const room = Math.min(Math.floor(availableParallelism() * pagesPerCore), mostPages)
  const count = Math.max(1, Math.min(room, Math.floor(numbers.length / leastSlidesPerPage)))
  const size = Math.ceil(numbers.length / count)
  // Neighbours stay together: with a slide, Slidev loads those beside it.
  const shares = Array.from({ length: count }, (_, index) =>
    numbers.slice(index * size, (index + 1) * size),
  )
  const look = (some: readonly number[]): Promise<ReadonlyMap<number, SlideFacts>> =>
    stage.page((page) =>
      lookAtSlides(page, { url, numbers: some, pass, reads: pass === passes[0] }),
    )
  const seen = (await Promise.all(shares.map(look))).flatMap((each) => [...each])
  const doubtful = seen.filter(([, { findings }]) => findings.some(isDoubtful))
  const again = await atOnce(doubtful.slice(0, mostAgain), ([number]) => look([number]), {
    most: room,
  })
  return new Map([...seen, ...again.flatMap((each) => [...each])])
}

/** Slides that are looked at once more, on a page of their own. */
const mostAgain = 24
/**
 * On a busy machine Vue trips, rarely, over one slide going while the next one comes, and what comes
 * after it on that page is broken too. What a slide does wrong by itself it does again.
 */
const doubtfulRules = new Set(['check/console', 'check/settled'])

function isDoubtful({ rule }: Finding): boolean {
  return doubtfulRules.has(rule)
}
