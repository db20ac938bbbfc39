// What is wrong with the slides of a deck, before it is judged: its words, its pictures, its notes.
import type { Finding } from '../model/finding.ts'
import type { SlideRun } from '../check/run/slide-run.ts'
import type { Stage } from '../stage/stage.ts'
import { expectedWords } from './expected-words.ts'
import type { CommandContext, DeckFile } from './workshop.ts'

/**
 * @param options.run looks at the slides; one of its own by default.
 * @throws CannotRun when there is no browser.
 */
export async function slideFindings(
  deck: DeckFile,
  { stage, run }: { readonly stage: Stage; readonly run?: SlideRun },
  { progress: { say } }: CommandContext,
): Promise<readonly Finding[]> {
  const expected = await expectedWords(deck, stage.slides)
  const { check } = await import('../check/check.ts')
  return check(stage, { say, expected, text: deck.text, ...(run ? { run } : {}) })
}
