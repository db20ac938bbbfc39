// A sentence that says what something is.
import type { Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Definition } from '../../model/shape.ts'
import type { Recogniser, Sight } from './recogniser.ts'

const wordsAtMost = 30
const termWordsAtMost = 5
/** `Imagem = …`: one equals sign between spaces, words on the left. */
const EQUALS = /^(?<term>[\p{L}][\p{L}\p{N} ./-]{0,40}) = (?<rest>\p{L}.+)$/u
const ARTICLE = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)\s+/iu
const LABEL_END = /:\s*$/

export const definition: Recogniser = (sight) => {
  const node = sight.blocks[sight.at]
  if (node?.type !== 'paragraph') return undefined
  const text = toString(node).replace(/\s+/g, ' ').trim()
  if (text.endsWith(':') || text.split(' ').length > wordsAtMost) return undefined
  const seen =
    byEquals(node, text, sight) ??
    byLabel(node, sight) ??
    byCopula(node, text, sight) ??
    bySilence(node, text, sight)
  return seen && { shape: seen, length: 1 }
}

function byEquals(node: Paragraph, text: string, sight: Sight): Definition | undefined {
  const term = EQUALS.exec(text)?.groups?.['term']?.trim()
  return term === undefined ? undefined : make(node, term, false, '`X = …`', sight)
}

/** `**Term:** text` and `**Term**: text`. */
function byLabel(node: Paragraph, sight: Sight): Definition | undefined {
  const [label, next] = node.children
  if (label?.type !== 'strong' || !next) return undefined
  const inside = toString(label)
  const colonAfter = next.type === 'text' && next.value.startsWith(':')
  if (!LABEL_END.test(inside) && !colonAfter) return undefined
  const term = inside.replace(LABEL_END, '').trim()
  if (term.split(' ').length > termWordsAtMost || sight.locale.look.remark.test(`${term}:`)) {
    return undefined
  }
  return make(node, term, false, 'bold label with a colon', sight)
}

/** `X é …`: a short subject before the verb “to be”. */
function byCopula(node: Paragraph, text: string, sight: Sight): Definition | undefined {
  const words = text.split(' ')
  const verb = words.findIndex((word) => sight.locale.look.copula.test(word))
  if (verb < 1 || verb > termWordsAtMost || words.length - verb < 3) return undefined
  const term = words.slice(0, verb).join(' ').replace(ARTICLE, '')
  if (/[,;:.!?]/.test(term) || !/^[\p{Lu}\p{Ll}]/u.test(term)) return undefined
  const known = mentions(sight.title, term)
  if (!known && !/^(?:um|uma|uns|an?|un|una)$/iu.test(words[verb + 1] ?? '')) return undefined
  return make(node, term, false, `“${term} ${words[verb]} …”`, sight)
}

/** The first line under a heading that names a thing, in words that say what it is. */
function bySilence(node: Paragraph, text: string, sight: Sight): Definition | undefined {
  if (sight.at !== 0 || !sight.locale.look.implicitDefinition.test(text)) return undefined
  return make(node, sight.title, true, 'first line under the heading says what it is', sight)
}

function mentions(title: string, term: string): boolean {
  return title.toLowerCase().includes(term.toLowerCase())
}

function make(
  sentence: Paragraph,
  term: string,
  implicit: boolean,
  evidence: string,
  sight: Sight,
): Definition {
  return { kind: 'definition', term, sentence, implicit, evidence, place: sight.placeOf(sentence) }
}
