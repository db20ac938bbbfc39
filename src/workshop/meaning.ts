// What a sentence says of its term, without the label before it.
import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** `Imagem = `, `**Pod:** `, `Pod — `. */
const JOINT = /^\s*(?:=|:|—|–|→|->|-(?=\s))\s*/u

/**
 * The sentence without a term that only stands before it as a label.
 * `Pod é a menor unidade` stays whole: it is a sentence.
 */
export function afterTerm(sentence: readonly PhrasingContent[], term: string): PhrasingContent[] {
  const [first, second, ...rest] = sentence
  if (!first || term === '') return [...sentence]
  if (first.type === 'strong') {
    const label = toString(first).replace(/\s*:\s*$/, '')
    const isLabel = label === term && (/:\s*$/.test(toString(first)) || startsWithJoint(second))
    if (!isLabel) return [...sentence]
    return [...(second ? [withoutJoint(second)] : []), ...rest]
  }
  if (first.type !== 'text' || !first.value.startsWith(term)) return [...sentence]
  const after = first.value.slice(term.length)
  if (!JOINT.test(after)) return [...sentence]
  return [{ ...first, value: after.replace(JOINT, '') }, ...(second ? [second] : []), ...rest]
}

function startsWithJoint(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && JOINT.test(node.value)
}

function withoutJoint(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? { ...node, value: node.value.replace(JOINT, '').trimStart() } : node
}
