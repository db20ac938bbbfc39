// `oficina`: everything that is out of date: build, check, export; and how to present it.
import { join, relative } from 'node:path'
import { together, type Outcome } from '../report/outcome.ts'
import { build } from './build.ts'
import { checkedLine } from './check.ts'
import { exportedLine, exportLedger } from './export.ts'
import { type CommandContext, decksOf, notesOf } from './workshop.ts'
import { readLab } from './read-lab.ts'
import { slideFindings } from './slide-findings.ts'
import { withStage } from './with-stage.ts'

/** Builds, checks and exports the decks that targets name; all notes when none is named. */
export async function make(
  targets: readonly string[],
  options: { readonly force?: boolean },
  context: CommandContext,
): Promise<Outcome> {
  const notes = await notesOf(targets, context)
  const built = await build(notes, options, context)
  const outcomes: Outcome[] = [built]
  const decks = await decksOf(notes, context)
  for (const deck of decks) {
    outcomes.push(
      await withStage(deck, context, async (stage) => {
        const { exportDeck } = await import('../export/export-deck.ts')
        const { judgeFindings } = await import('../check/judge-findings.ts')
        const { say } = context.progress
        const { judgement } = context.config
        const judged = { deck: deck.name, slides: stage.slides, judgement, baseline: [] }
        const findings = judgeFindings(await slideFindings(deck, { stage }, context), judged)
        const outDir = join(context.config.outDir, deck.name)
        const lab = await readLab(deck)
        const exported = await exportDeck(stage, { formats: ['pdf', 'handout'], outDir, say, lab })
        await exportLedger(deck, outDir)
        return {
          findings,
          lines: [
            checkedLine(deck.name, { slides: stage.slides.length, findings: findings.length }),
            ...exported.map(({ path, ...how }) =>
              exportedLine(relative(context.cwd, path) || path, how),
            ),
          ],
          data: {},
        }
      }),
    )
  }
  const how = decks.map(({ name }) => `Present: oficina present ${name}`)
  return together([...outcomes, { findings: [], lines: how, data: {} }])
}
