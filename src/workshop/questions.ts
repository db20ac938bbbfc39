// Checks of understanding: few and good, a mix of kinds, each with the line it came from.
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { GlossaryEntry, Question } from '../model/workshop.ts'
import { command } from './questions/command.ts'
import { group } from './questions/group.ts'
import { order } from './questions/order.ts'
import type { QuestionMaker } from './questions/question-maker.ts'
import { side } from './questions/side.ts'
import { term } from './questions/term.ts'
import { everySection } from '../model/every-section.ts'

/** The kinds, those of the best evidence first (workshops.md §3.5). */
const makers: readonly QuestionMaker[] = [side, group, command, order, term]
/** More would be an examination. */
const asksPerPartAtMost = 4

/**
 * The questions of the deck in the order of its parts.
 * In each part the kinds take turns, so that three questions are not of one kind.
 */
export function questions(
  root: Section,
  options: { slides: readonly Slide[]; glossary: readonly GlossaryEntry[]; locale: Locale },
): Question[] {
  const sections = everySection(root)
  const all = makers.map((make) => make({ sections, ...options }))
  const seen = new Set<string>()
  const isNew = ({ asked }: Question): boolean => !seen.has(asked) && seen.add(asked) !== undefined
  // Notes without a heading are one part.
  const parts = root.children.length > 0 ? root.children : [root]
  return parts.flatMap((part) => {
    const { fromLine } = part.place
    const toLine = Math.max(...everySection(part).map(({ place }) => place.toLine))
    const own = all.map((kind) =>
      kind.filter(
        ({ place }) =>
          place.file === part.place.file && place.fromLine >= fromLine && place.fromLine <= toLine,
      ),
    )
    return inTurns(own).filter(isNew).slice(0, asksPerPartAtMost)
  })
}

function inTurns(kinds: readonly (readonly Question[])[]): Question[] {
  const longest = Math.max(0, ...kinds.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
    kinds.flatMap((kind) => kind[index] ?? []),
  )
}
