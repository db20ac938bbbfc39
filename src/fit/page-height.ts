// Height of the blocks of a slide, one under the other.
import type { Block, Layout } from '../model/slide.ts'
import { space } from '../theme/tokens.ts'
import type { Measured, Setting } from './kinds/kind.ts'
import { heightOf } from './kinds/kind.ts'
import { kindOf } from './kinds/index.ts'
import { knownTexts } from './measure/face.ts'
import { measureBlock } from './measure-block.ts'

/** Each block of a slide, measured where it stands. */
export function measureAll(
  blocks: readonly Block[],
  options: { readonly layout: Layout; readonly widthPx: number },
): Measured[] {
  const { layout, widthPx } = options
  return blocks.map((block, index) => measureOnce(block, { layout, widthPx, isFirst: index === 0 }))
}

/** Blocks are measured again for every cut that is tried; the answer is always the same. */
function measureOnce(block: Block, setting: Setting): Measured {
  const known = knownTexts() as WeakMap<Block, Map<string, Measured>>
  const answers = known.get(block) ?? new Map<string, Measured>()
  known.set(block, answers)
  const key = `${setting.layout} ${setting.widthPx} ${setting.isFirst}`
  const measured = answers.get(key) ?? kindOf(block, setting).measure(block, setting, measureBlock)
  answers.set(key, measured)
  return measured
}

/** Height of measured blocks with the gaps between them; blocks without height have no gap. */
export function stackHeight(measured: readonly Measured[]): number {
  const heights = measured.map(heightOf).filter((heightPx) => heightPx > 0)
  const gapsPx = Math.max(0, heights.length - 1) * space.blockGapPx
  return heights.reduce((sum, heightPx) => sum + heightPx, gapsPx)
}
