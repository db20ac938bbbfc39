// A sentence that says what something is.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { loneLabel } from '../define/label.ts'
import { byCopula } from './definition/by-copula.ts'
import { byLabel } from './definition/by-label.ts'
import { byOccurrence } from './definition/by-occurrence.ts'
import { bySilence } from './definition/by-silence.ts'
import type { Recogniser, Refused, Sight } from './recogniser.ts'

/** Words of the sentence; what follows it in the paragraph may be longer. */
const wordsAtMost = 45
/** Not after an initial: “Edgar F. Codd”. */
const SENTENCE_END = /(?<=[.!?]["”)]?)(?<!\p{Lu}\p{Ll}+\s\p{Lu}\.)\s+(?=[\p{Lu}"“¿¡(])/u
const PARENTHESES = /\s*\([^()]*\)/g
/** `Imagem = …`: one equals sign between spaces, words on both sides. */
const EQUALS = /^(?<term>[\p{L}][\p{L}\p{N} ./-]{1,40}) = (?<rest>\p{L}{2}[^=]+\s\S.*)$/u

/** “PAM = PAD + (PAS - PAD)” is a formula. */
const CALCULATES = /[+*/^×-]\s*\(|\)\s*[+*/^×-]|\p{L} [-*/×] \p{L}/u

/** A term with the words that show that it is defined. */
export interface Defined {
  readonly term: string
  readonly implicit: boolean
  readonly evidence: string
}

/** What the finders of definitions are given. */
export interface Sentence {
  readonly node: Paragraph
  /** The first sentence, as plain text, parentheses left out. */
  readonly text: string
  readonly sight: Pick<Sight, 'at' | 'title' | 'names' | 'locale'>
}

/** In the order they are asked. */
const finders: readonly ((sentence: Sentence) => Defined | undefined)[] = [
  byEquals,
  byLabel,
  byCopula,
  byOccurrence,
  byNaming,
  bySilence,
]

export const definition: Recogniser = (sight) => {
  const node = sight.blocks[sight.at]
  // A line in bold is a heading that is none.
  if (node?.type !== 'paragraph' || loneLabel(node.children) !== undefined) return undefined
  const whole = toString(node).replace(/\s+/g, ' ').trim()
  const next = sight.blocks[sight.at + 1]
  const text = firstSentenceOf(whole)
  if (text.endsWith(':') && (next === undefined || next.type === 'list')) return undefined
  if (text.endsWith('?')) return undefined
  const wordCount = text.split(' ').length
  const isLong = wordCount > wordsAtMost
  for (const find of isLong ? [byLabel] : finders) {
    const seen = find({ node, text, sight })
    if (!seen) continue
    return {
      shape: { kind: 'definition', ...seen, sentence: node, place: sight.placeOf(node) },
      length: 1,
    }
  }
  return isLong && byCopula({ node, text, sight })
    ? refused(`its sentence has ${wordCount} words, at most ${wordsAtMost}`)
    : calculates(whole)
}

/** The first sentence as plain text, parentheses left out. */
export function firstSentenceOf(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  return (whole.split(SENTENCE_END)[0] ?? '').replace(PARENTHESES, '')
}

function calculates(text: string): Refused | undefined {
  return EQUALS.test(text) && CALCULATES.test(text) ? refused('it calculates') : undefined
}

function refused(why: string): Refused {
  return { lost: { kind: 'definition', why } }
}

function byEquals({ node, text }: Sentence): Defined | undefined {
  const term = CALCULATES.test(toString(node))
    ? undefined
    : EQUALS.exec(text)?.groups?.['term']?.trim()
  return term === undefined ? undefined : { term, implicit: false, evidence: '`X = …`' }
}

/** “This is called Pitch which is …”. */
const TOLD = /\s(?:which|that|que)\s.*$/iu

/** “Chama-se X a …”. */
function byNaming({ text, sight }: Sentence): Defined | undefined {
  const named = sight.locale.look.named.exec(text)?.groups?.['term']
  const term = named?.replace(TOLD, '')
  return term === undefined ? undefined : { term, implicit: false, evidence: 'gives a name' }
}
