// `oficina resolve`: settles the slides that both the presenter and the notes changed.
import { relative } from 'node:path'
import { record } from '../merge/history.ts'
import { hashOf, recover, writeJournal } from '../merge/journal.ts'
import type { Change } from '../merge/merge-decks.ts'
import { titleOf } from '../merge/match-slides.ts'
import { oneAtATime } from '../merge/one-at-a-time.ts'
import { joinDeck, type RawSlide, splitDeck, textOf } from '../merge/split/split-deck.ts'
import { deckPaths, readText } from '../merge/store.ts'
import { swap } from '../merge/swap.ts'
import { fromTwin } from '../merge/twin.ts'
import { refuse } from '../model/cannot-run.ts'
import { isColoured } from '../report/is-coloured.ts'
import { coloursFor, slideDiff } from '../report/word-diff.ts'
import { together, type Outcome } from '../report/outcome.ts'
import { oneKey } from './one-key.ts'
import { type CommandContext, decksOf } from './workshop.ts'

export interface ResolveOptions {
  /** Keep the presenter's version of all of them. */
  readonly ours?: boolean
  /** Take the notes' version of all of them. */
  readonly theirs?: boolean
}

type Choice = 'ours' | 'theirs' | 'later'

/**
 * Asks for each open conflict, one key an answer; with `--ours` or `--theirs` nothing is asked.
 * @throws CannotRun `resolve/how` when there is nobody to ask, `resolve/stopped`, `merge/moving`.
 */
export async function resolve(
  targets: readonly string[],
  options: ResolveOptions,
  context: CommandContext,
): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (const { name } of await decksOf(targets, context)) {
    const paths = deckPaths(context.config.slidesDir, name)
    const shown = relative(context.cwd, paths.deck) || paths.deck
    const { changes, open } = await oneAtATime(paths.pid, async () => {
      const last = await recover(paths)
      const before = (await readText(paths.deck)) ?? ''
      const settled = await settle(before, options)
      if (settled.text === before) return settled
      const base = await readText(paths.base)
      const run = {
        did: 'resolved' as const,
        ...{ deckBefore: before, deckAfter: hashOf(settled.text), changes: settled.changes },
        ...(base === undefined ? {} : { baseBefore: base, baseAfter: base }),
      }
      await record(paths, { run, last })
      if (await swap(paths.deck, { text: settled.text, expected: before })) return settled
      if (last) await writeJournal(paths, last)
      return refuseMoving(shown)
    })
    outcomes.push({
      findings: [],
      lines: [`${shown}: ${changes.length} settled, ${open} open`],
      data: { name, settled: changes.length, open },
    })
  }
  return together(outcomes)
}

function refuseMoving(deck: string): never {
  return refuse({
    rule: 'merge/moving',
    message: `Unexpected change of \`${deck}\` while you answered, expected a file at rest`,
    fix: 'Another program saved it, and its text is there: run `oficina resolve` again.',
  })
}

interface Settled {
  readonly text: string
  /** Whose version each slide has now. */
  readonly changes: readonly Change[]
  /** How many were left for later. */
  readonly open: number
}

async function settle(text: string, options: ResolveOptions): Promise<Settled> {
  const deck = splitDeck(text)
  const slides = [...deck.slides]
  const changes: Change[] = []
  let open = 0
  for (const twin of deck.slides.filter(({ twinOf }) => twinOf !== undefined)) {
    const at = slides.indexOf(twin)
    const mine = slides.findIndex((slide, index) => index < at && slide.id === twin.twinOf)
    const choice = await choose(slides[mine], twin, options)
    if (choice === 'later') {
      open += 1
      continue
    }
    changes.push({
      did: choice === 'ours' ? 'kept' : 'changed',
      ...{ id: twin.twinOf ?? '', title: titleOf(twin), conflicts: [] },
    })
    slides.splice(at, 1)
    if (choice === 'ours') continue
    const taken = fromTwin(twin, { id: twin.twinOf ?? '' })
    if (mine === -1) slides.splice(at, 0, taken)
    else slides[mine] = { ...taken, before: slides[mine]?.before ?? '' }
  }
  return { text: joinDeck({ ...deck, slides }), changes, open }
}

async function choose(
  mine: RawSlide | undefined,
  twin: RawSlide,
  { ours, theirs }: ResolveOptions,
): Promise<Choice> {
  if (ours) return 'ours'
  if (theirs) return 'theirs'
  if (!process.stdin.isTTY) {
    return refuse({
      rule: 'resolve/how',
      message: 'Unexpected conflict without anybody to ask, expected `--ours` or `--theirs`',
      fix: '`--ours` keeps your version of each slide, `--theirs` takes that of the notes.',
    })
  }
  const colours = coloursFor({ color: isColoured(process.stderr) })
  const theirText = textOf(fromTwin(twin, { id: twin.twinOf ?? '' }))
  const lines = [
    `“${titleOf(mine ?? twin)}”, from yours to the notes’:`,
    ...slideDiff(mine ? textOf(mine) : '', theirText, colours),
    'Keep [y]ours, take the [n]otes’, or decide [l]ater? ',
  ]
  process.stderr.write(lines.join('\n'))
  const key = await oneKey(process.stdin, ['y', 'n', 'l'])
  process.stderr.write(`${key ?? ''}\n\n`)
  if (key !== undefined) return choices[key]
  return refuse({
    rule: 'resolve/stopped',
    message: 'Unexpected end of the answers, expected one for each slide',
    fix: 'Nothing was changed: run `oficina resolve` again, and answer `l` where you are not sure.',
  })
}

const choices = { y: 'ours', n: 'theirs', l: 'later' } as const
