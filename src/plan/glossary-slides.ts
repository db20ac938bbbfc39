// The glossary as the last slides; each term leads back to where it was taught.
import type { PhrasingContent, Table, TableRow } from 'mdast'
import type { Locale } from '../locale/words.ts'
import type { Section } from '../model/section.ts'
import type { Slide } from '../model/slide.ts'
import type { GlossaryEntry } from '../model/workshop.ts'
import { makeSlide, type PlanContext } from './make-slide.ts'

/** Fewer terms need no list. */
const entriesAtLeast = 4

/** One slide with all terms, which `fit` continues; none when the notes define next to nothing. */
export function glossarySlides(
  entries: readonly GlossaryEntry[],
  { root, locale, context }: { root: Section; locale: Locale; context: PlanContext },
): Slide[] {
  if (entries.length < entriesAtLeast) return []
  const title = locale.words.glossary
  const section: Section = { ...root, id: 'glossary', title: [{ type: 'text', value: title }] }
  const { term, meaning } = locale.words
  const head = row([{ type: 'text', value: term }], [{ type: 'text', value: meaning }])
  const table: Table = { type: 'table', children: [head, ...entries.map(entryRow)] }
  const why = `${entries.length} terms of the notes`
  return [makeSlide({ section, layout: 'table', blocks: [table], why }, context)]
}

function entryRow({ term, meaning, sectionId }: GlossaryEntry): TableRow {
  const link: PhrasingContent = {
    type: 'link',
    url: `#${sectionId}`,
    children: [{ type: 'text', value: term }],
  }
  return row([link], meaning)
}

function row(term: readonly PhrasingContent[], meaning: readonly PhrasingContent[]): TableRow {
  return {
    type: 'tableRow',
    children: [term, meaning].map((children) => ({ type: 'tableCell', children: [...children] })),
  }
}
