// All checks of a slide, in the order in which they are reported.
import type { SlideCheck } from '../slide-check.ts'
import { alt } from './alt.ts'
import { altWords } from './alt-words.ts'
import { blank } from './blank.ts'
import { clipped } from './clipped.ts'
import { covered } from './covered.ts'
import { density } from './density.ts'
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
import { readingOrder } from './reading-order.ts'
import { titleLength } from './title-length.ts'
import { tofu } from './tofu.ts'
import { typeSize } from './type-size.ts'

export const slideChecks: readonly SlideCheck[] = [
  blank,
  overflow,
  footer,
  overlap,
  covered,
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
  readingOrder,
  alt,
  altWords,
  keyboard,
  titleLength,
  density,
]
