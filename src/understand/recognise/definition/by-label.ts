// `**Term:** text`, `**Term**: text`, `**Term** — text`.
import { toString } from 'mdast-util-to-string'
import type { Defined, Sentence } from '../definition.ts'

const termWordsAtMost = 5
/** A label with fewer words after it is a field (“**Data:** 12 de maio”). */
const meaningWordsAtLeast = 3
const LABEL_END = /:\s*$/
const JOINT_AFTER = /^\s*(?::|—|–|-\s)/
const ARTICLE = /^(?:o|a|os|as|um|uma|the|an?|el|la|los|las|un|una)$/iu
const ONLY_CODE_LEFT = /:\s*$/

export function byLabel({ node, sight }: Sentence): Defined | undefined {
  const [label, next, ...rest] = node.children
  if (label?.type !== 'strong' || !next) return undefined
  const inside = toString(label)
  const after = next.type === 'text' ? next.value : ''
  if (!LABEL_END.test(inside) && !JOINT_AFTER.test(after)) return undefined
  const term = inside.replace(LABEL_END, '').trim()
  const { look } = sight.locale
  if (term.split(' ').length > termWordsAtMost || /[!?,]/.test(term)) return undefined
  if (look.remark.test(`${term}: x`) || look.warning.test(term)) return undefined
  if (
    rest.length > 0 &&
    rest.every(({ type }) => type === 'inlineCode') &&
    ONLY_CODE_LEFT.test(after)
  )
    return undefined
  const isField = rest[0]?.type === 'inlineCode' && after.replace(JOINT_AFTER, '').trim() === ''
  if (isField) return undefined
  const meaning = toString({ type: 'paragraph', children: [next, ...rest] })
  const said = meaning.replace(JOINT_AFTER, '').trim()
  const words = said.split(/\s+/)
  const first = words[0]?.toLowerCase() ?? ''
  if (look.stop.has(first) && !ARTICLE.test(first) && !look.copula.test(first)) return undefined
  if (look.imperative.test(said) && !look.does.test(said)) return undefined
  if (words.length < meaningWordsAtLeast) return undefined
  return { term, implicit: false, evidence: 'bold label with its meaning' }
}
