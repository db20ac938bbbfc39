// An episode of a lesson → what there is to teach in it, counted as the pipeline would.
import { draw } from '../../../src/draw/draw.ts'
import { en } from '../../../src/locale/en.ts'
import type { Slide } from '../../../src/model/slide.ts'
import { outline } from '../../../src/outline/outline.ts'
import { roles } from '../../../src/outline/roles.ts'
import { parseNotes } from '../../../src/parse/parse-notes.ts'
import { plan } from '../../../src/plan/plan.ts'
import { teachingWithAdLib } from '../../../src/speak/ad-lib.ts'
import { added, nothing, type Teaching } from '../../../src/speak/teaching.ts'
import { understand } from '../../../src/understand/understand.ts'
import type { Episode } from './lesson-times.ts'

/** Counts the slides of an episode that are taught: exercises, their answers and dividers are not. */
export function countEpisode(
  text: string,
  { lesson, file }: { lesson: string; file: string },
): Episode {
  const parsed = parseNotes({ file, text }, { report: () => {} })
  const root = understand(roles(outline([parsed], { name: file }), { locale: en }), { locale: en })
  const slides = draw(plan(root, { locale: en }), { words: en.words })
  const counts = teachingWithAdLib(slides).filter((_, at) => isTaught(slides[at] as Slide))
  return {
    lesson,
    file,
    teaching: Number(parsed.meta.teaching),
    exercises: Number(parsed.meta.exercises),
    exerciseCount: slides.filter(({ layout }) => layout === 'exercise').length,
    counts: rounded(counts.reduce(added, nothing)),
  }
}

function isTaught({ layout, isSolution }: Slide): boolean {
  return layout !== 'section' && layout !== 'exercise' && !isSolution
}

function rounded(counts: Teaching): Teaching {
  return { ...counts, words: Math.round(counts.words) }
}
