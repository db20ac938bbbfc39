// All checks of a slide, in the order in which they are reported.
import type { SlideCheck } from '../slide-check.ts'
import { blank } from './blank.ts'
import { clipped } from './clipped.ts'
import { diagram } from './diagram.ts'
import { image } from './image.ts'
import { overflow } from './overflow.ts'
import { raw } from './raw.ts'
import { typeSize } from './type-size.ts'

export const slideChecks: readonly SlideCheck[] = [
  blank,
  overflow,
  clipped,
  diagram,
  image,
  raw,
  typeSize,
]
