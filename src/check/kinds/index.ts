// All checks of a slide, in the order in which they are reported.
import type { SlideCheck } from '../slide-check.ts'
import { altWords } from './alt-words.ts'
import { alt } from './alt.ts'
import { blank } from './blank.ts'
import { clicks } from './clicks.ts'
import { clipped } from './clipped.ts'
import { contrast } from './contrast.ts'
import { covered } from './covered.ts'
import { density } from './density.ts'
import { diagramContrast } from './diagram-contrast.ts'
import { diagram } from './diagram.ts'
import { emptyItem } from './empty-item.ts'
import { faint } from './faint.ts'
import { footer } from './footer.ts'
import { garbled } from './garbled.ts'
import { headings } from './headings.ts'
import { imageShape } from './image-shape.ts'
import { image } from './image.ts'
import { keyboard } from './keyboard.ts'
import { langOfPart } from './lang.ts'
import { link } from './link.ts'
import { motion } from './motion.ts'
import { overflow } from './overflow.ts'
import { overlap } from './overlap.ts'
import { pairs } from './pairs.ts'
import { placeholder } from './placeholder.ts'
import { raw } from './raw.ts'
import { readingOrder } from './reading-order.ts'
import { sameId } from './same-id.ts'
import { squeezed } from './squeezed.ts'
import { titleLength } from './title-length.ts'
import { tofu } from './tofu.ts'
import { turned } from './turned.ts'
import { typeSize } from './type-size.ts'

export const slideChecks: readonly SlideCheck[] = [
  blank,
  overflow,
  footer,
  overlap,
  covered,
  clipped,
  squeezed,
  turned,
  clicks,
  motion,
  diagram,
  image,
  faint,
  raw,
  garbled,
  typeSize,
  contrast,
  diagramContrast,
  imageShape,
  tofu,
  link,
  sameId,
  headings,
  langOfPart,
  readingOrder,
  alt,
  altWords,
  keyboard,
  titleLength,
  density,
  emptyItem,
  pairs,
  placeholder,
]
