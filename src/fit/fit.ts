// Slides that fit the canvas: measured without a browser, laid out anew or split where they do not.
import type { OwnFaces } from '../model/face-file.ts'
import type { Slide } from '../model/slide.ts'
import { evenOut } from './even-out.ts'
import { fitSlide } from './fit-slide.ts'
import { joinEmpty } from './join-empty.ts'
import { withFaces } from './measure/face.ts'

/**
 * Slides in the same order, each of them fitting its layout. Nothing is lost, clipped or made
 * smaller: a slide that is too full gets a plainer layout, then further slides; pages left nearly
 * empty are joined or take blocks over from their neighbour. `fit(fit(x))` is `fit(x)`.
 */
export function fit(
  slides: readonly Slide[],
  options: { readonly faces?: OwnFaces | undefined } = {},
): Slide[] {
  return withFaces(options.faces, () => evenOut(joinEmpty(slides.flatMap(fitSlide))))
}
