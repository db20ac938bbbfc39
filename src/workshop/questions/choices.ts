// The right answer among others, in an order that tells nothing and is the same on every run.
import { createHash } from 'node:crypto'
import { recalled } from '../../model/recalled.ts'
import type { Choice } from '../../model/workshop.ts'

/** With more, reading takes longer than thinking. */
export const wrongAtMost = 3

/**
 * Choices in the order of a hash of question and text.
 * @param wrong Best distractors first; the first three are taken.
 */
export function choices(asked: string, right: string, wrong: readonly string[]): readonly Choice[] {
  return choicesOf(JSON.stringify([asked, right, ...wrong]))
}

const choicesOf = recalled((json): readonly Choice[] => {
  const [asked, right, ...wrong] = JSON.parse(json) as [string, string, ...string[]]
  const others = [...new Set(wrong)].filter((text) => text !== right).slice(0, wrongAtMost)
  const all = [{ text: right, isRight: true }, ...others.map((text) => ({ text, isRight: false }))]
  return all
    .map((choice) => ({ choice, mark: hash(`${asked}\n${choice.text}`) }))
    .toSorted((a, b) => (a.mark < b.mark ? -1 : 1))
    .map(({ choice }) => choice)
})

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
