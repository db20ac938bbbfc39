// Two sections set against each other: “Container x Virtualização” with one heading for each.
import type { Locale } from '../../locale/words.ts'
import type { Place } from '../../model/place.ts'
import type { Section } from '../../model/section.ts'
import type { Comparison, Lost } from '../../model/shape.ts'
import { isAsking, labelsOf } from './labels.ts'

/** Bold labels that both sides must share when nothing else says that they are compared. */
const sharedLabelsAtLeast = 2

/** Two children, and why they are sides. */
interface Sides {
  readonly sides: readonly [number, number]
  readonly evidence: string
}

/** Sees it when two of the sections, each with a list, are sides of one matter. */
export function comparison(
  section: Section,
  options: { locale: Locale },
): Comparison | { readonly lost: Lost } | undefined {
  if (section.depth === 0) return undefined
  const named = byTitle(section, options.locale)
  const seen = named ?? byCounterparts(section, options.locale) ?? byLabels(section, options)
  if (!seen) return undefined
  const both = seen.sides.map((side) => section.children[side])
  if (!both.every((side) => side && hasList(side))) {
    return { lost: { kind: 'comparison', why: 'a side has no list' } }
  }
  if (!named && !both.every((side) => side && isPlain(side))) return undefined
  return { kind: 'comparison', ...seen, place: spanOf(section, both) }
}

/** “A x B”, “Diferenças entre A e B”, with a section for A and one for B. */
function byTitle(section: Section, { look }: Locale): Sides | undefined {
  const between = look.between.exec(section.titleText)?.groups
  const names = between
    ? [between['left'] ?? '', between['right'] ?? '']
    : section.titleText.split(look.versus)
  const [leftName, rightName] = names.map(key)
  if (names.length !== 2 || !leftName || !rightName) return undefined
  const left = section.children.findIndex((child) => isNamed(child, leftName))
  const right = section.children.findIndex(
    (child, index) => index !== left && isNamed(child, rightName),
  )
  if (left === -1 || right === -1) return undefined
  return {
    sides: [left, right],
    evidence: 'the title sets two sections against each other, both with a list',
  }
}

/** “Vantagens” and “Desvantagens”. */
function byCounterparts({ children }: Section, { look }: Locale): Sides | undefined {
  const titles = children.map(({ titleText }) => titleText.toLowerCase().trim())
  for (const [one, other] of look.counterparts) {
    const left = titles.indexOf(one)
    const right = titles.indexOf(other)
    if (left === -1 || right === -1) continue
    return {
      sides: [left, right],
      evidence: `“${one}” stands against “${other}”, both with a list`,
    }
  }
  return undefined
}

/** Exactly two sections that say the same labels of two things. */
function byLabels({ children }: Section, options: { locale: Locale }): Sides | undefined {
  const [left, right] = children
  if (children.length !== 2 || !left || !right) return undefined
  const labels = new Set(labelsOf(left))
  const shared = labelsOf(right).filter((label) => labels.has(label) && !isAsking(label, options))
  if (shared.length < sharedLabelsAtLeast) return undefined
  return { sides: [0, 1], evidence: `two sections with the same labels (${shared.join(', ')})` }
}

function hasList({ shapes }: Section): boolean {
  return shapes.some(({ kind }) => kind === 'list')
}

/** Code, tables and commands need slides of their own, unless the title says that the two are compared. */
function isPlain({ shapes, children }: Section): boolean {
  const plain = new Set(['list', 'prose', 'definition', 'aside', 'chain'])
  return children.length === 0 && shapes.every(({ kind }) => plain.has(kind))
}

function spanOf(section: Section, sides: readonly (Section | undefined)[]): Place {
  const ends = sides.map((side) => side?.place.toLine ?? 0)
  return { ...section.place, toLine: Math.max(section.place.toLine, ...ends) }
}

/** The words of a name, for comparing: case, accents and plural left out. */
function key(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/(?:oes|ao)$/, '')
    .replace(/e?s$/, '')
}

function isNamed(section: Section, name: string): boolean {
  const title = key(section.titleText)
  return (
    title === name ||
    (name.length > 2 && title.length > 2 && (title.startsWith(name) || name.startsWith(title)))
  )
}
