// Paragraphs: what the thing of the heading does, and what a sentence further on defines.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { InnerDefinition, Shape } from '../../model/shape.ts'
import { firstSentenceOf } from '../recognise/definition.ts'
import { byCopula, stem } from '../recognise/definition/by-copula.ts'
import { nameOf } from '../recognise/definition/by-silence.ts'
import { byVerb } from '../recognise/definition/by-verb.ts'
import { sentencesOf } from '../sentences.ts'
import type { Here } from './define.ts'

const wordsAtMost = 45

/** A definition's own sentence is read by the glossary; what follows it is looked at here. */
export function ofProse(
  shape: Shape,
  here: Here & { readonly isFirst: boolean },
): InnerDefinition[] {
  const node = paragraphOf(shape)
  if (!node) return []
  return sentencesOf(node).flatMap((sentence, at): InnerDefinition[] => {
    const text = firstSentenceOf(toString(sentence))
    if (/[?:]$/.test(text) || text.split(' ').length > wordsAtMost) return []
    const seen = { node: sentence, text, sight: { ...here, at: 1 } }
    const does = here.isFirst && at === 0 && shape.kind === 'prose' ? byVerb(seen) : undefined
    const found = does ?? (at === 0 ? undefined : byCopula(seen))
    if (!found || !(does || isOfHeading(found.term, here))) return []
    return [{ term: found.term, sentence, implicit: false, isLabel: false }]
  })
}

function paragraphOf(shape: Shape): Paragraph | undefined {
  if (shape.kind === 'definition') return shape.sentence
  return shape.kind === 'prose' && shape.node.type === 'paragraph' ? shape.node : undefined
}

/** Of the heading above or of another one, by its whole name. */
function isOfHeading(term: string, { title, names }: Here): boolean {
  return stem(term) === stem(nameOf(title)) || names.has(stem(term))
}
