// The parts of a system: the first line below each says what it is or does, however it is said.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../locale/words.ts'
import { everySection } from '../../model/every-section.ts'
import type { Section } from '../../model/section.ts'
import type { Shape } from '../../model/shape.ts'
import { isName } from '../../understand/form/noun-title.ts'
import { nameOf } from '../../understand/recognise/definition/by-silence.ts'
import { firstSentence } from '../../understand/sentences.ts'
import type { Candidate } from './candidate.ts'

/** “Everything goes through it, it is a …”: what it is, after something told of it. */
const IS_BESIDES = /,\s(?:it |ele |ela |él |ella )?(?:é|es|is) (?:um|uma|un|una|an?) \p{L}/iu

/** The parts, also those whose first line no finder of definitions took. */
export function componentsIn(sections: readonly Section[], { look }: Locale): Candidate[] {
  const systems = sections.filter(({ form }) => form?.kind === 'hierarchy')
  const parts = new Set(systems.flatMap((system) => everySection(system).slice(1)))
  return [...parts].flatMap((part): Candidate[] => {
    const [first] = part.shapes
    const term = nameOf(part.titleText)
    const node = first && paragraphOf(first)
    if (!first || !node || !isName(term)) return []
    const text = toString(node).trim()
    // “Escolha a melhor máquina” tells nobody to: below the name of a part it is what the part does.
    const isTold = look.acts.test(text) || look.does.test(text) || IS_BESIDES.test(text)
    if (first.kind !== 'definition' && !isTold) return []
    const meaning = firstSentence(node)
    const { place } = first
    return [{ term, meaning, place, sectionId: part.id, from: 'heading', isComponent: true }]
  })
}

/** What is said below a heading without a subject of its own. */
function paragraphOf(shape: Shape): Paragraph | undefined {
  if (shape.kind === 'definition') return shape.implicit ? shape.sentence : undefined
  return shape.kind === 'prose' && shape.node.type === 'paragraph' ? shape.node : undefined
}
