// Sketches of the plan become diagrams.
import type { Diagram, Sketch } from '../model/diagram.ts'
import { kept } from '../model/recalled.ts'
import type { Block, Slide } from '../model/slide.ts'
import { chainDiagram } from './chain-diagram.ts'
import { containmentDiagram } from './containment-diagram.ts'
import { cuesOf } from './cues-of.ts'
import { relationsDiagram } from './relations-diagram.ts'
import { stacksDiagram } from './stacks-diagram.ts'
import type { DrawWords } from './words.ts'

/** Slides with every sketch drawn; all else as it was. */
export function draw(slides: readonly Slide[], options: { words: DrawWords }): Slide[] {
  return slides.map((slide) => drawn(slide, options.words))
}

const drawn = kept((slide: Slide, words: DrawWords): Slide => {
  if (!slide.blocks.some(({ type }) => type === 'sketch')) return slide
  const blocks = slide.blocks.map((block): Block => {
    if (block.type !== 'sketch') return block
    const diagram = diagramOf(block.sketch, { words })
    const cues = cuesOf(diagram)
    return { type: 'diagram', diagram, place: block.place, ...(cues.length > 0 && { cues }) }
  })
  return { ...slide, blocks }
})

function diagramOf(sketch: Sketch, options: { words: DrawWords }): Diagram {
  switch (sketch.kind) {
    case 'containment':
      return containmentDiagram(sketch, options)
    case 'stacks':
      return stacksDiagram(sketch, options)
    case 'relations':
      return relationsDiagram(sketch)
    case 'chain':
      return chainDiagram(sketch, options)
  }
}
