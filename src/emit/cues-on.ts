// What is said at each click of a slide.
import type { Block } from '../model/slide.ts'

/** Of the one drawing that builds up; two would be clicked for at once. */
export function cuesOn(blocks: readonly Block[]): readonly string[] {
  const building = blocks.flatMap((block) =>
    block.type === 'diagram' && block.cues ? [block.cues] : [],
  )
  return (building.length === 1 && building[0]) || []
}
