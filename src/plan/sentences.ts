// Paragraph → its sentences, and the one that a slide shows of a long paragraph.
import type { Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** Sentence end followed by the start of another; abbreviations such as “Ex.” and “e.g.” are no end. */
const SENTENCE_END =
  /(?<!\b(?:ex|obs|etc|e\.g|i\.e|p\.ex|vs|fig|sr|dr|no))[.!?]["”)]?\s+(?=[\p{Lu}\d"“¿¡(])/giu

const HEAD_END = /^[\s.:!?]*$/
/** The sentences of a paragraph, inline marks kept; cut only in plain text. */
export function sentences(paragraph: Paragraph): Paragraph[] {
  const groups: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    if (child.type !== 'text') {
      groups.at(-1)?.push(child)
      continue
    }
    let from = 0
    for (const match of child.value.matchAll(SENTENCE_END)) {
      const end = match.index + match[0].length
      groups.at(-1)?.push({ type: 'text', value: child.value.slice(from, end).trimEnd() })
      groups.push([])
      from = end
    }
    if (from < child.value.length)
      groups.at(-1)?.push({ type: 'text', value: child.value.slice(from) })
  }
  return groups
    .filter((children) => children.some((child) => toString(child).trim() !== ''))
    .map((children) => ({ ...paragraph, children }))
}

/**
 * The sentence with bold in it, else the first: what the author marked, else what comes first. A head
 * in bold that runs into the text (“**Overview**. We …”) goes with the sentence it heads.
 */
export function keySentence(paragraph: Paragraph): Paragraph {
  const all = sentences(paragraph)
  const at = Math.max(
    0,
    all.findIndex((one) => one.children.some((child) => child.type === 'strong')),
  )
  const [key, next] = [all[at], all[at + 1]]
  if (!key || !next || !isHead(key)) return key ?? paragraph
  const space = { type: 'text', value: ' ' } as const
  return { ...key, children: [...key.children, space, ...next.children] }
}

/** Nothing but bold words and the mark that ends them. */
function isHead({ children }: Paragraph): boolean {
  return children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && HEAD_END.test(child.value)),
  )
}
