// A sentence inside something larger that says what a thing is.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { InnerDefinition } from '../../model/shape.ts'
import { byCopula } from '../recognise/definition/by-copula.ts'
import { byOccurrence } from '../recognise/definition/by-occurrence.ts'
import { bySilence, isImplicit } from '../recognise/definition/by-silence.ts'
import { firstSentenceOf } from '../recognise/definition.ts'
import type { Here } from './define.ts'

/** Steps and equations. */
const NO_SENTENCE = /->|→|=/
/** “Indicado para aplicações que …”: what it is good for. */
const PARTICIPLE = /^\p{L}+(?:[ai]d[oa]s?|ed)\s/iu
/** “Programa que …”, “region where …”: a noun and what is told of it. */
export const THAT =
  /^(?:\S+\s){1,5}?(?:que|onde|donde|cuj[oa]s?|cuy[oa]s?|that|which|who|whose|where)\s/iu

/**
 * What the first sentence of a paragraph defines; nothing, or one.
 * @param here.isFirst The paragraph opens its section: its subject may be the heading.
 */
export function statedIn(
  node: Paragraph,
  here: Here & { readonly isFirst: boolean },
): InnerDefinition[] {
  const text = firstSentenceOf(toString(node))
  if (text.endsWith('?')) return []
  const sight = { ...here, at: here.isFirst && isWholeMeaning(text, here) ? 0 : 1 }
  const seen =
    byCopula({ node, text, sight }) ??
    byOccurrence({ node, text, sight }) ??
    bySilence({ node, text, sight })
  if (!seen) return []
  const { term, implicit } = seen
  return [{ term, sentence: node, implicit, isLabel: false }]
}

/** The first of several items may be a property as well: only what says “is a …” or “… that …” is all. */
function isWholeMeaning(text: string, { title, locale: { look } }: Here): boolean {
  if (NO_SENTENCE.test(text) || look.properties.test(title)) return false
  if (isImplicit(text, look)) return true
  return look.nounPhrase.test(text) && THAT.test(text) && !PARTICIPLE.test(text)
}
