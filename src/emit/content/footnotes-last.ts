// Footnotes stand at the end of what they are in, wherever the notes have them.
import type { Block } from '../../model/slide.ts'

/** The blocks, footnotes after all others. */
export function footnotesLast(blocks: readonly Block[]): Block[] {
  const isNote = (block: Block): boolean => block.type === 'footnoteDefinition'
  return [...blocks.filter((block) => !isNote(block)), ...blocks.filter(isNote)]
}
