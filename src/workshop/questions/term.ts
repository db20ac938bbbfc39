// Of which term is this the meaning? Distractors are terms taught nearby.
import { toString } from 'mdast-util-to-string'
import type { GlossaryEntry, Question } from '../../model/workshop.ts'
import type { Section } from '../../model/section.ts'
import { key } from '../glossary.ts'
import { choices } from './choices.ts'
import type { Material, QuestionMaker } from './question-maker.ts'

/** An example is not the meaning. */
const EXAMPLE = /\b(?:por exemplo|ex\.|for example|e\.g|por ejemplo|such as|como por)/iu
const distractorsAtLeast = 2
/** Shorter ones are often a figure of speech (“É o coração do k8s”). */
const meaningWords = { atLeast: 6, atMost: 24 } as const

export const term: QuestionMaker = (material) => {
  const { glossary, sections } = material
  const at = new Map(sections.map(({ id }, index) => [id, index]))
  const inOrder = glossary.toSorted((a, b) => a.place.fromLine - b.place.fromLine)
  return inOrder.flatMap((entry): Question[] => {
    const said = meaningOf(entry)
    const count = said.split(/\s+/).length
    if (count < meaningWords.atLeast || count > meaningWords.atMost) return []
    if (mentions(said, entry.term) || EXAMPLE.test(said)) return []
    const home = at.get(entry.sectionId) ?? 0
    const distance = (other: GlossaryEntry): number =>
      Math.abs((at.get(other.sectionId) ?? 0) - home)
    const wrong = glossary
      .filter((other) => isFair(other, entry, material))
      .toSorted((a, b) => distance(a) - distance(b) || a.place.fromLine - b.place.fromLine)
    if (wrong.length < distractorsAtLeast) return []
    const asked = material.locale.words.ask.term(said)
    return [
      {
        kind: 'term',
        asked,
        choices: choices(
          asked,
          entry.term,
          wrong.map((other) => other.term),
        ),
        place: entry.place,
        sectionId: entry.sectionId,
      },
    ]
  })
}

/** A distractor that the sentence names, or that contains or is part of the answer, might be right too. */
function isFair(other: GlossaryEntry, entry: GlossaryEntry, { root }: Material): boolean {
  const [a, b] = [key(other.term), key(entry.term)]
  const isNamed = mentions(meaningOf(entry), other.term) || mentions(meaningOf(other), entry.term)
  return (
    a !== b &&
    !a.includes(b) &&
    !b.includes(a) &&
    !isNamed &&
    key(meaningOf(other)) !== key(meaningOf(entry)) &&
    !isAbove(root, other.sectionId, entry.sectionId) &&
    !isAbove(root, entry.sectionId, other.sectionId)
  )
}

/** Is one section inside the other? */
function isAbove(root: Section, upper: string, lower: string): boolean {
  const found = find(root, upper)
  return upper !== lower && found !== undefined && find(found, lower) !== undefined
}

function find(section: Section, id: string): Section | undefined {
  if (section.id === id) return section
  for (const child of section.children) {
    const found = find(child, id)
    if (found) return found
  }
  return undefined
}

function meaningOf({ meaning }: GlossaryEntry): string {
  return toString({ type: 'paragraph', children: [...meaning] }).trim()
}

/** Any longer word of the term stands in the text. */
function mentions(text: string, name: string): boolean {
  const words = new Set(key(text).split(/[^\p{L}\d]+/u))
  return key(name)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 3 || name.length <= 3)
    .some((word) => words.has(word))
}
