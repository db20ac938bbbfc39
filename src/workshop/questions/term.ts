// Of which term is this the meaning? Distractors are terms taught nearby.
import { toString } from 'mdast-util-to-string'
import type { GlossaryEntry, Question } from '../../model/workshop.ts'
import { kept, recalled } from '../../model/recalled.ts'
import type { Section } from '../../model/section.ts'
import { key } from '../glossary/key.ts'
import { everySection } from '../../model/every-section.ts'
import { choices, wrongAtMost } from './choices.ts'
import type { QuestionMaker } from './question-maker.ts'

/** An example is not the meaning. */
const EXAMPLE = /\b(?:por exemplo|ex\.|for example|e\.g|por ejemplo|such as|como por)/iu
/** What only the text around it makes clear: “this object”, “o passo acima”. */
const POINTS_ELSEWHERE =
  /(?<![\p{L}])(?:this|these|those|above|below|here|previous|also|esse|essa|esses|essas|desse|dessa|nesse|nessa|isso|disso|este|esta|deste|desta|neste|nesta|acima|abaixo|aqui|anterior(?:es)?|também|eso|ese|esos|esas|arriba|aquí)(?![\p{L}])/iu
const BETWEEN_WORDS = /[^\p{L}\d]+/u
const ACRONYM = /^[\p{Lu}\d]{2,}$/u
/** Words that begin with these many letters alike mean about the same. */
const kinLetters = 5
/** Of the longer words that are asked. */
const sameShare = 0.6
const distractorsAtLeast = 2
/** Shorter ones are often a figure of speech (“É o coração do k8s”). */
const meaningWords = { atLeast: 6, atMost: 24 } as const

export const term: QuestionMaker = ({ glossary, sections, locale }) => {
  const inOrder = [...Map.groupBy(glossary, ({ place }) => place.file).values()].flatMap((own) =>
    own.toSorted((a, b) => a.place.fromLine - b.place.fromLine),
  )
  const around = surroundings(inOrder, sections)
  return inOrder.flatMap((entry): Question[] => {
    const said = meaningOf(entry)
    const count = said.split(/\s+/).length
    if (count < meaningWords.atLeast || count > meaningWords.atMost || entry.isInPassing) return []
    if ([EXAMPLE, POINTS_ELSEWHERE].some((other) => other.test(said))) return []
    if (mentions(said, entry.term)) return []
    const wrong: string[] = []
    for (const other of around.nearestTo(entry)) {
      if (wrong.length === wrongAtMost) break
      if (isFair(other, entry, around)) wrong.push(other.term)
    }
    if (wrong.length < distractorsAtLeast) return []
    const asked = locale.words.ask.term(said)
    return [
      {
        kind: 'term',
        asked,
        choices: choices(asked, entry.term, wrong),
        place: entry.place,
        sectionId: entry.sectionId,
      },
    ]
  })
}

/** What is taught near what. */
interface Surroundings {
  /** The other terms: those of the same section, of its neighbours, and so on; of two as near, the one above. */
  readonly nearestTo: (entry: GlossaryEntry) => Iterable<GlossaryEntry>
  /** Is one section, by its id, inside the other? */
  readonly isAbove: (upper: string, lower: string) => boolean
}

/** @param glossary In the order of the notes, file by file. */
function surroundings(
  glossary: readonly GlossaryEntry[],
  sections: readonly Section[],
): Surroundings {
  const at = new Map(sections.map(({ id }, index) => [id, index]))
  const ends = sections.map((section, index) => index + everySection(section).length)
  const homeOf = ({ sectionId }: GlossaryEntry): number => at.get(sectionId) ?? 0
  const taught = Map.groupBy(glossary, homeOf)
  const homes = [...taught.keys()].toSorted((a, b) => a - b)
  return {
    *nearestTo(entry) {
      const home = homeOf(entry)
      let above = homes.findLastIndex((one) => one <= home)
      let below = above + 1
      while (above >= 0 || below < homes.length) {
        const [up = -Infinity, down = Infinity] = [homes[above], homes[below]]
        const distance = Math.min(home - up, down - home)
        if (home - up === distance) yield* taught.get(homes[above--] ?? 0) ?? []
        if (down - home === distance) yield* taught.get(homes[below++] ?? 0) ?? []
      }
    },
    isAbove(upper, lower) {
      const [one, other] = [at.get(upper), at.get(lower)]
      if (one === undefined || other === undefined) return false
      return one < other && other < (ends[one] ?? 0)
    },
  }
}

/** A distractor that the sentence names, or that contains or is part of the answer, might be right too. */
function isFair(
  other: GlossaryEntry,
  entry: GlossaryEntry,
  { isAbove }: Pick<Surroundings, 'isAbove'>,
): boolean {
  const [a, b] = [key(other.term), key(entry.term)]
  const isNamed = mentions(meaningOf(entry), other.term) || mentions(meaningOf(other), entry.term)
  return (
    a !== b &&
    !a.includes(b) &&
    !b.includes(a) &&
    !isNamed &&
    !saysTheSame(meaningOf(other), meaningOf(entry)) &&
    !isAbove(other.sectionId, entry.sectionId) &&
    !isAbove(entry.sectionId, other.sectionId)
  )
}

/** Most words of what is asked are said of the other, too: both might be meant. */
function saysTheSame(other: string, asked: string): boolean {
  const others = wordsOf(other)
  const words = key(asked)
    .split(BETWEEN_WORDS)
    .filter((word) => word.length > 3)
  const same = words.filter((word) => others.has(word) || hasKin(word, others))
  return same.length > words.length * sameShare
}

const meaningOf = kept(({ meaning }: GlossaryEntry): string =>
  toString({ type: 'paragraph', children: [...meaning] }).trim(),
)

/** Any longer word of the term stands in the text, or its kin (“absorver”), or a word in capitals (“TCP/IP”). */
function mentions(text: string, name: string): boolean {
  const words = wordsOf(text)
  return name
    .split(BETWEEN_WORDS)
    .filter((word) => word.length > 3 || name.length <= 3 || ACRONYM.test(word))
    .some((word) => words.has(key(word)) || hasKin(key(word), words))
}

function hasKin(word: string, words: ReadonlySet<string>): boolean {
  return word.length > kinLetters && words.has(word.slice(0, kinLetters))
}

/** The words of a text, and the beginnings of the longer ones. */
const wordsOf = recalled((text): ReadonlySet<string> => {
  const words = key(text).split(BETWEEN_WORDS)
  const longer = words.filter((word) => word.length > kinLetters)
  return new Set([...words, ...longer.map((word) => word.slice(0, kinLetters))])
})
