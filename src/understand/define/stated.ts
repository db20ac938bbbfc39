// A sentence inside something larger that says what a thing is.
import type { Paragraph, Text } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { InnerDefinition } from '../../model/shape.ts'
import { byCopula } from '../recognise/definition/by-copula.ts'
import { byOccurrence } from '../recognise/definition/by-occurrence.ts'
import { bySilence, isImplicit } from '../recognise/definition/by-silence.ts'
import { firstSentenceOf } from '../recognise/definition.ts'
import type { Here } from './define.ts'

const COLON = /\s*:\s*$/
/** Words after which what is meant still has to come. */
const GOES_ON =
  /^(?:like|as|including|includes?|following|such|namely|they|them|seguintes?|siguientes?|inclu\p{L}+|exemplo|ejemplo|principa(?:l|is|les)|main)$/iu
/** “… tarefas como:”: what comes only gives examples. */
const EXAMPLES =
  /,?\s(?:(?:tais |tal )?como|(?:tales )?como|such as|like|por exemplo|por ejemplo|for example)\s*:\s*$/iu
/** A sentence that says enough before its examples. */
const wordsBeforeExamplesAtLeast = 7
/** “… que contém:”. */
const LACKS_OBJECT = /\s(?:que|that|which|who) \S+\s*:$/iu
/** “… em três partes:”. */
const COUNTS =
  /\s(?:\d+|two|three|four|five|six|seven|several|dois|duas|três|quatro|cinco|seis|sete|vários|várias|dos|tres|cuatro|cinco|siete|varios|varias) \p{L}/iu
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
  whole: Paragraph,
  here: Here & { readonly isFirst: boolean },
): InnerDefinition[] {
  const node = withoutColon(whole, here)
  const text = firstSentenceOf(toString(node))
  if (/[?:]$/.test(text)) return []
  const sight = { ...here, at: here.isFirst && isWholeMeaning(text, here) ? 0 : 1 }
  const seen =
    byCopula({ node, text, sight }) ??
    byOccurrence({ node, text, sight }) ??
    bySilence({ node, text, sight })
  if (!seen) return []
  const { term, implicit } = seen
  return [{ term, sentence: node, implicit, isLabel: false }]
}

/**
 * “É um processo de troca:” says all; the list below only tells more. “É um processo como:” does not,
 * nor does what announces how many things follow.
 */
function withoutColon(node: Paragraph, { locale: { look } }: Here): Paragraph {
  const text = toString(node).trim()
  const last = node.children.findLastIndex((child) => toString(child).trim() !== '')
  const child = node.children[last]
  if (!COLON.test(text) || child?.type !== 'text' || !COLON.test(child.value)) return node
  const said = text.replace(EXAMPLES, '')
  if (said !== text && said.split(/\s+/).length >= wordsBeforeExamplesAtLeast) {
    return { ...node, children: [...node.children.slice(0, last), withoutEnd(child, EXAMPLES)] }
  }
  const word = /(\S+)\s*:$/.exec(text)?.[1]?.toLowerCase() ?? ''
  const isOpen =
    look.stop.has(word) || look.copula.test(word) || GOES_ON.test(word) || look.composed.test(text)
  if (isOpen || COUNTS.test(text) || LACKS_OBJECT.test(text) || look.does.test(`${word} `))
    return node
  return { ...node, children: [...node.children.slice(0, last), withoutEnd(child, COLON)] }
}

function withoutEnd(text: Text, end: RegExp): Text {
  return { ...text, value: text.value.replace(end, '') }
}

/** The first of several items may be a property as well: only what says “is a …” or “… that …” is all. */
function isWholeMeaning(text: string, { title, locale: { look } }: Here): boolean {
  if (NO_SENTENCE.test(text) || look.properties.test(title)) return false
  if (isImplicit(text, look)) return true
  return look.nounPhrase.test(text) && THAT.test(text) && !PARTICIPLE.test(text)
}
