// `oficina undo [n]`: takes back what the last builds did to a deck.
import { relative } from 'node:path'
import { deckPaths } from '../merge/store.ts'
import { takeBack } from '../merge/take-back.ts'
import { runWords } from '../report/run-words.ts'
import { together, type Outcome } from '../report/outcome.ts'
import { type CommandContext, decksOf } from './workshop.ts'

const COUNT = /^[1-9]\d*$/

/**
 * Puts each deck and its base back to what they were before the last builds that changed it.
 * Undone twice is done again.
 * @param targets Decks; a number at the end is how many builds are taken back.
 * @throws CannotRun `undo/nothing`, `undo/edited`.
 */
export async function undo(
  targets: readonly string[],
  options: { readonly force?: boolean },
  context: CommandContext,
): Promise<Outcome> {
  const last = targets.at(-1) ?? ''
  const [names, count] = COUNT.test(last) ? [targets.slice(0, -1), Number(last)] : [targets, 1]
  const outcomes: Outcome[] = []
  for (const { name } of await decksOf(names, context)) {
    const paths = deckPaths(context.config.slidesDir, name)
    const shown = relative(context.cwd, paths.deck) || paths.deck
    const { runs, kept } = await takeBack(paths, { ...options, count })
    const beside = kept ? ` (your version: ${relative(context.cwd, kept)})` : ''
    outcomes.push({
      findings: [],
      lines: [
        runs[0]?.did === 'undone'
          ? `${shown}: there again, \`oficina undo\` takes it back${beside}`
          : `${shown}: taken back, \`oficina undo\` brings it again${beside}`,
        ...runs.map((run) => `  ${run.number}  ${runWords(run)}`),
      ],
      data: { name, deck: paths.deck, runs: runs.map(({ number, did }) => ({ number, did })) },
    })
  }
  return together(outcomes)
}
