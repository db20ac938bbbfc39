// `Term: meaning`, with the term in bold or not.
import type { Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'

const LABEL = /^(?<term>[\p{L}\d][^:\n]{1,40}?)(?:\s*:|\s[-–—])\s+(?<meaning>\S.*)$/su
/** `**Term** = meaning`, `**Term** → meaning`: only behind bold words. */
const SET = /^(?<term>[\p{L}\d][^:=→\n]{1,40}?)\s*(?:=|→|->)\s+(?<meaning>\S.*)$/su
/** Of plain words, those that begin like a name. */
const CAPITAL = /^[\p{Lu}\p{Lt}\d]/u
const termWordsAtMost = 5

export interface Label {
  readonly term: string
  readonly meaning: string
  readonly isBold: boolean
}

/** The label that a paragraph begins with, and what stands behind it. */
export function labelled(paragraph: Paragraph): Label | undefined {
  const { children } = paragraph
  const [first] = children
  const text = toString(paragraph).trim()
  const groups = (LABEL.exec(text) ?? (first?.type === 'strong' ? SET.exec(text) : null))?.groups
  const term = groups?.['term'] ?? ''
  const meaning = groups?.['meaning']
  if (meaning === undefined || term.split(/\s+/).length > termWordsAtMost) return undefined
  const isBold = first?.type === 'strong' && toString(first).replace(/\s*:\s*$/, '') === term
  const isPlain =
    first?.type === 'text' && first.value.startsWith(term) && first.value.length > term.length + 1
  return isBold || (isPlain && CAPITAL.test(term)) ? { term, meaning, isBold } : undefined
}

/** `**Term**:` and nothing else that shows. */
export function loneLabel(children: readonly PhrasingContent[]): string | undefined {
  const shown = children.filter((child) => child.type !== 'html' && toString(child).trim() !== '')
  const [label, joint, ...others] = shown
  const isAlone = joint === undefined || /^\s*:\s*$/.test(toString(joint))
  if (label?.type !== 'strong' || !isAlone || others.length > 0) return undefined
  return toString(label).replace(/\s*:\s*$/, '')
}

/** A paragraph without the label that it begins with. */
export function behindLabel(paragraph: Paragraph): Paragraph {
  const [first, second, ...rest] = paragraph.children
  if (first?.type === 'text') {
    const value = first.value.replace(/^.*?(?::|\s[-–—])\s+/su, '')
    return { ...paragraph, children: [{ ...first, value }, ...(second ? [second] : []), ...rest] }
  }
  const next =
    second?.type === 'text'
      ? { ...second, value: second.value.replace(/^\s*(?::|=|→|->)\s*/, '') }
      : second
  return { ...paragraph, children: [...(next ? [next] : []), ...rest] }
}
