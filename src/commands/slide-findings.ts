// What is wrong with the slides of a deck, before it is judged: its words, its pictures, its notes.
import type { Finding } from '../model/finding.ts'
import type { Stage } from '../stage/stage.ts'
import { expectedWords } from './expected-words.ts'
import type { CommandContext, DeckFile } from './workshop.ts'

/** @throws CannotRun when there is no browser. */
export async function slideFindings(
  deck: DeckFile,
  stage: Stage,
  { progress: { say } }: CommandContext,
): Promise<readonly Finding[]> {
  const expected = await expectedWords(deck, stage.slides)
  const { check } = await import('../check/check.ts')
  return check(stage, { say, expected, text: deck.text })
}
