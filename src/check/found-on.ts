// What is wrong with slides that were looked at, before it is judged.
import type { Finding } from '../model/finding.ts'
import { asWritten } from './as-written.ts'
import { type Expected, shownFindings } from './ledger-shown.ts'
import type { SlideFacts } from './look-at-slide.ts'

/** What was found by looking, and which words of the notes were not found. */
export function foundOn(
  facts: ReadonlyMap<number, SlideFacts>,
  expected: readonly Expected[],
): Finding[] {
  const seen = new Map(
    [...facts].flatMap(([number, fact]) => (fact.seen ? [[number, fact.seen]] : [])),
  )
  const asked = expected.filter(({ slideNumber }) => seen.has(slideNumber))
  const found = [...facts.values()].flatMap(({ findings }) => findings)
  return [...asWritten(found, asked), ...shownFindings(asked, seen)]
}
