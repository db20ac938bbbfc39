// Slides that fit the canvas: measured without a browser, laid out anew or split where they do not.
import type { OwnFaces } from '../model/face-file.ts'
import { kept } from '../model/recalled.ts'
import type { Slide } from '../model/slide.ts'
import { evenOut } from './even-out.ts'
import { fitSlide } from './fit-slide.ts'
import { joinEmpty } from './join-empty.ts'
import { withFaces } from './measure/face.ts'
import { isOfOneSection } from './neighbours.ts'

/**
 * Slides in the same order, each of them fitting its layout. Nothing is lost, clipped or made
 * smaller: a slide that is too full gets a plainer layout, then further slides; pages left nearly
 * empty are joined or take blocks over from their neighbour. `fit(fit(x))` is `fit(x)`.
 */
export function fit(
  slides: readonly Slide[],
  options: { readonly faces?: OwnFaces | undefined } = {},
): Slide[] {
  const { faces } = options
  return withFaces(faces, () =>
    runsOf(slides).flatMap(([first, ...others]) => fitRun(first, faces, ...others)),
  )
}

type Run = [first: Slide, ...others: Slide[]]

/** Only pages under one title are joined or dealt out anew. */
function runsOf(slides: readonly Slide[]): Run[] {
  const runs: Run[] = []
  for (const slide of slides) {
    const run = runs.at(-1)
    if (run && isOfOneSection(run.at(-1), slide)) run.push(slide)
    else runs.push([slide])
  }
  return runs
}

const fitRun = kept((first: Slide, _faces: OwnFaces | undefined, ...others: Slide[]): Slide[] =>
  evenOut(joinEmpty([first, ...others].flatMap(fitSlide))),
)
