// A sketch drawn as the pipeline draws it.
import { draw } from '../../src/draw/draw.ts'
import { pt } from '../../src/locale/pt.ts'
import type { Diagram, Sketch } from '../../src/model/diagram.ts'

/** The diagram of one sketch, described in Portuguese. */
export function drawSketch(sketch: Sketch): Diagram {
  const place = { file: 'notes.md', fromLine: 1, toLine: 1 }
  const slide = {
    id: 'slide',
    layout: 'diagram' as const,
    title: [],
    crumbs: [],
    blocks: [{ type: 'sketch' as const, sketch, place }],
    said: [],
    minutes: 1,
    place,
    reasons: [],
  }
  const block = draw([slide], { words: pt.words })[0]?.blocks[0]
  if (block?.type !== 'diagram') throw new Error('the sketch was not drawn')
  return block.diagram
}
