// A word that is nearly another: a name mistyped, or a word the notes write otherwise everywhere else.
//
// No dictionary here, where half a second is all there is: the Portuguese one takes two to unfold.
// `check/spelling` asks Hunspell; words that a general dictionary lacks (kubelet) are known here.
import leven from 'leven'
import type { ParsedNotes } from '../../model/notes.ts'
import { recalled } from '../../model/recalled.ts'
import type { Remark, Rule } from '../rule.ts'
import { rightWords, technicalWords } from './typo/technical-words.ts'
import { wordsInCode, wordsOf, type Word } from './typo/words-of.ts'

/** Shorter words have too many neighbours. */
const lettersAtLeast = { name: 7, own: 8 } as const
/** A word used more often than this is meant. */
const countAtMost = { name: 2, own: 1 } as const
/** What the notes write at least this often is how it is written. */
const usualCountAtLeast = 4
/** From here on two letters may differ. */
const lettersForTwo = 12
/** Words of one stem differ in their ending: no typo. */
const endingLetters = { name: 1, own: 3 } as const

/** `InternSet` is a name somebody gave. */
const CAMEL_CASE = /\p{Ll}\p{Lu}/u

const names = new Set(technicalWords)

export const typo: Rule = {
  id: 'notes/typo',
  severity: 'warning',
  look: ({ notes }) => notes.flatMap(typos),
}

function typos({ root, file }: ParsedNotes): Remark[] {
  const words = wordsOf(root)
  const inCode = wordsInCode(root)
  const near = neighbours(words)
  return [...words].flatMap(([word, { written, line, count }]): Remark[] => {
    const isMeant = names.has(word) || rightWords.has(word) || inCode.has(word)
    if (isMeant || CAMEL_CASE.test(written)) return []
    const meant = count <= countAtMost.name ? nearName(word) : undefined
    const usual = meant ?? (count <= countAtMost.own ? near(word) : undefined)
    if (usual === undefined || bare(usual) === bare(word)) return []
    return [
      {
        place: { file, fromLine: line, toLine: line },
        message: `Unexpected word “${written}”, expected “${usual}”`,
        fix: `Write “${usual}”, unless “${written}” is what you mean.`,
      },
    ]
  })
}

/** The name that a word nearly is. */
const nearName = recalled((word): string | undefined => {
  if (word.length < lettersAtLeast.name - 1) return undefined
  return technicalWords.find((name) => {
    const farthest = name.length >= lettersForTwo ? 2 : 1
    return (
      name[0] === word[0] &&
      Math.abs(name.length - word.length) <= farthest &&
      !sameStem(name, word, endingLetters.name) &&
      leven(name, word) <= farthest
    )
  })
})

/** Finds the usual word one letter away, by the words that are left when one letter is struck out. */
function neighbours(words: ReadonlyMap<string, Word>): (word: string) => string | undefined {
  const usual = new Map<string, string[]>()
  for (const [word, { count }] of words) {
    if (count < usualCountAtLeast || word.length < lettersAtLeast.own) continue
    for (const key of [word, ...struckOut(word)]) usual.set(key, [...(usual.get(key) ?? []), word])
  }
  return (word) => {
    if (word.length < lettersAtLeast.own) return undefined
    return [word, ...struckOut(word)]
      .flatMap((key) => usual.get(key) ?? [])
      .find(
        (other) =>
          other[0] === word[0] &&
          !sameStem(other, word, endingLetters.own) &&
          leven(other, word) === 1,
      )
  }
}

/** “front-end” and “frontend” are both right. */
function bare(word: string): string {
  return word.replaceAll('-', '')
}

function struckOut(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}

/** Do two words differ in no more than their last letters, or is one the beginning of the other? */
function sameStem(a: string, b: string, ending: number): boolean {
  let same = 0
  while (same < a.length && a[same] === b[same]) same += 1
  return same >= Math.max(a.length, b.length) - ending || same === Math.min(a.length, b.length)
}
