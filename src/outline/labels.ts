// Labels that say what follows them in a section: “**Exercício 2:** …”, then “**Solução:** …”.
import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Locale } from '../locale/words.ts'
import type { Place } from '../model/place.ts'
import type { Role, Section } from '../model/section.ts'
import { withoutAnsweredLists } from './answered-lists.ts'

type Labelled = Extract<Role, 'exercise' | 'solution'>

interface Label {
  readonly role: Labelled
  readonly title: readonly PhrasingContent[]
  /** The block without its label; none when that was all of it. */
  readonly rest: readonly RootContent[]
}

/** Answers that are there to be read, not to be found. */
const FAQ =
  /\bFAQ\b|perguntas frequentes|dúvidas (?:comuns|frequentes)|preguntas frecuentes|frequently asked|troubleshooting|solução de problemas/iu
const COLON = /\s*:\s*$/
const BEGINS_WITH_COLON = /^\s*:\s*/
/** “Resposta 2: 42”, without bold type. */
const PLAIN_LABEL = /^(?<label>[\p{L} ]+(?: \d[\d.]*)?)\s*:(?<rest>[\s\S]*)$/u

/**
 * Makes sections of what labels part: the solution of an exercise, and the exercises of a section
 * that has solutions, too. From the label of a solution on, all that is below belongs to it.
 */
export function labelled(whole: Section, { locale }: { locale: Locale }): Section {
  const isOpen = FAQ.test(whole.titleText) || whole.children.some(({ role }) => role === undefined)
  const section = isOpen ? whole : { ...whole, body: withoutAnsweredLists(whole.body, { locale }) }
  const labels = section.body.map((node) => labelOf(node, locale))
  const first = firstOf(labels, section.role)
  if (first === -1) return whole
  const cuts = labels.flatMap((label, at) => (label && at >= first ? [{ label, at }] : []))
  const found = cuts.map(({ label, at }, index): Section => {
    const nodes = section.body.slice(at + 1, cuts[index + 1]?.at)
    return made(section, label, { node: section.body[at], nodes, number: index + 1 })
  })
  const children = below(found, section.children)
  const body = section.body.slice(0, first)
  if (section.role === 'exercise' && labels[first]?.role === 'solution')
    return { ...section, body, place: placeTo(section, body), children }
  return { ...section, body, place: placeTo(section, body), children: underExercises(children) }
}

/** Where the first label stands that parts the section; -1 when none does. */
function firstOf(labels: readonly (Label | undefined)[], role: Role | undefined): number {
  const solution = labels.findLastIndex((label) => label?.role === 'solution')
  if (role === 'exercise') {
    // Below “Exercises” the first may have a label of its own.
    return labels[0]?.role === 'exercise' && solution > 0
      ? 0
      : labels.findIndex((label) => label?.role === 'solution')
  }
  const exercise = labels.findIndex((label) => label?.role === 'exercise')
  // Bold type alone says little: an exercise is one when its solution follows.
  return role === undefined && exercise < solution ? exercise : -1
}

function made(
  { id, depth, place }: Section,
  { role, title, rest }: Label,
  {
    node,
    nodes,
    number,
  }: { node: RootContent | undefined; nodes: readonly RootContent[]; number: number },
): Section {
  const from = node?.position?.start.line ?? place.fromLine
  const to = (nodes.at(-1) ?? node)?.position?.end.line ?? from
  return {
    id: `${role}-${number}-${id}`,
    title,
    titleText: toString({ type: 'paragraph', children: [...title] }),
    depth: depth + 1,
    place: { ...place, fromLine: from, toLine: to },
    body: [...rest, ...nodes],
    children: [],
    shapes: [],
    role,
  }
}

/** Headings below the last label stand below what it opened. */
function below(found: readonly Section[], children: readonly Section[]): Section[] {
  const last = found.at(-1)
  const own = children.filter(({ role }) => role === undefined)
  if (last?.role !== 'solution' || own.length === 0) return [...found, ...children]
  const others = children.filter(({ role }) => role !== undefined)
  return [...found.slice(0, -1), { ...last, children: own }, ...others]
}

/** Solutions below the exercise they follow. */
function underExercises(sections: readonly Section[]): Section[] {
  const under: Section[] = []
  for (const section of sections) {
    const exercise = under.at(-1)
    if (section.role === 'solution' && exercise?.role === 'exercise') {
      const deeper = { ...section, depth: section.depth + 1 }
      under[under.length - 1] = { ...exercise, children: [...exercise.children, deeper] }
    } else under.push(section)
  }
  return under
}

function placeTo({ place }: Section, body: readonly RootContent[]): Place {
  return { ...place, toLine: body.at(-1)?.position?.end.line ?? place.fromLine }
}

function labelOf(node: RootContent, locale: Locale): Label | undefined {
  // “> Resposta: 42” is no aside: what is said is on paper, too.
  if (node.type === 'blockquote') {
    const [first, ...others] = node.children
    const label = first && labelOf(first, locale)
    return label?.role === 'solution' ? { ...label, rest: [...label.rest, ...others] } : undefined
  }
  if (node.type !== 'paragraph') return undefined
  const [first] = node.children
  const label = first?.type === 'strong' ? inBold(node) : inText(node)
  const role = label && roleOf(toString({ type: 'paragraph', children: [...label.title] }), locale)
  // A word with a colon names an exercise in bold type only.
  if (!label || !role || (role === 'exercise' && first?.type !== 'strong')) return undefined
  return { ...label, role }
}

function roleOf(text: string, { look: { roles } }: Locale): Labelled | undefined {
  if (roles.solution.test(text)) return 'solution'
  return roles.exercise.test(text) ? 'exercise' : undefined
}

type Cut = Omit<Label, 'role'>

/** “**Solução:** …”, “**Solução**: …” or “**Solução**” alone. */
function inBold(node: Paragraph): Cut | undefined {
  const [bold, next, ...others] = node.children
  if (bold?.type !== 'strong') return undefined
  const text = toString(bold)
  const follows = next?.type === 'text' ? next.value : ''
  if (!COLON.test(text) && !BEGINS_WITH_COLON.test(follows) && next) return undefined
  const rest =
    next?.type === 'text'
      ? { ...next, value: follows.replace(BEGINS_WITH_COLON, '').trimStart() }
      : next
  return cut(node, text.replace(COLON, ''), rest ? [rest, ...others] : [])
}

function inText(node: Paragraph): Cut | undefined {
  const [first, ...others] = node.children
  const groups = first?.type === 'text' ? PLAIN_LABEL.exec(first.value)?.groups : undefined
  if (!groups) return undefined
  const value = groups['rest']?.trimStart() ?? ''
  return cut(node, groups['label'] ?? '', [{ type: 'text', value }, ...others])
}

function cut(node: Paragraph, title: string, said: readonly PhrasingContent[]): Cut {
  const children = said.filter((one) => one.type !== 'text' || one.value.trim() !== '')
  const { position } = node
  return {
    title: [{ type: 'text', value: title, ...(position && { position }) }],
    rest: children.length === 0 ? [] : [{ ...node, children: [...said] }],
  }
}
