// All classes of seeded defects.
import { clicks } from './defects/clicks.ts'
import { deck } from './defects/deck.ts'
import { drawings } from './defects/drawing.ts'
import { image } from './defects/image.ts'
import { machine } from './defects/machine.ts'
import { place } from './defects/place.ts'
import { reach } from './defects/reach.ts'
import { source } from './defects/source.ts'
import { type } from './defects/type.ts'
import { words } from './defects/words.ts'
import type { Defect } from './defect.ts'

export const defects: readonly Defect[] = [
  ...place,
  ...type,
  ...image,
  ...drawings,
  ...source,
  ...words,
  ...reach,
  ...machine,
  ...clicks,
  ...deck,
]
