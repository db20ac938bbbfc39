// The deck as Slidev's own parser reads it, the slides that did not change remembered.
import { parseSync } from '@slidev/parser'
import { recalled } from '../../model/recalled.ts'

export type ReadSlide = ReturnType<typeof parseSync>['slides'][number]

/** Where `emit` may have begun a slide; in code it may stand too. */
const START = /^---\nlayout: .*\nrouteAlias: (.*)$/gm
/** About one of so many slides begins a run. */
const slidesInRun = 16
/**
 * A slide behind a run of them: read as one only when no fence and no comment is open before it, since
 * any fence would find its end in this one.
 */
const LAST = `---\nlayout: end\n---\n\n${'`'.repeat(40)}\n`

/** The slides of a deck, numbers and lines apart; read whole when it cannot be read in runs. */
export function readSlides(text: string): ReadSlide[] {
  const runs = runsOf(text).map(readRun)
  const slides = runs.flatMap((run) => run ?? [])
  if (runs.includes(undefined)) return parseSync(text, '').slides
  return slides
}

/** Cut by what the slides are called, so that one slide more cuts no other run elsewhere. */
function runsOf(text: string): string[] {
  const cuts = [...text.matchAll(START)]
    .filter(({ index, 1: alias = '' }) => index > 0 && sumOf(alias) % slidesInRun === 0)
    .map(({ index }) => index)
  return [0, ...cuts].map((from, index) => text.slice(from, cuts[index]))
}

const sumOf = recalled((text): number =>
  Array.from(text, (letter) => letter.codePointAt(0) ?? 0).reduce((sum, code) => sum + code, 0),
)

const readRun = recalled((run): readonly ReadSlide[] | undefined => {
  const slides = parseSync(run + LAST, '').slides
  const last = slides.pop()
  return last?.frontmatter['layout'] === 'end' && !('routeAlias' in last.frontmatter)
    ? slides
    : undefined
})
