// A remark beside the matter: said by the presenter, not shown.
import type { Blockquote, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Aside } from '../../model/shape.ts'
import type { Recogniser, Sight } from './recogniser.ts'

/** GitHub's alerts and Obsidian's callouts: `[!NOTE]`, `[!tip]- Title`. */
const ALERT = /^\s*\[!(?<type>[a-z]+)\][+-]?[^\S\n]*\n?/iu
/** “Objectives: recognise …”: a label with what is to be learnt in the same line. */
const OBJECTIVES = /^[^:]{4,30}:\s\S/
/** What alerts of other tools mean. */
const alertRoles: Readonly<Record<string, NonNullable<Aside['role']>>> = {
  tip: 'tip',
  hint: 'tip',
  important: 'warning',
  warning: 'warning',
  caution: 'warning',
  attention: 'warning',
  danger: 'warning',
  error: 'warning',
  bug: 'warning',
  question: 'question',
  faq: 'question',
  help: 'question',
}

export const aside: Recogniser = (sight) => {
  const node = sight.blocks[sight.at]
  if (node?.type === 'blockquote') return { shape: quote(node, sight), length: 1 }
  const text = node?.type === 'paragraph' ? toString(node) : ''
  if (node?.type !== 'paragraph') return undefined
  const isGoal = OBJECTIVES.test(text) && sight.locale.look.objective.test(text)
  if (!isGoal && !sight.locale.look.remark.test(text)) return undefined
  const shape = make(node, { sight, evidence: 'begins like a remark', role: roleOf(text, sight) })
  return { shape, length: 1 }
}

function quote(node: Blockquote, sight: Sight): Aside {
  const [first, ...rest] = node.children
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined
  const text = opening?.type === 'text' ? opening.value : ''
  const alert = node.data?.isPlain ? null : ALERT.exec(text)
  if (!alert || first?.type !== 'paragraph' || opening?.type !== 'text') {
    const evidence = 'a quote beside the matter'
    return make(node, { sight, evidence, role: roleOf(toString(node), sight) })
  }
  const left = text.slice(alert[0].length)
  const words =
    left === ''
      ? first.children.slice(1)
      : [{ ...opening, value: left }, ...first.children.slice(1)]
  const children = words.length > 0 ? [{ ...first, children: words }, ...rest] : rest
  const type = alert.groups?.['type']?.toLowerCase() ?? ''
  const role = alertRoles[type]
  const shape = make({ ...node, children }, { sight, evidence: `an alert of type “${type}”`, role })
  const label = labelOf(shape, sight)
  return label === undefined ? shape : { ...shape, label }
}

/** A tip or a warning that does not say so in its own words. */
function labelOf({ node, role }: Aside, { locale: { look, words } }: Sight): string | undefined {
  const text = toString(node)
  if (role === 'warning') return look.warning.test(text) ? undefined : words.warning
  return role === 'tip' && !look.tip.test(text) ? words.tip : undefined
}

/** What the words say of themselves; right under a heading they may be what is to be learnt. */
function roleOf(text: string, { locale: { look }, at }: Sight): Aside['role'] {
  if (look.warning.test(text)) return 'warning'
  if (look.tip.test(text)) return 'tip'
  return at === 0 && look.objective.test(text) ? 'objective' : undefined
}

function make(
  node: Blockquote | Paragraph,
  { sight, evidence, role }: { sight: Sight; evidence: string; role: Aside['role'] },
): Aside {
  const shape: Aside = { kind: 'aside', node, evidence, place: sight.placeOf(node) }
  return role === undefined ? shape : { ...shape, role }
}
