// Puts defects together so that few decks are built: as many as a deck holds, refused ones by class.
import { cleanSlides } from './clean-slides.ts'
import type { Defect } from './defect.ts'
import { defects } from './defects.ts'
import { seed, type Seeded, untouched } from './seeded.ts'

/** More make the page slow. */
const mostSlides = 120

interface SharingOptions {
  /** More decks without findings. */
  readonly decks?: readonly string[]
  /** Which variants of each class; all by default. */
  readonly each?: number[]
  /** Only classes whose name has one of these in it, between commas. */
  readonly only?: string
}

/** Decks of slides; the untouched ones have one of their own. */
export function shareOut(options: SharingOptions = {}): Seeded[][] {
  const { each, only = '' } = options
  const slides = cleanSlides(options.decks)
  const parts = only.split(',')
  const wanted = defects.filter(({ name }) => parts.some((part) => name.includes(part)))
  const seedAll = (some: readonly Defect[]): Seeded[] =>
    some.flatMap((defect) => seed(defect, { slides, ...(each ? { each } : {}) }))
  const refused = wanted.filter(({ isRefused }) => isRefused).map((defect) => seedAll([defect]))
  const rest = wanted.filter(({ isRefused }) => !isRefused)
  const shown = seedAll(rest)
  // Evenly, so that the last deck is not a deck of three.
  const size = Math.ceil(shown.length / Math.ceil(shown.length / mostSlides))
  const decks = Array.from(
    { length: shown.length === 0 ? 0 : Math.ceil(shown.length / size) },
    (_, index) => shown.slice(index * size, (index + 1) * size),
  )
  // By themselves: beside a slide that was made of it, a title is there twice.
  return [...refused, slides.map(untouched), ...decks]
}
