// `oficina check`: opens every slide in a real browser and says what is wrong.
import { together, type Outcome } from '../report/outcome.ts'
import { expectedWords } from './expected-words.ts'
import { type CommandContext, type DeckFile, decksOf } from './workshop.ts'
import { withStage } from './with-stage.ts'

/** Checks the decks that targets name; all decks when none is named. */
export async function check(
  targets: readonly string[],
  _: object,
  context: CommandContext,
): Promise<Outcome> {
  const outcomes = []
  for (const deck of await decksOf(targets, context)) outcomes.push(await checkOne(deck, context))
  return { ...together(outcomes), data: { decks: outcomes.map(({ data }) => data) } }
}

async function checkOne(deck: DeckFile, context: CommandContext): Promise<Outcome> {
  return withStage(deck, context, async (stage) => {
    const expected = await expectedWords(deck, stage.slides)
    const { check: checkStage } = await import('../check/check.ts')
    const findings = await checkStage(stage, { say: context.progress.say, expected })
    return {
      findings,
      lines: [checkedLine(deck.name, { slides: stage.slides.length, findings: findings.length })],
      data: { name: deck.name, slides: stage.slides.length },
    }
  })
}

/** “kubernetes: 30 slides, all good”. */
export function checkedLine(name: string, count: { slides: number; findings: number }): string {
  const verdict =
    count.findings === 0
      ? 'all good'
      : `${count.findings} ${count.findings === 1 ? 'finding' : 'findings'}`
  return `${name}: ${count.slides} slides checked, ${verdict}`
}
