// All checks of a slide, in the order in which they are reported.
import type { SlideCheck } from '../slide-check.ts'
import { alt } from './alt.ts'
import { blank } from './blank.ts'
import { clipped } from './clipped.ts'
import { contrast } from './contrast.ts'
import { diagramContrast } from './diagram-contrast.ts'
import { diagram } from './diagram.ts'
import { footer } from './footer.ts'
import { headings } from './headings.ts'
import { imageShape } from './image-shape.ts'
import { image } from './image.ts'
import { keyboard } from './keyboard.ts'
import { link } from './link.ts'
import { overflow } from './overflow.ts'
import { overlap } from './overlap.ts'
import { raw } from './raw.ts'
import { tofu } from './tofu.ts'
import { typeSize } from './type-size.ts'

export const slideChecks: readonly SlideCheck[] = [
  blank,
  overflow,
  footer,
  overlap,
  clipped,
  diagram,
  image,
  raw,
  typeSize,
  contrast,
  diagramContrast,
  imageShape,
  tofu,
  link,
  headings,
  alt,
  keyboard,
]
