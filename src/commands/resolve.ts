// `oficina resolve`: settles the slides that both the presenter and the notes changed.
import { relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { titleOf } from '../merge/match-slides.ts'
import { oneAtATime } from '../merge/one-at-a-time.ts'
import { joinDeck, type RawSlide, splitDeck } from '../merge/split/split-deck.ts'
import { deckPaths, readText } from '../merge/store.ts'
import { swap } from '../merge/swap.ts'
import { fromTwin } from '../merge/twin.ts'
import { refuse } from '../model/cannot-run.ts'
import { quoted } from '../report/change-lines.ts'
import { together, type Outcome } from '../report/outcome.ts'
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
 * @throws CannotRun `resolve/how` when there is nobody to ask.
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
    const settled = await oneAtATime(paths.pid, async () => {
      const before = (await readText(paths.deck)) ?? ''
      const done = await settle(before, options)
      if (done.text !== before) await swap(paths.deck, { text: done.text, expected: before })
      return done
    })
    outcomes.push({
      findings: [],
      lines: [`${shown}: ${settled.settled} settled, ${settled.open} open`],
      data: { name, settled: settled.settled, open: settled.open },
    })
  }
  return together(outcomes)
}

async function settle(
  text: string,
  options: ResolveOptions,
): Promise<{ text: string; settled: number; open: number }> {
  const deck = splitDeck(text)
  const slides = [...deck.slides]
  let settled = 0
  let open = 0
  for (const twin of deck.slides.filter(({ twinOf }) => twinOf !== undefined)) {
    const at = slides.indexOf(twin)
    const mine = slides.findIndex((slide, index) => index < at && slide.id === twin.twinOf)
    const choice = await choose(slides[mine], twin, options)
    if (choice === 'later') {
      open += 1
      continue
    }
    settled += 1
    slides.splice(at, 1)
    if (choice === 'ours') continue
    const taken = fromTwin(twin, { id: twin.twinOf ?? '' })
    if (mine === -1) slides.splice(at, 0, taken)
    else slides[mine] = { ...taken, before: slides[mine]?.before ?? '' }
  }
  return { text: joinDeck({ ...deck, slides }), settled, open }
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
  const ask = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const title = titleOf(mine ?? twin)
    const answer = await ask.question(
      `“${title}”\n  yours: ${quoted(mine?.body ?? '')}\n  notes: ${quoted(twin.body)}\n  keep [y]ours, take the [n]otes’, or decide [l]ater? `,
    )
    const key = answer.trim().toLowerCase()[0]
    return key === 'y' ? 'ours' : key === 'n' ? 'theirs' : 'later'
  } finally {
    ask.close()
  }
}
