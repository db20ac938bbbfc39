// `oficina undo`: takes back what the last build did to a deck.
import { rm } from 'node:fs/promises'
import { relative } from 'node:path'
import { hashOf, readJournal, recover, writeBase, writeJournal } from '../merge/journal.ts'
import { oneAtATime } from '../merge/one-at-a-time.ts'
import { deckPaths, type DeckPaths, keepOld, readText } from '../merge/store.ts'
import { swap } from '../merge/swap.ts'
import { refuse } from '../model/cannot-run.ts'
import { together, type Outcome } from '../report/outcome.ts'
import { type CommandContext, decksOf } from './workshop.ts'

/**
 * Puts each deck and its base back to what they were before the last build that changed it.
 * Undone twice is done again.
 * @throws CannotRun `undo/nothing`, `undo/edited`.
 */
export async function undo(
  targets: readonly string[],
  options: { readonly force?: boolean },
  context: CommandContext,
): Promise<Outcome> {
  const decks = await decksOf(targets, context)
  const outcomes: Outcome[] = []
  for (const { name } of decks) {
    const paths = deckPaths(context.config.slidesDir, name)
    outcomes.push(await oneAtATime(paths.pid, () => undoOne(name, paths, { options, context })))
  }
  return together(outcomes)
}

async function undoOne(
  name: string,
  paths: DeckPaths,
  { options, context }: { options: { readonly force?: boolean }; context: CommandContext },
): Promise<Outcome> {
  const shown = relative(context.cwd, paths.deck) || paths.deck
  await recover(paths)
  const journal = await readJournal(paths)
  const now = await readText(paths.deck)
  if (!journal || journal.deckBefore === undefined || now === undefined) {
    return refuse({
      rule: 'undo/nothing',
      message: `Unexpected undo of \`${shown}\`, expected a build that changed it`,
      fix: 'There is nothing to take back; older versions are in git, if you use it.',
    })
  }
  const isEdited = hashOf(now) !== journal.deckAfter
  if (isEdited && !options.force) {
    return refuse({
      rule: 'undo/edited',
      message: `Unexpected edits in \`${shown}\` since the last build, expected it as that build left it`,
      fix: 'Run `oficina undo --force`: your file is kept beside it.',
    })
  }
  const kept = isEdited ? await keepOld(paths.deck, now) : undefined
  const { deckBefore, baseBefore } = journal
  const base = await readText(paths.base)
  const back = {
    deckBefore: now,
    ...(base === undefined ? {} : { baseBefore: base }),
    baseAfter: baseBefore ?? '',
    deckAfter: hashOf(deckBefore),
  }
  // The intent first: a crash after the deck is back must not leave the base of the other.
  await writeJournal(paths, back)
  if (!(await swap(paths.deck, { text: deckBefore, expected: now }))) {
    await writeJournal(paths, journal)
    return undoOne(name, paths, { options, context })
  }
  if (baseBefore === undefined) await rm(paths.base, { force: true })
  else await writeBase(paths, baseBefore)
  const beside = kept ? ` (your version: ${relative(context.cwd, kept)})` : ''
  return {
    findings: [],
    lines: [`${shown}: as it was before the last build${beside}`],
    data: { name, deck: paths.deck },
  }
}
