// The slides of decks, and what is known of them before anything is opened.
import { factsPath, readFacts } from '../kept-facts.ts'
import type { SlideFacts } from '../look-at-slide.ts'
import { slideKeys } from '../slide-keys.ts'
import type { JobDeck, JobSlide } from './job.ts'
import type { AboutDeck } from './slide-run.ts'

export type KnownFacts = ReadonlyMap<number, SlideFacts>

/** All slides of a deck as tests get them. */
export function slidesOf(deck: AboutDeck): readonly JobSlide[] {
  const keys = slideKeys(deck)
  const expected = Map.groupBy(deck.expected ?? [], ({ slideNumber }) => slideNumber)
  return deck.slides.map(({ number, title, id }, index) => {
    const key = keys[index] ?? ''
    const own = { number, title, key, keptAt: factsPath(key), expected: expected.get(number) ?? [] }
    return id === undefined ? own : { ...own, id }
  })
}

export async function knownFacts(slides: readonly JobSlide[]): Promise<KnownFacts> {
  const read = await Promise.all(
    slides.map(async ({ number, keptAt }) => {
      const facts = await readFacts(keptAt, { slideNumber: number })
      return facts ? [[number, facts] as const] : []
    }),
  )
  return new Map(read.flat())
}

/** Without the slides that are known. */
export function unknownOf(
  { name, slides }: Omit<JobDeck, 'openedAt'>,
  known: KnownFacts = new Map(),
): Omit<JobDeck, 'openedAt'> {
  return { name, slides: slides.filter(({ number }) => !known.has(number)) }
}
