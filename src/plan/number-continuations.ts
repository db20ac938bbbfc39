// Slides that follow each other under one title → “(2/3)”, so that no two slides have the same title.
import { kept } from '../model/recalled.ts'
import type { Slide } from '../model/slide.ts'
import { titleText } from '../model/title-text.ts'

const alone = new Set(['cover', 'agenda', 'section', 'end'])

/** Numbers the runs; run after `fit`, which may have made more slides of one. */
export function numberContinuations(slides: readonly Slide[]): Slide[] {
  const runs: Slide[][] = []
  for (const slide of slides) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && sameTitle(before, slide)) run.push(slide)
    else runs.push([slide])
  }
  return runs.flatMap((run) => run.map((slide, index) => numbered(slide, index, run.length)))
}

const numbered = kept((slide: Slide, index: number, total: number): Slide => {
  const { continued: _, ...rest } = slide
  return total === 1 ? rest : { ...rest, continued: { index: index + 1, total } }
})

function sameTitle(a: Slide, b: Slide): boolean {
  if (alone.has(a.layout) || alone.has(b.layout) || b.opensPart) return false
  const words = (slide: Slide): string => [...slide.crumbs, titleText(slide.title)].join(' › ')
  return words(a) === words(b)
}
