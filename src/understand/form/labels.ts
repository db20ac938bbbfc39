// The bold labels of a section's lists and paragraphs: `**Isolamento:** …`.
import type { RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../../locale/words.ts'
import type { Section } from '../../model/section.ts'

const LABEL_END = /:\s*$/

/** “Pergunta”, “Answer”: questions and answers are not set against each other. */
export function isAsking(label: string, { locale: { look } }: { locale: Locale }): boolean {
  return look.answer.test(label) || look.exercise.test(label) || label.endsWith('?')
}

/** Labels in order, lower case, without the colon. */
export function labelsOf({ body }: Section): string[] {
  return body.flatMap((block): string[] => {
    if (block.type !== 'list') return labelOf(block)
    return block.children.flatMap(({ children: [first] }) => (first ? labelOf(first) : []))
  })
}

function labelOf(block: RootContent): string[] {
  if (block.type !== 'paragraph') return []
  const [label, next] = block.children
  if (label?.type !== 'strong') return []
  const text = toString(label)
  const hasColon = LABEL_END.test(text) || (next?.type === 'text' && /^\s*[:—–-]/.test(next.value))
  return hasColon ? [text.replace(LABEL_END, '').trim().toLowerCase()] : []
}
