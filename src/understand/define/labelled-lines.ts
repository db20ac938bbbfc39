// Lines of text below each other, each a term and its meaning: a list without bullets.
import type { InnerDefinition, Shape } from '../../model/shape.ts'
import type { Here } from './define.ts'
import { labelled } from './label.ts'
import { saysWhat } from './says-what.ts'

const linesAtLeast = 3
/** Lines of a run that say what their label means. */
const share = 0.6

/** For each shape, what its line defines; lists may stand between the lines. */
export function ofLabelledLines(shapes: readonly Shape[], here: Here): InnerDefinition[][] {
  const { look } = here.locale
  const read = shapes.map((shape) => {
    const node = shape.kind === 'prose' && shape.node.type === 'paragraph' ? shape.node : undefined
    const label = node && labelled(node)
    return node && label && !label.isBold ? { node, ...label } : undefined
  })
  const lines = read.filter((line) => line !== undefined)
  const told = lines.filter(({ term, meaning }) => saysWhat(meaning, look, term))
  const isOfTerms =
    told.length >= linesAtLeast &&
    told.length / lines.length >= share &&
    !look.properties.test(here.title)
  return read.map((line) =>
    isOfTerms && line && told.includes(line)
      ? [{ term: line.term, sentence: line.node, implicit: false, isLabel: true }]
      : [],
  )
}
