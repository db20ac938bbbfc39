// Height of one block where it stands, without a browser.
import type { Block } from '../model/slide.ts'
import { kindOf } from './kinds/index.ts'
import type { Setting } from './kinds/kind.ts'
import { heightOf } from './kinds/kind.ts'

/** Height in canvas px of `block` in a layout, in a box of `setting.widthPx`. */
export function measureBlock(block: Block, setting: Setting): number {
  return heightOf(kindOf(block, setting).measure(block, setting, measureBlock))
}
