// What the browser must show of the notes: the ledger, for slides that are as they were generated.
import { parseSync } from '@slidev/parser'
import { type Expected, expectedOf } from '../check/ledger-shown.ts'
import { readText } from '../merge/store.ts'
import type { Ledger } from '../model/ledger.ts'
import type { StagedSlide } from '../stage/stage.ts'
import type { DeckFile } from './workshop.ts'

/**
 * Nothing when the deck has no ledger. Slides that were edited by hand are their author's: what the
 * notes say is no longer asked of them.
 */
export async function expectedWords(
  { paths, text }: DeckFile,
  slides: readonly StagedSlide[],
): Promise<Expected[]> {
  const [ledgerText, base] = await Promise.all([readText(paths.ledger), readText(paths.base)])
  if (ledgerText === undefined || base === undefined) return []
  const generated = rawSlides(base)
  const mine = rawSlides(text)
  return expectedOf(JSON.parse(ledgerText) as Ledger, slides).filter(
    ({ slideId }) => generated.get(slideId) === mine.get(slideId),
  )
}

/** Each slide's text by its address. */
function rawSlides(deck: string): Map<string, string> {
  return new Map(
    parseSync(deck, '').slides.map(({ frontmatter, content, note }) => [
      String((frontmatter as Record<string, unknown>)['routeAlias']),
      `${content}\n${note ?? ''}`,
    ]),
  )
}
